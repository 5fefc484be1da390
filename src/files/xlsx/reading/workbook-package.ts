import type { ZipArchive } from '../../archive/read-zip';
import { isPackedTooTightly, unpackEntry, unpackInPieces } from '../../archive/unpack-entry';
import type { ZipEntry } from '../../archive/zip-directory';
import { type Outcome, type Problem, read, refused } from '../../outcome';
import { readXml, XmlReading } from './xml-events';
import type { PlainCells } from './plain-cells';
import type { XmlListener } from './xml-listener';

/** A pointer from one part of the file to another; `type` is the last word of its address. */
export interface PartRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A pointer as it is written: within the file, or to something outside it, by its address. */
export interface AnyRelation extends PartRelation {
  readonly address: string;
  readonly external: boolean;
}

/** How much is unpacked for one workbook, also when it points to the same part again and again. */
const maxUnpacked = 256 * 1024 * 1024;
const maxRelations = 10_000;
/** How much of it is parsed in one sheet, once the cells that only have a format are left out. */
const maxParsed = 128 * 1024 * 1024;
/** Sheets of this size are read as they are. */
const smallSheet = 4 * 1024 * 1024;
/** How much of a sheet beyond all limits is unpacked to see what fills it. */
const looked = 16 * 1024 * 1024;

function tooLarge(cells: PlainCells | undefined, sheet: string): Problem {
  return cells !== undefined && cells.empty > cells.seen / 2
    ? { code: 'file-empty-rows', params: { sheet } }
    : { code: 'file-unpacks-too-large', params: {} };
}

/** Who listens to a worksheet, and what reads its plain cells. */
export interface SheetListener extends XmlListener {
  readonly plain: PlainCells | undefined;
}

/** The parts of an Office file, found by path without regard to case, unpacked one at a time. */
export class WorkbookPackage {
  readonly #archive: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #unpacked = 0;

  private constructor(archive: Uint8Array, entries: ReadonlyMap<string, ZipEntry>) {
    this.#archive = archive;
    this.#entries = entries;
  }

  /** Takes an archive; refuses what is damaged, encrypted, too large, or has two parts of one name. */
  static open(archive: ZipArchive): Outcome<WorkbookPackage> {
    const entries = new Map<string, ZipEntry>();
    for (const entry of archive.entries) {
      const key = partKey(entry.name);
      if (entry.encrypted) return refused({ code: 'file-encrypted', params: {} });
      if (entries.has(key)) return refused({ code: 'file-damaged', params: {} });
      if (!entry.folder) entries.set(key, entry);
    }
    return read(new WorkbookPackage(archive.bytes, entries));
  }

  has(path: string): boolean {
    return this.#entries.has(partKey(path));
  }

  /** The paths of all parts, in small letters. */
  get paths(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of a part; a part that is missing counts as damage. */
  bytesOf(path: string): Outcome<Uint8Array> {
    const entry = this.#entries.get(partKey(path));
    if (entry === undefined) return refused({ code: 'file-damaged', params: {} });
    this.#unpacked += entry.size;
    if (this.#unpacked > maxUnpacked) return refused({ code: 'file-unpacks-too-large', params: {} });
    return unpackEntry(this.#archive, entry);
  }

  /** Reads an XML part to a listener. */
  readPart<L extends XmlListener>(path: string, listener: L): Outcome<L> {
    const bytes = this.bytesOf(path);
    if (bytes.kind === 'refused') return bytes;
    const problem = readXml(bytes.value, path, listener);
    return problem === undefined ? read(listener) : refused(problem);
  }

  /**
   * Reads a worksheet to a listener while it is unpacked.
   *
   * @param sheet what people call it
   */
  readSheet<L extends SheetListener>(path: string, sheet: string, listener: L): Outcome<L> {
    const entry = this.#entries.get(partKey(path));
    if (entry === undefined) return refused({ code: 'file-damaged', params: {} });
    if (entry.size <= smallSheet) return this.readPart(path, listener);
    const left = maxUnpacked - this.#unpacked;
    this.#unpacked += entry.size;
    const reading = new XmlReading(path, listener);
    // One that is larger than can be read is looked into all the same: the reason is what its sender can mend.
    const beyond = entry.size > left || isPackedTooTightly(entry) ? looked : Infinity;
    let seen = 0;
    const isWithin = (): boolean => seen < beyond && reading.parsed <= maxParsed;
    const problem = unpackInPieces(this.#archive, entry, (piece) => {
      seen += piece.length;
      return isWithin() && reading.push(piece);
    });
    if (problem !== undefined) return refused(problem);
    if (!isWithin()) return refused(tooLarge(listener.plain, sheet));
    const wrong = reading.end();
    return wrong === undefined ? read(listener) : refused(wrong);
  }

  /** The relations of a part to others (`''` for the file itself); a part without any has none. */
  relationsOf(path: string): Outcome<readonly PartRelation[]> {
    const all = this.allRelationsOf(path);
    return all.kind === 'refused' ? all : read(all.value.filter(({ external }) => !external));
  }

  /** The same, with those to something outside the file. */
  allRelationsOf(path: string): Outcome<readonly AnyRelation[]> {
    const slash = path.lastIndexOf('/') + 1;
    const part = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
    if (!this.has(part)) return read([]);
    const relations: AnyRelation[] = [];
    const outcome = this.readPart(part, {
      open: (name, { Id: id, Type: type, Target: target, TargetMode: mode }) => {
        if (name !== 'Relationship') return;
        if (id === undefined || type === undefined || target === undefined) return;
        const external = mode === 'External';
        relations.push({
          id,
          type: type.slice(type.lastIndexOf('/') + 1),
          address: type,
          target: external ? target : resolve(path, target),
          external,
        });
      },
      problem: () =>
        relations.length > maxRelations
          ? { code: 'file-too-many-parts', params: { max: maxRelations } }
          : undefined,
    });
    return outcome.kind === 'refused' ? outcome : read(relations);
  }
}

function partKey(path: string): string {
  return path.replace(/^\/+/, '').toLowerCase();
}

/** A relation's target as a path from the root of the file. */
function resolve(from: string, target: string): string {
  const start = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const path: string[] = [...start];
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return unquoted(path.join('/'));
}

function unquoted(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
