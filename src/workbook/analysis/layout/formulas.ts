import { firstBlockRow } from './sheet-frame';
import { rowsAboveData } from './table-block';

/** A text as it stands in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The registrations of a key column whose other column meets a criterion: `count(cells.answer.systemKey, '{no}', …)`. */
export function count(keys: string, key: string, column: string, criterion: string): string {
  return `COUNTIFS(${keys},${key},${column},${criterion})`;
}

/** The mean of a column over the registrations of a key; blank without any. */
export function average(keys: string, key: string, column: string): string {
  return `IFERROR(AVERAGEIFS(${column},${keys},${key}),"")`;
}

/** The sum of a column over the registrations of a key; blank when the column has no number there. */
export function total(keys: string, key: string, column: string): string {
  return `IF(${count(keys, key, column, '">=0"')}=0,"",SUMIFS(${column},${keys},${key}))`;
}

/**
 * The numbers of a column over the registrations of a key, for an array formula. The formula must see to it that there
 * is one: over a table of one row it is no array, and MEDIAN counts a lone FALSE as zero.
 */
export function numbers(keys: string, key: string, column: string): string {
  return `IF(${keys}=${key},IF(ISNUMBER(${column}),${column}))`;
}

/** A part of a whole; blank when the whole is not above zero. */
export function ratioOf(part: string, whole: string): string {
  return `IFERROR(IF(${whole}>0,(${part})/(${whole}),""),"")`;
}

/** Σ weight·value / Σ weight over the values that are not blank; blank when the weights add up to nothing. */
export function weightedMeanOf(
  parts: readonly { readonly value: string; readonly weight: string; readonly of?: string }[],
): string {
  const sum = parts.map(({ value, weight, of }) => `IF(${value}="",0,${weight}*${of ?? value})`).join('+');
  const weights = parts.map(({ value, weight }) => `IF(${value}="",0,${weight})`).join('+');
  return ratioOf(sum, `(${weights})`);
}

/** How many registrations of a key hold any of some texts: an array constant that every spreadsheet program adds up. */
export function countAny(keys: string, key: string, column: string, texts: readonly string[]): string {
  return `SUMPRODUCT(COUNTIFS(${keys},${key},${column},{${texts.map(quoted).join(',')}}))`;
}

/** A link to a row of a sheet's first table, found anew when the sheet is sorted; `place` counts from 1. */
export function jumpTo(sheet: string, place: string, label: string): string {
  const header = firstBlockRow + rowsAboveData;
  return `HYPERLINK("#'${sheet}'!A"&(ROW('${sheet}'!$A$${header})+${place}),${quoted(label)})`;
}
