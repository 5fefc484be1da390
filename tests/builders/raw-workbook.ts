import type { RawCell, RawSheet, RawTable, RawValue, RawWorkbook } from '../../src/workbook/raw-workbook';

/** A cell as a test writes it: null is empty, the objects are what a spreadsheet keeps in its own way. */
export type CellSketch =
  | string
  | number
  | boolean
  | null
  | { readonly error: string }
  | { readonly number: number; readonly shown: 'percent' | 'duration' }
  | { readonly moment: string; readonly serial: number };

export interface SheetSketch {
  readonly name?: string;
  readonly rows: readonly (readonly CellSketch[])[];
  readonly hidden?: boolean;
  readonly tables?: readonly RawTable[];
}

export function aRawWorkbook(...sheets: readonly SheetSketch[]): RawWorkbook {
  return { sheets: sheets.map(aRawSheet) };
}

/** A sheet whose first row is row 1 and whose first cell is in column A. */
export function aRawSheet({ name = 'Ark1', rows, hidden = false, tables = [] }: SheetSketch): RawSheet {
  return {
    name,
    hidden,
    tables,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): readonly RawCell[] =>
        cell === null ? [] : [{ row: row + 1, column: column + 1, value: aRawValue(cell) }],
      ),
    ),
  };
}

export function aRawValue(cell: NonNullable<CellSketch>): RawValue {
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  if (typeof cell === 'number') return { kind: 'number', number: cell };
  if (typeof cell === 'boolean') return { kind: 'boolean', boolean: cell };
  if ('shown' in cell) return { kind: 'number', ...cell };
  return 'error' in cell ? { kind: 'error', ...cell } : { kind: 'moment', ...cell };
}

/** An Excel table that covers rows `top` to `bottom` of the first `width` columns. */
export function aRawTable(name: string, top: number, bottom: number, width: number): RawTable {
  return { name, top, left: 1, bottom, right: width };
}

/** The sheet Besvarelse with these labels and values, from row 1. */
export function aRespondentSheet(
  values: Readonly<Record<string, CellSketch>> = { Kommune: 'Aarhus', Kontaktperson: 'Kim Larsen' },
): SheetSketch {
  return { name: 'Besvarelse', rows: Object.entries(values) };
}

/** The sheet Registreringer as a plain range: the header of every question that any row answers, then the rows. */
export function aRegistrationsSheet(
  rows: readonly Readonly<Record<string, CellSketch>>[],
  headers: readonly string[] = [...new Set(rows.flatMap((row) => Object.keys(row)))],
): SheetSketch {
  return {
    name: 'Registreringer',
    rows: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))],
  };
}

/** What a row must say to be finished, by header. */
export const finishedRow = {
  System: 'Sagsys',
  Leverandør: 'Fjordsoft',
  Fagområde: 'ESDH og sagsbehandling',
  Monopolstatus: 'Monopol (én leverandør)',
  'Svær viden': 'Ja',
  'Vurdering: Prissætning': 2,
  'Vurdering: Tillægsydelser': 2,
  'Vurdering: Vedligeholdelsesvilkår': 3,
  'Vurdering: Kvalitet/fejlsituation': 4,
  'Vurdering: Forhandlingsmuligheder': 1,
  'Ønsket spor': 'Koordineret forhandling',
  Status: 'Færdig',
} as const satisfies Readonly<Record<string, CellSketch>>;
