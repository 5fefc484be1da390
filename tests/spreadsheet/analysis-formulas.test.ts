import { noAnalystInput } from '../../src/analysis/analyst-input';
import type { AnalystInput } from '../../src/analysis/analyst-input';
import { analyse } from '../../src/analysis/analyse';
import type { Track } from '../../src/analysis/findings';
import { scaledParts } from '../../src/analysis/settings';
import type { AnalysisSettings } from '../../src/analysis/settings';
import type { DataSet } from '../../src/consolidation/data-set';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { hhiChoices, weightLabels } from '../../src/workbook/analysis/weights/weight-labels';
import { cellReference } from '../../src/workbook/cell-reference';
import type { Sheet, SheetCell, WorkbookLayout } from '../../src/workbook/sheet';
import { aDataSet, aRow } from '../builders/data-set';
import { finishedAnswers } from '../builders/registration';
import { richDataSet } from '../builders/rich-data-set';
import { calculate } from './spreadsheet-program';
import type { CalculatedValue, CalculatedWorkbook } from './spreadsheet-program';

function analysisOf(dataSet: DataSet, input: AnalystInput = noAnalystInput): WorkbookLayout {
  return layOutAnalysis(dataSet, analyse(dataSet, input), input, da);
}

/** Equal to 1e-9 relative; what rounding leaves of a zero counts as zero. */
function agree(calculated: CalculatedValue | null | undefined, cached: CalculatedValue | null): boolean {
  if (cached === null || cached === '') return calculated == null;
  if (typeof cached !== 'number' || typeof calculated !== 'number') return calculated === cached;
  return Math.abs(calculated - cached) <= 1e-9 * Math.max(1, Math.abs(cached), Math.abs(calculated));
}

/** The same workbook with a wrong value cached for every formula: what agrees afterwards has been calculated. */
function withStaleCaches(layout: WorkbookLayout): WorkbookLayout {
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: -987_654_321 })),
      ),
    })),
  };
}

/** Every formula cell whose calculated value is not what the layout has cached. */
function disagreements(layout: WorkbookLayout, calculated: CalculatedWorkbook): readonly string[] {
  return layout.sheets.flatMap((sheet) =>
    formulaCells(sheet).flatMap(({ reference, cell }) => {
      const value = calculated.get(sheet.name)?.get(reference);
      return agree(value, cell.value)
        ? []
        : [`${sheet.name}!${reference}: ${String(cell.value)} ≠ ${String(value)} =${cell.formula}`];
    }),
  );
}

function formulaCells(sheet: Sheet): readonly { readonly reference: string; readonly cell: SheetCell }[] {
  return sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) =>
      cell?.formula === undefined ? [] : [{ reference: cellReference(rowIndex + 1, column + 1), cell }],
    ),
  );
}

it.each([1, 2])(
  'every formula gives what the analysis has computed (seed %i)',
  async (seed) => {
    const layout = analysisOf(richDataSet(seed));
    const calculated = await calculate(await writeXlsx(withStaleCaches(layout)));
    expect(disagreements(layout, calculated)).toEqual([]);
    expect(layout.sheets.flatMap(formulaCells).length).toBeGreaterThan(5000);
  },
  120_000,
);

/** What a changed cell of Vægte says, as the analyst would type it there. */
function withWeights(layout: WorkbookLayout, values: ReadonlyMap<string, string | number>): WorkbookLayout {
  const sheets = layout.sheets.map((sheet) => {
    if (sheet.name !== 'Vægte') return sheet;
    const rows = sheet.rows.map(([label, value, ...rest]) => {
      const changed = values.get(String(label?.value));
      return changed === undefined || value === null || value === undefined
        ? [label ?? null, value ?? null, ...rest]
        : [label ?? null, { ...value, value: changed }, ...rest];
    });
    return { ...sheet, rows };
  });
  return { ...layout, sheets };
}

