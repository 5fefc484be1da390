import type { AnalysisSettings, EndPoints, ScaledPart } from '../../../analysis/settings';
import { defaultSettings, scaledParts } from '../../../analysis/settings';
import type { RawWorkbook } from '../../raw-workbook';
import { gridOf, labelKey, labelKeyOf, plainText } from '../../response/raw-cells';
import type { RawValue } from '../../raw-workbook';
import { keyOfLabel, sheetNames } from '../analysis-format';
import { hhiChoices, weightLabels } from '../weights/weight-labels';
import { numberOf } from './cell-values';
import { findSheet } from './find-table';

/**
 * The weights and thresholds on Vægte, each found by its label, so that rows may be moved or added.
 *
 * @returns null when there is no such sheet; a value that is missing or not a number from 0 upwards is the default's
 */
export function readSettings(workbook: RawWorkbook): AnalysisSettings | null {
  const sheet = findSheet(workbook, sheetNames.weights);
  if (sheet === undefined) return null;
  const values = valuesByLabel(gridOf(sheet));
  const number = (label: string, otherwise: number): number => {
    const value = numberOf(values.get(labelKey(label)));
    return value === null || value < 0 ? otherwise : value;
  };
  const optional = (label: string): number | null => {
    const value = numberOf(values.get(labelKey(label)));
    return value === null || value < 0 ? null : value;
  };
  const { endPoints, overrides } = weightLabels;
  const chosen = plainText(values.get(labelKey(weightLabels.hhiLimits)));
  return {
    statusPoints: numbersOf(weightLabels.statusPoints, defaultSettings.statusPoints, number),
    areaWeights: numbersOf(weightLabels.areaWeights, defaultSettings.areaWeights, number),
    priorityWeights: numbersOf(weightLabels.priorityWeights, defaultSettings.priorityWeights, number),
    thresholds: numbersOf(weightLabels.thresholds, defaultSettings.thresholds, number),
    endPoints: Object.fromEntries(
      scaledParts.map((part) => [part, numbersOf(endPoints[part], defaultSettings.endPoints[part], number)]),
    ) as Record<ScaledPart, EndPoints>,
    overrides: { elasticity: optional(overrides.elasticity), impact: optional(overrides.impact) },
    hhiLimits: keyOfLabel(hhiChoices, chosen) ?? defaultSettings.hhiLimits,
    hhi: {
      eu2004: numbersOf(weightLabels.hhi.eu2004, defaultSettings.hhi.eu2004, number),
      us2023: numbersOf(weightLabels.hhi.us2023, defaultSettings.hhi.us2023, number),
      eu2026: numbersOf(weightLabels.hhi.eu2026, defaultSettings.hhi.eu2026, number),
    },
  };
}

/** The value to the right of each label; of labels alike the first that has one. */
function valuesByLabel(grid: ReturnType<typeof gridOf>): ReadonlyMap<string, RawValue> {
  const values = new Map<string, RawValue>();
  for (const [, cells] of [...grid].toSorted(([a], [b]) => a - b)) {
    for (const [column, cell] of cells) {
      const label = labelKeyOf(cell);
      const value = cells.get(column + 1);
      if (label !== undefined && value !== undefined && !values.has(label)) values.set(label, value);
    }
  }
  return values;
}

function numbersOf<K extends string>(
  labels: Readonly<Record<K, string>>,
  defaults: Readonly<Record<K, number>>,
  number: (label: string, otherwise: number) => number,
): Record<K, number> {
  const keys = Object.keys(labels) as K[];
  return Object.fromEntries(keys.map((key) => [key, number(labels[key], defaults[key])])) as Record<
    K,
    number
  >;
}
