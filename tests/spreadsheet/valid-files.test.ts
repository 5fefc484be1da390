import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate';
import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { municipalFigures } from '../../src/analysis/withholding/municipal-figures';
import { withhold } from '../../src/analysis/withholding/withhold';
import { writePptx } from '../../src/files/pptx/write-pptx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { layoutShown } from '../../src/hosts/workbench/state/shown-layout';
import { emptyWorkbench } from '../../src/hosts/workbench/state/workbench-state';
import { emptySurvey } from '../../src/survey/survey-change';
import { da } from '../../src/text/da';
import { daOut } from '../../src/text/da-out';
import { reportPages } from '../../src/work/report';
import { layOutBenchmark } from '../../src/workbook/sharing/lay-out-benchmark';
import { layOutShared } from '../../src/workbook/sharing/lay-out-shared';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { aDataSet } from '../builders/data-set';
import { aMarket } from '../builders/market';
import { aShareable } from '../builders/shareable';
import { aNote } from '../builders/margin-notes';
import { richDataSet } from '../builders/rich-data-set';
import { aRichSurvey } from '../builders/rich-survey';
import { aRespondent } from '../builders/survey';
import { anExcelWorkbook, put } from '../excel-host/excel-workbook';
import { layoutOf } from '../excel-host/strict/workbook-layout';
import { schemaErrors } from './office-validator';

jest.setTimeout(120_000);

const market = aShareable(aMarket(3, 40, 8));
const shared = withhold(market);
const small = { municipalities: 6, systems: 5 };
const survey = aRichSurvey();
const sealed = { ...survey, respondent: aRespondent({ submittedAt: '2026-11-23T10:42:07' }) };
const notes = [aNote(), aNote({ row: 3, cell: { value: 3, formula: 'SUM(1,2)' } })];

function analysisOf(dataSet: ReturnType<typeof aDataSet>): WorkbookLayout {
  return layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da);
}

/** What the workbench's button Gem writes. */
function saved(shown: 'response' | 'analysis', analysis: WorkbookLayout | null): WorkbookLayout {
  const own = { response: notes, analysis: [aNote({ sheet: 'Systemer', row: 2, column: 120 })] };
  return layoutShown(shown, { ...emptyWorkbench, survey, analysis, notes: own })!;
}

/** A workbook of the user's in which the pane has written a survey and an analysis through Excel. */
async function inExcel(): Promise<WorkbookLayout> {
  const { host, strict } = anExcelWorkbook();
  const { respondent, registrations } = survey;
  await host.applyChanges([{ kind: 'respondent', respondent }, ...registrations.map(put)]);
  await host.showAnalysis(analysisOf(richDataSet(3, small)));
  return layoutOf(strict.workbook);
}

/** Every kind of workbook that the product writes. A new kind is a line here. */
const kinds: readonly (readonly [string, () => WorkbookLayout | Promise<WorkbookLayout>])[] = [
  ['an empty template', () => layOutResponse(emptySurvey, da)],
  ['a response that is being filled in', () => layOutResponse(survey, da)],
  ['a sealed response', () => layOutResponse(sealed, da)],
  ['an analysis', () => analysisOf(richDataSet(7, small))],
  ['an analysis of nothing', () => analysisOf(aDataSet())],
  ['a response saved in the workbench, with notes beside it', () => saved('response', null)],
  ['an analysis saved in the workbench', () => saved('analysis', analysisOf(richDataSet(5, small)))],
  ['what Excel holds after the pane has written in it', inExcel],
  ['the external version', () => layOutShared(shared, daOut)],
  ['a benchmark', () => layOutBenchmark(municipalFigures(market)[0]!, shared, daOut)],
];

test.each(kinds)('%s holds to the schemas of Office', async (_kind, layOut) => {
  expect(await schemaErrors(await writeXlsx(await layOut()))).toEqual([]);
});

test.each([true, false])('a report holds to the schemas of Office (external: %s)', async (isExternal) => {
  const input = { analysis: market, earlier: [], date: '2026-11-23', isExternal, hasAppendix: true };
  expect(await schemaErrors(await writePptx(reportPages(input)!), 'pptx')).toEqual([]);
});

test('a file that does not is found out', async () => {
  const parts = unzipSync(await writeXlsx(layOutResponse(emptySurvey, da)));
  const sheet = 'xl/worksheets/sheet1.xml';
  const broken = strFromU8(parts[sheet]!).replace('<sheetData>', '<nonsense/><sheetData>');
  const errors = await schemaErrors(zipSync({ ...parts, [sheet]: strToU8(broken) }));
  expect(errors.join()).toContain('nonsense');
});
