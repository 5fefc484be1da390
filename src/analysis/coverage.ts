import type { DataRow } from '../consolidation/data-set';
import { municipalities } from '../survey/municipalities';
import type { Municipality } from '../survey/municipalities';
import type { CoverageClass, CoverageFinding, SizeClass } from './findings';
import { distinct, groupRows } from './observations';
import { meanRatings, pressure } from './rating-figures';
import type { AnalysisSettings } from './settings';
import { mean, present, ratio, sum } from './statistics';

/** Inhabitants: below the first is small, above the second is large. */
export const sizeLimits = { small: 30_000, large: 60_000 } as const;

/** Whether a municipality is small, medium or large. */
export function sizeOf({ population }: Pick<Municipality, 'population'>): SizeClass {
  if (population < sizeLimits.small) return 'small';
  return population > sizeLimits.large ? 'large' : 'medium';
}

/** Problemtryk of one municipality: that of all its finished registrations together; null without a rating. */
export function municipalPressures(
  rows: readonly DataRow[],
  { areaWeights }: Pick<AnalysisSettings, 'areaWeights'>,
): ReadonlyMap<string, number | null> {
  return new Map(
    [...groupRows(rows, ({ municipality }) => municipality)].map(([code, itsRows]) => [
      code,
      pressure(meanRatings(itsRows), areaWeights),
    ]),
  );
}

/**
 * Who has answered, by region and by size: municipalities, answered, the share of the inhabitants, and the mean of the
 * municipalities' Problemtryk, each municipality once. Classes that hold no municipality do not exist.
 *
 * @param answered codes of the municipalities that answered
 */
export function coverageFinding(
  rows: readonly DataRow[],
  answered: readonly string[],
  settings: Pick<AnalysisSettings, 'areaWeights'>,
): CoverageFinding {
  const has = new Set(answered);
  const pressures = municipalPressures(rows, settings);
  const classOf = <K extends string>(key: K, its: readonly Municipality[]): CoverageClass<K> => {
    const own = present(its.map(({ code }) => pressures.get(code)));
    const heard = its.filter(({ code }) => has.has(code));
    const inhabitants = (some: readonly Municipality[]): number =>
      sum(some.map(({ population }) => population));
    return {
      key,
      municipalities: its.length,
      answered: heard.length,
      populationShare: ratio(inhabitants(heard), inhabitants(its)) ?? 0,
      pressure: mean(own),
      n: own.length,
    };
  };
  return {
    regions: distinct(municipalities.map(({ region }) => region)).map((region) =>
      classOf(
        region,
        municipalities.filter((own) => own.region === region),
      ),
    ),
    sizes: (['small', 'medium', 'large'] as const).map((size) =>
      classOf(
        size,
        municipalities.filter((own) => sizeOf(own) === size),
      ),
    ),
  };
}
