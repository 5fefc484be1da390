import type { DataRow } from '../consolidation/data-set';
import type { IsoDate } from '../survey/calendar';
import { ratedAreas } from '../survey/questionnaire';
import type { RatedArea } from '../survey/questionnaire';
import { exitOf, windowCount, windowsOf, windowStarts } from './exit-window';
import { knownStatus } from './monopoly-figures';
import { municipalPrices, priceLevel } from './municipal-prices';
import { groupRows } from './observations';
import { enoughForSpread } from './price-figures';
import { byArea, scaleRating } from './rating-figures';
import type { ScoreBasis } from './scores-and-track';
import type { AnalysisSettings } from './settings';
import { present, ratio, sum } from './statistics';
import { knowsAlternative } from './tender-figures';
import { joinValue } from './wish-figures';

/** What a sample rests on besides its rows. */
interface SampleBasis {
  readonly date: IsoDate;
  readonly leadMonths: number;
  readonly elasticity: number;
  readonly settings: Pick<AnalysisSettings, 'statusPoints'>;
}

/** What one municipality adds to a system's figures each time it is drawn: sums, and what they are divided by. */
interface Contribution {
  readonly place: number;
  readonly points: number;
  readonly statuses: number;
  readonly ratings: readonly number[];
  readonly ratingCounts: readonly number[];
  readonly alternatives: number;
  readonly alternativeCount: number;
  readonly wanted: ScoreBasis['wanted'];
  readonly join: number;
  readonly joinCount: number;
  readonly price: number;
  readonly hasPrice: boolean;
  readonly exits: number;
  /** The windows in which it can leave, as stretches of places, ends included. */
  readonly windows: readonly (readonly [number, number])[];
}

/** A system made ready to be drawn from many times. */
export interface SystemSample {
  readonly contributions: readonly Contribution[];
  /** Municipalities with a pristal, the smallest first. */
  readonly levels: readonly { readonly place: number; readonly level: number }[];
  /** How many municipalities a draw holds, one that is drawn twice counting as two. */
  readonly timesDrawn: (times: Uint16Array) => number;
}

/** The figures of a system in one draw that no weight decides. */
export interface DrawnFigures extends ScoreBasis {
  readonly monopolyDegree: number | null;
  readonly price: number | null;
}

/**
 * Makes a system's rows ready.
 *
 * @param places the place of each municipality that answered
 */
export function systemSample(
  rows: readonly DataRow[],
  places: ReadonlyMap<string, number>,
  basis: SampleBasis,
): SystemSample {
  const starts = windowStarts(basis.date, basis.leadMonths);
  const contributions = [...groupRows(rows, ({ municipality }) => places.get(municipality))].map(
    ([place, itsRows]) => contributionOf(place, itsRows, basis, starts),
  );
  const levels = municipalPrices(rows)
    .flatMap((price) => {
      const level = priceLevel(price, basis.elasticity);
      const place = places.get(price.municipality);
      return level === null || place === undefined ? [] : [{ place, level }];
    })
    .toSorted((one, other) => one.level - other.level);
  return {
    contributions,
    levels,
    timesDrawn: (times) => contributions.reduce((total, { place }) => total + (times[place] ?? 0), 0),
  };
}

function contributionOf(
  place: number,
  rows: readonly DataRow[],
  { date, settings }: SampleBasis,
  starts: readonly IsoDate[],
): Contribution {
  const statuses = present(rows.map(knownStatus));
  const ratings = ratedAreas.map((area) => present(rows.map((row) => scaleRating(row, area))));
  const alternatives = present(rows.map(knowsAlternative));
  const joins = present(rows.map(joinValue));
  const prices = present(rows.map(({ registration }) => registration.answers.yearlyPrice));
  const wants = (track: string): number =>
    rows.filter(({ registration }) => registration.answers.wantedTrack === track).length;
  return {
    place,
    points: sum(statuses.map((status) => settings.statusPoints[status])),
    statuses: statuses.length,
    ratings: ratings.map(sum),
    ratingCounts: ratings.map(({ length }) => length),
    alternatives: alternatives.filter((knows) => knows).length,
    alternativeCount: alternatives.length,
    wanted: {
      breakUp: wants('breakUp'),
      negotiate: wants('negotiate'),
      both: wants('both'),
      none: wants('none'),
    },
    join: sum(joins),
    joinCount: joins.length,
    price: sum(prices),
    hasPrice: prices.length > 0,
    exits: present(rows.map(exitOf)).length,
    windows: apart(present(rows.map((row) => windowsOf(row, date, starts)))),
  };
}

