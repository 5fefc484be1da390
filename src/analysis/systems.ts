import type { DataRow } from '../consolidation/data-set';
import type { IsoDate } from '../survey/calendar';
import { compareNames } from '../survey/names/name-order';
import { phaseOutEntry } from '../survey/phase-out';
import { codesOf } from '../survey/vocabularies';
import type { Domain } from '../survey/vocabularies';
import type { AnalystInput } from './analyst-input';
import { commonWindow, exitCounts } from './exit-window';
import type { CountedFigure, SystemFinding, Track } from './findings';
import { kraljicQuadrants } from './kraljic';
import { agreement } from './krippendorff';
import {
  bindingCounts,
  byPopulation,
  bySpend,
  knownStatuses,
  modelCounts,
  monopolyDegree,
  weightedMonopolyDegree,
} from './monopoly-figures';
import { distinct, groupRows, municipalityCodesOf, populationCovered } from './observations';
import { partCounts } from './part-counts';
import { addOnShare, increaseMedian, priceFinding } from './price-figures';
import { comparePriority, economy } from './ranking';
import { averageDeviation } from './rating-agreement';
import { byArea, meanRatings, pressure, ratingFinding, weightedMeanRatings } from './rating-figures';
import { robustnessOf } from './robustness';
import { directionOf, priority, recommendedTrack, scoreParts, scoresOf } from './scores-and-track';
import type { AnalysisSettings } from './settings';
import { present } from './statistics';
import { alternativesShare, directAwardShare, neverTenderedShare, singleBidShare } from './tender-figures';
import { joinShare, wantedCounts } from './wish-figures';
import { wilsonInterval } from './wilson-interval';

/** What a system's figures need besides its rows. */
interface Circumstances {
  readonly date: IsoDate;
  /** The codes of the municipalities that have answered, whatever they registered. */
  readonly answered: readonly string[];
  /** b of the pristal. */
  readonly elasticity: number;
  /** How often Robusthed draws. */
  readonly draws: number;
}

/** What a system's own rows say. */
type Figures = Omit<
  SystemFinding,
  | 'system'
  | 'phaseOut'
  | 'reach'
  | 'economy'
  | 'priority'
  | 'rank'
  | 'rankRange'
  | 'scores'
  | 'scoreParts'
  | 'partCounts'
  | 'direction'
  | 'robustness'
  | 'runnerUp'
  | 'recommended'
  | 'override'
  | 'track'
  | 'kraljic'
>;

/** The same with what the rules make of it; the other systems are not asked yet. */
type OwnFinding = Figures &
  Pick<SystemFinding, 'system' | 'phaseOut' | 'reach' | 'scores' | 'scoreParts' | 'partCounts' | 'direction'>;

/**
 * Every system that a finished registration names. First those with a rank, in its order; then the others by Prioritet, those
 * without one last, and by name.
 */
