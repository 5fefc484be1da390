import type { MailAttachment } from './mail-content';

const beginning = /^begin(-base64)? [0-7]{3,4} (\S[^\r\n]*?)[ \t]*$/;
const mostFiles = 200;

/**
 * The files that stand in the text of a mail itself, as mail programs did before attachments: lines between `begin` and
 * `end`, each with its length first.
 */
export function uuencodedFiles(bytes: Uint8Array): readonly MailAttachment[] {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (!/^begin/m.test(text)) return [];
  const lines = text.split(/\r?\n/);
  const found: MailAttachment[] = [];
  for (let at = 0; at < lines.length && found.length < mostFiles; at += 1) {
    const [, base64, name] = beginning.exec(lines[at] ?? '') ?? [];
    if (name === undefined) continue;
    const ending = base64 === undefined ? 'end' : '====';
    let end = at + 1;
    while (end < lines.length && lines[end]?.trimEnd() !== ending) end += 1;
    if (end === lines.length) break;
    const packed = lines.slice(at + 1, end);
    const file = base64 === undefined ? unpackedLines(packed) : unpackedBase64(packed.join(''));
    found.push({ name, content: file === undefined ? { kind: 'damaged' } : { kind: 'file', bytes: file } });
    at = end;
  }
  return found;
}

function unpackedLines(lines: readonly string[]): Uint8Array {
  const file = new Uint8Array(lines.reduce((sum, line) => sum + lengthOf(line), 0));
  let written = 0;
  for (const line of lines) {
    for (let index = 0; index < lengthOf(line); index += 1) {
      const group = 1 + Math.floor(index / 3) * 4;
      const [first, second, third, fourth] = [0, 1, 2, 3].map((place) => sixBits(line, group + place));
      const three = ((first ?? 0) << 18) | ((second ?? 0) << 12) | ((third ?? 0) << 6) | (fourth ?? 0);
      file[written] = three >> (16 - (index % 3) * 8);
      written += 1;
    }
  }
  return file;
}

/** How many bytes a line holds; never more than it has letters for. */
function lengthOf(line: string): number {
  return line === '' ? 0 : Math.min(sixBits(line, 0), 45, Math.ceil(((line.length - 1) * 3) / 4) + 2);
}

/** A space and a grave accent are both zero; spaces at the end of a line may have been lost. */
function sixBits(line: string, at: number): number {
  return at < line.length ? (line.charCodeAt(at) - 32) & 63 : 0;
}

function unpackedBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
