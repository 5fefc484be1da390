import { normalQuantile } from '../../../analysis/wilson-interval';
import type { DefinedName } from '../names';

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

/** How many registrations of a key hold any of some texts; spelt out, since not every program adds up an array constant. */
export function countAny(keys: string, key: string, column: string, texts: readonly string[]): string {
  return `(${texts.map((text) => count(keys, key, column, quoted(text))).join('+')})`;
}

/** A link to the row of a sheet that holds a cell of a named column; `place` counts from 1 within the column. */
export function jumpTo(sheet: string, column: DefinedName, place: string, label: string): string {
  return `HYPERLINK("#'${sheet}'!A"&ROW(INDEX(${column},${place})),${quoted(label)})`;
}

/** One end of the 95 % Wilson interval of a share, as `wilsonInterval` has it; both arguments are cells. */
export function wilsonEnd(end: 'low' | 'high', share: string, n: string): string {
  const z = String(normalQuantile);
  const sign = end === 'low' ? '-' : '+';
  const bound = `((${share}+${z}^2/(2*${n}))${sign}${z}*SQRT(${share}*(1-${share})/${n}+${z}^2/(4*${n}*${n})))/(1+${z}^2/${n})`;
  const within = end === 'low' ? `MAX(0,${bound})` : `MIN(1,${bound})`;
  return `IF(OR(${share}="",${n}=0),"",${within})`;
}

/** A figure on the common scale of the scores' parts, as `onCommonScale` has it; the figure is a cell. */
export function onScale(
  figure: string,
  { low, high }: { readonly low: DefinedName; readonly high: DefinedName },
): string {
  return `IF(${figure}="","",IF(${high}>${low},MIN(1,MAX(0,(${figure}-${low})/(${high}-${low})))*100,""))`;
}

/** A number in a sentence, without decimals. TEXT takes its separators from the user's language; this needs none. */
export function wholeNumber(formula: string): string {
  return `TEXT(ROUND(${formula},9),"0")`;
}
