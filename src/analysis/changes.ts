import type { DataSet } from '../consolidation/data-set';
import type { IsoDate } from '../survey/calendar';
import { compareCodes, compareNames } from '../survey/names/name-order';
import type { Findings, Track } from './findings';
import { compareWithLimit } from './statistics';

/** The figures that can move a system, each on 0–100 so that they can be compared. */
export const movingFigures = [
  'monopolyDegree',
  'pressure',
  'reach',
  'economy',
  'breakUp',
  'negotiate',
  'robustness',
] as const;
export type MovingFigure = (typeof movingFigures)[number];

/** What an analysis says of a system, as far as the next one is compared with it. */
export interface StandingSystem {
  readonly system: string;
  /** What counts in the end, the analyst's choice included. */
  readonly track: Track;
  readonly rank: number | null;
  readonly figures: Readonly<Record<MovingFigure, number | null>>;
}

/** Which answer of a municipality an analysis rests on. */
export interface StandingAnswer {
  readonly municipality: string;
  readonly file: string;
  readonly revision: number;
  readonly registrations: number;
}

/** Where an analysis stands: what the next one is compared with. */
export interface Standing {
  readonly date: IsoDate;
  readonly answers: readonly StandingAnswer[];
  readonly systems: readonly StandingSystem[];
}

/** The three facts about a system whose change is told. */
export type ChangedFact = 'track' | 'rank' | 'robustness';

/** A system of which something has changed. */
export interface SystemChange {
  readonly system: string;
  readonly what: readonly ChangedFact[];
  readonly before: Pick<StandingSystem, 'track' | 'rank'> & { readonly robustness: number | null };
  readonly now: Pick<StandingSystem, 'track' | 'rank'> & { readonly robustness: number | null };
  /** The figure that moved most, 0–100; null when none did, as when the analyst has chosen. */
  readonly moved: { readonly figure: MovingFigure; readonly before: number; readonly now: number } | null;
}

/** What is different from the analysis before. */
export interface Changes {
  readonly since: IsoDate;
  /** Codes of municipalities. */
  readonly answers: Readonly<Record<'new' | 'replaced' | 'gone', readonly string[]>>;
  readonly systems: Readonly<Record<'new' | 'gone', readonly string[]>>;
  /** In the order of the ranks now. */
  readonly changed: readonly SystemChange[];
}

/** A rank that has moved by so many places is told. */
const enoughPlaces = 3;

/** Where an analysis stands. */
export function standingOf({ submissions }: DataSet, { date, systems }: Findings): Standing {
  return {
    date,
    answers: submissions.map(({ municipality, file, revision, registrations }) => ({
      municipality,
      file,
      revision,
      registrations: registrations.length,
    })),
    systems: systems.map((finding) => ({
      system: finding.system,
      track: finding.track,
      rank: finding.rank,
      figures: {
        monopolyDegree: finding.monopolyDegree,
        pressure: finding.pressure,
        reach: finding.reach,
        economy: finding.economy,
        breakUp: finding.scores.breakUp,
        negotiate: finding.scores.negotiate,
        robustness: 100 * finding.robustness,
      },
    })),
  };
}

/** Whether a robustness, 0–100, is unsure (below 80), fair, or sure (from 95 on). */
export function robustnessClass(robustness: number | null): 'unsure' | 'fair' | 'sure' | null {
  if (robustness === null) return null;
  if (compareWithLimit(robustness, 80) < 0) return 'unsure';
  return compareWithLimit(robustness, 95) < 0 ? 'fair' : 'sure';
}

/** Whether an analysis of the same day stands as another did: the same files, read again, have changed nothing. */
export function standsAsBefore(before: Standing, now: Standing): boolean {
  const { answers, systems, changed } = changesBetween(before, now);
  const all = [...Object.values(answers), ...Object.values(systems), changed];
  return before.date === now.date && all.every((list) => list.length === 0);
}

/**
 * What is different between two analyses: answers that are new, replaced by another file or revision, or gone; systems
 * that are new or gone; and the systems whose track, rank (by three places or more, or to or from none) or class of
 * robustness is another, with the figure that moved most.
 */
export function changesBetween(before: Standing, now: Standing): Changes {
  const systemsBefore = new Map(before.systems.map((system) => [system.system, system]));
  const names = new Set(now.systems.map(({ system }) => system));
  return {
    since: before.date,
    answers: answerChanges(before.answers, now.answers),
    systems: {
      new: now.systems
        .map(({ system }) => system)
        .filter((system) => !systemsBefore.has(system))
        .toSorted(compareNames),
      gone: [...systemsBefore.keys()].filter((system) => !names.has(system)).toSorted(compareNames),
    },
    changed: now.systems.flatMap((system) => {
      const earlier = systemsBefore.get(system.system);
      return earlier === undefined ? [] : systemChange(earlier, system);
    }),
  };
}

function answerChanges(
  before: readonly StandingAnswer[],
  now: readonly StandingAnswer[],
): Changes['answers'] {
  const said = (answers: readonly StandingAnswer[]): ReadonlyMap<string, string> =>
    new Map(
      answers.map(({ municipality, file, revision, registrations }) => [
        municipality,
        JSON.stringify([file, revision, registrations]),
      ]),
    );
  const [earlier, current] = [said(before), said(now)];
  const codes = [...current.keys()].toSorted(compareCodes);
  return {
    new: codes.filter((code) => !earlier.has(code)),
    replaced: codes.filter((code) => earlier.has(code) && earlier.get(code) !== current.get(code)),
    gone: [...earlier.keys()].filter((code) => !current.has(code)).toSorted(compareCodes),
  };
}

function systemChange(before: StandingSystem, now: StandingSystem): readonly SystemChange[] {
  const what: ChangedFact[] = [];
  if (before.track !== now.track) what.push('track');
  if (hasMoved(before.rank, now.rank)) what.push('rank');
  const [earlier, current] = [before.figures.robustness, now.figures.robustness];
  if (robustnessClass(earlier) !== robustnessClass(current)) what.push('robustness');
  if (what.length === 0) return [];
  return [
    {
      system: now.system,
      what,
      before: { track: before.track, rank: before.rank, robustness: earlier },
      now: { track: now.track, rank: now.rank, robustness: current },
      moved: mostMoved(before.figures, now.figures),
    },
  ];
}

function hasMoved(before: number | null, now: number | null): boolean {
  if (before === null || now === null) return before !== now;
  return Math.abs(before - now) >= enoughPlaces;
}

/** The figure with the largest difference; of equals the first of the list. */
function mostMoved(before: StandingSystem['figures'], now: StandingSystem['figures']): SystemChange['moved'] {
  let most: SystemChange['moved'] = null;
  for (const figure of movingFigures) {
    const [earlier, current] = [before[figure], now[figure]];
    if (earlier === null || current === null) continue;
    const distance = compareWithLimit(
      Math.abs(current - earlier),
      most === null ? 0 : Math.abs(most.now - most.before),
    );
    if (distance > 0) most = { figure, before: earlier, now: current };
  }
  return most;
}
