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

/** The calendar day of a moment where the user is. */
export function localDate(moment: Date): IsoDate {
  const parts = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(moment.getFullYear()).padStart(4, '0'), ...parts].join('-');
}
