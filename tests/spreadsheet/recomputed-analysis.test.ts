import { openWorkbook } from '../../src/work/open-workbook';
import { recompute } from '../../src/work/recompute';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { typeInCell } from '../../src/workbench/sheets/type-in-cell';
import { da } from '../../src/text/da';
import { cellReference } from '../../src/workbook/cell-reference';
import { withNotes } from '../../src/workbook/margin/margin-note';
import { rawOfLayout } from '../../src/workbook/raw-of-layout';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import { aNote } from '../builders/margin-notes';
import { aRichSurvey } from '../builders/rich-survey';
import { analysisLayout } from '../e2e/grid-page/real-layouts';
import { calculate, convertAll } from './spreadsheet-program';

jest.setTimeout(180_000);

/** What a row says of its own place on the sheet. */
const placeColumns = new Set(['Nr.', 'Navnenr.']);

/** What rests on Robusthed, which only the program computes. */
const restOnRobustness = new Set([
  'Gældende spor',
  'Anbefalet spor',
  'Begrundelse',
  'Plads på listen over monopolbrud',
  'Plads på listen over forhandling',
  'Plads på listen over uafklarede',
  'Punkt, vandret',
  'Punkt, lodret',
]);

const date = '2026-11-23';
const around = { newId: () => 'ny' };

test('weights and limits that are changed in the workbench give the figures that the spreadsheet’s formulas give', async () => {
  const analysis = analysisLayout(12);
  const weights = analysis.sheets.find(({ name }) => name === 'Vægte')!;
  const rowOf = (label: string) => weights.rows.findIndex((row) => row[0]?.value === label);
  const edited = (
    [
      ['Prissætning', '4'],
      ['Monopol (én leverandør)', '80'],
      ['Problemtryk', '0,9'],
      ['Overvåg: problemtryk under', '20'],
      ['For få svar: færre kommuner end', '2'],
    ] as const
  ).reduce(
    (layout, [label, text]) => typeInCell(layout, { sheet: 'Vægte', row: rowOf(label), column: 1 }, text),
    analysis,
  );
  const outcome = recompute({ now: rawOfLayout(edited), before: rawOfLayout(analysis), date });
  if (outcome.kind !== 'computed') throw new Error(outcome.kind);

  // By system, since a new weight gives a new order.
  const calculated = (await calculate(await writeXlsx(edited))).get('Systemer')!;
  const systems = outcome.result.layout.sheets.find(({ name }) => name === 'Systemer')!;
  const { top, bottom } = systems.tables![0]!.range;
  const systemColumn = systems.rows[top]!.findIndex((cell) => cell?.value === 'System');
  const rowOfSystem = new Map(
    Array.from({ length: bottom - top }, (_, index) => top + 1 + index).map((row) => [
      calculated.get(cellReference(row + 1, systemColumn + 1)),
      row,
    ]),
  );
  let compared = 0;
  const disagreements = systems.rows.slice(top + 1, bottom + 1).flatMap((cells) => {
    const row = rowOfSystem.get(String(cells[systemColumn]!.value))!;
    return cells.flatMap((cell, column) => {
      const header = String(systems.rows[top]![column]!.value);
      if (placeColumns.has(header) || restOnRobustness.has(header) || header.endsWith('(beregnet)'))
        return [];
      const value = calculated.get(cellReference(row + 1, column + 1)) ?? '';
      const ours = cell?.value ?? '';
      const agree =
        typeof ours === 'number' && typeof value === 'number'
          ? Math.abs(ours - value) <= 1e-9 * Math.max(1, Math.abs(ours))
          : ours === value;
      compared += 1;
      return agree
        ? []
        : [
            `${String(cells[systemColumn]!.value)} ${String(systems.rows[top]![column]!.value)}: ${String(ours)} ≠ ${String(value)}`,
          ];
    });
  });
  expect(disagreements).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});

test('an analysis, and a response, that LibreOffice has saved are opened with everything that was written', async () => {
  const analysis = analysisLayout(6);
  const survey = aRichSurvey();
  const beside = aNote({ sheet: 'Systemer', row: 8, column: 190, cell: { value: 'Set på møde' } });
  const below = aNote({ row: 50, column: 1, cell: { value: 12.5 } });
  const [one, other] = await convertAll(
    [
      await writeXlsx(withNotes(analysis, [beside])),
      await writeXlsx(withNotes(layOutResponse(survey, da), [below])),
    ],
    'xlsx',
  );
  expect(openWorkbook({ file: { name: 'analyse.xlsx', bytes: one! }, date }, around)).toMatchObject({
    kind: 'workbook',
    survey: null,
    analysis: { consolidation: { layout: analysis, issues: [] }, notes: [beside] },
    otherSheets: [],
  });
  const response = openWorkbook({ file: { name: 'svar.xlsx', bytes: other! }, date }, around);
  if (response.kind !== 'workbook') throw new Error(response.kind);
  expect(response.survey!.survey).toEqual(survey);
  expect(response.survey!.notes).toMatchObject([below]);
  expect(response.analysis).toBeNull();
});
