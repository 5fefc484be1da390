import type { DataRow } from '../../consolidation/data-set';
import type { IsoDate } from '../../survey/calendar';
import { exitOf } from '../exit-window';
import type { Findings } from '../findings';
import { addMonths } from '../months';
import { municipalityCodesOf } from '../observations';

/** Three months of the calendar; the last one of a map holds everything after as well. */
export interface Quarter {
  readonly year: number;
  /** 1–4. */
  readonly quarter: number;
  readonly isLast: boolean;
}

/** The contracts of one system that can be left in each quarter. */
export interface ExitLine {
  readonly system: string;
  /** Municipalities with an exit on or after the analysis date. */
  readonly municipalities: number;
  /** The registrations that end in each quarter, in the order of the quarters. */
  readonly cells: readonly (readonly DataRow[])[];
}

export interface ExitMap {
  readonly quarters: readonly Quarter[];
  readonly lines: readonly ExitLine[];
}

/** How far ahead a map reaches: twelve quarters, and one for all that is later. */
const quarterCount = 13;

/**
 * When contracts end, quarter by quarter, for each system that has an exit on or after the analysis date (Udgang: the
 * later of Uopsigelig til and Kontraktudløb, else whichever is there), in the order of the systems.
 *
 * @param rows finished registrations
 */
export function exitQuarters(systems: Findings['systems'], rows: readonly DataRow[], date: IsoDate): ExitMap {
  const quarters = Array.from({ length: quarterCount }, (_, ahead): Quarter => {
    const day = addMonths(`${date.slice(0, 7)}-01`, ahead * 3);
    return { ...quarterOf(day), isLast: ahead === quarterCount - 1 };
  });
  const lines = systems.map(({ system }): ExitLine => {
    const ahead = rows.flatMap((row) => {
      const exit = row.system === system ? exitOf(row) : null;
      return exit === null || exit < date ? [] : [{ row, place: placeOf(exit, date) }];
    });
    return {
      system,
      municipalities: municipalityCodesOf(ahead.map(({ row }) => row)).length,
      cells: quarters.map((_quarter, at) =>
        ahead.filter(({ place }) => Math.min(place, quarterCount - 1) === at).map(({ row }) => row),
      ),
    };
  });
  return { quarters, lines: lines.filter(({ municipalities }) => municipalities > 0) };
}

function quarterOf(date: IsoDate): Pick<Quarter, 'year' | 'quarter'> {
  return { year: Number(date.slice(0, 4)), quarter: Math.ceil(Number(date.slice(5, 7)) / 3) };
}

function placeOf(exit: IsoDate, date: IsoDate): number {
  const count = (day: IsoDate): number => {
    const { year, quarter } = quarterOf(day);
    return year * 4 + quarter;
  };
  return count(exit) - count(date);
}
