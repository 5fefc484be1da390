import path from 'node:path';
import { withDistinctNames } from '../../consolidation/distinct-names';
import { isLitter } from '../../consolidation/litter';
import type { Texts } from '../../text/da';
import type { FoundFile, UnreachedFile } from '../../work/input-file';
import type { Checked } from './command';
import { type Disk, tried } from './disk';

export type GivenFile = FoundFile | UnreachedFile;

/** A file with where it really lies, or where it was given when it cannot be reached. */
interface Found {
  readonly file: GivenFile;
  readonly path: string;
  readonly real: string;
}

/**
 * The files among what was given, and in the folders among it, all the way down: each once, in a fixed order, called by its
 * path below the folder that was given.
 * Lock files, hidden files and `leaveOut` (what is about to be written) are passed over; what the disk does not give is among
 * them with its fault, so that the rest can be read.
 *
 * @returns a problem when something that was given is not there
 */
export async function findFiles(
  given: readonly string[],
  leaveOut: readonly string[],
  disk: Disk,
  texts: Texts,
): Promise<Checked<readonly GivenFile[]>> {
  const found: Found[] = [];
  for (const input of given) {
    const place = await placeOf(input, disk);
    if ('kind' in place && place.kind === 'folder') found.push(...(await walk(place.real, '', [], disk)));
    else if ('kind' in place) found.push(foundAt(path.basename(input), input, place.real));
    else if (place.fault === 'gone') return { problem: texts.commandLine.problem.notFound(input) };
    else found.push(unreached(path.basename(input), input, place.fault, false));
  }
  const reals = leaveOut.map((file) => disk.realPath(file).catch(() => path.resolve(file)));
  const seen = new Set(await Promise.all(reals));
  const files = found.filter(({ real }) => !seen.has(real) && seen.add(real));
  return { value: withDistinctNames(files, ({ file }) => file.name, byPath).map(({ file }) => file) };
}

type Place =
  | { readonly real: string; readonly kind: 'file' | 'folder' | 'other' }
  | { readonly fault: UnreachedFile['fault'] };

async function placeOf(at: string, disk: Disk): Promise<Place> {
  const real = await tried(disk.realPath(at));
  if ('fault' in real) return real;
  const kind = await tried(disk.kindOf(real.value));
  return 'fault' in kind ? kind : { real: real.value, kind: kind.value };
}

/** @param above the real paths of the folders above, so that a link to one of them is not followed in a ring */
async function walk(
  folder: string,
  prefix: string,
  above: readonly string[],
  disk: Disk,
): Promise<readonly Found[]> {
  const names = await tried(disk.namesIn(folder));
  if ('fault' in names) {
    return [unreached(prefix === '' ? path.basename(folder) : prefix, folder, names.fault, true)];
  }
  const found: Found[] = [];
  for (const name of names.value.filter((one) => !isLitter(one)).sort(byCodeUnits)) {
    const full = path.join(folder, name);
    const place = await placeOf(full, disk);
    const below = [...above, folder];
    if ('fault' in place) found.push(unreached(prefix + name, full, place.fault, false));
    else if (place.kind === 'file') found.push(foundAt(prefix + name, full, place.real));
    else if (place.kind === 'folder' && !below.includes(place.real)) {
      found.push(...(await walk(place.real, `${prefix}${name}/`, below, disk)));
    }
  }
  return found;
}

function foundAt(name: string, at: string, real: string): Found {
  return { file: { name: name.normalize('NFC'), path: at }, path: at, real };
}

function unreached(name: string, at: string, fault: UnreachedFile['fault'], isFolder: boolean): Found {
  return { file: { name: name.normalize('NFC'), fault, isFolder }, path: at, real: path.resolve(at) };
}

/** The same in every language setting. */
function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Two folders may each hold a "svar.xlsx": these are then told apart by their whole path. */
function byPath(found: Found): Found {
  return { ...found, file: { ...found.file, name: found.path.split(path.sep).join('/') } };
}
