import { Inflate, inflateSync } from 'fflate';
import { type Outcome, read, refused } from '../outcome';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

const megabyte = 1024 * 1024;
const maxSize = 128 * megabyte;
const maxTotal = 512 * megabyte;
/** A part may be large or tightly packed, not both: that is how a bomb is built. */
const maxRatio = 200;
const freelyPacked = 20 * megabyte;
/** Packed bytes that are unpacked in one go: at most 33 MB can come out of them, whatever was declared. */
const slice = 32 * 1024;

const damaged = refused({ code: 'file-damaged', params: {} });
const bomb = refused({ code: 'file-unpacks-too-large', params: {} });

/** Whether the files, as declared, would unpack to more than a workbook or a mail can be. */
export function unpacksTooLarge(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  return total > maxTotal || entries.some(tooLarge);
}

function tooLarge({ size, packed }: ZipEntry): boolean {
  return size > maxSize || (size > freelyPacked && size > packed * maxRatio);
}

/** The bytes of one file of a zip, unpacked into the size it declares, length and checksum verified. */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry): Outcome<Uint8Array> {
  if (entry.encrypted) return refused({ code: 'archive-encrypted', params: {} });
  if (tooLarge(entry)) return bomb;
  const packed = packedBytes(archive, entry);
  if (packed === undefined) return damaged;
  const bytes = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : undefined;
  if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc) return damaged;
  return read(bytes);
}

function packedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const { offset } = entry;
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + entry.packed > archive.length ? undefined : archive.subarray(start, start + entry.packed);
}

/** Unpacks, and gives up as soon as more comes out than was declared. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // One byte more than declared shows when there is more.
    if (packed.length <= slice) return inflateSync(packed, { out: new Uint8Array(size + 1) });
    return inflateInSlices(packed, size);
  } catch {
    // The library throws on data that is no deflate stream, which is what a damaged file is.
    return undefined;
  }
}

function inflateInSlices(packed: Uint8Array, size: number): Uint8Array | undefined {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((part) => {
    if (length + part.length <= size) bytes.set(part, length);
    length += part.length;
  });
  for (let at = 0; at < packed.length && length <= size; at += slice) {
    stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  }
  return length === size ? bytes : undefined;
}
