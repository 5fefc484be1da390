import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { municipalFigures } from '../../src/analysis/withholding/municipal-figures';
import { withhold } from '../../src/analysis/withholding/withhold';
import { writePptx } from '../../src/files/pptx/write-pptx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { municipalities } from '../../src/survey/municipalities';
import { da } from '../../src/text/da';
import { daOut } from '../../src/text/da-out';
import { reportPages } from '../../src/work/report';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { withPrintSheet } from '../../src/workbook/response/lay-out-print';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import { layOutBenchmark } from '../../src/workbook/sharing/lay-out-benchmark';
import { layOutShared } from '../../src/workbook/sharing/lay-out-shared';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { awkwardTexts } from '../builders/awkward-texts';
import { aDataSet, aRow } from '../builders/data-set';
import { aRegistration, finishedAnswers } from '../builders/registration';
import { aShareable } from '../builders/shareable';
import { aRespondent } from '../builders/survey';
import { anExcelWorkbook, put } from '../excel-host/excel-workbook';
import { layoutOf } from '../excel-host/strict/workbook-layout';
import { calculateAll, openSlides } from './spreadsheet-program';

const answersOf = (text: string) => ({ ...finishedAnswers, system: text, remark: text });

const survey = {
  respondent: aRespondent(),
  registrations: awkwardTexts.map((text) => aRegistration({ answers: answersOf(text) })),
};
const response: WorkbookLayout = withPrintSheet(layOutResponse(survey, da), survey, da);

/** Systems that so many municipalities have that their names may leave KOMBIT. */
const common = aShareable(
  aDataSet({
    rows: municipalities
      .slice(0, 7)
      .flatMap(({ code }) =>
        awkwardTexts.map((text) =>
          aRow({ municipality: code, system: text, answers: { ...answersOf(text), yearlyPrice: 100_000 } }),
        ),
      ),
  }),
);
const shared = withhold(common);

function analysis(): WorkbookLayout {
  const rows = awkwardTexts.map((text) => aRow({ system: text, answers: answersOf(text) }));
  const dataSet = aDataSet({ rows });
  return layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da);
}

/** What the pane writes through Excel, as a file. */
async function inExcel(): Promise<WorkbookLayout> {
  const { host, strict } = anExcelWorkbook();
  await host.applyChanges(
    awkwardTexts.map((text) => put(aRegistration({ answers: answersOf(text), status: 'draft' }))),
  );
  return layoutOf(strict.workbook);
}

it('a spreadsheet program reads each awkward text as that text, in every kind of workbook and out of Excel', async () => {
  const external = layOutShared(shared, daOut);
  const benchmark = layOutBenchmark(municipalFigures(common)[0]!, shared, daOut);
  const kinds = [
    { kind: 'response', layout: response, sheet: 'Registreringer', times: 2 },
    { kind: 'print', layout: response, sheet: 'Udskrift', times: 2 },
    { kind: 'analysis', layout: analysis(), sheet: 'Besvarelser', times: 2 },
    { kind: 'Excel', layout: await inExcel(), sheet: 'Registreringer', times: 2 },
    { kind: 'external', layout: external, sheet: daOut.sharing.sheets.systems, times: 1 },
    { kind: 'benchmark', layout: benchmark, sheet: daOut.benchmark.sheets.prices, times: 1 },
  ];
  const layouts = [...new Set(kinds.map(({ layout }) => layout))];
  const read = await calculateAll(await Promise.all(layouts.map((layout) => writeXlsx(layout))));
  for (const { kind, layout, sheet, times } of kinds) {
    const values = [...read[layouts.indexOf(layout)]!.get(sheet)!.values()];
    const missing = awkwardTexts.filter((text) => values.filter((value) => value === text).length < times);
    expect([kind, missing]).toEqual([kind, []]);
  }
}, 120_000);

it('a presentation program reads each awkward text as that text in a report, and follows no link', async () => {
  const input = { analysis: common, earlier: [], date: '2026-11-23', isExternal: true, hasAppendix: true };
  const { paragraphs, links } = await openSlides(await writePptx(reportPages(input)!));
  const starts = awkwardTexts.map((text) => Array.from(text).slice(0, 20).join(''));
  expect(starts.filter((start) => !paragraphs.some((paragraph) => paragraph.includes(start)))).toEqual([]);
  expect(links).toEqual([]);
}, 120_000);
