import type { DataRow } from '../consolidation/data-set';
import type { IsoDate } from '../survey/calendar';
import { chanceFrom } from './chance';
import type { Chance } from './chance';
import { directions } from './findings';
import type { Direction, SystemFinding } from './findings';
import { rankNumber } from './ranking';
import type { AnalysisSettings } from './settings';
import { quantile } from './statistics';
import { drawnFigures, systemSample } from './system-sample';
import type { DrawnFigures, SystemSample } from './system-sample';
import { directionOf, equalParts, priority, scoreParts, scoresOf } from './scores-and-track';
import type { PartWeights } from './scores-and-track';
import { pressure } from './rating-figures';

/** What is drawn, and how: constants, so that the same files always give the same figures. */
export const usualDraws = 500;
const seed = 20_220_127;

/** How far a weight (as a factor) and a threshold (in points) may move. */
const weightFactor = { from: 0.5, to: 1.5 } as const;
const thresholdStep = 5;

/** A system as robustness sees it: its rows, and what the analysis itself says of it. */
export interface RobustnessInput {
  readonly system: string;
  readonly rows: readonly DataRow[];
  readonly phaseOut: boolean;
  readonly direction: Direction;
  /** Whether it has a rank in the analysis itself. */
  readonly ranked: boolean;
}

export type Robustness = Pick<SystemFinding, 'robustness' | 'runnerUp' | 'rankRange'>;

/** The settings of one draw. */
interface DrawnSettings extends Pick<AnalysisSettings, 'areaWeights' | 'priorityWeights' | 'endPoints'> {
  readonly partWeights: PartWeights;
  readonly thresholds: AnalysisSettings['thresholds'];
}

/**
 * Robusthed: how often a system's direction comes out the same when other municipalities might have answered and the
 * weights had been chosen a little otherwise. Uncertainty analysis of composite indicators: Saisana, Saltelli & Tarantola
 * (2005), Journal of the Royal Statistical Society A 168(2).
 *
 * Five hundred draws, seeded by a constant. In each, as many municipalities as have answered are drawn with replacement, each
 * with all its registrations (drawn twice counts as two); every weight – the areas', Prioritet's, the scores' parts' – is
 * multiplied by its own factor, uniform between 0.5 and 1.5; the thresholds of Overvåg on Monopolgrad and Problemtryk move by up
 * to ±5 points each, uniform. The size elasticity, and which systems are ranked, are those of the analysis itself.
 *
 * - `robustness`: the share of draws, 0–1, with the same direction.
 * - `runnerUp`: the most frequent direction besides the system's own, of those equally frequent the first in the lists'
 *   order; null when there is none.
 * - `rankRange`: the 5th and the 95th percentile of the rank (the whole ranks around the inclusive quantile); null for a system
 *   without a rank. A system that nobody in a draw has comes last in it.
 *
 * @param answered the codes of the municipalities that answered, whatever they registered
 * @param elasticity b of the pristal
 * @param draws five hundred; a test to which robustness does not matter takes fewer
 */
export function robustnessOf(
  systems: readonly RobustnessInput[],
  answered: readonly string[],
  {
    date,
    settings,
    elasticity,
    draws,
  }: {
    readonly date: IsoDate;
    readonly settings: AnalysisSettings;
    readonly elasticity: number;
    readonly draws: number;
  },
): readonly Robustness[] {
  const chance = chanceFrom(seed);
  const places = new Map(answered.map((code, place) => [code, place]));
  const basis = { date, leadMonths: settings.thresholds.leadMonths, elasticity, settings };
  const samples = systems.map(({ rows }) => systemSample(rows, places, basis));
  const counts = systems.map(() => new Map<Direction, number>());
  const ranks = systems.map((): number[] => []);
  for (let draw = 0; draw < draws; draw += 1) {
    const times = drawnTimes(answered.length, chance);
    const drawn = drawnSettings(settings, chance);
    const outcomes = outcomesOf(systems, samples, times, drawn);
    outcomes.directions.forEach((direction, place) => {
      counts[place]?.set(direction, (counts[place].get(direction) ?? 0) + 1);
    });
    outcomes.ranks.forEach((rank, place) => {
      if (rank !== null) ranks[place]?.push(rank);
    });
  }
  return systems.map(({ direction }, place) =>
    robustnessFrom(direction, counts[place] ?? new Map(), ranks[place] ?? [], draws),
  );
}

/** How often each municipality is drawn. */
function drawnTimes(municipalities: number, chance: Chance): Uint16Array {
  const times = new Uint16Array(municipalities);
  for (let draw = 0; draw < municipalities; draw += 1) {
    const place = Math.floor(chance() * municipalities);
    times[place] = (times[place] ?? 0) + 1;
  }
  return times;
}

