import type { AnalysisSettings } from '../../analysis/settings';
import { formatDanishDate } from '../../survey/danish-notation';
import { populationDate } from '../../survey/municipalities';
import { ratedAreas } from '../../survey/questionnaire';
import { vocabularies } from '../../survey/vocabularies';
import type { Texts } from '../../text/da';
import type { NumberFormat, SheetCell, SheetValidation } from '../sheet';
import { sheetNames, words } from './analysis-format';
import type { LaidOutSheet } from './sheet-frame';
import { absoluteRange } from './table-block';
import { hhiChoices, weightLabels, weightNames } from './weight-labels';

/** One value that the analyst may change. */
interface Weight {
  readonly label: string;
  readonly name?: string;
  readonly value: number | string;
  readonly note: string;
  readonly format?: NumberFormat;
  readonly max?: number;
  readonly list?: string;
  readonly formula?: string;
}

interface Section {
  readonly heading: string;
  readonly note: string;
  readonly weights: readonly Weight[];
}

const valueColumn = 1;
const firstListRow = 4;

/** Notes longer than their column take two lines. */
const noteWidth = 104;
const twoLines = 30;

/** Vægte: every weight and limit as a labelled cell with its defined name and source, and the lists of choices. */
export function layOutWeights(settings: AnalysisSettings, texts: Texts): LaidOutSheet {
  const { weights: text } = texts.sheets;
  const rows: SheetCell[][] = [
    [{ value: texts.sheets.titles.weights.title, style: 'title' }],
    [{ value: texts.sheets.titles.weights.lead, style: 'muted' }],
    [],
  ];
  const names: Record<string, string> = {};
  const validations: SheetValidation[] = [];
  for (const section of sectionsOf(settings, texts)) {
    rows.push([
      { value: section.heading, style: 'header', band: 'band1' },
      { value: text.value, style: 'header', band: 'band1' },
      { value: section.note, style: 'header', band: 'band1' },
    ]);
    const first = rows.length;
    for (const weight of section.weights) {
      const row = rows.length;
      if (weight.name !== undefined) names[weight.name] = cellOf(row);
      const rule = ruleOf(weight, row, texts);
      if (rule !== undefined) validations.push(rule);
      rows.push(weightRow(weight));
    }
    if (section.heading === text.statusPoints) Object.assign(names, pointNames(first, rows.length - 1));
    rows.push([]);
  }
  return {
    sheet: {
      name: sheetNames.weights,
      columns: [46, 14, noteWidth, 3, 26, 14, 34, 6, 8, 10].map((width) => ({ width })),
      rows: withLists(rows, texts),
      rowHeights: rowHeights(rows),
      printColumns: valueColumn + 2,
      freeze: { rows: 3, columns: 0 },
      validations,
      tabColor: 'band7',
    },
    names: { ...names, ...listNames() },
  };
}

function rowHeights(rows: readonly (readonly SheetCell[])[]): Readonly<Record<number, number>> {
  const tall = rows.flatMap((row, index) => {
    const note = row[valueColumn + 1];
    const fit = note?.style === 'header' ? 1 : 1.15;
    return typeof note?.value === 'string' && note.value.length > noteWidth * fit
      ? [[index, twoLines] as const]
      : [];
  });
  return { 0: 30, ...Object.fromEntries(tall) };
}

function cellOf(row: number): string {
  return absoluteRange(sheetNames.weights, { top: row, bottom: row, left: valueColumn, right: valueColumn });
}

function pointNames(top: number, bottom: number): Readonly<Record<string, string>> {
  return {
    'Point.Status': absoluteRange(sheetNames.weights, { top, bottom, left: 0, right: 0 }),
    'Point.Værdi': absoluteRange(sheetNames.weights, { top, bottom, left: valueColumn, right: valueColumn }),
  };
}

function weightRow(weight: Weight): SheetCell[] {
  const { label, value, note, format = 'general', formula } = weight;
  return [
    { value: label, style: 'label' },
    formula === undefined ? { value, style: 'input', format } : { value, formula, format },
    { value: note, style: 'wrapped' },
  ];
}

function ruleOf({ max, list }: Weight, row: number, texts: Texts): SheetValidation | undefined {
  const { weights: text } = texts.sheets;
  const range = { top: row, bottom: row, left: valueColumn, right: valueColumn };
  const error = { severity: 'stop', title: text.invalidTitle } as const;
  if (list !== undefined) {
    const source = listNames()[list] ?? '';
    return { range, rule: { kind: 'list', source }, error: { ...error, text: text.chooseFromList } };
  }
  if (max === undefined) return undefined;
  return { range, rule: { kind: 'decimal', min: 0, max }, error: { ...error, text: text.numberWithin(max) } };
}

