import { ink } from './palette';
import type { CellStyle, NumberFormat } from './sheet';

/** How a cell style looks, whoever draws it: sizes in points, colours RRGGBB. */
export interface CellLook {
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

export const cellLooks: Readonly<Record<CellStyle, CellLook>> = {
  title: { size: 20, bold: true, colour: ink.heading, vertical: 'center' },
  lead: { size: 12, colour: ink.muted, wrap: true },
  heading: { size: 14, bold: true, colour: ink.heading, vertical: 'bottom' },
  header: { bold: true, colour: ink.white, fill: ink.heading, wrap: true, vertical: 'center' },
  label: { bold: true, colour: ink.body },
  input: { fill: ink.inputFill, border: ink.inputLine, wrap: true, horizontal: 'left' },
  text: {},
  wrapped: { wrap: true },
  note: { size: 10, colour: ink.muted, wrap: true },
  muted: { colour: ink.muted },
  link: { colour: ink.link, underline: true },
  figure: { size: 22, bold: true, colour: ink.heading, horizontal: 'left', vertical: 'bottom' },
  figureLabel: { size: 10, colour: ink.muted, wrap: true, horizontal: 'left' },
};

/** The code of each number format in spreadsheets' own, English notation; they show it in the user's. */
export const numberFormatCodes: Readonly<Record<NumberFormat, string>> = {
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
