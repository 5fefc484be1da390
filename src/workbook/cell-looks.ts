import { bands, ink } from './palette';
import type { CellStyle, NumberFormat, SheetCell } from './sheet';

/** How a cell style looks, whoever draws it: sizes in points, colours RRGGBB. */
export interface CellLook {
  readonly size?: number;
  readonly bold?: true;
  readonly underline?: true;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly wrap?: true;
  readonly horizontal?: 'left' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
}

export const cellLooks: Readonly<Record<CellStyle, CellLook>> = {
  title: { size: 20, bold: true, colour: ink.heading, vertical: 'center' },
  lead: { size: 12, colour: ink.muted, wrap: true },
  firstMessage: { size: 13, bold: true, colour: ink.heading, wrap: true, vertical: 'center' },
  message: { size: 13, colour: ink.body, wrap: true, vertical: 'center' },
  heading: { size: 14, bold: true, colour: ink.heading, vertical: 'bottom' },
  header: { bold: true, colour: ink.white, fill: ink.heading, wrap: true, vertical: 'center' },
  numberHeader: {
    bold: true,
    colour: ink.white,
    fill: ink.heading,
    wrap: true,
    horizontal: 'right',
    vertical: 'center',
  },
  // Lighter and not bold, so that it is told from a header that matters more.
  optionalHeader: { colour: ink.body, fill: ink.line, wrap: true, vertical: 'center' },
  label: { bold: true, colour: ink.body },
  input: { fill: ink.inputFill, border: ink.inputLine, wrap: true, horizontal: 'left' },
  text: {},
  wrapped: { wrap: true },
  note: { size: 10, colour: ink.muted, wrap: true },
  muted: { colour: ink.muted },
  link: { colour: ink.link, underline: true },
  figure: { size: 22, bold: true, colour: ink.heading, horizontal: 'left', vertical: 'bottom' },
  figureLabel: { size: 10, colour: ink.muted, wrap: true, horizontal: 'left' },
  printLabel: { colour: ink.body },
  printAnswer: { colour: ink.body, border: ink.line, wrap: true, horizontal: 'left' },
};

/** The look of a cell, in the colours of its band: a header in its deep tone, all else on its tint. */
export function lookOf({ style = 'text', band }: Pick<SheetCell, 'style' | 'band'>): CellLook {
  const look = cellLooks[style];
  if (band === undefined) return look;
  const { tint, deep } = bands[band];
  return style === 'header' || style === 'numberHeader'
    ? { ...look, fill: deep }
    : { ...look, fill: tint, border: look.border ?? ink.white };
}

/**
 * The code of each number format in spreadsheets' own, English notation; they show it in the user's. `_-` leaves as much
 * room as a hyphen takes, so that a number does not run into the text of the next column.
 */
export const numberFormatCodes: Readonly<Record<NumberFormat, string>> = {
  general: 'General',
  integer: '#,##0_-',
  decimal1: '#,##0.0_-',
  decimal2: '#,##0.00_-',
  percent: '0.0%_-',
  share: '0 %_-',
  money: '#,##0 "kr."_-',
  date: 'dd-mm-yyyy',
  dateTime: 'dd-mm-yyyy hh:mm',
  text: '@',
};
