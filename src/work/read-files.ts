import type { ConsolidationInput } from '../consolidation/consolidate';
import { openInput } from '../files/open-input';
import type { InputFile as OpenedFile } from '../files/open-input';
import type { Issue } from '../survey/issue';
import { da } from '../text/da';
import { readAnalysis } from '../workbook/analysis/read-analysis';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { readResponse } from '../workbook/response/read-response';
import { derivedIds } from './derived-id';
import type { FilesRead } from './files-read';
import { contentOf } from './input-file';
import type { InputFile } from './input-file';
import type { Surroundings } from './surroundings';

/**
 * Every workbook in the files, each opened once; a file that holds none, or cannot be opened, is one reading without a
 * submission.
 *
 * @param options.findsAnalysis the first analysis among the files is set aside, for the others to be added to; any other
 * is a file like the rest, and is refused
 */
export async function readFiles(
  files: readonly InputFile[],
  options: { readonly thisYear: number; readonly findsAnalysis: boolean },
  around: Pick<Surroundings, 'readFile' | 'onProgress'> & Partial<Pick<Surroundings, 'onPart'>>,
): Promise<FilesRead> {
  const readings: ConsolidationInput[] = [];
  let analysis: RawWorkbook | null = null;
  around.onProgress(0, files.length);
  for (const [index, file] of files.entries()) {
    const opened = await open(file, around);
    const found: RawWorkbook | null =
      options.findsAnalysis && analysis === null ? analysisIn(opened, options) : null;
    const own = found === null ? opened.map((one) => readOne(one, options)) : [];
    readings.push(...own);
    analysis ??= found;
    around.onPart?.({ readings: own, analysis: found });
    around.onProgress(index + 1, files.length);
  }
  return { readings, analysis };
}

async function open(file: InputFile, around: Pick<Surroundings, 'readFile'>): Promise<readonly OpenedFile[]> {
  const content = await contentOf(file, around);
  if (!('code' in content)) return openInput(file.name, content);
  return [{ file: file.name, content: { kind: 'refused', issues: [content] } }];
}

/** What was picked, when it is an analysis itself: one that came in a mail or an archive is not meant to be gone on from. */
function analysisIn(
  opened: readonly OpenedFile[],
  options: { readonly thisYear: number },
): RawWorkbook | null {
  const [only, ...others] = opened;
  if (only?.content.kind !== 'workbook' || others.length > 0 || only.file.includes(' › ')) return null;
  return readAnalysis(only.content.workbook, da, options) === null ? null : only.content.workbook;
}

function readOne(
  { file, content }: OpenedFile,
  { thisYear }: { readonly thisYear: number },
): ConsolidationInput {
  return content.kind === 'refused'
    ? refused(file, content.issues)
    : { file, reading: readResponse(content.workbook, file, { thisYear, newId: derivedIds(file) }) };
}

function refused(file: string, issues: readonly Issue[]): ConsolidationInput {
  return { file, reading: { submission: null, issues, rows: { read: 0, kept: 0, rejected: 0 } } };
}