export function systemFindings(
  rows: readonly DataRow[],
  circumstances: Circumstances,
  input: AnalystInput,
): readonly SystemFinding[] {
  const { settings, overrides } = input;
  // By name, so that of two alike the earlier ranks first in each draw, too.
  const bySystem = [...groupRows(rows, ({ system }) => system)].toSorted(([one], [other]) =>
    compareNames(one, other),
  );
  const own = bySystem.map(([system, itsRows]) => ownFinding(system, itsRows, circumstances, settings));
  const isRanked = ({ municipalities }: OwnFinding): boolean => municipalities >= settings.thresholds.rank;
  const placed = withPriority(own, isRanked, settings);
  const robustness = robustnessOf(
    own.map((finding, index) => ({
      ...finding,
      rows: bySystem[index]?.[1] ?? [],
      ranked: isRanked(finding),
    })),
    circumstances.answered,
    { ...circumstances, settings },
  );
  const quadrants = kraljicQuadrants(own, settings);
  return placed
    .map(({ finding, ...place }, index): SystemFinding => {
      const sure = robustness[index] ?? {
        robustness: 1,
        runnerUp: null,
        rankRange: { from: null, to: null },
      };
      const recommended = recommendedTrack(
        finding.direction,
        sure.robustness,
        settings.thresholds.robustness,
      );
      const override = overrideOf(finding.system, overrides);
      return {
        ...finding,
        ...place,
        ...sure,
        recommended,
        override,
        track: override ?? recommended,
        kraljic: quadrants.get(finding.system) ?? null,
      };
    })
    .toSorted(
      (one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || comparePriority(one, other),
    );
}

interface PlacedFinding extends Pick<SystemFinding, 'economy' | 'priority' | 'rank'> {
  readonly finding: OwnFinding;
}

/** Økonomi, Prioritet and rank, which the other systems decide; in the order given. */
function withPriority(
  own: readonly OwnFinding[],
  isRanked: (finding: OwnFinding) => boolean,
  { priorityWeights }: AnalysisSettings,
): readonly PlacedFinding[] {
  const prices = present(own.filter(isRanked).map(({ price }) => price.total));
  const weighed = own.map((finding) => {
    const itsEconomy = isRanked(finding) ? economy(finding.price.total, prices) : null;
    return {
      finding,
      system: finding.system,
      economy: itsEconomy,
      priority: priority({ ...finding, economy: itsEconomy }, priorityWeights),
    };
  });
  const order = weighed.filter(({ finding }) => isRanked(finding)).toSorted(comparePriority);
  const ranks = new Map(order.map(({ system }, index) => [system, index + 1]));
  return weighed.map(({ system, ...place }) => ({ ...place, rank: ranks.get(system) ?? null }));
}

function ownFinding(
  system: string,
  rows: readonly DataRow[],
  circumstances: Circumstances,
  settings: AnalysisSettings,
): OwnFinding {
  const figures = systemFigures(rows, circumstances, settings);
  const parts = scoreParts(
    {
      ...figures,
      means: meanRatings(rows),
      spread: figures.price.spread,
      exitsStated: figures.exits.stated,
      windowMunicipalities: figures.window?.municipalities ?? 0,
    },
    settings,
  );
  const scores = scoresOf(parts);
  const phaseOut = phaseOutEntry(system) !== undefined;
  return {
    system,
    phaseOut,
    ...figures,
    reach: (100 * figures.municipalities) / circumstances.answered.length,
    scores,
    scoreParts: parts,
    partCounts: partCounts(parts, figures),
    direction: directionOf({ ...figures, phaseOut, scores }, settings.thresholds),
  };
}

function systemFigures(
  rows: readonly DataRow[],
  { date, elasticity }: Circumstances,
  settings: AnalysisSettings,
): Figures {
  const municipalityCodes = municipalityCodesOf(rows);
  return {
    vendors: distinct(present(rows.map(({ vendor }) => vendor))).toSorted(compareNames),
    domain: modalDomain(rows),
    municipalityCodes,
    municipalities: municipalityCodes.length,
    registrations: rows.length,
    population: populationCovered(rows),
    models: modelCounts(rows),
    bindings: bindingCounts(rows),
    monopolyDegree: monopolyDegree(rows, settings.statusPoints),
    ratings: byArea((area) => ratingFinding(rows, area)),
    pressure: pressure(meanRatings(rows), settings.areaWeights),
    weighted: weightedFigures(rows, settings),
    price: priceFinding(rows, elasticity),
    ...countedFigures(rows),
    exits: exitCounts(rows, date),
    window: commonWindow(rows, date, settings.thresholds.leadMonths),
    wanted: wantedCounts(rows),
    ad: averageDeviation(rows),
    agreement: agreement(rows),
  };
}

/** The shares and medians of a system with what each rests on, and the intervals of those that are shares of yes. */
function countedFigures(rows: readonly DataRow[]): Pick<SystemFinding, CountedKey> {
  const shares = {
    singleBidShare: singleBidShare(rows),
    neverTenderedShare: neverTenderedShare(rows),
    directAwardShare: directAwardShare(rows),
    alternativesShare: alternativesShare(rows),
  };
  const addOns = addOnShare(rows);
  const increase = increaseMedian(rows);
  const joins = joinShare(rows);
  const interval = (key: keyof typeof shares): SystemFinding['intervals'][typeof key] =>
    wilsonInterval(shares[key].share, shares[key].n);
  return {
    addOnShare: addOns.share,
    increaseMedian: increase.median,
    singleBidShare: shares.singleBidShare.share,
    neverTenderedShare: shares.neverTenderedShare.share,
    directAwardShare: shares.directAwardShare.share,
    alternativesShare: shares.alternativesShare.share,
    joinShare: joins.share,
    n: {
      monopolyDegree: knownStatuses(rows),
      addOnShare: addOns.n,
      increaseMedian: increase.n,
      singleBidShare: shares.singleBidShare.n,
      neverTenderedShare: shares.neverTenderedShare.n,
      directAwardShare: shares.directAwardShare.n,
      alternativesShare: shares.alternativesShare.n,
      joinShare: joins.n,
    },
    intervals: {
      singleBidShare: interval('singleBidShare'),
      neverTenderedShare: interval('neverTenderedShare'),
      directAwardShare: interval('directAwardShare'),
      alternativesShare: interval('alternativesShare'),
    },
  };
}

type CountedKey = Exclude<CountedFigure, 'monopolyDegree'> | 'n' | 'intervals';

function weightedFigures(rows: readonly DataRow[], settings: AnalysisSettings): SystemFinding['weighted'] {
  const { statusPoints, areaWeights } = settings;
  return {
    monopolyDegree: {
      population: weightedMonopolyDegree(rows, statusPoints, byPopulation),
      spend: weightedMonopolyDegree(rows, statusPoints, bySpend),
    },
    pressure: {
      population: pressure(weightedMeanRatings(rows, byPopulation), areaWeights),
      spend: pressure(weightedMeanRatings(rows, bySpend), areaWeights),
    },
  };
}

/** The Fagområde that most rows name; on a tie the first in the questionnaire's order; null when none names any. */
export function modalDomain(rows: readonly DataRow[]): Domain | null {
  const groups = groupRows(rows, ({ registration }) => registration.answers.domain);
  let modal: Domain | null = null;
  let most = 0;
  for (const domain of codesOf('domain') as readonly Domain[]) {
    const count = groups.get(domain)?.length ?? 0;
    if (count > most) [modal, most] = [domain, count];
  }
  return modal;
}

function overrideOf(system: string, overrides: AnalystInput['overrides']): Track | null {
  return Object.hasOwn(overrides, system) ? (overrides[system] ?? null) : null;
}
