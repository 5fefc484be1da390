import type { ContractExit, Findings } from '../../../analysis/findings';
import { quarterOf } from '../answers/quarters';

/** One exit of the contract calendar, with the quarters in which the calendar counts it. */
export interface ExitRow {
  readonly exit: ContractExit;
  readonly systemNo: number;
  /** Quarters from the one of the analysis date, from 0; the notice's may be negative or missing. */
  readonly exitQuarter: number;
  readonly noticeQuarter: number | null;
  /** Whether it is the first of its municipality and system in the quarter: the one that is counted. */
  readonly isFirstExit: boolean;
  readonly isFirstNotice: boolean;
}

/** The exits in the calendar's order. A municipality counts once for a system in a quarter: on the first of its rows. */
export function exitRows({ calendar, systems, date }: Findings): readonly ExitRow[] {
  const numbers = new Map(systems.map(({ system }, index) => [system, index + 1]));
  const seen = new Set<string>();
  const isFirst = (kind: string, systemNo: number, municipality: string, quarter: number | null): boolean => {
    const mark = JSON.stringify([kind, systemNo, municipality, quarter]);
    if (quarter === null || seen.has(mark)) return false;
    seen.add(mark);
    return true;
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
      isFirstExit: isFirst('exit', systemNo, exit.municipality, exitQuarter),
      isFirstNotice: isFirst('notice', systemNo, exit.municipality, noticeQuarter),
    };
  });
}
