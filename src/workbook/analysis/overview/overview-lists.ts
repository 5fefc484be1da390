import type { Texts } from '../../../text/da';
import type { Band, CellRange, NumberFormat, SheetCell } from '../../sheet';
import { serialOf } from '../../raw/serial-clock';
import { quoted } from '../layout/formulas';
import { sentence } from '../layout/sentence';
import { cells } from '../names';
import { weakestText } from '../systems/reasons';
import { isListed, listLengths } from '../systems/system-row';
import type { ListedTrack, SystemRow } from '../systems/system-row';

/** The colours of the lists, which are those of their points in the chart below. */
const bands: Readonly<Record<ListedTrack, Band>> = {
  breakUp: 'band1',
  negotiate: 'band3',
  unsettled: 'band8',
};

/** What stands in front of each row, and beside its point in the chart. */
export function codesOf(list: ListedTrack, { sheets: { overview } }: Texts): readonly string[] {
  return Array.from(
    { length: listLengths[list] },
    (_, place) => `${overview.codes[list]}${String(place + 1)}`,
  );
}

/** A list as rows of cells, from its heading to the line that says how many more there are, with the cells to merge. */
export interface OverviewList {
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Places within the list. */
  readonly merges: readonly CellRange[];
}

interface ListColumn {
  readonly header: (texts: Texts) => string;
  readonly format?: NumberFormat;
  /** How many columns of the sheet it covers. */
  readonly span?: number;
  readonly value: (row: SystemRow, texts: Texts) => SheetCell['value'];
  /** The formula; `at` finds a column of Systemer in the row that is shown. */
  readonly formula: (at: (name: string) => string, texts: Texts) => string;
}

const chosen = (at: (name: string) => string, { sheets: { overview, systems } }: Texts): string =>
  `IF(${at(cells.system.decidedBy)}=${quoted(systems.byAnalyst)},${quoted(overview.chosen)},"")`;

/** A system's name, and behind it that it stands on both lists, and that the analyst has put it there. */
const systemColumn: ListColumn = {
  header: ({ sheets }) => sheets.overview.system,
  value: ({ finding }, { sheets: { overview } }) =>
    `${finding.system}${finding.track === 'both' ? overview.onBoth : ''}${finding.override === null ? '' : overview.chosen}`,
  formula: (at, texts) => {
    const { overview, tracks } = texts.sheets;
    const both = `IF(${at(cells.system.track)}=${quoted(tracks.both)},${quoted(overview.onBoth)},"")`;
    return `${at(cells.system.name)}&${both}&${chosen(at, texts)}`;
  },
};

const municipalitiesColumn: ListColumn = {
  header: ({ sheets }) => sheets.overview.municipalities,
  format: 'integer',
  value: ({ finding }) => finding.municipalities,
  formula: (at) => at(cells.system.municipalities),
};

/** Robusthed is that of what the rules point to, and says nothing of what the analyst has chosen instead. */
const robustnessColumn: ListColumn = {
  header: ({ sheets }) => sheets.overview.robustness,
  format: 'share',
  value: ({ finding }) => (finding.override === null ? finding.robustness : '–'),
  formula: (at, { sheets: { systems } }) =>
    `IF(${at(cells.system.decidedBy)}=${quoted(systems.byAnalyst)},"–",${at(cells.system.robustness)})`,
};

const actColumns: readonly ListColumn[] = [
  systemColumn,
  municipalitiesColumn,
  {
    header: ({ sheets }) => sheets.overview.price,
    format: 'decimal1',
    value: ({ finding: { price } }) => (price.total === null ? null : price.total / 1_000_000),
    formula: (at) => `${at(cells.system.price)}/1000000`,
  },
  {
    header: ({ sheets }) => sheets.overview.window,
    format: 'date',
    value: ({ finding: { window } }) => window && serialOf(window.from),
    formula: (at) => `IF(${at(cells.system.windowFrom)}="","",${at(cells.system.windowFrom)})`,
  },
  {
    header: ({ sheets }) => sheets.overview.canLeave,
    format: 'integer',
    value: ({ finding: { window } }) => window?.municipalities ?? null,
    formula: (at) =>
      `IF(${at(cells.system.windowMunicipalities)}="","",${at(cells.system.windowMunicipalities)})`,
  },
  robustnessColumn,
];

