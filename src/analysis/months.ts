import { daysIn } from '../survey/calendar';
import type { IsoDate } from '../survey/calendar';

/** The first day of the date's month. */
export function firstOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-01`;
}

/**
 * The same day some whole months later (earlier when negative); a day that the month does not have becomes its last
 * day, as with Excel's EDATE: 31 March less one month is 28 or 29 February.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysIn(year, month));
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
