import path from 'node:path';
import type { NamedBytes } from '../../work/input-file';
import type { MadeFile } from '../../work/made-file';
import type { Checked, Surroundings } from './command';
import { whereNothingIsLost, whyNoFolder, writeInFolder } from './output-folder';
import { notWrittenText, whyNotWritable, writeFiles } from './write-files';

/** Where drafts go: one .zip, or a folder. */
export interface DraftOutput {
  /** The name of the .zip; null for a folder. */
  readonly zip: string | null;
  readonly write: (files: readonly MadeFile[]) => Promise<string | null>;
}

/** Whether `ud` can take drafts, found out before any work is done; nothing else in a folder is written over. */
export async function draftOutput(ud: string, around: Surroundings): Promise<Checked<DraftOutput>> {
  const isZip = path.extname(ud).toLowerCase() === '.zip';
  const obstacle = isZip
    ? await whyNotWritable(ud, around.disk, around.texts)
    : await whyNoFolder(ud, around);
  if (obstacle !== null) return { problem: obstacle };
  return isZip
    ? { value: { zip: ud, write: (files) => writeZip(ud, files, around) } }
    : { value: { zip: null, write: (files) => writeInFolder(ud, files, around) } };
}

async function writeZip(
  name: string,
  files: readonly NamedBytes[],
  around: Surroundings,
): Promise<string | null> {
  for (const { bytes } of files.slice(0, 1)) {
    const zip = await whereNothingIsLost({ name, bytes }, around);
    if ('problem' in zip) return zip.problem;
    return notWrittenText(await writeFiles([zip.value], around.disk), around.texts);
  }
  return null;
}
