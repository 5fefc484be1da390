import { Inflate, inflateSync } from 'fflate';
import { type Outcome, type Problem, read, refused } from '../outcome';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

const megabyte = 1024 * 1024;
const maxSize = 128 * megabyte;
const maxTotal = 512 * megabyte;
/** A part may be large or tightly packed, not both: that is how a bomb is built. */
const maxRatio = 200;
const freelyPacked = 20 * megabyte;
/** Packed bytes that are unpacked in one go: at most 66 MB can come out of them, whatever was declared. */
const slice = 64 * 1024;
/** The two ways of packing that are read: not at all, and deflate, which every program uses unless told otherwise. */
const stored = 0;
const deflated = 8;

const damaged: Problem = { code: 'file-damaged', params: {} };
const bomb: Problem = { code: 'file-unpacks-too-large', params: {} };

/** Whether the files, as declared, would unpack to more than an archive can be. */
export function unpacksTooLarge(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  return total > maxTotal || entries.some(tooLarge);
}

function tooLarge(entry: ZipEntry): boolean {
  return entry.size > maxSize || isPackedTooTightly(entry);
}

/** Whether so much is packed into so little that it was built to exhaust whoever unpacks it. */
export function isPackedTooTightly({ size, packed }: Pick<ZipEntry, 'size' | 'packed'>): boolean {
  return size > freelyPacked && size > packed * maxRatio;
}

/** The bytes of one file of a zip, unpacked into the size it declares, length and checksum verified. */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry): Outcome<Uint8Array> {
  if (tooLarge(entry)) return refused(bomb);
  // One more than it declares, so that more than that is seen.
  const bytes = new Uint8Array(entry.size + 1);
  let length = 0;
  const problem = unpackInPieces(
    archive,
    entry,
    (piece) => {
      if (length === 0 && piece.buffer === bytes.buffer) length = piece.length;
      else {
        bytes.set(piece, length);
        length += piece.length;
      }
      return true;
    },
    bytes,
  );
  return problem === undefined ? read(bytes.subarray(0, entry.size)) : refused(problem);
}

/**
 * Unpacks one file of a zip piece by piece, without ever holding it whole; never more than it declares. Length and
 * checksum are verified at the end, when the pieces have been taken already.
 *
 * @param take is given each piece, which it may not keep; false when it wants no more
 * @param room where a small file is unpacked in one go, as one piece
 * @returns what is wrong; nothing also when `take` has stopped it
 */
export function unpackInPieces(
  archive: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => boolean,
  room?: Uint8Array,
): Problem | undefined {
  if (entry.encrypted) return { code: 'archive-encrypted', params: {} };
  if (entry.method !== stored && entry.method !== deflated)
    return { code: 'file-packed-otherwise', params: {} };
  const packed = packedBytes(archive, entry);
  if (packed === undefined) return damaged;
  const taker = new PieceTaker(entry, take);
  try {
    if (entry.method === stored) taker.piece(packed);
    else if (room !== undefined && packed.length <= slice) taker.piece(inflateSync(packed, { out: room }));
    else inflate(packed, taker);
  } catch {
    // The library throws on data that is no deflate stream, which is what a damaged file is.
    return damaged;
  }
  return taker.end();
}

/** Counts and sums up the pieces, and passes them on as long as they are wanted and were declared. */
class PieceTaker {
  wantsMore = true;
  #length = 0;
  #crc = 0;
  #stopped = false;
  readonly #entry: ZipEntry;
  readonly #take: (piece: Uint8Array) => boolean;

  constructor(entry: ZipEntry, take: (piece: Uint8Array) => boolean) {
    this.#entry = entry;
    this.#take = take;
  }

  piece(piece: Uint8Array): void {
    if (!this.wantsMore) return;
    this.#length += piece.length;
    if (this.#length > this.#entry.size) this.wantsMore = false;
    else {
      this.#crc = crc32(piece, this.#crc);
      this.#stopped = !this.#take(piece);
      this.wantsMore = !this.#stopped;
    }
  }

  end(): Problem | undefined {
    if (this.#stopped) return undefined;
    return this.#length === this.#entry.size && this.#crc === this.#entry.crc ? undefined : damaged;
  }
}

function inflate(packed: Uint8Array, taker: PieceTaker): void {
  const stream = new Inflate((piece) => {
    taker.piece(piece);
  });
  for (let at = 0; at === 0 || (at < packed.length && taker.wantsMore); at += slice) {
    stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  }
}

function packedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const { offset } = entry;
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + entry.packed > archive.length ? undefined : archive.subarray(start, start + entry.packed);
}
