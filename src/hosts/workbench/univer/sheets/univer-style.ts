import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { cellLooks, lookOf, numberFormatCodes } from '../../../../workbook/cell-looks';
import { bands, ink } from '../../../../workbook/palette';
import type { Band, CellStyle, NumberFormat, SheetCell } from '../../../../workbook/sheet';
import { wrapsText } from '../../../../workbook/wraps-text';

const horizontal = { left: HorizontalAlign.LEFT, right: HorizontalAlign.RIGHT } as const;
const vertical = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

export const bodySize = 11;
export const bodyFont = 'Calibri, Carlito, Segoe UI, Arial, sans-serif';

/** The format whose pattern this is; undefined for a pattern that is not one of the house's. */
export function formatOfPattern(pattern: string): NumberFormat | undefined {
  const entries = Object.entries(numberFormatCodes) as [NumberFormat, string][];
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
    ...(style in cellLooks && style !== 'text' ? { style: style as CellStyle } : {}),
    ...(format in numberFormatCodes && format !== 'general' ? { format: format as NumberFormat } : {}),
    ...(band in bands ? { band: band as Band } : {}),
  };
}

/** The size of a cell's letters, in points. */
export function fontSize({ style = 'text' }: SheetCell): number {
  return cellLooks[style].size ?? bodySize;
}

/** The style that the embedded spreadsheet draws a cell with. */
export function univerStyle({ style = 'text', format = 'general', band }: SheetCell): IStyleData {
  const look = lookOf({ style, ...(band && { band }) });
  return {
    fs: look.size ?? bodySize,
    cl: { rgb: `#${look.colour ?? ink.body}` },
    vt: vertical[look.vertical ?? 'top'],
    tb: wrapsText({ value: null, style }) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.horizontal ? { ht: horizontal[look.horizontal] } : {}),
    ...(look.fill ? { bg: { rgb: `#${look.fill}` } } : {}),
    ...(look.border ? { bd: borderOf(look.border) } : {}),
    ...(format === 'general' ? {} : { n: { pattern: numberFormatCodes[format] } }),
  };
}

function borderOf(colour: string): NonNullable<IStyleData['bd']> {
  const thin = { s: BorderStyleTypes.THIN, cl: { rgb: `#${colour}` } };
  return { t: thin, r: thin, b: thin, l: thin };
}
