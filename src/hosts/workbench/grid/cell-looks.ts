import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { bands, ink } from '../../../workbook/palette';
import type { Band, CellStyle, NumberFormat, SheetCell } from '../../../workbook/sheet';

interface Look {
  readonly size?: number;
  readonly bold?: true;
  readonly underline?: true;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly wrap?: true;
  readonly horizontal?: 'left' | 'center';
  readonly vertical?: 'top' | 'center' | 'bottom';
}

/** The same quiet looks as in the file that the workbook is saved to. */
const looks: Readonly<Record<CellStyle, Look>> = {
  title: { size: 20, bold: true, colour: ink.heading, vertical: 'center' },
  lead: { size: 12, colour: ink.muted },
  heading: { size: 14, bold: true, colour: ink.heading, vertical: 'bottom' },
  header: { bold: true, colour: ink.white, fill: ink.heading, wrap: true, vertical: 'center' },
  label: { bold: true },
  input: { fill: ink.inputFill, border: ink.inputLine, wrap: true, horizontal: 'left' },
  text: {},
  wrapped: { wrap: true },
  note: { size: 10, colour: ink.muted, wrap: true },
  muted: { colour: ink.muted },
  link: { colour: ink.link, underline: true },
  figure: { size: 22, bold: true, colour: ink.heading, horizontal: 'left', vertical: 'bottom' },
  figureLabel: { size: 10, colour: ink.muted, wrap: true, horizontal: 'left' },
};

/** Number formats as spreadsheets write them; decimal sign and grouping follow the Danish locale when shown. */
const patterns: Readonly<Record<NumberFormat, string>> = {
  general: 'General',
  integer: '#,##0',
  decimal1: '#,##0.0',
  decimal2: '#,##0.00',
  percent: '0.0%',
  money: '#,##0 "kr."',
  date: 'dd-mm-yyyy',
  dateTime: 'dd-mm-yyyy hh:mm',
  text: '@',
};

const horizontal = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER } as const;
const vertical = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

export const bodySize = 11;
export const bodyFont = 'Calibri, Carlito, Segoe UI, Arial, sans-serif';

/** The format whose pattern this is; undefined for a pattern that is not one of the house's. */
export function formatOfPattern(pattern: string): NumberFormat | undefined {
  const entries = Object.entries(patterns) as [NumberFormat, string][];
  return entries.find(([, known]) => known === pattern)?.[0];
}

/** The name a style is registered under; `partsOfStyle` reads it back. */
export function styleId({ style = 'text', format = 'general', band }: SheetCell): string {
  return [style, format, band ?? ''].join('/');
}

export interface StyleParts {
  readonly style?: CellStyle;
  readonly format?: NumberFormat;
  readonly band?: Band;
}

/** What a style's name says; nothing for a name that was not made by `styleId`. */
export function partsOfStyle(id: string): StyleParts {
  const [style = '', format = '', band = ''] = id.split('/');
  return {
    ...(style in looks && style !== 'text' ? { style: style as CellStyle } : {}),
    ...(format in patterns && format !== 'general' ? { format: format as NumberFormat } : {}),
    ...(band in bands ? { band: band as Band } : {}),
  };
}

/** The size of a cell's letters, in points. */
export function fontSize({ style = 'text' }: SheetCell): number {
  return looks[style].size ?? bodySize;
}

/** Whether a cell's text is broken into lines. */
export function isWrapped({ style = 'text' }: SheetCell): boolean {
  return looks[style].wrap === true;
}

/** The style that the embedded spreadsheet draws a cell with. */
export function univerStyle({ style = 'text', format = 'general', band }: SheetCell): IStyleData {
  const look = withBand(looks[style], style, band);
  return {
    fs: look.size ?? bodySize,
    cl: { rgb: `#${look.colour ?? ink.body}` },
    vt: vertical[look.vertical ?? 'top'],
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.horizontal ? { ht: horizontal[look.horizontal] } : {}),
    ...(look.fill ? { bg: { rgb: `#${look.fill}` } } : {}),
    ...(look.border ? { bd: borderOf(look.border) } : {}),
    ...(format === 'general' ? {} : { n: { pattern: patterns[format] } }),
  };
}

function withBand(look: Look, style: CellStyle, band: Band | undefined): Look {
  if (band === undefined) return look;
  if (style === 'header') return { ...look, fill: bands[band].deep };
  return { ...look, fill: bands[band].tint, border: look.border ?? ink.white };
}

function borderOf(colour: string): NonNullable<IStyleData['bd']> {
  const thin = { s: BorderStyleTypes.THIN, cl: { rgb: `#${colour}` } };
  return { t: thin, r: thin, b: thin, l: thin };
}
