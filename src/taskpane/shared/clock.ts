import type { IsoDate, IsoDateTime } from '../../survey/calendar';

const two = (part: number): string => String(part).padStart(2, '0');

/** The calendar day of a moment where the user is. */
export function localDate(moment: Date): IsoDate {
  return [
    String(moment.getFullYear()).padStart(4, '0'),
    two(moment.getMonth() + 1),
    two(moment.getDate()),
  ].join('-');
}

/** A moment where the user is, to the second. */
export function localDateTime(moment: Date): IsoDateTime {
  return `${localDate(moment)}T${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':')}`;
}

/** The time of day, `hh:mm`. */
export function localTime(moment: Date): string {
  return localDateTime(moment).slice(11, 16);
}
