import type { DataRow } from '../consolidation/data-set';
import type { IsoDate } from '../survey/calendar';
import { exitOf, lastNotice } from './exit-window';
import type { ContractExit } from './findings';
import { compareCodes, compareNames } from '../survey/names/name-order';

/**
 * The contract calendar: every exit on or after the analysis date, earliest first, then by system and municipality.
 * An exit in the past is no longer an occasion to move together and is left out; it still stands in the raw table.
 */
export function contractCalendar(rows: readonly DataRow[], date: IsoDate): readonly ContractExit[] {
  return rows
    .flatMap((row): ContractExit[] => {
      const exit = exitOf(row);
      if (exit === null || exit < date) return [];
      const months = row.registration.answers.noticeMonths;
      const notice = months === undefined ? null : lastNotice(exit, months);
      return [{ system: row.system, municipality: row.municipality, exit, notice }];
    })
    .toSorted(
      (one, other) =>
        compareCodes(one.exit, other.exit) ||
        compareNames(one.system, other.system) ||
        compareCodes(one.municipality, other.municipality) ||
        compareCodes(one.notice ?? '', other.notice ?? ''),
    );
}