const otherSettings: AnalysisSettings = {
  statusPoints: { monopoly: 90, deFacto: 60, monopolyLike: 35.5, competition: 5 },
  areaWeights: { pricing: 3, addOns: 0, maintenance: 0.25, quality: 1, negotiation: 2 },
  priorityWeights: { monopolyDegree: 2, pressure: 0, reach: 1.5, economy: 0.5 },
  thresholds: {
    fewAnswers: 2,
    rank: 7,
    monopolyDegree: 30,
    pressure: 35,
    scoreMargin: 12,
    robustness: 0.6,
    leadMonths: 12,
    agreement: 1,
    singleBidGood: 0.3,
    singleBidBad: 0.35,
    supplyRisk: 60,
    hhiRegistrations: 20,
    hhiMunicipalities: 6,
  },
  endPoints: {
    pressure: { low: 10, high: 80 },
    alternatives: { low: 0.1, high: 0.9 },
    window: { low: 0, high: 0.3 },
    wish: { low: 0.2, high: 0.7 },
    spread: { low: 0.05, high: 0.6 },
    join: { low: 0.5, high: 0.5 },
  },
  overrides: { elasticity: 0.8, impact: 300_000 },
  hhiLimits: 'us2023',
  hhi: {
    eu2004: { moderate: 1000, high: 2000 },
    us2023: { moderate: 1200, high: 2500 },
    eu2026: { moderate: 900, high: 1700 },
  },
};

const { statusPoints, areaWeights, priorityWeights, thresholds, endPoints, overrides, hhi } = weightLabels;

/** Every number of the settings by the label beside which it stands. */
function byLabel(settings: AnalysisSettings): ReadonlyMap<string, string | number> {
  const pairs = <K extends string>(
    labels: Record<K, string>,
    values: Record<K, number>,
  ): [string, number][] => (Object.keys(labels) as K[]).map((key) => [labels[key], values[key]]);
  return new Map<string, string | number>([
    ...pairs(statusPoints, settings.statusPoints),
    ...pairs(areaWeights, settings.areaWeights),
    ...pairs(priorityWeights, settings.priorityWeights),
    ...pairs(thresholds, settings.thresholds),
    ...pairs(hhi.eu2004, settings.hhi.eu2004),
    ...pairs(hhi.us2023, settings.hhi.us2023),
    ...pairs(hhi.eu2026, settings.hhi.eu2026),
    ...scaledParts.flatMap((part) => pairs(endPoints[part], settings.endPoints[part])),
    [overrides.elasticity, settings.overrides.elasticity ?? ''],
    [overrides.impact, settings.overrides.impact ?? ''],
    [weightLabels.hhiLimits, hhiChoices[settings.hhiLimits]],
  ]);
}

it.each([
  ['other weights and thresholds', otherSettings],
  [
    'weights of nothing',
    {
      ...otherSettings,
      areaWeights: { pricing: 0, addOns: 0, maintenance: 0, quality: 0, negotiation: 0 },
      priorityWeights: { monopolyDegree: 0, pressure: 0, reach: 0, economy: 0 },
      thresholds: {
        ...otherSettings.thresholds,
        fewAnswers: 0,
        monopolyDegree: 0,
        pressure: 0,
      },
    },
  ],
])(
  'the sheets decide again as the analysis does: %s',
  async (_, settings) => {
    const dataSet = richDataSet(5);
    const changed = withWeights(analysisOf(dataSet), byLabel(settings));
    const calculated = await calculate(await writeXlsx(changed));
    const expected = bySystem(analysisOf(dataSet, { ...noAnalystInput, settings }));
    const found = bySystem(changed, calculated.get('Systemer'));
    expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
    for (const [system, figures] of expected) {
      for (const [header, value] of figures) {
        if (!agree(found.get(system)?.get(header), value)) {
          throw new Error(
            `${system}, ${header}: ${String(value)} ≠ ${String(found.get(system)?.get(header))}`,
          );
        }
      }
    }
  },
  120_000,
);

/** What rests on figures that the program computes, and so waits for the next analysis when weights are changed. */
const restOnComputed = [
  'Gældende spor',
  'Anbefalet spor',
  'Begrundelse',
  'Plads på listen over monopolbrud',
  'Plads på listen over forhandling',
  'Plads på listen over uafklarede',
  'Punkt, vandret',
  'Punkt, lodret',
  'Besparelsespotentiale, fra (kr./år)',
  'Besparelsespotentiale, til (kr./år)',
  'Kommuner bag besparelsespotentialet',
  'Pristal uden udsving, median',
  'Pristal uden udsving, øvre kvartil',
  'Usædvanlige priser, der skal undersøges (kr./år)',
];

