import type { DataRow } from '../consolidation/data-set';
import type { IsoDate } from '../survey/calendar';
import { phaseOutEntry } from '../survey/phase-out';
import { codesOf } from '../survey/vocabularies';
import type { Domain } from '../survey/vocabularies';
import type { AnalystInput } from './analyst-input';
import { commonWindow } from './exit-window';
import type { SystemFinding, Track } from './findings';
import { kraljicQuadrants } from './kraljic';
import { agreement } from './krippendorff';
import {
  byPopulation,
  bySpend,
  modelCounts,
  monopolyDegree,
  weightedMonopolyDegree,
} from './monopoly-figures';
import { compareNames } from '../survey/names/name-order';
import { distinct, groupRows, municipalityCodesOf, populationCovered } from './observations';
import { addOnShare, increaseMedian, priceFinding } from './price-figures';
import { byArea, meanRatings, pressure, ratingFinding, weightedMeanRatings } from './rating-figures';
import { priority, recommendTrack, scoreParts, scoresOf } from './scores-and-track';
import type { AnalysisSettings } from './settings';
import { present } from './statistics';
import { alternativesShare, directAwardShare, neverTenderedShare, singleBidShare } from './tender-figures';
import { joinShare, wantedCounts } from './wish-figures';

/** What a system's figures need besides its rows. */
interface Circumstances {
  readonly date: IsoDate;
  /** How many municipalities have answered, whatever they registered. */
  readonly answered: number;
}

/** Everything about a system but its place in Kraljic's portfolio, which the other systems decide. */
type OwnFinding = Omit<SystemFinding, 'kraljic'>;

/**
 * Every system that a finished registration names, the highest Prioritet first, those without one last, and then by
 * name.
 */
export function systemFindings(
  rows: readonly DataRow[],
  circumstances: Circumstances,
  input: AnalystInput,
): readonly SystemFinding[] {
  const own = [...groupRows(rows, ({ system }) => system)].map(([system, itsRows]) =>
    systemFinding(system, itsRows, circumstances, input),
  );
  const quadrants = kraljicQuadrants(own, input.settings.thresholds);
  return own
    .map((finding) => ({ ...finding, kraljic: quadrants.get(finding.system) ?? null }))
    .toSorted(
      (one, other) => (other.priority ?? -1) - (one.priority ?? -1) || compareNames(one.system, other.system),
    );
}

function systemFinding(
  system: string,
  rows: readonly DataRow[],
  { date, answered }: Circumstances,
  { settings, overrides }: AnalystInput,
): OwnFinding {
  const figures = systemFigures(rows, date, settings);
  const reach = (100 * figures.municipalities) / answered;
  const parts = scoreParts(figures, settings);
  const scores = scoresOf(parts);
  const phaseOut = phaseOutEntry(system) !== undefined;
  const recommended = recommendTrack({ ...figures, phaseOut, scores }, settings.thresholds);
  const override = overrideOf(system, overrides);
  return {
    system,
    phaseOut,
    ...figures,
    reach,
    priority: priority({ ...figures, reach }, settings.priorityWeights),
    scores,
    scoreParts: parts,
    recommended,
    override,
    track: override ?? recommended,
  };
}

type Figures = Omit<
  OwnFinding,
  | 'system'
  | 'phaseOut'
  | 'reach'
  | 'priority'
  | 'scores'
  | 'scoreParts'
  | 'recommended'
  | 'override'
  | 'track'
>;

function systemFigures(rows: readonly DataRow[], date: IsoDate, settings: AnalysisSettings): Figures {
  const municipalityCodes = municipalityCodesOf(rows);
  return {
    vendors: distinct(present(rows.map(({ vendor }) => vendor))).toSorted(compareNames),
    domain: modalDomain(rows),
    municipalityCodes,
    municipalities: municipalityCodes.length,
    registrations: rows.length,
    population: populationCovered(rows),
    models: modelCounts(rows),
    monopolyDegree: monopolyDegree(rows, settings.statusPoints),
    ratings: byArea((area) => ratingFinding(rows, area)),
    pressure: pressure(meanRatings(rows), settings.areaWeights),
    weighted: weightedFigures(rows, settings),
    price: priceFinding(rows),
    addOnShare: addOnShare(rows),
    increaseMedian: increaseMedian(rows),
    singleBidShare: singleBidShare(rows),
    neverTenderedShare: neverTenderedShare(rows),
    directAwardShare: directAwardShare(rows),
    alternativesShare: alternativesShare(rows),
    window: commonWindow(rows, date),
    wanted: wantedCounts(rows),
    joinShare: joinShare(rows),
    agreement: agreement(rows),
  };
}

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
function modalDomain(rows: readonly DataRow[]): Domain | null {
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
