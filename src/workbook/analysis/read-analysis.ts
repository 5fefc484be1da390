import type { AnalystInput } from '../../analysis/analyst-input';
import type { PriorDataSet } from '../../consolidation/prior-data-set';
import type { Texts } from '../../text/da';
import type { RawWorkbook } from '../raw-workbook';
import { readLetters } from './letters-sheet';
import { readDecisions } from './reading/read-decisions';
import { readFiles } from './reading/read-files';
import { readSettings } from './reading/read-settings';
import { readSubmissions } from './reading/read-submissions';
import { readSystemInput } from './reading/read-system-input';

/**
 * Reads an analysis workbook back: what it rests on, and everything that the analyst has written in it. Sheets may be
 * sorted, filtered, moved and accompanied by others.
 *
 * @param options.thisYear the last year that a tender can be dated
 * @returns null when the workbook is not an analysis: it has no raw table or no weights
 */
export function readAnalysis(
  workbook: RawWorkbook,
  texts: Texts,
  options: { readonly thisYear: number },
): { readonly prior: PriorDataSet; readonly input: AnalystInput } | null {
  const submissions = readSubmissions(workbook, options.thisYear);
  const settings = readSettings(workbook);
  if (submissions === null || settings === null) return null;
  return {
    prior: { submissions, files: readFiles(workbook, texts), decisions: readDecisions(workbook) },
    input: {
      settings,
      ...readSystemInput(workbook, texts),
      letters: readLetters(workbook, texts.letters.usual),
    },
  };
}
