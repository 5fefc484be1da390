import { scaledParts } from '../../../analysis/settings';
import type { Findings } from '../../../analysis/findings';
import { impactLimit } from '../../../analysis/kraljic';
import type { AnalysisSettings, HhiGuideline } from '../../../analysis/settings';
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
  readonly value: number | string | null;
  readonly note: string;
  readonly format?: NumberFormat;
  readonly max?: number;
  readonly list?: ListName;
  readonly formula?: string;
  readonly array?: true;
  /** A value that the program computes and nobody changes. */
  readonly fact?: true;
  /** Figures that the program computes rest on it: when it is changed, they are out of date. */
  readonly computed?: true;
}

export interface Section {
  readonly heading: string;
  readonly note: string;
  readonly weights: readonly Weight[];
}

/** The sections of the sheet Vægte, in order. */
export function sectionsOf(settings: AnalysisSettings, findings: Findings, texts: Texts): readonly Section[] {
  const { weights: text } = texts.sheets;
  const points = settings.statusPoints;
  return [
    {
      heading: text.statusPoints,
      note: text.statusPointsNote,
      weights: (['monopoly', 'deFacto', 'monopolyLike', 'competition'] as const).map((status) => ({
        label: weightLabels.statusPoints[status],
        value: points[status],
        computed: true,
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
        computed: true,
        note: '',
        max: 1000,
      })),
    },
    {
      heading: text.priorityWeights,
      note: text.priorityWeightsNote,
      weights: (['monopolyDegree', 'pressure', 'reach', 'economy'] as const).map((part) => ({
        label: weightLabels.priorityWeights[part],
        name: weightNames.priorityWeights[part],
        value: settings.priorityWeights[part],
        computed: true,
        note: '',
        max: 1000,
      })),
    },
    { heading: text.thresholds, note: text.thresholdsNote, weights: thresholdsOf(settings, texts) },
    { heading: text.endPoints, note: text.endPointsNote, weights: endPointsOf(settings, texts) },
    { heading: text.fromData, note: text.fromDataNote, weights: fromData(settings, findings, texts) },
    { heading: text.hhi, note: text.hhiNote, weights: hhiOf(settings, texts) },
    { heading: text.facts, note: '', weights: [populationFact(texts)] },
  ];
}

const thresholdRanges = {
  fewAnswers: { max: 98, computed: true },
  rank: { max: 98, computed: true },
  monopolyDegree: { max: 100, computed: true },
  pressure: { max: 100, computed: true },
  scoreMargin: { max: 100, computed: true },
  robustness: { max: 1, format: 'percent' },
  leadMonths: { max: 120, computed: true },
  agreement: { max: 4, format: 'decimal2' },
  singleBidGood: { max: 1, format: 'percent' },
  singleBidBad: { max: 1, format: 'percent' },
  supplyRisk: { max: 100 },
  hhiRegistrations: { max: 10_000 },
  hhiMunicipalities: { max: 98 },
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

const partRanges = {
  pressure: { max: 100, format: 'general' },
  alternatives: { max: 1, format: 'percent' },
  window: { max: 1, format: 'percent' },
  wish: { max: 1, format: 'percent' },
  spread: { max: 1, format: 'percent' },
  join: { max: 1, format: 'percent' },
} as const;

function endPointsOf({ endPoints }: AnalysisSettings, texts: Texts): readonly Weight[] {
  const { endPointNotes } = texts.sheets.weights;
  return scaledParts.flatMap((part) =>
    (['low', 'high'] as const).map((end) => ({
      label: weightLabels.endPoints[part][end],
      name: cells.endPoint[part][end],
      value: endPoints[part][end],
      note: end === 'low' ? endPointNotes[part] : '',
      computed: true as const,
      ...partRanges[part],
    })),
  );
}

/** Figures of the data with room for the analyst's own value below each, and below that the one that counts. */
function fromData(
  settings: AnalysisSettings,
  { elasticity, systems }: Findings,
  texts: Texts,
): readonly Weight[] {
  const { fromDataLabels: labels, fromDataNotes: notes } = texts.sheets.weights;
  const { overrides, thresholds } = settings;
  const { own, value, found } = cells.elasticity;
  const prices = `IF(${cells.system.municipalities}>=${cells.limit.rank},IF(ISNUMBER(${cells.system.price}),${cells.system.price}))`;
  const count = `SUMPRODUCT((${cells.system.municipalities}>=${cells.limit.rank})*ISNUMBER(${cells.system.price}))`;
  return [
    {
      label: labels.elasticity,
      name: found,
      value: elasticity.found,
      note: notes.elasticity(elasticity.pairs),
      format: 'decimal2',
      fact: true,
    },
    {
      label: weightLabels.overrides.elasticity,
      name: own,
      value: overrides.elasticity,
      note: notes.own,
      computed: true,
      max: 3,
    },
    {
      label: labels.elasticityInForce,
      name: value,
      value: elasticity.value,
      format: 'decimal2',
      note: '',
      formula: `IF(${own}="",${found},${own})`,
    },
    {
      label: weightLabels.overrides.impact,
      name: cells.impact.own,
      value: overrides.impact,
      note: notes.impact(thresholds.rank),
      format: 'money',
      max: 1e12,
    },
    {
      label: labels.impactInForce,
      name: cells.impact.value,
      value: impactLimit(systems, settings),
      note: '',
      format: 'money',
      array: true,
      formula: `IF(${cells.impact.own}<>"",${cells.impact.own},IF(${count}=0,"",MEDIAN(${prices})))`,
    },
  ];
}

function hhiOf({ hhi, hhiLimits }: AnalysisSettings, texts: Texts): readonly Weight[] {
  const { hhiNotes } = texts.sheets.weights;
  const limit = (choice: HhiGuideline, level: 'moderate' | 'high', name: DefinedName): Weight => ({
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
    choices: Readonly<Record<HhiGuideline, DefinedName>>,
  ): Weight => ({
    label: hhiNotes.inForce[level],
    name,
    value: hhi[hhiLimits][level],
    note: '',
    format: 'integer',
    formula:
      `IF(${cells.hhi.choice}=${quoted(hhiChoices.us2023)},${choices.us2023},` +
      `IF(${cells.hhi.choice}=${quoted(hhiChoices.eu2026)},${choices.eu2026},${choices.eu2004}))`,
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
    limit('eu2026', 'moderate', cells.hhi.draftModerate),
    limit('eu2026', 'high', cells.hhi.draftHigh),
    inForce('moderate', cells.hhi.moderate, {
      eu2004: cells.hhi.euModerate,
      us2023: cells.hhi.usModerate,
      eu2026: cells.hhi.draftModerate,
    }),
    inForce('high', cells.hhi.high, {
      eu2004: cells.hhi.euHigh,
      us2023: cells.hhi.usHigh,
      eu2026: cells.hhi.draftHigh,
    }),
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
