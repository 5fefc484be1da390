import type { Findings } from '../../../analysis/findings';
import type { AnalysisSettings } from '../../../analysis/settings';
import type { DataSet } from '../../../consolidation/data-set';
import { formatDanishDate } from '../../../survey/danish-notation';
import { schemaVersion } from '../../../survey/questionnaire';
import type { Texts } from '../../../text/da';
import { columnLetters, columnNumber } from '../../cell-reference';
import type { CellRange, SheetChart } from '../../sheet';
import { sheetNames } from '../analysis-format';
import type { LaidOutSheet } from '../layout/sheet-frame';
import { absoluteRange } from '../layout/table-block';
import { cells } from '../names';
import type { SystemRow } from '../systems/system-row';
import { overviewCharts } from './overview-charts';
import { exitFigures, keyFigures, limitFigures, pointFigures, rankingFigures } from './overview-figures';
import type { FigureBlock } from './overview-figures';
import { overviewList } from './overview-lists';
import { coverageSentence, overviewSentences } from './overview-sentences';
import { PageOfCells } from './page-of-cells';

/** The columns of a list; two of them stand beside each other with a gap between, and the third list under both. */
const listColumns = [5, 27, 11, 12, 12, 11, 12];
const columns = [...listColumns, 2, ...listColumns];
const secondList = listColumns.length + 1;

/** The charts share the width of the lists: the first and last column of each. */
const chartColumns = { quadrant: [0, 4], ranking: [5, 9], exits: [10, 14] } as const;
const chartRows = 14;
const chartRowHeight = 17.5;

const firstSentenceRow = 1;
const firstListRow = 5;

/** How many characters of each size fit the width of the page. */
const wide = { message: 145, text: 170 } as const;

/** What the charts are drawn from, and the counts behind the sheet, stand to the right of what is printed. */
const figuresColumn = columns.length + 1;
const figureColumns = [44, 13, 13, 13, 13];

interface Basis {
  readonly dataSet: DataSet;
  readonly findings: Findings;
  readonly systems: readonly SystemRow[];
  readonly settings: AnalysisSettings;
}

/**
 * Overblik: the message. Three sentences, the systems to break up and those to negotiate together, what is not settled and
 * what would settle it, three charts, who has answered, and last the date. One page of A4.
 */
export function layOutOverview(basis: Basis, rangeOf: (name: string) => string, texts: Texts): LaidOutSheet {
  const { overview, titles } = texts.sheets;
  const { findings, systems, settings, dataSet } = basis;
  const page = new PageOfCells();
  page.put(0, 0, { value: titles.overview.title, style: 'title' });
  page.heights[0] = 30;
  const across = { columns: columns.length } as const;
  overviewSentences(findings, settings, texts).forEach((cell, index) => {
    const line = { ...across, characters: wide.message, lineHeight: 17 };
    page.text(firstSentenceRow + index, { ...cell, style: index === 0 ? 'firstMessage' : 'message' }, line);
  });
  page.heights[firstListRow - 1] = 6;
  const breakUp = overviewList('breakUp', systems, texts);
  const unsettled = overviewList('unsettled', systems, texts);
  page.place(firstListRow, 0, breakUp);
  page.place(firstListRow, secondList, overviewList('negotiate', systems, texts));
  const unsettledRow = firstListRow + breakUp.rows.length;
  page.place(unsettledRow, 0, unsettled);
  const chartRow = unsettledRow + unsettled.rows.length;
  for (let row = chartRow; row < chartRow + chartRows; row += 1) page.heights[row] = chartRowHeight;
  const line = { ...across, characters: wide.text, lineHeight: 15 };
  page.text(chartRow + chartRows, { ...coverageSentence(findings, texts), style: 'wrapped' }, line);
  const made = overview.made(formatDanishDate(dataSet.date), schemaVersion);
  page.text(chartRow + chartRows + 1, { value: made, style: 'muted' }, line);
  const { charts, names } = putFigures(page, basis, rangeOf, chartRow, texts);
  return {
    sheet: {
      name: sheetNames.overview,
      columns: [...columns, 4, ...figureColumns].map((width) => ({ width })),
      rows: page.rows,
      rowHeights: page.heights,
      merges: page.merges,
      charts,
      tabColor: 'band3',
      printColumns: columns.length,
      onePage: true,
    },
    names,
  };
}

/** The counts and what the charts are drawn from, block under block, and the charts. */
function putFigures(
  page: PageOfCells,
  { dataSet, findings, systems, settings }: Basis,
  rangeOf: (name: string) => string,
  chartRow: number,
  texts: Texts,
): { readonly charts: readonly SheetChart[]; readonly names: Readonly<Record<string, string>> } {
  let row = 0;
  const names: Record<string, string> = {};
  const put = (block: FigureBlock): readonly string[] => {
    const first = row + (block.headers.length === 0 ? 1 : 2);
    putBlock(page, block, row);
    for (const [index, name] of Object.entries(block.names ?? {})) {
      names[name] = rangeOn(first + Number(index), first + Number(index), 1);
    }
    row = first + block.rows.length + 1;
    const width = block.rows[0]?.length ?? 0;
    return Array.from({ length: width }, (_, column) =>
      rangeOn(first, first + block.rows.length - 1, column),
    );
  };
  put(keyFigures(dataSet, findings, texts));
  const upright = put(limitFigures('monopolyDegree', settings, texts));
  const sources = {
    ranking: put(rankingFigures(systems, texts)),
    exits: put(exitFigures(findings, columnsOf(rangeOf(cells.calendar.quarters)), texts)),
    points: {
      breakUp: put(pointFigures('breakUp', systems, texts)),
      negotiate: put(pointFigures('negotiate', systems, texts)),
      unsettled: put(pointFigures('unsettled', systems, texts)),
    },
    limits: [upright, put(limitFigures('pressure', settings, texts))],
    everyone: [rangeOf(cells.system.pointAcross), rangeOf(cells.system.pointUp)],
  } as const;
  const area = ([left, right]: readonly [number, number]): CellRange => ({
    top: chartRow,
    bottom: chartRow + chartRows - 1,
    left,
    right,
  });
  const areas = {
    quadrant: area(chartColumns.quadrant),
    ranking: area(chartColumns.ranking),
    exits: area(chartColumns.exits),
  };
  return { charts: overviewCharts(sources, areas, texts), names };
}

function putBlock(page: PageOfCells, { heading, headers, rows }: FigureBlock, top: number): void {
  page.put(top, figuresColumn, { value: heading, style: 'label' });
  headers.forEach((value, column) => {
    page.put(top + 1, figuresColumn + column, { value, style: 'muted' });
  });
  rows.forEach((cellsOfRow, row) => {
    cellsOfRow.forEach((cell, column) => {
      page.put(top + (headers.length === 0 ? 1 : 2) + row, figuresColumn + column, cell);
    });
  });
}

/** Every column of a block of cells, as absolute references. */
function columnsOf(block: string): readonly string[] {
  const [, sheet = '', left = '', top = '', right = '', bottom = ''] =
    /^(.*!)\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(block) ?? [];
  const first = columnNumber(left);
  return Array.from({ length: columnNumber(right) - first + 1 }, (_, place) => {
    const column = columnLetters(first + place);
    return `${sheet}$${column}$${top}:$${column}$${bottom}`;
  });
}

/** Some cells of a column of the figures, as an absolute reference. */
function rangeOn(top: number, bottom: number, column: number): string {
  const place = figuresColumn + column;
  return absoluteRange(sheetNames.overview, { top, bottom, left: place, right: place });
}
