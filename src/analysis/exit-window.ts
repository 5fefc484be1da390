import type { DataRow } from '../consolidation/data-set';
import type { IsoDate } from '../survey/calendar';
import type { SystemFinding } from './findings';
import { addMonths, firstOfMonth } from './months';
import { municipalPrices } from './municipal-prices';
import { present, ratio, sum } from './statistics';

/** How many windows there are: the last begins sixty months after the first. */
export const windowCount = 61;

/** How long a window is, in months. */
const windowMonths = 12;

/**
 * Udgang: when a municipality can leave: the later of Uopsigelig til and Kontraktudløb, else whichever is there; null
 * when neither is.
 */
export function exitOf({ registration }: DataRow): IsoDate | null {
  const { boundUntil, contractExpiry } = registration.answers;
  if (boundUntil === undefined || contractExpiry === undefined) return boundUntil ?? contractExpiry ?? null;
  return boundUntil > contractExpiry ? boundUntil : contractExpiry;
}

/**
 * The last day on which notice can be given for an exit. A begun month of notice counts as a whole one, so that the
 * date is never too late; without a notice it is the exit itself.
 */
export function lastNotice(exit: IsoDate, noticeMonths: number | undefined): IsoDate {
  return addMonths(exit, -Math.ceil(noticeMonths ?? 0));
}

/** What can be said of an exit: open, behind its notice (forpasset), or in the past (udløbet). */
export type ExitState = 'open' | 'forfeited' | 'expired';

/**
 * The state of a row's exit on the analysis date; null without an exit. An exit before that date is expired: the
 * contract runs on terms of notice. One whose last day of notice lies before that date is forfeited.
 */
export function exitState(row: DataRow, date: IsoDate): ExitState | null {
  const exit = exitOf(row);
  if (exit === null) return null;
  if (exit < date) return 'expired';
  return lastNotice(exit, row.registration.answers.noticeMonths) < date ? 'forfeited' : 'open';
}

/** Registrations with an exit, and how many of them are forfeited and expired. */
export function exitCounts(rows: readonly DataRow[], date: IsoDate): SystemFinding['exits'] {
  const states = present(rows.map((row) => exitState(row, date)));
  const count = (wanted: ExitState): number => states.filter((state) => state === wanted).length;
  return { stated: states.length, forfeited: count('forfeited'), expired: count('expired') };
}

/** The first day of each window: of the month that the analysis date and the lead time lead to, and of the next sixty. */
export function windowStarts(date: IsoDate, leadMonths: number): readonly IsoDate[] {
  const first = firstOfMonth(addMonths(date, Math.round(leadMonths)));
  return Array.from({ length: windowCount }, (_, ahead) => addMonths(first, ahead));
}

/**
 * Which windows a row's contract can be left in: an open exit in those that hold it, an expired one in every window
 * that ends after the analysis date and its notice. A forfeited exit is in none, nor is a row without one.
 *
 * @param starts see `windowStarts`
 * @returns the first and the last window's place, ends included; null for none
 */
export function windowsOf(
  row: DataRow,
  date: IsoDate,
  starts: readonly IsoDate[],
): readonly [number, number] | null {
  const exit = exitOf(row);
  const state = exitState(row, date);
  if (exit === null || state === null || state === 'forfeited') return null;
  const notice = row.registration.answers.noticeMonths ?? 0;
  const free = state === 'expired' ? addMonths(date, Math.ceil(notice)) : exit;
  const first = starts.findIndex((start) => free < addMonths(start, windowMonths));
  const last = state === 'expired' ? starts.length - 1 : starts.findLastIndex((start) => start <= free);
  return first < 0 || last < first ? null : [first, last];
}

/**
 * Fælles vindue: the twelve months in which most municipalities can leave a system. A window starts on the first of a
 * month and holds the days from then until the first of the same month a year later, that day excluded. A
 * municipality counts once in a window, however many of its contracts can be left there. Of windows with equally many the
 * earliest is chosen.
 *
 * @param leadMonths udbudstid: how far ahead the first window begins
 * @returns null when no exit is in reach
 */
export function commonWindow(
  rows: readonly DataRow[],
  date: IsoDate,
  leadMonths: number,
): SystemFinding['window'] {
  const starts = windowStarts(date, leadMonths);
  const leaving = starts.map(() => new Set<string>());
  for (const row of rows) {
    const [first, last] = windowsOf(row, date, starts) ?? [0, -1];
    for (const window of leaving.slice(first, last + 1)) window.add(row.municipality);
  }
  const most = Math.max(...leaving.map(({ size }) => size));
  const place = leaving.findIndex(({ size }) => size === most);
  const [from, who] = [starts[place], leaving[place]];
  if (most === 0 || from === undefined || who === undefined) return null;
  return { from, municipalities: most, spendShare: spendShareOf(rows, who) };
}

/** What some municipalities pay of a system's yearly price; null when nothing is paid. */
function spendShareOf(rows: readonly DataRow[], who: ReadonlySet<string>): number | null {
  const prices = municipalPrices(rows);
  const total = (some: typeof prices): number => sum(some.map(({ price }) => price));
  return ratio(total(prices.filter(({ municipality }) => who.has(municipality))), total(prices));
}
