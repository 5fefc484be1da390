import type { IsoDate, IsoDateTime } from '../../../survey/calendar';
import { parseDanishDate, parseDanishNumber } from '../../../survey/danish-notation';
import type { RawValue } from '../../raw-workbook';
import { dateOfSerial, momentOfSerial } from '../../raw/serial-clock';

/** The number that a cell holds, also when it has become text; null when it holds none. */
export function numberOf(value: RawValue | undefined): number | null {
  if (value?.kind === 'number') return value.number;
  if (value?.kind === 'moment') return value.serial;
  return value?.kind === 'text' ? (parseDanishNumber(value.text) ?? null) : null;
}

/** The date that a cell holds; null when it holds none. */
export function dateOf(value: RawValue | undefined): IsoDate | null {
  if (value?.kind === 'moment') return value.moment.slice(0, 10);
  if (value?.kind === 'number') return dateOfSerial(value.number) ?? null;
  const reading = value?.kind === 'text' ? parseDanishDate(value.text) : undefined;
  return reading?.kind === 'date' ? reading.date : null;
}

/** The moment that a cell holds, to the second; null when it holds none. */
export function momentOf(value: RawValue | undefined): IsoDateTime | null {
  const serial = value?.kind === 'moment' ? value.serial : value?.kind === 'number' ? value.number : null;
  if (serial === null) {
    const date = dateOf(value);
    return date === null ? null : `${date}T00:00:00`;
  }
  return momentOfSerial(serial) ?? null;
}

/** A municipality's code as four digits, also when a spreadsheet has taken it for a number; null when blank. */
export function codeOf(value: RawValue | undefined): string | null {
  if (value?.kind === 'number') return String(value.number).padStart(4, '0');
  return value?.kind === 'text' ? value.text.trim().padStart(4, '0') : null;
}

/** What a cell reads as, letter by letter; '' when it is empty. */
export function textOf(value: RawValue | undefined): string {
  if (value?.kind === 'text') return value.text;
  if (value?.kind === 'number') return String(value.number);
  return value?.kind === 'moment' ? value.moment.slice(0, 10) : '';
}
