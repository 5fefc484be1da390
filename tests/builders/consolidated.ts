import { consolidateFiles } from '../../src/work/consolidate-files';
import type { InputFile } from '../../src/work/input-file';
import type { Consolidation } from '../../src/work/make-analysis';
import type { RawWorkbook } from '../../src/workbook/raw-workbook';

/** What files lead to, added to an analysis when there is one. */
export function consolidated(
  files: readonly InputFile[],
  existing: RawWorkbook | null = null,
  date = '2026-11-23',
): Promise<Consolidation> {
  const around = { readFile: () => Promise.resolve('gone' as const), onProgress: () => undefined };
  return consolidateFiles({ files, existing, findsAnalysis: false, date }, around);
}