/** Stretches put together where they meet, so that each window is named once. */
function apart(stretches: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const [first, last] of stretches.toSorted((one, other) => one[0] - other[0])) {
    const before = result.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}

/** A system's figures in one draw: the definitions of the analysis, each municipality counted as often as it is drawn. */
export function drawnFigures(sample: SystemSample, times: Uint16Array): DrawnFigures {
  const ratings = ratedAreas.map(() => 0);
  const ratingCounts = ratedAreas.map(() => 0);
  const wanted = { breakUp: 0, negotiate: 0, both: 0, none: 0 };
  const total = { municipalities: 0, points: 0, statuses: 0, alternatives: 0, alternativeCount: 0 };
  const more = { join: 0, joinCount: 0, price: 0, prices: 0, exits: 0 };
  const changes = new Int32Array(windowCount + 1);
  for (const own of sample.contributions) {
    const count = times[own.place] ?? 0;
    if (count === 0) continue;
    total.municipalities += count;
    total.points += count * own.points;
    total.statuses += count * own.statuses;
    total.alternatives += count * own.alternatives;
    total.alternativeCount += count * own.alternativeCount;
    for (let area = 0; area < ratings.length; area += 1) {
      ratings[area] = (ratings[area] ?? 0) + count * (own.ratings[area] ?? 0);
      ratingCounts[area] = (ratingCounts[area] ?? 0) + count * (own.ratingCounts[area] ?? 0);
    }
    wanted.breakUp += count * own.wanted.breakUp;
    wanted.negotiate += count * own.wanted.negotiate;
    wanted.both += count * own.wanted.both;
    wanted.none += count * own.wanted.none;
    more.join += count * own.join;
    more.joinCount += count * own.joinCount;
    more.price += count * own.price;
    more.prices += own.hasPrice ? count : 0;
    more.exits += count * own.exits;
    for (const [first, last] of own.windows) {
      changes[first] = (changes[first] ?? 0) + count;
      changes[last + 1] = (changes[last + 1] ?? 0) - count;
    }
  }
  const meanOf = (area: RatedArea): number | null => {
    const place = ratedAreas.indexOf(area);
    return ratio(ratings[place] ?? 0, ratingCounts[place] ?? 0);
  };
  return {
    municipalities: total.municipalities,
    monopolyDegree: ratio(total.points, total.statuses),
    means: byArea(meanOf),
    alternativesShare: ratio(total.alternatives, total.alternativeCount),
    joinShare: ratio(more.join, more.joinCount),
    wanted,
    spread: drawnSpread(sample.levels, times),
    exitsStated: more.exits,
    windowMunicipalities: highest(changes),
    price: more.prices === 0 ? null : more.price,
  };
}

/** The highest of the running sums: how many can leave in the best window. */
function highest(changes: Int32Array): number {
  let [most, running] = [0, 0];
  for (const change of changes) {
    running += change;
    if (running > most) most = running;
  }
  return most;
}

/** Prisspredning of the values, each as often as its municipality is drawn: the quartiles by counting up to their place. */
function drawnSpread(levels: SystemSample['levels'], times: Uint16Array): number | null {
  let count = 0;
  for (const { place } of levels) count += times[place] ?? 0;
  if (count < enoughForSpread) return null;
  const q1 = drawnQuantile(levels, times, (count - 1) * 0.25);
  const q3 = drawnQuantile(levels, times, (count - 1) * 0.75);
  return ratio(q3 - q1, q3 + q1);
}

function drawnQuantile(levels: SystemSample['levels'], times: Uint16Array, at: number): number {
  const [below, above] = [Math.floor(at), Math.ceil(at)];
  let passed = 0;
  let low: number | null = null;
  for (const { place, level } of levels) {
    passed += times[place] ?? 0;
    if (low === null && passed > below) low = level;
    if (low !== null && passed > above) return low + (level - low) * (at - below);
  }
  return low ?? 0;
}
