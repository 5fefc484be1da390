import type {
  Band,
  CellStyle,
  ColourScale,
  ListValidation,
  NumberFormat,
  SheetCell,
  SheetHighlight,
  SheetValidation,
} from '../../sheet';
import type { DefinedName } from '../names';

/** The scales that columns are coloured by, each with its fixed ends. */
export const columnScales = {
  'bad-high': { direction: 'bad-high', low: 0, high: 100 },
  'good-high': { direction: 'good-high', low: 0, high: 100 },
  rating: { direction: 'good-high', low: 1, high: 5 },
} as const satisfies Record<string, ColourScale>;

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
  /** See `SheetColumn`. */
  readonly detail?: 'open' | 'folded';
  /** The defined name of the column's cells. */
  readonly name?: DefinedName;
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
  readonly scale?: keyof typeof columnScales;
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
  readonly groups: Readonly<Record<string, TableGroup>>;
  readonly columns: readonly TableColumn<Row>[];
  /** The line on each column takes no room above a wide table that must be read on a small screen. */
  readonly compact?: true;
  readonly rows: readonly Row[];
  /** The height of a row in points, where texts take more than one line. */
  readonly heightOf?: (row: Row) => number;
  /** Rows that stand ready for the analyst below the filled ones. */
  readonly blankRows?: number;
}
