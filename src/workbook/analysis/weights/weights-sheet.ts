import type { AnalysisSettings } from '../../../analysis/settings';
import type { Texts } from '../../../text/da';
import type { SheetCell, SheetValidation } from '../../sheet';
import { sheetNames } from '../analysis-format';
import type { LaidOutSheet } from '../layout/sheet-frame';
import { absoluteRange } from '../layout/table-block';
import { sectionsOf } from './weight-sections';
import type { Weight } from './weight-sections';
import { listRange, listRanges, withLists } from './weight-lists';
import { cells } from '../names';
import type { DefinedName, NamedCells } from '../names';

const valueColumn = 1;

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
  const names: Partial<Record<DefinedName, string>> = {};
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
    const source = listRange(list);
    return { range, rule: { kind: 'list', source }, error: { ...error, text: text.chooseFromList } };
  }
  if (max === undefined) return undefined;
  return { range, rule: { kind: 'decimal', min: 0, max }, error: { ...error, text: text.numberWithin(max) } };
}
