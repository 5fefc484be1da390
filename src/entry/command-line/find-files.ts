import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { withDistinctNames } from '../../consolidation/distinct-names';
import { isLitter } from '../../consolidation/litter';
import type { Texts } from '../../text/da';
import type { FoundFile } from '../../work/input-file';
import type { Checked } from './command';

type Found = FoundFile & { readonly real: string };

/**
 * The files among what was given, and in the folders among it, all the way down: each once, in a fixed order, called by its
 * path below the folder that was given.
 * Lock files, hidden files and `leaveOut` (what is about to be written) are passed over.
 *
 * @returns a problem when something that was given is not there
 */
export async function findFiles(
  given: readonly string[],
  leaveOut: readonly string[],
  texts: Texts,
): Promise<Checked<readonly FoundFile[]>> {
  const { problem } = texts.commandLine;
  const found: Found[] = [];
  for (const input of given) {
    const real = await realpath(input).catch(() => null);
    if (real === null) return { problem: problem.notFound(input) };
    try {
      if ((await stat(real)).isDirectory()) found.push(...(await walk(real, '', new Set())));
      else found.push({ name: path.basename(input), path: input, real });
    } catch {
      return { problem: problem.unreadable(input) };
    }
  }
  const seen = new Set(await Promise.all(leaveOut.map((file) => realpath(file).catch(() => file))));
  const files = found.filter(({ real }) => !seen.has(real) && seen.add(real));
  return {
    value: withDistinctNames(files, ({ name }) => name, byPath).map(({ name, path: at }) => ({
      name,
      path: at,
    })),
  };
}

/** @param above the real paths of the folders above, so that a link to one of them is not followed in a ring */
async function walk(folder: string, prefix: string, above: ReadonlySet<string>): Promise<readonly Found[]> {
  const names = (await readdir(folder)).filter((name) => !isLitter(name)).sort(byCodeUnits);
  const found: Found[] = [];
  for (const name of names) {
    const full = path.join(folder, name);
    const real = await realpath(full).catch(() => null);
    // A link that leads nowhere is no file.
    if (real === null || above.has(real)) continue;
    const kind = await stat(real);
    if (kind.isDirectory())
      found.push(...(await walk(real, `${prefix}${name}/`, new Set([...above, folder]))));
    else if (kind.isFile()) found.push({ name: (prefix + name).normalize('NFC'), path: full, real });
  }
  return found;
}

/** The same in every language setting. */
function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Two folders may each hold a "svar.xlsx": these are then told apart by their whole path. */
function byPath(file: Found): Found {
  return { ...file, name: file.path.split(path.sep).join('/') };
}
