import type { ArchivedFile } from '../archive/read-zip';
import { read } from '../outcome';
import { looksLikeMail, plainMessage, subjectOf } from './message-form';

/** The mails of a mailbox file (mbox), in its order: each begins after a line `From …` that follows an empty line. */
export function readMailbox(bytes: Uint8Array): readonly ArchivedFile[] {
  const starts = mailStarts(bytes);
  const uses = new Map<string, number>();
  return starts.map((start, index) => {
    const message = plainMessage(bytes.subarray(start, starts[index + 1] ?? bytes.length));
    const subject = subjectOf(message) || `#${index + 1}`;
    const use = (uses.get(subject) ?? 0) + 1;
    uses.set(subject, use);
    return { path: use === 1 ? subject : `${subject} (${use})`, unpack: () => read(message) };
  });
}

const lineFeed = 10;
const marker = Array.from('From ', (letter) => letter.charCodeAt(0));

function mailStarts(bytes: Uint8Array): readonly number[] {
  const starts: number[] = [];
  for (let at = 0, wasEmpty = true; at < bytes.length;) {
    const feed = bytes.indexOf(lineFeed, at);
    const next = feed < 0 ? bytes.length : feed + 1;
    if (wasEmpty && marker.every((byte, index) => bytes[at + index] === byte) && beginsMail(bytes, next)) {
      starts.push(at);
    }
    wasEmpty = feed === at || (feed === at + 1 && bytes[at] === 13);
    at = next;
  }
  return starts;
}

/** A paragraph of a mail may begin with the same word; after it there is no header. */
function beginsMail(bytes: Uint8Array, header: number): boolean {
  return looksLikeMail(new TextDecoder('windows-1252').decode(bytes.subarray(header, header + 4096)));
}
