import { joinedBytes } from '../joined-bytes';
import { headerText } from './message-form';

/**
 * Rewrites a message so that a reader of mails gives every part as an attachment, by its bytes: also a part that has no
 * type or the wrong one, which it would take for text. Letters of names that are not in UTF-8 become so, and parts that
 * are sent as plain bytes become base64, since readers go by lines.
 */
export function attachEveryPart(message: Uint8Array): Uint8Array {
  const written: Uint8Array[] = [];
  const boundaries = new Set<string>();
  let at = 0;
  while (at < message.length) {
    const header = readHeader(message, at);
    header.boundaries.forEach((boundary) => boundaries.add(boundary));
    let line = nextBoundary(message, header.end, boundaries);
    const body = message.subarray(header.end, line.start);
    const isPlainBytes = header.isPart && !header.isEncoded && body.includes(0);
    written.push(encoder.encode(headerFor(header, isPlainBytes)));
    written.push(isPlainBytes ? inBase64(withoutLastLineBreak(body)) : body);
    // After the last part of several come words for old programs, and then perhaps the next part of what is around.
    while (line.closes) line = nextBoundary(message, line.next, boundaries);
    written.push(message.subarray(header.end + body.length, line.next));
    at = line.next;
  }
  return joinedBytes(written);
}

const encoder = new TextEncoder();
const maxHeader = 512 * 1024;
const maxBoundaries = 1_000;
const lineFeed = 10;
const dash = 45;

interface PartHeader {
  readonly fields: readonly string[];
  /** After the empty line that ends it. */
  readonly end: number;
  readonly boundaries: readonly string[];
  /** Not made of parts. */
  readonly isPart: boolean;
  /** Neither made of parts nor a mail of its own. */
  readonly isLeaf: boolean;
  readonly isEncoded: boolean;
}

function readHeader(message: Uint8Array, start: number): PartHeader {
  const end = headerEnd(message, start);
  const text = headerText(message.subarray(start, end)).replace(/(?:\r?\n)+$/, '');
  const fields = text === '' ? [] : text.split(/\r?\n(?![ \t])/);
  const type = valueOf(fields, 'content-type') ?? '';
  return {
    fields,
    end,
    boundaries: [...type.matchAll(/boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/gi)].map(
      ([, quoted, bare]) => (quoted ?? bare ?? '').trimEnd(),
    ),
    isPart: !/^\s*multipart\//i.test(type),
    isLeaf: !/^\s*(?:multipart|message)\//i.test(type),
    isEncoded: /base64|quoted-printable/i.test(valueOf(fields, 'content-transfer-encoding') ?? ''),
  };
}

/** After the first empty line; at the end of the message, or of what a header can be, where there is none. */
function headerEnd(message: Uint8Array, start: number): number {
  const last = Math.min(message.length, start + maxHeader);
  for (let at = start; at < last;) {
    const feed = message.indexOf(lineFeed, at);
    if (feed < 0) return message.length;
    if (feed === at || (feed === at + 1 && message[at] === 13)) return feed + 1;
    at = feed + 1;
  }
  return last;
}

function valueOf(fields: readonly string[], name: string): string | undefined {
  const field = fields.find((candidate) => candidate.slice(0, name.length).toLowerCase() === name);
  return field === undefined ? undefined : /^[^:]*:([^]*)$/.exec(field)?.[1];
}

interface BoundaryLine {
  readonly start: number;
  /** Where what comes after it starts. */
  readonly next: number;
  /** Whether it ends the last part, so that no header comes after it. */
  readonly closes: boolean;
}

/** The next line that parts two parts, or the end of the message. */
function nextBoundary(message: Uint8Array, from: number, boundaries: ReadonlySet<string>): BoundaryLine {
  if (boundaries.size > 0 && boundaries.size < maxBoundaries) {
    for (let at = from; at < message.length;) {
      const feed = message.indexOf(lineFeed, at);
      const next = feed < 0 ? message.length : feed + 1;
      if (message[at] === dash && message[at + 1] === dash && next - at < 220) {
        const line = headerText(message.subarray(at + 2, next)).trimEnd();
        if (boundaries.has(line)) return { start: at, next, closes: false };
        if (line.endsWith('--') && boundaries.has(line.slice(0, -2)))
          return { start: at, next, closes: true };
      }
      at = next;
    }
  }
  return { start: message.length, next: message.length, closes: false };
}

function headerFor({ fields, isLeaf }: PartHeader, isPlainBytes: boolean): string {
  const kept = isPlainBytes
    ? [
        ...fields.filter((field) => !/^content-transfer-encoding[ \t]*:/i.test(field)),
        'Content-Transfer-Encoding: base64',
      ]
    : fields;
  const shown = isLeaf ? attached(kept) : kept;
  return [...shown, '', ''].join('\r\n');
}

const disposition = /^(content-disposition[ \t]*:\s*)([^\s;="]*(?=\s*(?:;|$)))?/i;

/** The fields with one that says attachment; a name that stands in it is kept. */
function attached(fields: readonly string[]): readonly string[] {
  const index = fields.findIndex((field) => disposition.test(field));
  const field = fields[index];
  if (field === undefined) return [...fields, 'Content-Disposition: attachment'];
  const changed = field.replace(disposition, (_, name: string, kind: string | undefined) =>
    kind === undefined ? `${name}attachment; ` : `${name}attachment`,
  );
  return fields.with(index, changed);
}

/** The line break before a boundary belongs to the boundary. */
function withoutLastLineBreak(body: Uint8Array): Uint8Array {
  if (body.at(-1) !== lineFeed) return body;
  return body.subarray(0, body.at(-2) === 13 ? -2 : -1);
}

/** In lines, so that no reader meets one that is as long as the file. */
function inBase64(bytes: Uint8Array): Uint8Array {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 57) {
    lines.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 57))), '\r\n');
  }
  return encoder.encode(lines.join(''));
}
