import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import type { AnalystInput } from '../../src/analysis/analyst-input';
import type { DataSet } from '../../src/consolidation/data-set';
import { writeExampleFiles } from '../../src/work/example-files';
import { openWorkbook } from '../../src/work/open-workbook';
import type { Opened } from '../../src/work/open-workbook';
import { exampleInbox } from '../../src/examples/example-inbox';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { layoutShown } from '../../src/hosts/workbench/state/shown-layout';
import { withOpened, withSurvey } from '../../src/hosts/workbench/state/change-state';
import { typeInCell } from '../../src/workbench/sheets/type-in-cell';
import { createWorkbenchHost } from '../../src/hosts/workbench/workbench-host';
import type { WorkbenchHost } from '../../src/hosts/workbench/workbench-host';
import { emptyWorkbench } from '../../src/hosts/workbench/state/workbench-state';
import type { WorkbenchState } from '../../src/hosts/workbench/state/workbench-state';
import type { Issue } from '../../src/survey/issue';
import { columns } from '../../src/survey/questionnaire';
import { applySurveyChange } from '../../src/survey/survey-change';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { cellReference } from '../../src/workbook/cell-reference';
import { withNotes } from '../../src/workbook/margin/margin-note';
import type { MarginNote } from '../../src/workbook/margin/margin-note';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import { blankRows, columnIndex } from '../../src/workbook/response/response-format';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { consolidated } from '../builders/consolidated';
import { aNote, anyNotes } from '../builders/margin-notes';
import { aNewId } from '../builders/registration';
import { aRichSurvey } from '../builders/rich-survey';
import { anySurvey, thisYear } from '../builders/survey';
import { issuesOfWrongInput, withWrongInput, wrongInputs } from '../builders/wrong-input';
import { differences, wholeFile } from '../builders/whole-file';
import { aLayout, aSheet, cell } from '../builders/workbook-layout';

jest.setTimeout(60_000);

const date = '2026-11-23';
const around = { newId: aNewId };
const file = { name: 'fil.xlsx', bytes: new Uint8Array() };

async function openLayout(layout: WorkbookLayout): Promise<Opened> {
  return openWorkbook({ file: { name: 'fil.xlsx', bytes: await writeXlsx(layout) }, date }, around);
}

/** The workbench after a file with this content was opened. */
async function opened(state: WorkbenchState): Promise<WorkbenchState> {
  const found = await openLayout(layoutShown('response', state)!);
  if (found.kind !== 'workbook') throw new Error(found.kind);
  return withOpened(emptyWorkbench, { response: found.survey, analysis: null }, file);
}

const richNotes: WorkbenchState['notes'] = {
  response: [
    aNote({ row: 0, column: 70, cell: { value: 'Mine noter' } }),
    aNote({ row: 2, column: 70, cell: { value: '=1+1' } }),
    aNote({ row: 60, column: 1, cell: { value: 46_022, format: 'date' } }),
    aNote({ sheet: 'Kodebog', row: 1, column: 90, cell: { value: true } }),
  ],
  analysis: [],
};

const analysisNotes = [
  aNote({ sheet: 'Systemer', row: 8, column: 190, cell: { value: 'Set på møde' } }),
  aNote({ sheet: 'Overblik', row: 200, column: 1, cell: { value: 12.5 } }),
  aNote({ sheet: 'Vægte', row: 3, column: 20, cell: { value: 'Aftalt i januar' } }),
];

/** The workbench with a workbook open. */
function aHost(found: Opened): WorkbenchHost {
  if (found.kind !== 'workbook') throw new Error(found.kind);
  const { survey, analysis } = found;
  const state = withOpened(
    emptyWorkbench,
    {
      response: survey,
      analysis: analysis && { layout: analysis.consolidation.layout, notes: analysis.notes },
    },
    file,
  );
  return createWorkbenchHost({
    store: { load: () => Promise.resolve(null), save: () => Promise.resolve(true) },
    initial: { state, at: null },
    now: () => new Date(2026, 10, 23),
    download: () => undefined,
    reading: () => ({ thisYear, newId: aNewId }),
  });
}

const said = (notes: readonly MarginNote[]) =>
  notes.map(({ sheet, row, column, cell }) => `${sheet} ${row} ${column} ${JSON.stringify(cell)}`).toSorted();

