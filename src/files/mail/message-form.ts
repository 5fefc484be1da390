import { decodeWords } from 'postal-mime';

/** One line of a header: its field, and what continues it. */
const fieldLine = /^[!-9;-~]{1,76}[ \t]*:/;

/** Fields that mails have; other files that consist of such lines have none of them. */
const mailField =
  /^(?:from|sender|reply-to|to|cc|bcc|subject|date|message-id|mime-version|content-type|content-transfer-encoding|received(?:-spf)?|return-path|delivered-to|delivery-date|in-reply-to|references|dkim-signature|arc-[\w-]+|authentication-results|resent-[\w-]+|thread-(?:topic|index)|x-(?:ms|microsoft|mozilla|mailer|originating|forefront)[\w-]*|list-(?:id|unsubscribe))[ \t]*:/i;

/** Before the header of a mail: the line that a mailbox puts there, perhaps quoted. */
const mailboxLine = /^>?From [^\n]*\r?\n/;

/** Whether a text begins as a mail does: with lines of a header, one of which only mails have. */
export function looksLikeMail(start: string): boolean {
  let hasMailField = false;
  for (const [index, line] of start
    .replace(mailboxLine, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const isField = fieldLine.test(line);
    if (index === 0 ? !isField : !isField && !/^[ \t]/.test(line)) break;
    hasMailField ||= mailField.test(line);
  }
  return hasMailField;
}

/** Whether a text begins as a file of Apple Mail: with the length of the mail that follows. */
export function looksLikeAppleMail(start: string): boolean {
  const [count] = /^\d{1,12}[ \t]*\r?\n/.exec(start) ?? [];
  return count !== undefined && looksLikeMail(start.slice(count.length));
}

/** How the text of a file is encoded, where that is not a byte a letter. */
export function wideEncoding([first, second, third, fourth]: Uint8Array):
  'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: two letters, each beside an empty byte.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be';
  return undefined;
}

const lineFeed = 10;
const carriageReturn = 13;

/** A mail as programs expect it: a byte a letter, lines that end, and nothing before its header. */
export function plainMessage(bytes: Uint8Array): Uint8Array {
  const wide = wideEncoding(bytes);
  const narrow =
    wide === undefined
      ? bytes
      : new TextEncoder().encode(new TextDecoder(wide).decode(bytes).replace(/^\uFEFF/, ''));
  const message = narrow.subarray(headerStart(narrow));
  return message.includes(lineFeed)
    ? message
    : message.map((byte) => (byte === carriageReturn ? lineFeed : byte));
}

/** Where the header starts: after a mark of encoding, empty lines and the line of a mailbox. */
function headerStart(bytes: Uint8Array): number {
  let at = 0;
  while (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3;
  while (isSpace(bytes[at])) at += 1;
  const line = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1000));
  return at + (mailboxLine.exec(line)?.[0].length ?? 0);
}

function isSpace(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn || byte === 32 || byte === 9;
}

/** The bytes of a header as text: UTF-8, or the Latin letters that older programs write as they are. */
export function headerText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What a mail is about, from the first kilobytes of it; empty when it does not say. */
export function subjectOf(message: Uint8Array): string {
  const [header = ''] = headerText(message.subarray(0, 16 * 1024)).split(/\r?\n\r?\n/, 1);
  const subject = /^subject[ \t]*:(.*(?:\r?\n[ \t].*)*)/im.exec(header)?.[1] ?? '';
  return decodeWords(subject.replace(/\r?\n/g, '')).trim();
}
