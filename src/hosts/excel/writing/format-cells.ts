import { lookOf } from '../../../workbook/cell-looks';
import type { CellLook } from '../../../workbook/cell-looks';
import type { Band, CellRange, CellStyle, NumberFormat, Sheet } from '../../../workbook/sheet';
import { rangeIn } from '../office/addresses';
import { formatCode } from './cell-input';
import type { ExcelBatch } from '../office/excel-batch';
import { rectanglesOf } from './rectangles';
import { bytesPerOrder } from './write-values';

const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const horizontals = { left: 'Left', right: 'Right' } as const;

/** How a sheet's numbers are shown, gathered into as few orders as the cells allow. */
export async function formatNumbers(batch: ExcelBatch, target: Excel.Worksheet, sheet: Sheet): Promise<void> {
  for (const { key, range } of rectanglesOf(sheet, ({ format }) => plainAsNone(format))) {
    await batch.room(bytesPerOrder);
    setNumberFormat(rangeIn(target, range), formatCode(key as NumberFormat));
  }
}

/** What a sheet's cells look like otherwise, gathered in the same way. */
export async function applyLooks(batch: ExcelBatch, target: Excel.Worksheet, sheet: Sheet): Promise<void> {
  for (const { key, range } of rectanglesOf(sheet, ({ style, band }) => lookKey(style, band))) {
    await batch.room(8 * bytesPerOrder);
    const [style, band] = key.split('|') as [CellStyle, Band | ''];
    applyLook(rangeIn(target, range).format, lookOf({ style, ...(band && { band }) }), range);
  }
}

/** One code for every cell of a range; Microsoft's types only know a code for each. */
function setNumberFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

function plainAsNone(format: NumberFormat | undefined): string | undefined {
  return format === 'general' ? undefined : format;
}

function lookKey(style: CellStyle = 'text', band: Band | undefined): string {
  return `${style}|${band ?? ''}`;
}

function applyLook(format: Excel.RangeFormat, look: CellLook, range: CellRange): void {
  format.verticalAlignment = verticals[look.vertical ?? 'top'];
  if (look.horizontal) format.horizontalAlignment = horizontals[look.horizontal];
  if (look.wrap) format.wrapText = true;
  if (look.fill) format.fill.color = `#${look.fill}`;
  if (look.size) format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.colour) format.font.color = `#${look.colour}`;
  if (look.border) drawBorders(format.borders, `#${look.border}`, range);
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function drawBorders(borders: Excel.RangeBorderCollection, colour: string, range: CellRange): void {
  const sides: Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  // A range of one row or column has no inside in that direction.
  if (range.bottom > range.top) sides.push('InsideHorizontal');
  if (range.right > range.left) sides.push('InsideVertical');
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = colour;
  }
}
