import { localDate } from '../../survey/calendar';
import type { IsoDateTime } from '../../survey/calendar';

const two = (part: number): string => String(part).padStart(2, '0');

/** A moment where the user is, to the second. */
export function localDateTime(moment: Date): IsoDateTime {
  return `${localDate(moment)}T${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':')}`;
}

/** The time of day, `hh:mm`. */
export function localTime(moment: Date): string {
  return localDateTime(moment).slice(11, 16);
}
