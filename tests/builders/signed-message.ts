import { deflateSync } from 'node:zlib';
import { joined } from './mail-message';

const signedData = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const envelopedData = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03];
const compressedData = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01, 0x09];
const zlibPacking = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x03, 0x08];
const data = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];

/** How values are written: each with its length, or (as they are made) in pieces that an empty value ends. */
export type Notation = 'with lengths' | 'in pieces';

/** What S/MIME signs and carries in one (smime.p7m); without content it is a signature alone (smime.p7s). */
export function signedMessage(content: Uint8Array | null, notation: Notation = 'with lengths'): Uint8Array {
  const octets =
    notation === 'with lengths'
      ? (bytes: Uint8Array) => value(0x04, [bytes])
      : (bytes: Uint8Array) =>
          value(
            0x24,
            [value(0x04, [bytes.subarray(0, 1000)]), value(0x04, [bytes.subarray(1000)])],
            notation,
          );
  const carried = content === null ? [] : [value(0xa0, [octets(content)], notation)];
  const inside = value(0x30, [value(0x06, [Uint8Array.from(data)]), ...carried], notation);
  return wrapped(
    signedData,
    [value(0x02, [Uint8Array.of(1)]), value(0x31, []), inside, value(0x31, [])],
    notation,
  );
}

/** What S/MIME packs to make it shorter; `left` cuts what was packed. */
export function packedMessage(content: Uint8Array, left = Infinity): Uint8Array {
  const octets = value(0x04, [Uint8Array.from(deflateSync(content)).subarray(0, left)]);
  const inside = value(0x30, [value(0x06, [Uint8Array.from(data)]), value(0xa0, [octets])]);
  const zlib = value(0x30, [value(0x06, [Uint8Array.from(zlibPacking)])]);
  return wrapped(compressedData, [value(0x02, [Uint8Array.of(0)]), zlib, inside], 'with lengths');
}

/** What S/MIME closes for all but the receiver. */
export function encryptedMessage(notation: Notation = 'with lengths'): Uint8Array {
  return wrapped(envelopedData, [value(0x02, [Uint8Array.of(0)]), value(0x31, [])], notation);
}

function wrapped(kind: readonly number[], content: readonly Uint8Array[], notation: Notation): Uint8Array {
  const inner = value(0xa0, [value(0x30, content, notation)], notation);
  return value(0x30, [value(0x06, [Uint8Array.from(kind)]), inner], notation);
}

function value(tag: number, content: readonly Uint8Array[], notation: Notation = 'with lengths'): Uint8Array {
  const inside = joined(content);
  if (notation === 'in pieces') return joined([Uint8Array.of(tag, 0x80), inside, Uint8Array.of(0, 0)]);
  return joined([Uint8Array.of(tag, ...lengthOf(inside.length)), inside]);
}

function lengthOf(length: number): readonly number[] {
  if (length < 128) return [length];
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return [0x80 + digits.length, ...digits];
}
