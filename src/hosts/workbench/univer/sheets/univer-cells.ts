import { CellValueType } from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import { type Shown, shownBy } from '../../../../workbook/raw/number-format';
import type { NumberFormat, SheetCell } from '../../../../workbook/sheet';
import { formatOfPattern, partsOfStyle } from './univer-style';
import type { StyleParts } from './univer-style';

/** The value of a cell as the embedded spreadsheet holds it; null for an empty cell. */
export function valueOf(cell: ICellData): string | number | boolean | null {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return linesOf(rich);
  const { v, t } = cell;
  if (v === null || v === undefined || v === '') return null;
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return v === true || v === 1 || v === '1';
  if (t === CellValueType.NUMBER || (t === undefined && typeof v === 'number')) {
    const number = Number(v);
    return Number.isFinite(number) ? number : String(v);
  }
  return String(v);
}

/** Whether a cell computes its value, by a text of its own or by pointing to another's. */
export function hasFormula({ f, si }: ICellData): boolean {
  return typeof f === 'string' || typeof si === 'string';
}

/** A text of several lines is kept as a small document; its last line break is the document's own end. */
function linesOf(stream: string): string | null {
  const text = stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return text === '' ? null : text;
}

/** The errors that formulas give, as a cell shows them. */
export function isError(value: string): boolean {
  return /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!|ERROR!)$/.test(value);
}

/** What a cell carries along that the spreadsheet has no place for. */
export function carriedAlong({ custom }: ICellData): Pick<SheetCell, 'link' | 'array'> {
  const { link, array } = (custom ?? {}) as Pick<SheetCell, 'link' | 'array'>;
  return { ...(link && { link }), ...(array && { array }) };
}

/** What is known of how a cell looks: from its style's name, else its number format alone. */
export function partsOf(style: ICellData['s'], styles: IWorkbookData['styles']): StyleParts {
  if (typeof style === 'string') {
    const parts = partsOfStyle(style);
    if (Object.keys(parts).length > 0) return parts;
  }
  const resolved: Nullable<IStyleData> = typeof style === 'string' ? styles[style] : style;
  const pattern = resolved?.n?.pattern;
  if (pattern === undefined) return {};
  const format = formatOfPattern(pattern) ?? formats[shownBy(pattern)];
  return format === undefined || format === 'general' ? {} : { format };
}

/** The house's own format for what a pattern of another's shows. */
const formats: Readonly<Partial<Record<Shown, NumberFormat>>> = { moment: 'date', percent: 'percent' };
