import { analyse } from '../analysis/analyse';
import { applyEdits, noEdits } from '../analysis/analyst-edits';
import type { AnalystEdits, NameEdit } from '../analysis/analyst-edits';
import { noAnalystInput } from '../analysis/analyst-input';
import { changesBetween, standingOf, standsAsBefore } from '../analysis/changes';
import type { Changes } from '../analysis/changes';
import type { Findings } from '../analysis/findings';
import type { Letters } from '../analysis/letter';
import type { AnalysisSettings } from '../analysis/settings';
import { consolidate } from '../consolidation/consolidate';
import type { ConsolidationInput } from '../consolidation/consolidate';
import type { DataSet, FileRecord } from '../consolidation/data-set';
import { isExample } from '../consolidation/invented-answers';
import type { IsoDate } from '../survey/calendar';
import { isInvented } from '../survey/invented';
import type { Issue } from '../survey/issue';
import { da } from '../text/da';
import { layOutAnalysis } from '../workbook/analysis/lay-out-analysis';
import { readStanding } from '../workbook/analysis/reading/read-standing';
import { readAnalysis } from '../workbook/analysis/read-analysis';
import { notUnderstood } from '../workbook/analysis/reading/not-understood';
import { takeAlongNotes } from '../workbook/margin/analysis-notes';
import { arrangeAsBefore } from '../workbook/margin/arrange-as-before';
import type { MarginNote } from '../workbook/margin/margin-note';
import { writtenInFile } from '../workbook/margin/written-sheet';
import type { RawWorkbook } from '../workbook/raw-workbook';
import type { WorkbookLayout } from '../workbook/sheet';

/** What answers lead to: the data set, what it shows, and the sheets that show it. */
export interface Consolidation {
  readonly dataSet: DataSet;
  readonly findings: Findings;
  /** What is different from the analysis that the files were added to; null when there is none. */
  readonly changes: Changes | null;
  readonly layout: WorkbookLayout;
  /** What became of the files of this run; the data set's records tell of earlier runs as well. */
  readonly files: readonly FileRecord[];
  /** What could not be understood in the analysis that the answers were added to; what is usual is used instead. */
  readonly issues: readonly Issue[];
  /** What people had written in that analysis beside what it was laid out with, in its places now. */
  readonly notes: readonly MarginNote[];
  /** The weights and thresholds that the figures were computed with. */
  readonly settings: AnalysisSettings;
  /** The letters to the municipalities as the analyst has written them; null while they are the usual ones. */
  readonly letters: Letters | null;
  /** What the analyst had said beside the sheets and somebody else has said otherwise there meanwhile. */
  readonly conflicts: readonly NameEdit[];
}

/**
 * Consolidates, analyses and lays out, for every door alike.
 *
 * @param existing an analysis that the readings are added to; what the analyst has written in it is kept
 * @param edits what the analyst has decided beside it
 */
export function makeAnalysis(
  readings: readonly ConsolidationInput[],
  existing: RawWorkbook | null,
  date: IsoDate,
  edits: AnalystEdits = noEdits,
): Consolidation {
  const thisYear = Number(date.slice(0, 4));
  const prior = existing === null ? null : priorFor(readings, readAnalysis(existing, da, { thisYear }));
  const { prior: known, input: analystInput, conflicts } = applyEdits(prior ?? nothingKnown, edits);
  const dataSet = consolidate(readings, known, { date });
  const findings = analyse(dataSet, analystInput);
  const now = standingOf(dataSet, findings);
  const stood = prior === null || existing === null ? null : readStanding(existing, da);
  // Files make a new analysis; without any, or with the same again, what stands in the sheets goes on being compared
  // with the one before.
  const isNew = readings.length > 0 && !(stood?.now && standsAsBefore(stood.now, now));
  const before = stood && (isNew ? stood.now : stood.before);
  const changes = before && changesBetween(before, now);
  const names = new Set(readings.map(({ file }) => file));
  const bare = layOutAnalysis(dataSet, findings, analystInput, da, { before });
  const standing = prior === null ? null : existing;
  const layout = standing === null ? bare : arrangeAsBefore(bare, standing);
  return {
    dataSet,
    findings,
    changes,
    layout,
    files: dataSet.files.filter(({ file }) => names.has(file)),
    issues: standing === null ? [] : notUnderstood(standing, da),
    notes: standing === null ? [] : takeAlongNotes(writtenInFile(standing), layout).notes,
    settings: analystInput.settings,
    letters: analystInput.letters,
    conflicts,
  };
}

const nothingKnown: NonNullable<ReturnType<typeof readAnalysis>> = {
  prior: { submissions: [], files: [], decisions: [] },
  input: noAnalystInput,
};

/** What files are added to: an analysis of invented answers is nothing for real ones to go on from. */
function priorFor(
  readings: readonly ConsolidationInput[],
  prior: ReturnType<typeof readAnalysis>,
): ReturnType<typeof readAnalysis> {
  const hasReal = readings.some(
    ({ reading: { submission } }) => submission !== null && !isInvented(submission),
  );
  return prior !== null && hasReal && isExample(prior.prior.submissions) ? null : prior;
}
