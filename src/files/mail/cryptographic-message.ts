/**
 * A signed or encrypted mail (S/MIME) is one value in the notation of certificates. Only the way to the message inside
 * it is followed here; no signature is checked, since a mail without one is read just the same.
 *
 * @see RFC 5652 Cryptographic Message Syntax, X.690 for the notation
 */
export type CryptographicMessage =
  | { readonly kind: 'signed'; readonly message: Uint8Array }
  /** The signature alone: what is signed stands beside it. */
  | { readonly kind: 'signature' }
  /** Packed by zlib, to be shorter on its way (RFC 3274). */
  | { readonly kind: 'packed'; readonly bytes: Uint8Array }
  | { readonly kind: 'encrypted' };

const signed = '2A 86 48 86 F7 0D 01 07 02';
const packed = '2A 86 48 86 F7 0D 01 09 10 01 09';
const encrypted: readonly string[] = [
  '2A 86 48 86 F7 0D 01 07 03',
  '2A 86 48 86 F7 0D 01 07 04',
  '2A 86 48 86 F7 0D 01 07 06',
  // Authenticated-enveloped data, which newer programs use.
  '2A 86 48 86 F7 0D 01 09 10 01 17',
];

const tag = {
  integer: 0x02,
  octets: 0x04,
  identifier: 0x06,
  sequence: 0x30,
  set: 0x31,
  inner: 0xa0,
} as const;
const constructed = 0x20;
const deepest = 24;

/** What kind of message bytes are; undefined when they are none. */
export function readCryptographicMessage(bytes: Uint8Array): CryptographicMessage | undefined {
  const [identifier, wrapped] = children(bytes, valueAt(bytes, 0, bytes.length), tag.sequence);
  if (identifier?.tag !== tag.identifier) return undefined;
  const kind = hexadecimal(bytes.subarray(identifier.start, identifier.end));
  if (encrypted.includes(kind)) return { kind: 'encrypted' };
  if (kind !== signed && kind !== packed) return undefined;
  const [data] = children(bytes, wrapped, tag.inner);
  const [, , inside] = children(bytes, data, tag.sequence);
  const [, content] = children(bytes, inside, tag.sequence);
  const [octets] = children(bytes, content, tag.inner);
  if (octets === undefined || (octets.tag & ~constructed) !== tag.octets) {
    return kind === packed ? undefined : { kind: 'signature' };
  }
  const inner = joinedOctets(bytes, octets);
  return kind === packed ? { kind: 'packed', bytes: inner } : { kind: 'signed', message: inner };
}

interface Value {
  readonly tag: number;
  /** Its content, and where the value after it begins. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The value that starts here; undefined when it does not fit. */
function valueAt(bytes: Uint8Array, at: number, limit: number, depth = 0): Value | undefined {
  const [kind, first] = [bytes[at], bytes[at + 1]];
  if (at + 2 > limit || kind === undefined || first === undefined || (kind & 0x1f) === 0x1f) return undefined;
  if (first < 0x80) return within(kind, at + 2, first, limit);
  if (first === 0x80) return untilItEnds(bytes, kind, at + 2, limit, depth);
  const digits = first - 0x80;
  if (digits > 4 || at + 2 + digits > limit) return undefined;
  let length = 0;
  for (let index = 0; index < digits; index += 1) length = length * 256 + (bytes[at + 2 + index] ?? 0);
  return within(kind, at + 2 + digits, length, limit);
}

/** A value that is cut short goes on to the end of what it stands in. */
function within(kind: number, start: number, length: number, limit: number): Value {
  const end = Math.min(start + length, limit);
  return { tag: kind, start, end, next: end };
}

/** A value without a length: the values in it come one after another, and two empty bytes end it. */
function untilItEnds(
  bytes: Uint8Array,
  kind: number,
  start: number,
  limit: number,
  depth: number,
): Value | undefined {
  if (depth > deepest) return undefined;
  let at = start;
  while (at + 2 <= limit && (bytes[at] !== 0 || bytes[at + 1] !== 0)) {
    const inner = valueAt(bytes, at, limit, depth + 1);
    if (inner === undefined) return undefined;
    at = inner.next;
  }
  return { tag: kind, start, end: at, next: Math.min(at + 2, limit) };
}

/** The first values in a value of the wanted kind; none of them can be missed for one that is further on. */
function children(bytes: Uint8Array, parent: Value | undefined, wanted: number): readonly Value[] {
  if (parent?.tag !== wanted) return [];
  const found: Value[] = [];
  for (let at = parent.start; found.length < 3;) {
    const child = valueAt(bytes, at, parent.end);
    if (child === undefined) break;
    found.push(child);
    at = child.next;
  }
  return found;
}

/** The bytes of a string; one that was written while it was being made consists of pieces. */
function joinedOctets(bytes: Uint8Array, octets: Value): Uint8Array {
  if ((octets.tag & constructed) === 0) return bytes.subarray(octets.start, octets.end);
  const whole = new Uint8Array(octets.end - octets.start);
  let length = 0;
  for (let at = octets.start; at < octets.end;) {
    const piece = valueAt(bytes, at, octets.end);
    if (piece?.tag !== tag.octets) break;
    whole.set(bytes.subarray(piece.start, piece.end), length);
    length += piece.end - piece.start;
    at = piece.next;
  }
  return whole.subarray(0, length);
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(
    ' ',
  );
}

/** The bytes of a message that is written as text, as some programs save it. */
export function unarmoured(start: string, bytes: Uint8Array): Uint8Array {
  const isArmoured = /^-----BEGIN (?:PKCS ?#?7|CMS)|^MI[A-Za-z0-9+/]{60}/.test(start);
  if (!isArmoured) return bytes;
  const text = new TextDecoder('windows-1252').decode(bytes).replace(/-----[^\r\n]*-----/g, '');
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0));
  } catch {
    return bytes;
  }
}