describe('a response workbook', () => {
  test('whatever is answered, and whatever is written beside it, comes through open, edit, save and open', async () => {
    const anyWork = anySurvey.chain((survey) =>
      fc.record({ survey: fc.constant(survey), notes: anyNotes(survey) }),
    );
    await fc.assert(
      fc.asyncProperty(anyWork, async ({ survey, notes }) => {
        const first = await opened({ ...emptyWorkbench, survey, notes: { response: notes, analysis: [] } });
        expect(first.survey).toEqual(survey);
        expect(said(first.notes.response)).toEqual(said(notes));
        const edited = withSurvey(
          first,
          applySurveyChange(survey, {
            kind: 'respondent',
            respondent: { ...survey.respondent, contact: 'Åse' },
          }),
        );
        const again = await opened(edited);
        expect(again.survey).toEqual(edited.survey);
        expect(said(again.notes.response)).toEqual(said(notes));
      }),
      { numRuns: 25 },
    );
  });

  test('keeps each cell but the one that is edited in the table view', async () => {
    const survey = aRichSurvey();
    const file = await writeXlsx(layoutShown('response', { ...emptyWorkbench, survey, notes: richNotes })!);
    const found = openWorkbook({ file: { name: 'fil.xlsx', bytes: file }, date }, around);
    const host = aHost(found);
    const place = { sheet: 'Registreringer', row: 2, column: columnIndex('vendor') };
    await host.edit('response', typeInCell(layoutShown('response', host.state())!, place, '=Ny leverandør'));
    const saved = await writeXlsx(layoutShown('response', host.state())!);
    const vendor = `xl/worksheets/sheet2.xml ${cellReference(3, place.column + 1)}`;
    expect(differences(wholeFile(file), wholeFile(saved))).toEqual([
      expect.stringMatching(new RegExp(`^${vendor}: .*Fjordsoft.* → .*=Ny leverandør.*quotePrefix`)),
    ]);
  });

  test('names the sheets that are not opened here, and says no to a file that is neither', async () => {
    const response = layOutResponse(aRichSurvey(), da);
    const more = {
      ...response,
      sheets: [...response.sheets, aSheet({ name: 'Ark1' }), aSheet({ name: 'Tomt', rows: [] })],
    };
    expect(await openLayout(more)).toMatchObject({ kind: 'workbook', otherSheets: ['Ark1'] });
    expect(await openLayout(aLayout({ name: 'Indkøb' }))).toEqual({ kind: 'not-ours' });
    const bytes = new TextEncoder().encode('Ikke et regneark');
    expect(openWorkbook({ file: { name: 'fil.xlsx', bytes }, date }, around)).toMatchObject({
      kind: 'refused',
    });
  });

  test('with columns, titles and sums of people’s own has them beside and below the table', async () => {
    const workbook = aLayout(
      { name: 'Besvarelse', rows: [[cell('Kommune'), cell('Aarhus')]] },
      {
        name: 'Vores liste',
        rows: [
          [cell('Liste over fagsystemer')],
          ['System', 'Kontor', 'Leverandør', 'Status'].map((text) => cell(text)),
          [cell('Sagsys'), cell('Økonomi'), cell('Fjordsoft'), cell('Kladde')],
          [cell('Lønsys'), cell('Personale'), cell('Klit'), cell('Kladde'), cell('husk')],
          [],
          [null, cell(2)],
        ],
        tables: [{ name: 'Liste', range: { top: 1, left: 0, bottom: 3, right: 3 } }],
      },
    );
    const found = await openLayout(workbook);
    if (found.kind !== 'workbook') throw new Error(found.kind);
    expect(found.survey!.survey.registrations.map(({ answers }) => answers.system)).toEqual([
      'Sagsys',
      'Lønsys',
    ]);
    const right = columns.length;
    const bottom = 2 + blankRows;
    expect(found.survey!.notes.map(({ cell: { value }, row, column }) => [value, row, column])).toEqual([
      ['Kontor', 0, right],
      ['Økonomi', 1, right],
      ['Personale', 2, right],
      ['husk', 2, right + 1],
      ['Liste over fagsystemer', bottom + 1, 0],
      [2, bottom + 2, 1],
    ]);
    expect(found.otherSheets).toEqual([]);
  });
});

