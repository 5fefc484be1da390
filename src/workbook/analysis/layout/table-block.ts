import { cellReference } from '../../cell-reference';
import type { SheetCell, SheetColumn, SheetHighlight, SheetTable, SheetValidation } from '../../sheet';
import { headingHeight, headingRows } from './heading-rows';
import { widthOfWords } from './text-height';
import type { NamedCells } from '../names';
import { compile } from './formula-template';
import { columnScales } from './table-types';
import type { TableColumn, TableSpec } from './table-types';

/** A table with its group and explanation rows, placed on a sheet. Rows count from 0. */
export interface TableBlock {
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  readonly columns: readonly SheetColumn[];
  /** How wide each column must be at least, so that no word of its header is broken. */
  readonly leastWidths: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly table: SheetTable;
  readonly names: NamedCells;
  readonly validations: readonly SheetValidation[];
  readonly highlights: readonly SheetHighlight[];
  /** How many columns stand before the helpers of formulas. */
  readonly printedColumns: number;
  /** The place of the header row, and the first row below the table. */
  readonly headerRow: number;
  readonly end: number;
}

/** Rows of a block above its first row of data: group titles, explanations, headers. */
export const rowsAboveData = 3;

/**
 * Lays out a table. Above the header row stand the groups' titles and one line on each column.
 *
 * @param top the row of the sheet, counted from 0, in which the block begins
 */
export function layOutTable<Row>(spec: TableSpec<Row>, top: number): TableBlock {
  const headerRow = top + rowsAboveData - 1;
  const first = headerRow + 1;
  const blanks = Math.max(spec.blankRows ?? 0, spec.rows.length === 0 ? 1 : 0);
  const last = first + spec.rows.length + blanks - 1;
  const range = { top: headerRow, left: 0, bottom: last, right: spec.columns.length - 1 };
  return {
    rows: [...headingRows(spec), ...dataRows(spec, first), ...blankRowsOf(spec, blanks)],
    columns: spec.columns.map(({ width, hidden, detail }) => ({
      width,
      ...(hidden === undefined ? {} : { hidden }),
      ...(detail === undefined ? {} : { detail }),
    })),
    leastWidths: spec.columns.map(({ header }) => widthOfWords(header)),
    rowHeights: {
      [top + 1]: spec.compact ? compactHeight : headingHeight(spec, 'explanation', ({ explain }) => explain),
      [headerRow]: headingHeight(spec, 'header', ({ header }) => header),
      ...dataHeights(spec, first),
    },
    table: { name: spec.table, range },
    names: namesOf(spec, first, last),
    validations: spec.columns.flatMap(({ rule }, column) =>
      rule === undefined ? [] : [{ ...rule, range: columnRange(column, first, last) }],
    ),
    highlights: spec.columns.flatMap((column, index) => highlightsOf(spec, column, index, first, last)),
    printedColumns: printedColumns(spec),
    headerRow,
    end: last + 1,
  };
}

/** Points of a row whose text is read in Datagrundlag. */
const compactHeight = 3;

/** Groups that only formulas read. */
const helperGroups: readonly string[] = ['keys', 'helpers'];

function printedColumns<Row>({ columns }: TableSpec<Row>): number {
  const first = columns.findIndex(({ group }) => helperGroups.includes(group));
  return first < 0 ? columns.length : first;
}

function dataHeights<Row>(
  { rows, heightOf: height }: TableSpec<Row>,
  first: number,
): Readonly<Record<number, number>> {
  if (height === undefined) return {};
  return Object.fromEntries(rows.map((row, index) => [first + index, height(row)]));
}

function dataRows<Row>(spec: TableSpec<Row>, first: number): readonly (readonly SheetCell[])[] {
  const formulas = spec.columns.map(({ formula }) =>
    formula === undefined ? undefined : compile(formula, spec.columns, first - 1),
  );
  return spec.rows.map((row, index) =>
    spec.columns.map((column, place): SheetCell => {
      const formula = formulas[place];
      return {
        value: column.value(row, index),
        ...lookOf(column),
        ...(formula === undefined ? {} : { formula: formula(first + index) }),
        ...(column.array === undefined ? {} : { array: column.array }),
        ...column.cell?.(row),
      };
    }),
  );
}

function blankRowsOf<Row>({ columns }: TableSpec<Row>, count: number): readonly (readonly SheetCell[])[] {
  return Array.from({ length: count }, () => columns.map((column) => ({ value: null, ...lookOf(column) })));
}

function lookOf<Row>({ style, format }: TableColumn<Row>): Pick<SheetCell, 'style' | 'format'> {
  return { ...(style === undefined ? {} : { style }), ...(format === undefined ? {} : { format }) };
}

function namesOf<Row>(spec: TableSpec<Row>, first: number, last: number): NamedCells {
  return Object.fromEntries(
    spec.columns.flatMap(({ name }, column) =>
      name === undefined ? [] : [[name, absoluteRange(spec.sheet, columnRange(column, first, last))]],
    ),
  );
}

function columnRange(column: number, top: number, bottom: number): SheetTable['range'] {
  return { top, bottom, left: column, right: column };
}

/** A range as an absolute reference with its sheet: `'Vægte'!$B$3:$B$7`. */
export function absoluteRange(sheet: string, range: SheetTable['range']): string {
  const corner = (row: number, column: number): string =>
    cellReference(row + 1, column + 1).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const from = corner(range.top, range.left);
  const to = corner(range.bottom, range.right);
  return `'${sheet.replaceAll("'", "''")}'!${from}${from === to ? '' : `:${to}`}`;
}

function highlightsOf<Row>(
  spec: TableSpec<Row>,
  column: TableColumn<Row>,
  index: number,
  first: number,
  last: number,
): readonly SheetHighlight[] {
  const range = columnRange(index, first, last);
  const scale: readonly SheetHighlight[] =
    column.scale === undefined ? [] : [{ kind: 'scale', range, ...columnScales[column.scale] }];
  const rules = (column.highlights ?? []).map(({ formula, look }): SheetHighlight => ({
    kind: 'formula',
    range,
    formula: compile(formula, spec.columns, first - 1)(first),
    look,
  }));
  return [...rules, ...scale];
}
