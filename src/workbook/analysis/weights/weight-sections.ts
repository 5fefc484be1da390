import type { AnalysisSettings } from '../../../analysis/settings';
import { formatDanishDate } from '../../../survey/danish-notation';
import { populationDate } from '../../../survey/municipalities';
import { ratedAreas } from '../../../survey/questionnaire';
import type { Texts } from '../../../text/da';
import type { NumberFormat } from '../../sheet';
import { hhiChoices, weightLabels, weightNames } from './weight-labels';
import { quoted } from '../layout/formulas';
import { cells } from '../names';
import type { DefinedName } from '../names';
import type { ListName } from './weight-lists';

/** One value that the analyst may change. */
export interface Weight {
  readonly label: string;
  readonly name?: DefinedName;
  readonly value: number | string;
  readonly note: string;
  readonly format?: NumberFormat;
  readonly max?: number;
  readonly list?: ListName;
  readonly formula?: string;
}

export interface Section {
  readonly heading: string;
  readonly note: string;
  readonly weights: readonly Weight[];
}

/** The sections of the sheet Vægte, in order. */
export function sectionsOf(settings: AnalysisSettings, texts: Texts): readonly Section[] {
  const { weights: text } = texts.sheets;
  const points = settings.statusPoints;
  return [
    {
      heading: text.statusPoints,
      note: text.statusPointsNote,
      weights: (['monopoly', 'deFacto', 'monopolyLike', 'competition'] as const).map((status) => ({
        label: weightLabels.statusPoints[status],
        value: points[status],
        note: '',
        max: 100,
      })),
    },
    {
      heading: text.areaWeights,
      note: text.areaWeightsNote,
      weights: ratedAreas.map((area) => ({
        label: weightLabels.areaWeights[area],
        name: weightNames.areaWeights[area],
        value: settings.areaWeights[area],
        note: '',
        max: 1000,
      })),
    },
    {
      heading: text.priorityWeights,
      note: text.priorityWeightsNote,
      weights: (['monopolyDegree', 'pressure', 'reach'] as const).map((part) => ({
        label: weightLabels.priorityWeights[part],
        name: weightNames.priorityWeights[part],
        value: settings.priorityWeights[part],
        note: '',
        max: 1000,
      })),
    },
    { heading: text.thresholds, note: text.thresholdsNote, weights: thresholdsOf(settings, texts) },
    { heading: text.hhi, note: text.hhiNote, weights: hhiOf(settings, texts) },
    { heading: text.facts, note: '', weights: [populationFact(texts)] },
  ];
}

const thresholdRanges = {
  fewAnswers: { max: 98 },
  monopolyDegree: { max: 100 },
  pressure: { max: 100 },
  scoreMargin: { max: 100 },
  fullSpread: { max: 100 },
  singleBidGood: { max: 1, format: 'percent' },
  singleBidBad: { max: 1, format: 'percent' },
  supplyRisk: { max: 100 },
} as const;

function thresholdsOf({ thresholds }: AnalysisSettings, texts: Texts): readonly Weight[] {
  const { thresholdNotes } = texts.sheets.weights;
  return (Object.keys(weightLabels.thresholds) as (keyof typeof thresholdRanges)[]).map((key) => ({
    label: weightLabels.thresholds[key],
    name: weightNames.thresholds[key],
    value: thresholds[key],
    note: thresholdNotes[key],
    ...thresholdRanges[key],
  }));
}

function hhiOf({ hhi, hhiLimits }: AnalysisSettings, texts: Texts): readonly Weight[] {
  const { hhiNotes } = texts.sheets.weights;
  const limit = (choice: 'eu2004' | 'us2023', level: 'moderate' | 'high', name: DefinedName): Weight => ({
    label: weightLabels.hhi[choice][level],
    name,
    value: hhi[choice][level],
    note: hhiNotes[choice],
    format: 'integer',
    max: 10_000,
  });
  const inForce = (
    level: 'moderate' | 'high',
    name: DefinedName,
    choices: readonly [DefinedName, DefinedName],
  ): Weight => ({
    label: hhiNotes.inForce[level],
    name,
    value: hhi[hhiLimits][level],
    note: '',
    format: 'integer',
    formula: `IF(${cells.hhi.choice}=${quoted(hhiChoices.us2023)},${choices[1]},${choices[0]})`,
  });
  return [
    {
      label: weightLabels.hhiLimits,
      name: cells.hhi.choice,
      value: hhiChoices[hhiLimits],
      note: hhiNotes.choice,
      list: cells.list.hhi,
    },
    limit('eu2004', 'moderate', cells.hhi.euModerate),
    limit('eu2004', 'high', cells.hhi.euHigh),
    limit('us2023', 'moderate', cells.hhi.usModerate),
    limit('us2023', 'high', cells.hhi.usHigh),
    inForce('moderate', cells.hhi.moderate, [cells.hhi.euModerate, cells.hhi.usModerate]),
    inForce('high', cells.hhi.high, [cells.hhi.euHigh, cells.hhi.usHigh]),
  ];
}

function populationFact({ sheets: { weights } }: Texts): Weight {
  return {
    label: weights.population,
    value: formatDanishDate(populationDate),
    note: weights.populationSource,
    formula: quoted(formatDanishDate(populationDate)),
  };
}
