import { weightedMeanOf } from '../layout/formulas';
import { weightNames } from '../weights/weight-labels';
import { cells } from '../names';

export const systemKeys = cells.answer.systemKey;

/** Problemtryk of some areas: Σ w·(5 − mean)/4·100 / Σ w over the areas that have a mean. */
export function pressureOf(
  areas: readonly (keyof typeof weightNames.areaWeights)[],
  meanOf: (area: keyof typeof weightNames.areaWeights) => string,
): string {
  return weightedMeanOf(
    areas.map((area) => ({
      value: meanOf(area),
      of: `((5-${meanOf(area)})/4*100)`,
      weight: weightNames.areaWeights[area],
    })),
  );
}
