import { serialOf } from './raw/serial-clock';
import { parseDanishDate, parseDanishNumber } from '../survey/danish-notation';
import type { DateReading } from '../survey/danish-notation';
import type { NumberFormat } from './sheet';

/** What a typed or pasted text becomes in a cell. */
export interface Entry {
  readonly value: string | number | boolean | null;
  /** The format that goes with the value when the cell has none of its own. */
  readonly format?: NumberFormat;
}

/**
 * Reads what someone writes in a cell the way a Danish spreadsheet does: `12,5`, `1.234,56`, `31-12-2026`, `12,5 %`,
 * `SAND`. A cell with text format takes every text letter by letter. A number that would lose digits, or that begins
 * with a zero (a code), stays a text.
 */
export function readEntry(text: string, format: NumberFormat = 'general'): Entry {
  const bare = text.trim();
  if (bare === '') return { value: null };
  if (format === 'text') return { value: text };
  // Digits alone are a day only where a day is asked for: elsewhere 12052026 is a number.
  const date: DateReading =
    /^\d+$/.test(bare) && !isDate(format) ? { kind: 'not-a-date' } : parseDanishDate(bare);
  if (date.kind === 'date') {
    return { value: serialOf(date.date), ...(isDate(format) ? {} : { format: 'date' as const }) };
  }
  if (date.kind === 'no-such-day') return { value: text };
  if (/^(?:sand|falsk)$/i.test(bare)) return { value: bare.toLowerCase() === 'sand' };
  const number = numberOf(bare, format);
  if (number === undefined) return { value: text };
  if (bare.endsWith('%')) {
    const share = Number((number / 100).toPrecision(15));
    return { value: share, ...(format === 'percent' ? {} : { format: 'percent' as const }) };
  }
  // In a cell of percentages 12 means 12 %, as in Excel.
  return { value: format === 'percent' ? Number((number / 100).toPrecision(15)) : number };
}

/** As many digits as a cell's number holds, never as a power of ten. */
const plain = new Intl.NumberFormat('da-DK', { useGrouping: false, maximumSignificantDigits: 15 });

function isDate(format: NumberFormat): boolean {
  return format === 'date' || format === 'dateTime';
}

function numberOf(text: string, format: NumberFormat): number | undefined {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length > 15 || /^0\d/.test(text)) return undefined;
  // Where no amount is asked for, words stay words: "ca. 5" is not 5.
  if (format !== 'money' && /[\p{L}½¼¾≈~]/u.test(text.replace(/kr|dkk/iu, ''))) return undefined;
  return parseDanishNumber(text);
}

/**
 * How a number is written in the cell's editor: all its decimals, with a comma, and no grouping.
 *
 * @returns undefined when the cell's own text is right already, as for dates
 */
export function editableNumber(value: number, format: NumberFormat = 'general'): string | undefined {
  if (isDate(format)) return undefined;
  const shown = format === 'percent' ? Number((value * 100).toPrecision(15)) : value;
  const text = plain.format(shown);
  return format === 'percent' ? `${text}%` : text;
}
