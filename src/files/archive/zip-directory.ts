import { type Outcome, read, refused } from '../outcome';
import { entryName } from './entry-name';

/** One file in a zip, as the central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly folder: boolean;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive, and bytes unpacked. Declared, not yet checked. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const maxEntries = 4_000;
const endLength = 22;
const maxComment = 0xffff;
/** As much may stand behind a zip that is no part of it. */
const maxTrail = 1024 * 1024;
const directoryMark = 0x02014b50;
const damaged = refused({ code: 'file-damaged', params: {} });

/**
 * Whether bytes begin as a zip does: with a local header, with the end of an empty archive, or with the mark of an archive
 * that might have been split and a local header after it.
 */
export function looksLikeZip(bytes: Uint8Array): boolean {
  const begins = (at: number, third: number, fourth: number): boolean =>
    bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === third && bytes[at + 3] === fourth;
  const isMarked = begins(0, 7, 8) || begins(0, 0x30, 0x30);
  return begins(0, 3, 4) || begins(0, 5, 6) || (isMarked && begins(4, 3, 4));
}

/**
 * The files that a zip declares, read from its central directory alone; nothing is unpacked. Archives in parts,
 * with overlapping files, or with something before the first file are refused as damaged.
 */
export function readZipDirectory(bytes: Uint8Array): Outcome<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return damaged;
  const { count, start, length } = directoryPlace(view, end);
  if (count > maxEntries) return refused({ code: 'file-too-many-parts', params: { max: maxEntries } });
  if (start + length > end) return damaged;

  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryMark) return damaged;
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return damaged;
    entries.push(readEntry(bytes, view, at));
    at = next;
  }
  return overlap(entries, start) ? damaged : read(entries);
}

/**
 * The last "end of central directory" that has its directory right before it. What programs on the way put behind
 * it (a mark that the file was scanned, line breaks, the foot of a mail, blocks filled up with zeros) is let be.
 */
function findEnd(view: DataView): number | undefined {
  const last = Math.min(view.byteLength, lastUsed(view) + endLength) - endLength;
  const lowest = Math.max(0, last - maxComment - maxTrail);
  for (let at = last; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endLength + view.getUint16(at + 20, true) > view.byteLength) continue;
    const { count, start, length } = directoryPlace(view, at);
    if (start + length > at) continue;
    if (count === 0 || view.getUint32(start, true) === directoryMark) return at;
  }
  return undefined;
}

/** Where the last byte that is not zero stands, and one further. */
function lastUsed(view: DataView): number {
  let at = view.byteLength;
  while (at > 0 && view.getUint8(at - 1) === 0) at -= 1;
  return at;
}

interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly length: number;
}

/** Where the central directory is; large archives (Zip64) say so in a record of their own. */
function directoryPlace(view: DataView, end: number): DirectoryPlace {
  const place = {
    count: view.getUint16(end + 10, true),
    length: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return place;
  const record = bigInt(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== 0x06064b50) return place;
  return {
    count: bigInt(view, record + 32),
    length: bigInt(view, record + 40),
    start: bigInt(view, record + 48),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const name = entryName(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0);
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    name,
    folder: name.endsWith('/'),
    encrypted: (flags & 0x41) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...largeSizes(view, nameEnd, extraEnd, sizes),
  };
}

type Sizes = Pick<ZipEntry, 'size' | 'packed' | 'offset'>;

/** Sizes that do not fit in 32 bits stand in an extra field, in this order, and only those that did not fit. */
function largeSizes(view: DataView, start: number, end: number, sizes: Sizes): Sizes {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    const stop = Math.min(end, value + view.getUint16(at + 2, true));
    const widen = (small: number): number => {
      if (small !== 0xffffffff || value + 8 > stop) return small;
      value += 8;
      return bigInt(view, value - 8);
    };
    const size = widen(sizes.size);
    const packed = widen(sizes.packed);
    return { size, packed, offset: widen(sizes.offset) };
  }
  return sizes;
}

function bigInt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Files that share bytes make small archives unpack without end; honest ones stand side by side. */
function overlap(entries: readonly ZipEntry[], directory: number): boolean {
  const ordered = [...entries].sort((one, other) => one.offset - other.offset);
  return ordered.some(({ offset, packed }, index) => {
    const next = ordered[index + 1]?.offset ?? directory;
    return offset + 30 + packed > next;
  });
}
