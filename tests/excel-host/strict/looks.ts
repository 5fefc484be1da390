import type { Area, ModelSheet, Recorded } from './excel-model';
import { overlap } from './excel-model';

/** The look of a cell as `getCellProperties` tells it and `setCellProperties` takes it. */
export interface CellLook {
  readonly hyperlink?: unknown;
  readonly format?: {
    readonly fill?: { readonly color?: string; readonly pattern?: string };
    readonly font?: Readonly<Record<string, unknown>>;
    readonly [property: string]: unknown;
  };
}

/** In points; what a column has that nobody has given a width. */
const usualWidth = 48;

export function columnWidthOf(sheet: ModelSheet, column: number): number {
  const cell = { top: 0, left: column, bottom: 0, right: column };
  const width = [...covering(sheet, cell)].map((record) => record['ColumnWidth']).findLast(isNumber);
  return width ?? usualWidth;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

/** What has been asked for over a cell, the later before the earlier; a cell without a fill is called white. */
export function lookOf(sheet: ModelSheet, row: number, column: number): CellLook {
  const records = covering(sheet, { top: row, left: column, bottom: row, right: column });
  const merged = (part: string): Record<string, unknown> =>
    Object.assign({}, ...records.map((record) => inSmall(record[part]))) as Record<string, unknown>;
  const { color } = merged('Fill');
  return {
    format: {
      fill: typeof color === 'string' ? { color, pattern: 'Solid' } : { color: '#FFFFFF', pattern: 'None' },
      font: merged('Font'),
      ...inSmall(
        Object.fromEntries(
          ['WrapText', 'HorizontalAlignment', 'VerticalAlignment'].flatMap((name) => {
            const value = records.map((record) => record[name]).findLast((one) => one !== undefined);
            return value === undefined ? [] : [[name, value]];
          }),
        ),
      ),
    },
  };
}

export function setLook(sheet: ModelSheet, row: number, column: number, { format = {} }: CellLook): void {
  const { fill, font, ...rest } = format;
  sheet.formats.push({
    area: { top: row, left: column, bottom: row, right: column },
    ...(fill?.color === undefined ? {} : { Fill: { Color: fill.color } }),
    ...(font === undefined ? {} : { Font: inCapitals(font) }),
    ...inCapitals(rest),
  });
}

function covering(sheet: ModelSheet, cell: Area): readonly Recorded[] {
  return sheet.formats.filter(({ area }) => overlap(area, cell));
}

function inSmall(record: unknown): Record<string, unknown> {
  return renamed(record, (letter) => letter.toLowerCase());
}

function inCapitals(record: unknown): Record<string, unknown> {
  return renamed(record, (letter) => letter.toUpperCase());
}

function renamed(record: unknown, change: (letter: string) => string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries((record ?? {}) as Record<string, unknown>).map(([name, value]) => [
      change(name.charAt(0)) + name.slice(1),
      value,
    ]),
  );
}
