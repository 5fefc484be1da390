import { type Outcome, read, refused } from '../outcome';

/** A storage (folder) or stream (file) of a compound file, the container of old Office files and Outlook mails. */
export interface CompoundEntry {
  readonly name: string;
  readonly children: readonly CompoundEntry[];
  /** The stream's bytes; nothing when the file does not hold them all. */
  bytes(): Uint8Array | undefined;
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const endOfChain = 0xfffffffe;
const noEntry = 0xffffffff;
const entrySize = 128;
const miniSectorSize = 64;
const maxEntries = 20_000;
const deepest = 32;

export function looksLikeCompound(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The root of a compound file. No chain is followed further than the file is long. */
export function readCompound(bytes: Uint8Array): Outcome<CompoundEntry> {
  const root = unlessBroken(() => new CompoundFile(bytes).root());
  return root === undefined ? refused({ code: 'file-damaged', params: {} }) : read(root);
}

/** What `reading` gives, unless it reads outside the file or follows a chain that does not end. */
function unlessBroken<T>(reading: () => T): T | undefined {
  try {
    return reading();
  } catch {
    // A RangeError, of the checks below or of the engine.
    return undefined;
  }
}

interface DirectoryRecord {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #miniCutoff: number;
  readonly #chains: Uint32Array;
  readonly #miniChains: Uint32Array;
  readonly #records: readonly DirectoryRecord[];
  readonly #miniStream: Uint8Array;
  readonly #seen = new Set<number>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new RangeError('sector size');
    this.#sectorSize = 1 << shift;
    this.#miniCutoff = this.#view.getUint32(56, true);
    this.#chains = numbers(this.#joined(this.#chainSectors()));
    this.#miniChains = numbers(this.#stream(this.#view.getUint32(60, true)));
    this.#records = this.#readRecords();
    const [root] = this.#records;
    if (root === undefined) throw new RangeError('no root');
    this.#miniStream = this.#stream(root.start, root.size);
  }

  root(): CompoundEntry {
    return this.#entry(0, 0);
  }

  #sector(index: number): Uint8Array {
    const start = (index + 1) * this.#sectorSize;
    if (start >= this.#bytes.length) throw new RangeError('sector outside the file');
    return this.#bytes.subarray(start, start + this.#sectorSize);
  }

  /** The sectors that hold the table of chains: the first 109 in the header, the rest in sectors of their own. */
  #chainSectors(): number[] {
    const sectors: number[] = [];
    for (let at = 76; at < 512; at += 4) sectors.push(this.#view.getUint32(at, true));
    const most = this.#bytes.length / this.#sectorSize;
    let next = this.#view.getUint32(68, true);
    for (let count = 0; next < endOfChain; count += 1) {
      if (count > most) throw new RangeError('endless');
      const list = numbers(this.#sector(next));
      sectors.push(...list.subarray(0, -1));
      next = list.at(-1) ?? endOfChain;
    }
    return sectors.filter((sector) => sector < endOfChain);
  }

  #joined(sectors: readonly number[]): Uint8Array {
    if (sectors.length * this.#sectorSize > this.#bytes.length) throw new RangeError('endless');
    const joined = new Uint8Array(sectors.length * this.#sectorSize);
    sectors.forEach((sector, index) => {
      joined.set(this.#sector(sector), index * this.#sectorSize);
    });
    return joined;
  }

  #stream(start: number, size?: number): Uint8Array {
    const joined = this.#joined(chain(this.#chains, start));
    if (size !== undefined && size > joined.length) throw new RangeError('stream too short');
    return size === undefined ? joined : joined.subarray(0, size);
  }

  #readRecords(): readonly DirectoryRecord[] {
    const bytes = this.#stream(this.#view.getUint32(48, true));
    const view = new DataView(bytes.buffer);
    const records: DirectoryRecord[] = [];
    for (let at = 0; at + entrySize <= bytes.length; at += entrySize) {
      if (records.length >= maxEntries) throw new RangeError('too many entries');
      const length = Math.min(view.getUint16(at + 64, true), 64);
      const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + Math.max(0, length - 2)));
      records.push({
        name,
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return records;
  }

  #entry(index: number, depth: number): CompoundEntry {
    const record = this.#records[index];
    if (record === undefined || depth > deepest || this.#seen.has(index)) throw new RangeError('entry');
    this.#seen.add(index);
    const children = this.#siblings(record.child).map((child) => this.#entry(child, depth + 1));
    return { name: record.name, children, bytes: () => unlessBroken(() => this.#contentOf(record)) };
  }

  /** An entry and those beside it, which hang together as a tree. */
  #siblings(first: number): number[] {
    const found: number[] = [];
    const waiting = [first];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const record = this.#records[index];
      if (index === noEntry || record === undefined) continue;
      if (found.length > this.#records.length) throw new RangeError('endless');
      found.push(index);
      waiting.push(record.right, record.left);
    }
    return found;
  }

  #contentOf({ start, size }: DirectoryRecord): Uint8Array {
    if (size >= this.#miniCutoff) return this.#stream(start, size);
    const sectors = chain(this.#miniChains, start);
    if (
      sectors.length * miniSectorSize < size ||
      sectors.length * miniSectorSize > this.#miniStream.length + miniSectorSize
    ) {
      throw new RangeError('stream too short or too long');
    }
    const joined = new Uint8Array(sectors.length * miniSectorSize);
    sectors.forEach((sector, index) => {
      const at = sector * miniSectorSize;
      joined.set(this.#miniStream.subarray(at, at + miniSectorSize), index * miniSectorSize);
    });
    return joined.subarray(0, size);
  }
}

function chain(table: Uint32Array, start: number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < endOfChain; sector = table[sector] ?? endOfChain) {
    if (sectors.length > table.length) throw new RangeError('endless');
    sectors.push(sector);
  }
  return sectors;
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}
