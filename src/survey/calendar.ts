/** A calendar date, `yyyy-mm-dd`. */
export type IsoDate = string;
/** A moment, `yyyy-mm-ddThh:mm:ss`, local time without a zone. */
export type IsoDateTime = string;

/** The days of a month, 1–12, of a year in the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a text is a date of the calendar, written `yyyy-mm-dd`. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  if (Number(month) < 1 || Number(month) > 12 || Number(year) < 1) return false;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** The serial number by which spreadsheets (1900 system) know a date: days since 30 December 1899. */
export function serialOf(date: IsoDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** The date of a serial number of the 1900 system; the inverse of `serialOf`. */
export function dateOfSerial(serial: number): IsoDate {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
