import type { ContractExit, Findings } from '../../../analysis/findings';
import { room } from '../answers/answer-rows';
import type { Pair } from '../answers/answer-rows';

/** One exit of the contract calendar, with the keys that the calendar's formulas count by. */
export interface ExitRow {
  readonly exit: ContractExit;
  readonly systemNo: number;
  /** Quarters from the one of the analysis date, from 0; the notice's may be negative or missing. */
  readonly exitQuarter: number;
  readonly noticeQuarter: number | null;
  readonly exitPair: Pair;
  readonly noticePair: Pair;
}

/** A quarter as a number that counts on from year to year. */
export function quarterOf(date: string): number {
  return Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
}

/** The exits in the calendar's order. A municipality counts once for a system in a quarter: on the first of its rows. */
export function exitRows({ calendar, systems, date }: Findings): readonly ExitRow[] {
  const numbers = new Map(systems.map(({ system }, index) => [system, index + 1]));
  const seen = new Set<string>();
  const pairOf = (kind: string, systemNo: number, municipality: string, quarter: number | null): Pair => {
    if (quarter === null) return { number: null, first: null };
    const number =
      (systemNo * room.municipality + Number(municipality)) * quarterRoom + quarter + quarterShift;
    const first = seen.has(`${kind} ${number}`) ? 0 : 1;
    seen.add(`${kind} ${number}`);
    return { number, first };
  };
  return calendar.map((exit) => {
    const systemNo = numbers.get(exit.system) ?? 0;
    const exitQuarter = quarterOf(exit.exit) - quarterOf(date);
    const noticeQuarter = exit.notice === null ? null : quarterOf(exit.notice) - quarterOf(date);
    return {
      exit,
      systemNo,
      exitQuarter,
      noticeQuarter,
      exitPair: pairOf('exit', systemNo, exit.municipality, exitQuarter),
      noticePair: pairOf('notice', systemNo, exit.municipality, noticeQuarter),
    };
  });
}

/** Room for quarters behind the other keys; notices can lie before the analysis date. */
export const quarterRoom = 100_000;
export const quarterShift = 50_000;
