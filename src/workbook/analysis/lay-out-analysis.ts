import type { AnalystInput } from '../../analysis/analyst-input';
import type { Findings } from '../../analysis/findings';
import type { DataSet } from '../../consolidation/data-set';
import { questions } from '../../survey/questionnaire';
import type { AnyQuestion } from '../../survey/questionnaire';
import type { Texts } from '../../text/da';
import type { WorkbookLayout } from '../sheet';
import { sheetNames } from './analysis-format';
import { answersTable } from './answers/answer-columns';
import { answerRows } from './answers/answer-rows';
import { layOutCalendar } from './calendar/calendar-sheet';
import { changesBetween, standingOf } from '../../analysis/changes';
import type { Standing } from '../../analysis/changes';
import { layOutChanges } from './changes/changes-sheet';
import { layOutCoverage } from './coverage-sheet';
import { layOutDomains } from './domains/domains-sheet';
import { layOutShares } from './domains/shares-sheet';
import { layOutLetters } from './letters-sheet';
import { layOutNames } from './names-sheet';
import { layOutOverview } from './overview/overview-sheet';
import { firstBlockRow, frameSheet } from './layout/sheet-frame';
import type { LaidOutSheet } from './layout/sheet-frame';
import { layOutSources } from './sources/sources-sheet';
import { systemRows } from './systems/system-row';
import { layOutSystems } from './systems/systems-sheet';
import { layOutTable } from './layout/table-block';
import { layOutVendors } from './vendors-sheet';
import { layOutWeights } from './weights/weights-sheet';

interface Options {
  /** The questions whose answers the raw table holds. */
  readonly asked?: readonly AnyQuestion[];
  /** Where the analysis stood that this one is compared with; null when nothing came before. */
  readonly before?: Standing | null;
}

/**
 * The analysis workbook: ten sheets in which every figure marked F in the guide is a live formula with its computed
 * value cached, so that it shows right in a viewer that does not calculate and follows when the analyst changes a
 * weight, a threshold or an answer.
 *
 * @param findings what `analyse` makes of the same data set and input: the cached values
 * @param asked the questions whose answers the raw table shows
 */
export function layOutAnalysis(
  dataSet: DataSet,
  findings: Findings,
  input: AnalystInput,
  texts: Texts,
  { asked = questions, before = null }: Options = {},
): WorkbookLayout {
  const now = standingOf(dataSet, findings);
  const comparison = { before, now, changes: before && changesBetween(before, now) };
  const systems = systemRows(dataSet, findings, input, texts);
  const rest: readonly LaidOutSheet[] = [
    layOutSystems(systems, input, texts),
    layOutChanges(comparison, texts),
    layOutVendors(findings, texts),
    layOutDomains(findings, input.settings, texts),
    layOutShares(dataSet, findings, texts),
    layOutCalendar(findings, texts),
    layOutCoverage(dataSet, findings, input, texts),
    layOutAnswers(dataSet, findings, input, texts, asked),
    layOutNames(dataSet, texts),
    layOutWeights(input.settings, findings, texts),
    layOutSources(dataSet, findings, input, texts),
    ...(input.letters === null ? [] : [layOutLetters(input.letters, texts)]),
  ];
  const names = Object.assign({}, ...rest.map((sheet) => sheet.names)) as Readonly<Record<string, string>>;
  const rangeOf = (name: string): string => {
    const range = names[name];
    if (range === undefined) throw new Error(`No cells are called ${name}`);
    return range;
  };
  const overview = layOutOverview({ dataSet, findings, systems, settings: input.settings }, rangeOf, texts);
  return {
    title: texts.sheets.titles.overview.title,
    sheets: [overview, ...rest].map(({ sheet }) => sheet),
    names: { ...names, ...overview.names },
  };
}

/** The groups of columns of the raw table that fit on paper: who, which system, its status and its models. */
const printedGroups: readonly string[] = ['who', 'system', 'monopolyStatus'];

/** Besvarelser: the raw table that every figure rests on. */
function layOutAnswers(
  dataSet: DataSet,
  findings: Findings,
  input: AnalystInput,
  texts: Texts,
  asked: readonly AnyQuestion[],
): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.answers;
  const rows = answerRows(dataSet, findings, input.settings);
  const table = answersTable(rows, texts, asked);
  const block = layOutTable(table, firstBlockRow);
  return frameSheet(
    {
      name: sheetNames.answers,
      title,
      lead,
      tabColor: 'band8',
      frozenColumns: 2,
      printColumns: table.columns.filter(({ group }) => printedGroups.includes(group)).length,
    },
    [{ block }],
  );
}