/** The formula cells of Systemer by system and header, with other values than the cached ones when they are given. */
function bySystem(
  layout: WorkbookLayout,
  values?: ReadonlyMap<string, CalculatedValue>,
): ReadonlyMap<string, ReadonlyMap<string, CalculatedValue | null>> {
  const sheet = layout.sheets.find(({ name }) => name === 'Systemer')!;
  const { top } = sheet.tables![0]!.range;
  const headers = sheet.rows[top]!.map((cell) => String(cell?.value));
  // The order of the rows is that of the findings, and keys follow it.
  const kept = (header: string): boolean => !['System', 'Nr.', 'Svar', ...restOnComputed].includes(header);
  return new Map(
    sheet.rows.slice(top + 1).map((row, index) => {
      const cells = row.flatMap((cell, column): [string, CalculatedValue | null][] => {
        const header = headers[column]!;
        if (cell?.formula === undefined || !kept(header)) return [];
        const reference = cellReference(top + index + 2, column + 1);
        return [[header, values === undefined ? cell.value : (values.get(reference) ?? null)]];
      });
      return [String(row[1]?.value), new Map(cells)];
    }),
  );
}

it('an analysis with other weights, end points, lead time and elasticity gives what its formulas give', async () => {
  const settings = { ...otherSettings, thresholds: { ...otherSettings.thresholds, leadMonths: 18 } };
  const layout = analysisOf(richDataSet(4), { ...noAnalystInput, settings });
  const calculated = await calculate(await writeXlsx(withStaleCaches(layout)));
  expect(disagreements(layout, calculated)).toEqual([]);
}, 120_000);

it('the sheets say that computed figures are out of date as soon as a weight that they rest on is changed', async () => {
  const layout = analysisOf(richDataSet(7, { systems: 2 }));
  const { rows } = layout.sheets.find(({ name }) => name === 'Vægte')!;
  expect([rows[2]![1]?.value, rows[2]![2]?.value]).toEqual([0, null]);
  const saysAfter = async (label: string, value: number): Promise<unknown[]> => {
    const calculated = await calculate(await writeXlsx(withWeights(layout, new Map([[label, value]]))));
    return ['B3', 'C3'].map((cell) => calculated.get('Vægte')?.get(cell));
  };
  const outOfDate = [1, da.sheets.weights.computeAgain];
  expect(await saysAfter(endPoints.spread.high, 0.5)).toEqual(outOfDate);
  expect(await saysAfter(overrides.elasticity, 0.9)).toEqual(outOfDate);
  expect(await saysAfter(thresholds.supplyRisk, 60)).toEqual([0, undefined]);
}, 120_000);

it('the analyst’s override is the track in force, and the tracks are counted by it', async () => {
  const dataSet = richDataSet(6);
  const input: AnalystInput = {
    ...noAnalystInput,
    overrides: { 'Fagsystem 1': 'both', ['constructor']: 'breakUp', '<5': 'phaseOut' } as Record<
      string,
      Track
    >,
    notes: { 'Fagsystem 1': '=HYPERLINK("http://ond.example")' },
  };
  const layout = analysisOf(dataSet, input);
  const calculated = await calculate(await writeXlsx(withStaleCaches(layout)));
  expect(disagreements(layout, calculated)).toEqual([]);
  expect([...calculated.get('Systemer')!.values()]).toContain('=HYPERLINK("http://ond.example")');
}, 120_000);

it.each([
  ['nobody has answered', aDataSet()],
  ['a municipality without systems', aDataSet({ answeredEmpty: ['0101'] })],
  ['one registration', aDataSet({ rows: [aRow({ answers: finishedAnswers })] })],
  ['nothing but a draft', aDataSet({ rows: [aRow({ status: 'draft' })] })],
])(
  'the smallest analyses hold no error: %s',
  async (_, dataSet) => {
    const layout = analysisOf(dataSet);
    const calculated = await calculate(await writeXlsx(withStaleCaches(layout)));
    expect(disagreements(layout, calculated)).toEqual([]);
  },
  120_000,
);
