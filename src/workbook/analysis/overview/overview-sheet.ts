import type { Findings } from '../../../analysis/findings';
import { present, sum } from '../../../analysis/statistics';
import type { DataSet, Verdict } from '../../../consolidation/data-set';
import { formatDanishDate } from '../../../survey/danish-notation';
import { municipalities, municipalityByCode } from '../../../survey/municipalities';
import { schemaVersion } from '../../../survey/questionnaire';
import { vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import type { CellRange, NumberFormat, SheetCell, SheetChart } from '../../sheet';
import { sheetNames, words } from '../analysis-format';
import { quoted } from '../layout/formulas';
import { overviewMessages } from './overview-messages';
import { overviewCharts } from './overview-charts';
import { topTen, topTenHeader, topTenRows } from './overview-top-ten';
import type { LaidOutSheet } from '../layout/sheet-frame';
import type { SystemRow } from '../systems/system-row';
import { absoluteRange } from '../layout/table-block';
import { cells } from '../names';
import { serialOf } from '../../raw/serial-clock';

/** A headline figure: a number with what it is below it. */
interface Headline {
  readonly label: string;
  readonly value: SheetCell['value'];
  readonly formula?: string;
  readonly format: NumberFormat;
  readonly name?: string;
}

/** Where the headline figures stand: two rows of six, some of them over two columns. */
const headlineColumns: readonly (readonly [number, number])[] = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 5],
  [6, 7],
  [8, 9],
];
const headlineRows = [7, 10];
const topTenRow = 14;

/** The three sentences that a reader begins with. */
const messageRow = 3;
const firstChartRow = topTenRow + 12;

/** What the chart of the tracks shows stands to the right of what is printed. */
const trackTable = { row: topTenRow, column: 11 } as const;
const printed = 10;
const width = 13;

/** Overblik: headline figures, the ten systems with the highest Prioritet, distributions and charts. */
export function layOutOverview(
  dataSet: DataSet,
  findings: Findings,
  systems: readonly SystemRow[],
  rangeOf: (name: string) => string,
  texts: Texts,
): LaidOutSheet {
  const { overview, titles } = texts.sheets;
  const rows = Array.from({ length: topTenRow + 11 }, (): (SheetCell | null)[] =>
    Array.from({ length: width }, () => null),
  );
  const put = (row: number, column: number, cell: SheetCell): void => {
    const target = rows[row];
    if (target !== undefined) target[column] = cell;
  };
  put(0, 0, { value: titles.overview.title, style: 'title' });
  put(1, 0, {
    value: overview.made(formatDanishDate(dataSet.date), schemaVersion),
    style: 'muted',
  });
  overviewMessages(findings, dataSet, texts).forEach((cell, index) => {
    put(messageRow + index, 0, cell);
  });
  const names = putHeadlines(headlinesOf(dataSet, findings, texts), put);
  put(topTenRow - 1, 0, { value: overview.topTen, style: 'heading' });
  topTenHeader(texts).forEach((cell, column) => {
    put(topTenRow, column, cell);
  });
  topTenRows(systems, texts).forEach((cells, index) => {
    cells.forEach((cell, column) => {
      put(topTenRow + 1 + index, column, cell);
    });
  });
  putTracks(findings, texts, put);
  return {
    sheet: {
      name: sheetNames.overview,
      columns: [7, 34, 30, 26, 12, 14, 14, 12, 20, 14, 3, 26, 12].map((columnWidth) => ({
        width: columnWidth,
      })),
      rows,
      rowHeights: rowHeights(),
      merges: [...headlineMerges(), ...messageMerges()],
      highlights: topTen.highlights(topTenRow + 1, texts),
      charts: chartsOf(rangeOf, texts),
      tabColor: 'band3',
      printColumns: printed,
    },
    names: { ...names, ...trackNames() },
  };
}

function putHeadlines(
  headlines: readonly Headline[],
  put: (row: number, column: number, cell: SheetCell) => void,
): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  headlines.forEach(({ label, value, formula, format, name }, index) => {
    const row = headlineRows[Math.floor(index / headlineColumns.length)] ?? 0;
    const [column] = headlineColumns[index % headlineColumns.length] ?? [0];
    put(row, column, { value, format, style: 'figure', ...(formula === undefined ? {} : { formula }) });
    put(row + 1, column, { value: label, style: 'figureLabel' });
    if (name !== undefined) {
      names[name] = absoluteRange(sheetNames.overview, {
        top: row,
        bottom: row,
        left: column,
        right: column,
      });
    }
  });
  return names;
}

function messageMerges(): readonly CellRange[] {
  return [0, 1, 2].map((index) => ({
    top: messageRow + index,
    bottom: messageRow + index,
    left: 0,
    right: printed - 1,
  }));
}

function headlineMerges(): readonly CellRange[] {
  return headlineRows.flatMap((row) =>
    headlineColumns.flatMap(([left, right]) =>
      left === right ? [] : [row, row + 1].map((line) => ({ top: line, bottom: line, left, right })),
    ),
  );
}

