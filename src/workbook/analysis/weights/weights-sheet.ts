import type { Findings } from '../../../analysis/findings';
import type { AnalysisSettings } from '../../../analysis/settings';
import type { Texts } from '../../../text/da';
import type { SheetCell, SheetValidation } from '../../sheet';
import { sheetNames } from '../analysis-format';
import type { LaidOutSheet } from '../layout/sheet-frame';
import { absoluteRange } from '../layout/table-block';
import { sectionsOf } from './weight-sections';
import type { Weight } from './weight-sections';
import { listRange, listRanges, withLists } from './weight-lists';
import { quoted } from '../layout/formulas';
import { cells } from '../names';
import type { DefinedName, NamedCells } from '../names';

const valueColumn = 1;

/** Where the values stand that the computed figures were computed with. */
const computedColumn = 3;

/** Notes longer than their column take two lines. */
const noteWidth = 104;

const twoLines = 30;

/** Vægte: every weight and limit as a labelled cell with its defined name and source, and the lists of choices. */
export function layOutWeights(settings: AnalysisSettings, findings: Findings, texts: Texts): LaidOutSheet {
  const { weights: text } = texts.sheets;
  const rows: SheetCell[][] = [
    [{ value: texts.sheets.titles.weights.title, style: 'title' }],
    [{ value: texts.sheets.titles.weights.lead, style: 'muted' }],
    [],
  ];
  const names: Partial<Record<DefinedName, string>> = {};
  const validations: SheetValidation[] = [];
  const computed: number[] = [];
  for (const section of sectionsOf(settings, findings, texts)) {
    rows.push([
      { value: section.heading, style: 'header', band: 'band1' },
      { value: text.value, style: 'header', band: 'band1' },
      { value: section.note, style: 'header', band: 'band1' },
      {
        value: section.weights.some((weight) => weight.computed !== undefined) ? text.computedWith : null,
        style: 'header',
        band: 'band8',
      },
    ]);
    const first = rows.length;
    for (const weight of section.weights) {
      const row = rows.length;
      if (weight.name !== undefined) names[weight.name] = cellOf(row);
      const rule = ruleOf(weight, row, texts);
      if (rule !== undefined) validations.push(rule);
      if (weight.computed !== undefined) computed.push(row);
      rows.push(weightRow(weight));
    }
    if (section.heading === text.statusPoints) Object.assign(names, pointNames(first, rows.length - 1));
    rows.push([]);
  }
  rows[2] = [
    { value: text.changed, style: 'muted' },
    { value: 0, formula: changedFormula(computed), format: 'integer' },
    { value: null, formula: `IF(${cells.weightsChanged}=0,"",${quoted(text.computeAgain)})`, style: 'label' },
  ];
  names[cells.weightsChanged] = cellOf(2);
  return {
    sheet: {
      name: sheetNames.weights,
      columns: [46, 16, noteWidth, 16, 26, 14, 34, 6, 8, 16].map((width) => ({ width })),
      rows: withLists(rows, texts),
      rowHeights: rowHeights(rows),
      printColumns: valueColumn + 2,
      freeze: { rows: 3, columns: 0 },
      validations,
      tabColor: 'band7',
    },
    names: { ...names, ...listRanges() },
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

function pointNames(top: number, bottom: number): NamedCells {
  return {
    [cells.point.status]: absoluteRange(sheetNames.weights, { top, bottom, left: 0, right: 0 }),
    [cells.point.value]: absoluteRange(sheetNames.weights, {
      top,
      bottom,
      left: valueColumn,
      right: valueColumn,
    }),
  };
}

function weightRow(weight: Weight): SheetCell[] {
  const { label, value, note, format = 'general', formula, array, fact } = weight;
  const isInput = formula === undefined && fact === undefined;
  return [
    { value: label, style: 'label' },
    isInput
      ? { value, style: 'input', format }
      : {
          value,
          format,
          ...(formula === undefined ? {} : { formula }),
          ...(array === undefined ? {} : { array }),
        },
    { value: note, style: 'wrapped' },
    ...(weight.computed === undefined ? [] : [{ value, format, style: 'muted' } as const]),
  ];
}

/**
 * How many values differ from those beside which they stand: the ones that the computed figures were computed with.
 *
 * @param rows the places of the values that computed figures rest on
 */
function changedFormula(rows: readonly number[]): string {
  return stretches(rows)
    .map(([first, last]) => {
      const cellsOf = (column: number): string =>
        absoluteRange(sheetNames.weights, { top: first, bottom: last, left: column, right: column });
      return `SUMPRODUCT(--(${cellsOf(valueColumn)}<>${cellsOf(computedColumn)}))`;
    })
    .join('+');
}

/** Numbers in order as stretches without a gap, ends included. */
function stretches(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const number of numbers) {
    const before = result.at(-1);
    if (before !== undefined && number === before[1] + 1) before[1] = number;
    else result.push([number, number]);
  }
  return result;
}

function ruleOf({ max, list }: Weight, row: number, texts: Texts): SheetValidation | undefined {
  const { weights: text } = texts.sheets;
  const range = { top: row, bottom: row, left: valueColumn, right: valueColumn };
  const error = { severity: 'stop', title: text.invalidTitle } as const;
  if (list !== undefined) {
    const source = listRange(list);
    return { range, rule: { kind: 'list', source }, error: { ...error, text: text.chooseFromList } };
  }
  if (max === undefined) return undefined;
  return { range, rule: { kind: 'decimal', min: 0, max }, error: { ...error, text: text.numberWithin(max) } };
}