function drawnSettings(settings: AnalysisSettings, chance: Chance): DrawnSettings {
  const moved = <K extends string>(weights: Readonly<Record<K, number>>): Record<K, number> => {
    const { from, to } = weightFactor;
    const pairs = (Object.keys(weights) as K[]).map((key) => [
      key,
      weights[key] * (from + chance() * (to - from)),
    ]);
    return Object.fromEntries(pairs) as Record<K, number>;
  };
  const step = (): number => (2 * chance() - 1) * thresholdStep;
  const { thresholds } = settings;
  return {
    endPoints: settings.endPoints,
    areaWeights: moved(settings.areaWeights),
    priorityWeights: moved(settings.priorityWeights),
    partWeights: { breakUp: moved(equalParts.breakUp), negotiate: moved(equalParts.negotiate) },
    thresholds: {
      ...thresholds,
      monopolyDegree: thresholds.monopolyDegree + step(),
      pressure: thresholds.pressure + step(),
    },
  };
}

/** Direction and rank of every system in one draw. */
function outcomesOf(
  systems: readonly RobustnessInput[],
  samples: readonly SystemSample[],
  times: Uint16Array,
  settings: DrawnSettings,
): { readonly directions: readonly Direction[]; readonly ranks: readonly (number | null)[] } {
  const { fewAnswers } = settings.thresholds;
  const figures = systems.map(({ ranked, phaseOut }, place) => {
    const sample = samples[place];
    if (sample === undefined) return null;
    const few = !ranked && (phaseOut || sample.timesDrawn(times) < fewAnswers);
    // What is phased out or has too few answers, and no rank, needs no figures to be told apart.
    return few ? null : drawnFigures(sample, times);
  });
  const found = systems.map(({ phaseOut }, place) => directionIn(figures[place] ?? null, phaseOut, settings));
  return { directions: found, ranks: ranksIn(systems, figures, times.length, settings) };
}

function directionIn(figures: DrawnFigures | null, phaseOut: boolean, settings: DrawnSettings): Direction {
  if (phaseOut) return 'phaseOut';
  if (figures === null || figures.municipalities < settings.thresholds.fewAnswers) return 'tooFew';
  return directionOf(
    {
      phaseOut,
      municipalities: figures.municipalities,
      monopolyDegree: figures.monopolyDegree,
      pressure: pressure(figures.means, settings.areaWeights),
      scores: scoresOf(scoreParts(figures, settings), settings.partWeights),
    },
    settings.thresholds,
  );
}

function ranksIn(
  systems: readonly RobustnessInput[],
  figures: readonly (DrawnFigures | null)[],
  answered: number,
  settings: DrawnSettings,
): readonly (number | null)[] {
  const ranked = systems.flatMap(({ ranked: isRanked }, place) => (isRanked ? [place] : []));
  const economies = economiesOf(ranked.map((place) => figures[place]?.price ?? null));
  const numbers = ranked.map((place, index) => {
    const own = figures[place] ?? null;
    if (own === null || own.municipalities === 0) return -1;
    return rankNumber(
      priority(
        {
          monopolyDegree: own.monopolyDegree,
          pressure: pressure(own.means, settings.areaWeights),
          reach: (100 * own.municipalities) / answered,
          economy: economies[index] ?? null,
        },
        settings.priorityWeights,
      ),
    );
  });
  // The systems come by name, so that the earlier of two alike ranks first, as in the analysis itself.
  const order = ranked
    .map((_, index) => index)
    .sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b);
  const ranks: (number | null)[] = systems.map(() => null);
  order.forEach((index, rank) => {
    const place = ranked[index];
    if (place !== undefined) ranks[place] = rank + 1;
  });
  return ranks;
}

/** Økonomi of each price among the others, as `economy` has it, for many at once. */
function economiesOf(prices: readonly (number | null)[]): readonly (number | null)[] {
  const rounded = prices.map((price) => (price === null ? null : Math.round(price * 1e6)));
  const sorted = rounded.filter((price) => price !== null).sort((a, b) => a - b);
  const smaller = new Map<number, number>();
  sorted.forEach((price, index) => {
    if (!smaller.has(price)) smaller.set(price, index);
  });
  return rounded.map((price) =>
    price === null || sorted.length < 2 ? null : (100 * (smaller.get(price) ?? 0)) / (sorted.length - 1),
  );
}

function robustnessFrom(
  direction: Direction,
  counts: ReadonlyMap<Direction, number>,
  ranks: readonly number[],
  draws: number,
): Robustness {
  const frequency = (other: Direction): number => counts.get(other) ?? 0;
  const [runnerUp] = directions
    .filter((other) => other !== direction && frequency(other) > 0)
    .toSorted((one, other) => frequency(other) - frequency(one));
  const end = (p: number, whole: (rank: number) => number): number | null => {
    const rank = quantile(ranks, p);
    return rank === null ? null : whole(rank);
  };
  return {
    robustness: frequency(direction) / draws,
    runnerUp: runnerUp ?? null,
    rankRange: { from: end(0.05, Math.floor), to: end(0.95, Math.ceil) },
  };
}
