import { bands, ink } from '../../workbook/palette';
import type { Band, CellRange, CellStyle, NumberFormat, Sheet } from '../../workbook/sheet';
import { rangeIn } from './addresses';
import { formatCode } from './cell-input';
import type { ExcelBatch } from './excel-batch';
import { rectanglesOf } from './rectangles';
import { bytesPerOrder } from './write-values';

interface Look {
  readonly size?: number;
  readonly bold?: true;
  readonly underline?: true;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly wrap?: true;
  readonly horizontal?: 'Left' | 'Center';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
}

const looks: Readonly<Record<CellStyle, Look>> = {
  title: { size: 20, bold: true, colour: ink.heading, vertical: 'Center' },
  lead: { size: 12, colour: ink.muted, wrap: true },
  heading: { size: 14, bold: true, colour: ink.heading, vertical: 'Bottom' },
  header: { bold: true, colour: ink.white, fill: ink.heading, wrap: true, vertical: 'Center' },
  label: { bold: true },
  input: { fill: ink.inputFill, border: ink.inputLine, wrap: true, horizontal: 'Left' },
  text: {},
  wrapped: { wrap: true },
  note: { size: 10, colour: ink.muted, wrap: true },
  muted: { colour: ink.muted },
  link: { colour: ink.link, underline: true },
  figure: { size: 22, bold: true, colour: ink.heading, horizontal: 'Left', vertical: 'Bottom' },
  figureLabel: { size: 10, colour: ink.muted, wrap: true, horizontal: 'Left' },
};

/** The looks and number formats of a sheet's cells, gathered into as few orders as the cells allow. */
export async function formatCells(batch: ExcelBatch, target: Excel.Worksheet, sheet: Sheet): Promise<void> {
  for (const { key, range } of rectanglesOf(sheet, ({ format }) => plainAsNone(format))) {
    await batch.room(bytesPerOrder);
    setNumberFormat(rangeIn(target, range), formatCode(key as NumberFormat));
  }
  for (const { key, range } of rectanglesOf(sheet, ({ style, band }) => lookKey(style, band))) {
    await batch.room(8 * bytesPerOrder);
    const [style, band] = key.split('|') as [CellStyle, Band | ''];
    applyLook(rangeIn(target, range).format, lookOf(style, band), range);
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

function lookOf(style: CellStyle, band: Band | ''): Look {
  const look = looks[style];
  if (band === '') return look;
  const { tint, deep } = bands[band];
  return style === 'header'
    ? { ...look, fill: deep }
    : { ...look, fill: tint, border: look.border ?? ink.white };
}

function applyLook(format: Excel.RangeFormat, look: Look, range: CellRange): void {
  format.verticalAlignment = look.vertical ?? 'Top';
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
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
