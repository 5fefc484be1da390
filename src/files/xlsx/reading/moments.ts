import type { IsoDateTime } from '../../../survey/calendar';
import type { RawValue } from '../../../workbook/raw-workbook';

const secondsADay = 86_400;
const epoch = Date.UTC(1899, 11, 30);
/** The day after 31 December 9999, the last that spreadsheets know. */
const beyondTime = 2_958_466;
/** How far the system that begins in 1904 lies behind the one that begins in 1900. */
export const daysTo1904 = 1462;

/** The moment of a serial number of the 1900 system, to the second; nothing when it lies outside the calendar. */
export function momentOfSerial(serial: number): IsoDateTime | undefined {
  if (!(serial >= 0 && serial < beyondTime)) return undefined;
  // The system counts a 29 February 1900 that never was; the days before it are one off.
  const day = serial < 60 ? serial + 1 : serial;
  return new Date(epoch + Math.round(day * secondsADay) * 1000).toISOString().slice(0, 19);
}

/** A date cell written as ISO text, which strict files allow. */
export function isoCell(text: string): RawValue | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?)?Z?$/.exec(text.trim());
  const time = match ? Date.parse(`${match[1] ?? ''}T${match[2] ?? '00:00:00'}Z`) : NaN;
  if (Number.isNaN(time)) return undefined;
  const moment = new Date(time).toISOString().slice(0, 19);
  return { kind: 'moment', moment, serial: (time - epoch) / 1000 / secondsADay };
}