/** Texts first, so that no figure stands against the text behind it. */
const unsettledColumns: readonly ListColumn[] = [
  systemColumn,
  {
    header: ({ sheets }) => sheets.overview.leans,
    span: 3,
    value: ({ finding }, { sheets: { tracks } }) => tracks[finding.direction],
    formula: (at) => at(cells.system.direction),
  },
  {
    header: ({ sheets }) => sheets.overview.otherwise,
    span: 4,
    value: ({ finding: { runnerUp } }, { sheets: { tracks } }) => runnerUp && tracks[runnerUp],
    formula: (at) => `${at(cells.system.runnerUp)}&""`,
  },
  {
    header: ({ sheets }) => sheets.overview.settledBy,
    span: 4,
    value: (row, texts) => `${texts.sheets.overview.moreAnswers}${weakestText(row, texts)}`,
    formula: (at, { sheets: { overview } }) => `${quoted(overview.moreAnswers)}&${at(cells.system.settles)}`,
  },
  municipalitiesColumn,
  { ...robustnessColumn, header: ({ sheets }) => sheets.overview.leansHowOften },
];

/** One of the lists. Each row is found by its place on the list: it follows when weights change. */
export function overviewList(list: ListedTrack, systems: readonly SystemRow[], texts: Texts): OverviewList {
  const { overview } = texts.sheets;
  const columns = list === 'unsettled' ? unsettledColumns : actColumns;
  const band = bands[list];
  const places = columns.reduce((sum, { span = 1 }) => sum + span, 1);
  const heading: (SheetCell | null)[] = [{ value: overview.lists[list], style: 'heading' }];
  const header = spread(
    [{ value: '', style: 'header', band }, ...columns.map((column) => headerCell(column, band, texts))],
    columns,
  );
  const mine = systems.filter(({ finding }) => isListed(finding.track, list));
  const body = codesOf(list, texts).map((code, index) => {
    const row = mine[index];
    const at = (name: string): string =>
      `INDEX(${name},MATCH(${String(index + 1)},${cells.system.listPlace[list]},0))`;
    const first: SheetCell = {
      value: row === undefined ? null : code,
      formula: `IF(COUNT(${cells.system.listPlace[list]})<${String(index + 1)},"",${quoted(code)})`,
      style: 'label',
      band,
    };
    const shown = columns.map(({ format, value, formula }, column): SheetCell => ({
      value: row === undefined ? null : value(row, texts),
      formula: `IFERROR(${formula(at, texts)},"")`,
      ...(format === undefined ? {} : { format }),
      ...(column === 0 ? { style: 'label' } : {}),
    }));
    return spread([first, ...shown], columns);
  });
  const rows = [heading, header, ...body, [moreCell(list, mine.length, texts)]];
  return {
    rows,
    merges: [
      ...mergesOf(columns, 1, rows.length - 2),
      wholeRow(0, places),
      wholeRow(rows.length - 1, places),
    ],
  };
}

function headerCell({ header, format }: ListColumn, band: Band, texts: Texts): SheetCell {
  return { value: header(texts), style: format === undefined ? 'header' : 'numberHeader', band };
}

/** Says how many more there are, or that there is none. */
function moreCell(list: ListedTrack, count: number, { sheets: { overview } }: Texts): SheetCell {
  const counted = `COUNT(${cells.system.listPlace[list]})`;
  const length = listLengths[list];
  const more = sentence(overview.more, {
    count: { formula: `(${counted}-${String(length)})`, value: count - length },
  });
  return {
    value: count === 0 ? overview.none : count > length ? more.text : null,
    formula: `IF(${counted}=0,${quoted(overview.none)},IF(${counted}>${String(length)},${more.formula},""))`,
    style: 'muted',
  };
}

/** Cells with room behind those that cover more than one column. */
function spread(row: readonly SheetCell[], columns: readonly ListColumn[]): readonly (SheetCell | null)[] {
  const [first = null, ...rest] = row;
  return [
    first,
    ...rest.flatMap((cell, index): (SheetCell | null)[] => {
      const { value: _value, formula: _formula, ...look } = cell;
      const more = Array.from({ length: (columns[index]?.span ?? 1) - 1 }, () => ({ ...look, value: null }));
      return [cell, ...more];
    }),
  ];
}

function mergesOf(columns: readonly ListColumn[], top: number, bottom: number): readonly CellRange[] {
  let left = 1;
  return columns.flatMap(({ span = 1 }) => {
    const from = left;
    left += span;
    if (span === 1) return [];
    return Array.from({ length: bottom - top + 1 }, (_, row) => ({
      top: top + row,
      bottom: top + row,
      left: from,
      right: from + span - 1,
    }));
  });
}

function wholeRow(row: number, places: number): CellRange {
  return { top: row, bottom: row, left: 0, right: places - 1 };
}
