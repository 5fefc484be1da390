import type { AnalystInput } from '../../../analysis/analyst-input';
import type { Findings, SystemFinding, Track } from '../../../analysis/findings';
import { byPopulation, bySpend } from '../../../analysis/monopoly-figures';
import { municipalPrices, priceLevel } from '../../../analysis/municipal-prices';
import { groupRows, observationsOf } from '../../../analysis/observations';
import { rankNumber } from '../../../analysis/ranking';
import { deviationOf } from '../../../analysis/rating-agreement';
import {
  byArea,
  meanRatings,
  pressure,
  scaleRating,
  weightedMeanRatings,
} from '../../../analysis/rating-figures';
import type { ByArea } from '../../../analysis/rating-figures';
import { compareWithLimit, median, present, quantile, ratio } from '../../../analysis/statistics';
import { wantedShare } from '../../../analysis/wish-figures';
import type { DataRow, DataSet } from '../../../consolidation/data-set';
import { compareNames } from '../../../survey/names/name-order';
import type { Texts } from '../../../text/da';
import type { TableColumn } from '../layout/table-types';

/** A row of the sheet Systemer: a system's finding with what its formulas need besides. */
export interface SystemRow {
  readonly finding: SystemFinding;
  /** Its place in the findings, from 1: the key by which formulas find its answers. */
  readonly no: number;
  /** Its place among the names, from 1: breaks ties of the rank. */
  readonly nameOrder: number;
  readonly rankNumber: number;
  readonly note: string;
  readonly override: Track | null;
  readonly weightedMeans: {
    readonly population: ByArea<number | null>;
    readonly spend: ByArea<number | null>;
  };
  /** Per area, the mean absolute deviation from the median rating. */
  readonly deviations: ByArea<number | null>;
  /** "Enige" or "uenige"; null without an AD index. */
  readonly agreed: string | null;
  /** Quartiles of the pristal, and of those that are no outliers. */
  readonly levels: { readonly lower: number | null; readonly upper: number | null };
  readonly usual: { readonly n: number; readonly median: number | null; readonly upper: number | null };
  /** Problemtryk of the areas that each score looks at. */
  readonly pressures: { readonly terms: number | null; readonly prices: number | null };
  /** The share of the municipalities in the Fælles vindue; null when no exit is stated. */
  readonly windowShare: number | null;
  readonly wishes: { readonly breakUp: number | null; readonly negotiate: number | null };
  /** Its place, from 1, on each of the lists of Overblik; null when it is not on it. */
  readonly places: Readonly<Record<ListedTrack, number | null>>;
}

/** The lists of Overblik. A system that points both ways stands on two of them. */
export const listedTracks = ['breakUp', 'negotiate', 'unsettled'] as const;
export type ListedTrack = (typeof listedTracks)[number];

/** How many systems each list shows; the sheet Systemer has them all. */
export const listLengths: Readonly<Record<ListedTrack, number>> = { breakUp: 7, negotiate: 7, unsettled: 4 };

/** Whether a track puts a system on a list. */
export function isListed(track: Track, list: ListedTrack): boolean {
  return track === list || (track === 'both' && list !== 'unsettled');
}

/** A column of the sheet Systemer. */
export type SystemColumn = TableColumn<SystemRow>;

/** The rows of the sheet Systemer in the order of the findings. */
export function systemRows(
  dataSet: DataSet,
  findings: Findings,
  input: AnalystInput,
  texts: Texts,
): readonly SystemRow[] {
  const { systems } = findings;
  const names = systems.map(({ system }) => system).toSorted(compareNames);
  const nameOrders = new Map(names.map((name, index) => [name, index + 1]));
  const rowsOf = groupRows(observationsOf(dataSet), ({ system }) => system);
  return systems.map((finding, index): SystemRow => {
    const rows = rowsOf.get(finding.system) ?? [];
    const means = meanRatings(rows);
    const { areaWeights, thresholds } = input.settings;
    const { ad, exits, window, municipalities, wanted } = finding;
    const { agreeing, disagreeing } = texts.sheets.systems;
    return {
      finding,
      no: index + 1,
      nameOrder: nameOrders.get(finding.system) ?? 0,
      rankNumber: rankNumber(finding.priority),
      note: own(input.notes, finding.system) ?? '',
      override: own(input.overrides, finding.system) ?? null,
      weightedMeans: {
        population: weightedMeanRatings(rows, byPopulation),
        spend: weightedMeanRatings(rows, bySpend),
      },
      deviations: byArea((area) => deviationOf(present(rows.map((row) => scaleRating(row, area))))),
      agreed: ad === null ? null : compareWithLimit(ad, thresholds.agreement) <= 0 ? agreeing : disagreeing,
      ...levelsOf(rows, finding, findings.elasticity.value),
      pressures: {
        terms: pressure(means, areaWeights, ['maintenance', 'quality']),
        prices: pressure(means, areaWeights, ['pricing', 'addOns', 'negotiation']),
      },
      windowShare: exits.stated === 0 ? null : ratio(window?.municipalities ?? 0, municipalities),
      wishes: { breakUp: wantedShare(wanted, 'breakUp'), negotiate: wantedShare(wanted, 'negotiate') },
      places: placesOf(systems, index),
    };
  });
}

/** The findings come in the order of the lists. */
function placesOf(systems: Findings['systems'], index: number): SystemRow['places'] {
  const { track } = systems[index] ?? {};
  const placeOn = (list: ListedTrack): number | null =>
    track === undefined || !isListed(track, list)
      ? null
      : systems.slice(0, index + 1).filter((system) => isListed(system.track, list)).length;
  return { breakUp: placeOn('breakUp'), negotiate: placeOn('negotiate'), unsettled: placeOn('unsettled') };
}

function levelsOf(
  rows: readonly DataRow[],
  { price }: SystemFinding,
  elasticity: number,
): Pick<SystemRow, 'levels' | 'usual'> {
  const outliers = new Set(price.outliers);
  const prices = municipalPrices(rows);
  const levels = present(prices.map((own) => priceLevel(own, elasticity)));
  const usual = present(
    prices
      .filter(({ municipality }) => !outliers.has(municipality))
      .map((own) => priceLevel(own, elasticity)),
  );
  return {
    levels: { lower: quantile(levels, 0.25), upper: quantile(levels, 0.75) },
    usual: { n: usual.length, median: median(usual), upper: quantile(usual, 0.75) },
  };
}

/** What a record holds itself: a system may be called "constructor". */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
