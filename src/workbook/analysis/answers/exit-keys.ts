import { exitOf, exitState, lastNotice } from '../../../analysis/exit-window';
import type { ExitState } from '../../../analysis/exit-window';
import type { DataRow } from '../../../consolidation/data-set';
import type { IsoDate } from '../../../survey/calendar';
import { quarterOf } from './quarters';

/** A key of formulas as a number, and whether its row is the first that has it. */
interface QuarterKey {
  /** Quarters from the one of the analysis date, from 0; a notice's may be negative. */
  readonly quarter: number | null;
  readonly number: number | null;
  readonly first: 0 | 1 | null;
}

/** A registration's exit with the keys that the contract calendar counts by. */
export interface ExitKeys {
  readonly date: IsoDate;
  readonly state: ExitState;
  /** The last day of notice; null without Opsigelsesvarsel. */
  readonly lastNotice: IsoDate | null;
  /** Nothing for an exit in the past: the calendar looks ahead. */
  readonly leaving: QuarterKey;
  readonly notice: QuarterKey;
}

/** Room for quarters behind the other keys; notices can lie before the analysis date. */
export const quarterRoom = 100_000;
export const quarterShift = 50_000;

const nothing: QuarterKey = { quarter: null, number: null, first: null };

/**
 * Makes the exit keys of rows, one after the other. A municipality counts once for a system in a quarter: on the first of
 * its rows.
 */
export function exitKeys(
  date: IsoDate,
): (row: DataRow, systemNo: number | null, municipalityNo: number) => ExitKeys | null {
  const seen = new Set<string>();
  return (row, systemNo, municipalityNo) => {
    const keyOf = (kind: string, when: IsoDate): QuarterKey => {
      const quarter = quarterOf(when) - quarterOf(date);
      const number = ((systemNo ?? 0) * 10_000 + municipalityNo) * quarterRoom + quarter + quarterShift;
      const first = seen.has(`${kind} ${number}`) ? 0 : 1;
      seen.add(`${kind} ${number}`);
      return { quarter, number, first };
    };
    const exit = exitOf(row);
    const state = exitState(row, date);
    if (exit === null || state === null) return null;
    const { noticeMonths } = row.registration.answers;
    const notice = noticeMonths === undefined ? null : lastNotice(exit, noticeMonths);
    const ahead = state !== 'expired';
    return {
      date: exit,
      state,
      lastNotice: notice,
      leaving: ahead ? keyOf('exit', exit) : nothing,
      notice: ahead && notice !== null ? keyOf('notice', notice) : nothing,
    };
  };
}
