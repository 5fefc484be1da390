import type { DataRow } from '../consolidation/data-set';
import type { IsoDate } from '../survey/calendar';
import type { SystemFinding } from './findings';
import { addMonths, firstOfMonth } from './months';

/** The last window starts this many months after the first one. */
const monthsAhead = 60;

/**
 * When a municipality can leave: the later of Uopsigelig til and Kontraktudløb, else whichever is there; null when
 * neither is.
 */
export function exitOf({ registration }: DataRow): IsoDate | null {
  const { boundUntil, contractExpiry } = registration.answers;
  if (boundUntil === undefined || contractExpiry === undefined) return boundUntil ?? contractExpiry ?? null;
  return boundUntil > contractExpiry ? boundUntil : contractExpiry;
}

/**
 * Fælles vindue: the twelve months in which most municipalities can leave a system.
 *
 * A window starts on the first of a month and holds the days from then until the first of the same month a year
 * later, that day excluded. There are 61 of them: the first starts in the month of the analysis date, the last 60
 * months later. Exits before the analysis date are not in reach. A municipality counts once in a window, however many
 * of its exits fall there. Of windows with equally many the earliest is chosen.
 *
 * @returns the window's first day and the number of municipalities; null when no exit is in reach
 */
export function commonWindow(rows: readonly DataRow[], date: IsoDate): SystemFinding['window'] {
  const exits = rows.flatMap((row) => {
    const exit = exitOf(row);
    return exit === null || exit < date ? [] : [{ municipality: row.municipality, exit }];
  });
  let best: SystemFinding['window'] = null;
  for (let ahead = 0; ahead <= monthsAhead; ahead += 1) {
    const from = addMonths(firstOfMonth(date), ahead);
    const until = addMonths(from, 12);
    const leaving = exits.filter(({ exit }) => exit >= from && exit < until);
    const municipalities = new Set(leaving.map(({ municipality }) => municipality)).size;
    if (municipalities > (best?.municipalities ?? 0)) best = { from, municipalities };
  }
  return best;
}
