import type { IsoDate, IsoDateTime } from '../../survey/calendar';
import type { RawValue } from '../raw-workbook';

const secondsADay = 86_400;
const epoch = Date.UTC(1899, 11, 30);
/** The serial number of 29 February 1900, a day that spreadsheets count and that never was. */
const falseDay = 60;
/** The day after 31 December 9999, the last that spreadsheets know. */
const beyondTime = 2_958_466;

/** How far the date system that begins in 1904 lies behind the one that begins in 1900, in days. */
export const daysTo1904 = 1462;

/**
 * The moment of a serial number of the 1900 system, rounded to the second: 45000.999998 is the 16th, at midnight. The
 * day that never was is read as the day before it.
 *
 * @returns undefined when the number lies outside the calendar of spreadsheets, 31 December 1899 to 31 December 9999
 */
export function momentOfSerial(serial: number): IsoDateTime | undefined {
  const seconds = Math.round(serial * secondsADay);
  if (!(seconds >= 0 && seconds < beyondTime * secondsADay)) return undefined;
  const shift = seconds < falseDay * secondsADay ? secondsADay : 0;
  return new Date(epoch + (seconds + shift) * 1000).toISOString().slice(0, 19);
}

/** The date of a serial number of the 1900 system; undefined outside the calendar of spreadsheets. */
export function dateOfSerial(serial: number): IsoDate | undefined {
  return momentOfSerial(serial)?.slice(0, 10);
}

/** The serial number of a moment in the 1900 system, the time of day as the fraction. */
export function serialOfMoment(moment: IsoDateTime): number {
  const days = (Date.parse(`${moment}Z`) - epoch) / 1000 / secondsADay;
  return days < falseDay + 1 ? days - 1 : days;
}

/** The serial number of a date in the 1900 system; the inverse of `dateOfSerial`. */
export function serialOf(date: IsoDate): number {
  return serialOfMoment(`${date}T00:00:00`);
}

/** What a cell with a date format holds: a moment, or the bare number when the calendar has no such day. */
export function momentValue(serial: number): RawValue {
  const moment = momentOfSerial(serial);
  return moment === undefined ? { kind: 'number', number: serial } : { kind: 'moment', moment, serial };
}
