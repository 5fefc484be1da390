import type { MailAttachment } from './mail-content';

const mostFiles = 200;
const [equals, lineFeed, carriageReturn] = [0x3d, 10, 13];

/**
 * The files that stand in the text of a mail as newsgroups write them: every byte moved by 42, between a line `=ybegin`
 * and a line `=yend`. Of a file that is sent in several mails only a part is here, which is no file.
 */
export function yencodedFiles(bytes: Uint8Array): readonly MailAttachment[] {
  const found: MailAttachment[] = [];
  let open: { readonly name: string; readonly size: number; readonly start: number } | undefined;
  let isPart = false;
  for (let at = 0; at < bytes.length && found.length < mostFiles;) {
    const feed = bytes.indexOf(lineFeed, at);
    const next = feed < 0 ? bytes.length : feed + 1;
    const mark = bytes[at] === equals && bytes[at + 1] === 0x79 ? lineAt(bytes, at, next) : '';
    const [, size, name] = /^=ybegin .*?size=(\d{1,10}) .*?name=(.*?)\s*$/.exec(mark) ?? [];
    if (name !== undefined) {
      open = { name, size: Number(size), start: next };
      isPart = false;
    } else if (mark.startsWith('=ypart ')) isPart = true;
    else if (mark.startsWith('=yend') && open !== undefined) {
      const file = unpacked(bytes.subarray(open.start, at));
      const isWhole = !isPart && file.length === open.size;
      found.push({ name: open.name, content: isWhole ? { kind: 'file', bytes: file } : { kind: 'damaged' } });
      open = undefined;
    }
    at = next;
  }
  return found;
}

function lineAt(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(start, Math.min(end, start + 1000)));
}

function unpacked(text: Uint8Array): Uint8Array {
  const file = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    let byte = text[at] ?? 0;
    if (byte === lineFeed || byte === carriageReturn) continue;
    if (byte === equals) {
      at += 1;
      byte = (text[at] ?? 0) - 64;
    }
    file[length] = byte - 42;
    length += 1;
  }
  return file.subarray(0, length);
}