function sectionsOf(settings: AnalysisSettings, texts: Texts): readonly Section[] {
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
  const limit = (choice: 'eu2004' | 'us2023', level: 'moderate' | 'high', name: string): Weight => ({
    label: weightLabels.hhi[choice][level],
    name,
    value: hhi[choice][level],
    note: hhiNotes[choice],
    format: 'integer',
    max: 10_000,
  });
  const inForce = (level: 'moderate' | 'high', name: string, choices: readonly [string, string]): Weight => ({
    label: hhiNotes.inForce[level],
    name,
    value: hhi[hhiLimits][level],
    note: '',
    format: 'integer',
    formula: `IF(HHI.Valg="${hhiChoices.us2023}",${choices[1]},${choices[0]})`,
  });
  return [
    {
      label: weightLabels.hhiLimits,
      name: 'HHI.Valg',
      value: hhiChoices[hhiLimits],
      note: hhiNotes.choice,
      list: 'Liste.HHI',
    },
    limit('eu2004', 'moderate', 'HHI.EU.Moderat'),
    limit('eu2004', 'high', 'HHI.EU.Høj'),
    limit('us2023', 'moderate', 'HHI.USA.Moderat'),
    limit('us2023', 'high', 'HHI.USA.Høj'),
    inForce('moderate', 'HHI.Moderat', ['HHI.EU.Moderat', 'HHI.USA.Moderat']),
    inForce('high', 'HHI.Høj', ['HHI.EU.Høj', 'HHI.USA.Høj']),
  ];
}

function populationFact({ sheets: { weights } }: Texts): Weight {
  return {
    label: weights.population,
    value: formatDanishDate(populationDate),
    note: weights.populationSource,
    formula: `"${formatDanishDate(populationDate)}"`,
  };
}

/** The lists of choices, beside the weights; each is a column, below a header. */
const lists = {
  'Liste.Spor': 4,
  'Liste.Sporkode': 5,
  'Liste.Fagområde': 6,
  'Liste.FagområdeNr': 7,
  'Liste.JaNej': 8,
  'Liste.HHI': 9,
} as const;

function listValues(texts: Texts): Readonly<Record<keyof typeof lists, readonly (string | number)[]>> {
  const domains = Object.values(vocabularies.domain);
  return {
    'Liste.Spor': Object.values(texts.sheets.tracks),
    'Liste.Sporkode': Object.keys(texts.sheets.tracks),
    'Liste.Fagområde': domains,
    'Liste.FagområdeNr': domains.map((_, index) => index + 1),
    'Liste.JaNej': [words.yes, words.no],
    'Liste.HHI': Object.values(hhiChoices),
  };
}

const listLengths: Readonly<Record<keyof typeof lists, number>> = {
  'Liste.Spor': 6,
  'Liste.Sporkode': 6,
  'Liste.Fagområde': Object.keys(vocabularies.domain).length,
  'Liste.FagområdeNr': Object.keys(vocabularies.domain).length,
  'Liste.JaNej': 2,
  'Liste.HHI': 2,
};

/** Where the lists stand, by defined name. */
export function listNames(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (Object.keys(lists) as (keyof typeof lists)[]).map((name) => [
      name,
      absoluteRange(sheetNames.weights, {
        top: firstListRow,
        bottom: firstListRow + listLengths[name] - 1,
        left: lists[name],
        right: lists[name],
      }),
    ]),
  );
}

function withLists(rows: readonly SheetCell[][], texts: Texts): (SheetCell | null)[][] {
  const values = listValues(texts);
  const { listHeaders } = texts.sheets.weights;
  const result: (SheetCell | null)[][] = rows.map((row) => [...row]);
  for (const name of Object.keys(lists) as (keyof typeof lists)[]) {
    const put = (row: number, cell: SheetCell): void => {
      const target = (result[row] ??= []);
      while (target.length < lists[name]) target.push(null);
      target[lists[name]] = cell;
    };
    put(firstListRow - 1, { value: listHeaders[name], style: 'header', band: 'band8' });
    values[name].forEach((value, index) => {
      put(firstListRow + index, { value, style: 'muted' });
    });
  }
  return result;
}