describe('an analysis workbook', () => {
  const changedInput: AnalystInput = {
    settings: {
      ...noAnalystInput.settings,
      areaWeights: { ...noAnalystInput.settings.areaWeights, pricing: 2.5 },
    },
    notes: { Sagsys: 'Husk møde' },
    overrides: { Lønsys: 'negotiate' },
    letters: null,
  };
  let layout: WorkbookLayout;
  let dataSet: DataSet;
  beforeAll(async () => {
    const files = await writeExampleFiles(exampleInbox({ municipalities: 6, seed: 3, date }), da);
    ({ dataSet } = await consolidated(files));
    const systems = analyse(dataSet, noAnalystInput).systems.map(({ system }) => system);
    const input = {
      ...changedInput,
      notes: { [systems[0]!]: 'Husk møde' },
      overrides: { [systems[1]!]: 'negotiate' as const },
    };
    layout = layOutAnalysis(dataSet, analyse(dataSet, input), input, da);
  });

  const openedAnalysis = async (bytes: Uint8Array) => {
    const found = openWorkbook({ file: { name: 'analyse.xlsx', bytes }, date }, around);
    if (found.kind !== 'workbook') throw new Error(found.kind);
    expect(found.survey).toBeNull();
    return found.analysis!;
  };

  test('is opened with the same answers, figures, weights, notes and tracks, ready to go on from', async () => {
    const analysis = await openedAnalysis(await writeXlsx(withNotes(layout, analysisNotes)));
    expect(analysis.consolidation.layout).toEqual(layout);
    expect(analysis.consolidation.dataSet).toEqual(dataSet);
    expect(said(analysis.notes)).toEqual(said(analysisNotes));
    expect(analysis).toMatchObject({ consolidation: { issues: [] }, otherSheets: [] });
  });

  test('is opened when ExcelJS has saved it, and when it has a column and a sheet of the analyst’s own', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeXlsx(layout)).slice().buffer);
    book.addWorksheet('Mine noter').getCell('A1').value = 'Ring';
    book.getWorksheet('Systemer')!.getCell('HZ8').value = 'Set på møde';
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const analysis = await openedAnalysis(bytes);
    expect(analysis.consolidation.layout).toEqual(layout);
    expect(analysis.notes.map(({ sheet, row, cell: { value } }) => [sheet, row, value])).toEqual([
      ['Systemer', 7, 'Set på møde'],
    ]);
    expect(analysis.otherSheets).toEqual(['Mine noter']);
  });

  test('keeps each cell but the one that is edited in the table view', async () => {
    const file = await writeXlsx(withNotes(layout, analysisNotes));
    const host = aHost(openWorkbook({ file: { name: 'analyse.xlsx', bytes: file }, date }, around));
    const systems = layout.sheets[1]!;
    const { range } = systems.tables![0]!;
    const column = systems.rows[range.top]!.findIndex((header) => header?.value === 'Analytikerens note');
    const place = { sheet: 'Systemer', row: range.top + 3, column };
    await host.edit('analysis', typeInCell(layoutShown('analysis', host.state())!, place, '=Ring'));
    const saved = await writeXlsx(layoutShown('analysis', host.state())!);
    expect(differences(wholeFile(file), wholeFile(saved))).toEqual([
      expect.stringContaining(`xl/worksheets/sheet2.xml ${cellReference(place.row + 1, column + 1)}: `),
    ]);
    // Made anew from what stands there, it is the same again.
    const again = await openedAnalysis(saved);
    const resaved = await writeXlsx(withNotes(again.consolidation.layout, again.notes));
    expect(differences(wholeFile(saved), wholeFile(resaved))).toEqual([]);
  });

  test('says so, cell by cell, when a weight or a track in it cannot be understood', async () => {
    const { consolidation } = await openedAnalysis(await writeXlsx(withWrongInput(layout)));
    const cells = wrongInputs(layout).map(({ sheet, cell }) => `${sheet}!${cell}`);
    const place = ({ where }: Issue): number => cells.indexOf(`${where.sheet ?? ''}!${where.cell ?? ''}`);
    expect(consolidation.issues.toSorted((one, other) => place(one) - place(other))).toMatchObject(
      issuesOfWrongInput(layout),
    );
  });
});