function headlinesOf(dataSet: DataSet, findings: Findings, texts: Texts): readonly Headline[] {
  const { overview } = texts.sheets;
  const { systems } = findings;
  const prices = present(systems.map(({ price }) => price.total));
  const savings = present(systems.map(({ price }) => price.savings?.to));
  const everyone = sum(municipalities.map(({ population }) => population));
  const reached = sum(findings.answered.map((code) => municipalityByCode(code)?.population ?? 0));
  const files = (verdict: Verdict): Pick<Headline, 'value' | 'formula' | 'format'> => ({
    value: dataSet.files.filter((file) => file.verdict === verdict).length,
    formula: `COUNTIF(${cells.file.verdict},${quoted(words.verdict[verdict])})`,
    format: 'integer',
  });
  return [
    { label: overview.date, value: serialOf(dataSet.date), format: 'date', name: cells.analysisDate },
    {
      label: overview.answered(municipalities.length),
      value: findings.answered.length,
      formula: `COUNTIF(${cells.coverage.answered},${quoted(words.yes)})`,
      format: 'integer',
      name: cells.coverage.count,
    },
    {
      label: overview.reached,
      value: reached / everyone,
      formula: `SUMIFS(${cells.coverage.population},${cells.coverage.answered},${quoted(words.yes)})/SUM(${cells.coverage.population})`,
      format: 'percent',
    },
    {
      label: overview.systems,
      value: systems.length,
      formula: `COUNT(${cells.system.no})`,
      format: 'integer',
    },
    {
      label: overview.counted,
      value: findings.registrations,
      formula: `COUNTIF(${cells.answer.status},${quoted(vocabularies.status.finished)})`,
      format: 'integer',
    },
    { label: overview.price, ...blankSum(cells.system.price, prices) },
    { label: overview.savings, ...blankSum(cells.system.savingsTo, savings) },
    {
      label: overview.drafts,
      value: findings.drafts,
      formula: `COUNTIF(${cells.answer.status},${quoted(vocabularies.status.draft)})`,
      format: 'integer',
    },
    {
      label: overview.files,
      value: dataSet.files.length,
      formula: `COUNTA(${cells.file.verdict})`,
      format: 'integer',
    },
    { label: overview.warned, ...files('warned') },
    { label: overview.rejected, ...files('rejected') },
    {
      label: overview.undecided,
      value: dataSet.proposals.filter(({ decision }) => decision === null).length,
      formula: `COUNTIFS(${cells.proposal.name},"?*",${cells.proposal.decision},"")`,
      format: 'integer',
    },
  ];
}

/** A sum that is blank when there is nothing to add up. */
function blankSum(name: string, values: readonly number[]): Pick<Headline, 'value' | 'formula' | 'format'> {
  return {
    value: values.length === 0 ? null : sum(values),
    formula: `IF(COUNT(${name})=0,"",SUM(${name}))`,
    format: 'money',
  };
}

const tracks = ['breakUp', 'negotiate', 'both', 'unsettled', 'watch', 'tooFew', 'phaseOut'] as const;

/** How many systems each track has. */
function putTracks(
  { systems }: Findings,
  { sheets }: Texts,
  put: (row: number, column: number, cell: SheetCell) => void,
): void {
  const { overview } = sheets;
  const { row, column } = trackTable;
  put(row - 1, column, { value: overview.distribution, style: 'heading' });
  put(row, column, { value: overview.track, style: 'header', band: 'band8' });
  put(row, column + 1, { value: overview.systemCount, style: 'header', band: 'band8' });
  tracks.forEach((track, index) => {
    const label = sheets.tracks[track];
    put(row + 1 + index, column, { value: label });
    put(row + 1 + index, column + 1, {
      value: systems.filter((system) => system.track === track).length,
      formula: `COUNTIF(${cells.system.track},${quoted(label)})`,
      format: 'integer',
    });
  });
}

function trackNames(): Readonly<Record<string, string>> {
  const range = (column: number): string =>
    absoluteRange(sheetNames.overview, {
      top: trackTable.row + 1,
      bottom: trackTable.row + tracks.length,
      left: column,
      right: column,
    });
  return {
    [cells.distribution.track]: range(trackTable.column),
    [cells.distribution.systems]: range(trackTable.column + 1),
  };
}

function rowHeights(): Readonly<Record<number, number>> {
  const headlines = headlineRows.flatMap((row) => [[row, 32] as const, [row + 1, 30] as const]);
  return {
    0: 36,
    ...Object.fromEntries([0, 1, 2].map((index) => [messageRow + index, 20])),
    ...Object.fromEntries(headlines),
    [topTenRow - 1]: 26,
    [topTenRow]: 24,
  };
}

function chartsOf(rangeOf: (name: string) => string, texts: Texts): readonly SheetChart[] {
  const own = trackNames();
  return overviewCharts(
    (name) => own[name] ?? rangeOf(name),
    { topTen: topTen.ranges(topTenRow + 1), firstRow: firstChartRow },
    texts,
  );
}
