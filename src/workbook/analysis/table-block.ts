import { cellReference, columnLetters } from '../cell-reference';
import { linesOf } from './text-height';
import type {
  Band,
  CellStyle,
  ListValidation,
  NumberFormat,
  SheetCell,
  SheetColumn,
  SheetHighlight,
  SheetTable,
  SheetValidation,
} from '../sheet';

/** One column of a table, for every row alike. */
export interface TableColumn<Row> {
  /** How formulas of the same row refer to it: `{key}`. */
  readonly key: string;
  readonly header: string;
  /** One line on what the figures mean, above the header. */
  readonly explain: string;
  readonly width: number;
  readonly group: string;
  readonly format?: NumberFormat;
  readonly style?: CellStyle;
  readonly hidden?: true;
  /** The defined name of the column's cells, behind the table's prefix and a full stop. */
  readonly name?: string;
  /** The value; for a formula its cached result. */
  readonly value: (row: Row, index: number) => SheetCell['value'];
  /**
   * The formula, alike in every row: `{key}` is the cell of another column in the same row, `{key^}` the header cell
   * of that column, `{key:key}` the cells from one column to another in the same row.
   */
  readonly formula?: string;
  readonly array?: true;
  /** Where a cell differs from its column: a format for what could not be read, a link. */
  readonly cell?: (row: Row) => Partial<SheetCell>;
  readonly scale?: 'bad-high' | 'good-high';
  readonly highlights?: readonly { readonly formula: string; readonly look: HighlightLook }[];
  readonly rule?: Rule;
}

type HighlightLook = Extract<SheetHighlight, { kind: 'formula' }>['look'];
export interface Rule {
  readonly rule: ListValidation;
  readonly prompt: NonNullable<SheetValidation['prompt']>;
  readonly error: NonNullable<SheetValidation['error']>;
}

export interface TableGroup {
  readonly title: string;
  readonly band: Band;
}

export interface TableSpec<Row> {
  readonly sheet: string;
  readonly table: string;
  /** What the defined names of its columns begin with. */
  readonly prefix: string;
  readonly groups: Readonly<Record<string, TableGroup>>;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** The height of a row in points, where texts take more than one line. */
  readonly heightOf?: (row: Row) => number;
  /** Rows that stand ready for the analyst below the filled ones. */
  readonly blankRows?: number;
}

/** A table with its group and explanation rows, placed on a sheet. Rows count from 0. */
export interface TableBlock {
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  readonly columns: readonly SheetColumn[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly table: SheetTable;
  readonly names: Readonly<Record<string, string>>;
  readonly validations: readonly SheetValidation[];
  readonly highlights: readonly SheetHighlight[];
  /** The place of the header row, and the first row below the table. */
  readonly headerRow: number;
  readonly end: number;
}

/** Rows of a block above its first row of data: group titles, explanations, headers. */
export const rowsAboveData = 3;

/** Points a line takes, in the small type of explanations and in the bold one of headers. */
const lineHeights = { explanation: 13, header: 15 } as const;

/** Frozen rows must leave room for what they stand above. */
const mostLines = 4;

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
    columns: spec.columns.map(({ width, hidden }) => (hidden ? { width, hidden } : { width })),
    rowHeights: {
      [top + 1]: headingHeight(spec, 'explanation', ({ explain }) => explain),
      [headerRow]: headingHeight(spec, 'header', ({ header }) => header),
      ...dataHeights(spec, first),
    },
    table: { name: spec.table, range },
    names: namesOf(spec, first, last),
    validations: spec.columns.flatMap(({ rule }, column) =>
      rule === undefined ? [] : [{ ...rule, range: columnRange(column, first, last) }],
    ),
    highlights: spec.columns.flatMap((column, index) => highlightsOf(spec, column, index, first, last)),
    headerRow,
    end: last + 1,
  };
}

function dataHeights<Row>(
  { rows, heightOf: height }: TableSpec<Row>,
  first: number,
): Readonly<Record<number, number>> {
  if (height === undefined) return {};
  return Object.fromEntries(rows.map((row, index) => [first + index, height(row)]));
}

/** The height in which the longest text of a heading row fits its column. */
function headingHeight<Row>(
  { columns }: TableSpec<Row>,
  kind: keyof typeof lineHeights,
  textOf: (column: TableColumn<Row>) => string,
): number {
  // Bold type is wider than the type that column widths are counted in, and small type is narrower.
  const fit = kind === 'header' ? 0.85 : 0.95;
  const lines = columns
    .filter(({ hidden }) => hidden === undefined)
    .map((column) => linesOf(textOf(column), column.width * fit));
  return Math.min(Math.max(...lines, 1), mostLines) * lineHeights[kind] + 5;
}

function headingRows<Row>({ columns, groups }: TableSpec<Row>): readonly (readonly SheetCell[])[] {
  const bandOf = (column: TableColumn<Row>): Band => groupOf(groups, column.group).band;
  return [
    columns.map((column, index) => ({
      value: column.group === columns[index - 1]?.group ? null : groupOf(groups, column.group).title,
      style: 'label',
      band: bandOf(column),
    })),
    columns.map((column) => ({ value: column.explain, style: 'note', band: bandOf(column) })),
    columns.map((column) => ({ value: column.header, style: 'header', band: bandOf(column) })),
  ];
}

function groupOf(groups: Readonly<Record<string, TableGroup>>, key: string): TableGroup {
  const group = groups[key];
  if (group === undefined) throw new Error(`No such group of columns: ${key}`);
  return group;
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

/** A formula's template as a function of the row, counted from 0. */
function compile<Row>(
  template: string,
  columns: readonly TableColumn<Row>[],
  headerRow: number,
): (row: number) => string {
  const letters = (key: string): string => {
    const column = columns.findIndex((candidate) => candidate.key === key);
    if (column < 0) throw new Error(`No column ${key} for the formula ${template}`);
    return columnLetters(column + 1);
  };
  const pieces = template.split(/(\{[A-Za-z][\w.]*(?:\^|:[A-Za-z][\w.]*)?\})/).map((piece) => {
    const [, key, rest] = /^\{([A-Za-z][\w.]*)(\^|:[A-Za-z][\w.]*)?\}$/.exec(piece) ?? [];
    if (key === undefined) return () => piece;
    if (rest === '^') return () => `$${letters(key)}$${headerRow + 1}`;
    if (rest === undefined) {
      const column = letters(key);
      return (row: number) => `$${column}${row + 1}`;
    }
    const [from, to] = [letters(key), letters(rest.slice(1))];
    return (row: number) => `$${from}${row + 1}:$${to}${row + 1}`;
  });
  return (row) => pieces.map((piece) => piece(row)).join('');
}

function namesOf<Row>(spec: TableSpec<Row>, first: number, last: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    spec.columns.flatMap(({ name }, column) =>
      name === undefined
        ? []
        : [[`${spec.prefix}.${name}`, absoluteRange(spec.sheet, columnRange(column, first, last))]],
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
    column.scale === undefined ? [] : [{ kind: 'scale', range, direction: column.scale }];
  const rules = (column.highlights ?? []).map(({ formula, look }): SheetHighlight => ({
    kind: 'formula',
    range,
    formula: compile(formula, spec.columns, first - 1)(first),
    look,
  }));
  return [...rules, ...scale];
}
