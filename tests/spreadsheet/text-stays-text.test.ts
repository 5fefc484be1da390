import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { awkwardTexts } from '../builders/awkward-texts';
import { aDataSet, aRow } from '../builders/data-set';
import { aRegistration, finishedAnswers } from '../builders/registration';
import { aRespondent } from '../builders/survey';
import { anExcelWorkbook, put } from '../excel-host/excel-workbook';
import { layoutOf } from '../excel-host/strict/workbook-layout';
import { calculateAll } from './spreadsheet-program';

const answersOf = (text: string) => ({ ...finishedAnswers, system: text, remark: text });

const response: WorkbookLayout = layOutResponse(
  {
    respondent: aRespondent(),
    registrations: awkwardTexts.map((text) => aRegistration({ answers: answersOf(text) })),
  },
  da,
);

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

it('a spreadsheet program reads each awkward text as that text, in a response, in an analysis and out of Excel', async () => {
  const kinds = [
    { kind: 'response', layout: response, sheet: 'Registreringer' },
    { kind: 'analysis', layout: analysis(), sheet: 'Besvarelser' },
    { kind: 'Excel', layout: await inExcel(), sheet: 'Registreringer' },
  ];
  const files = await Promise.all(kinds.map(({ layout }) => writeXlsx(layout)));
  for (const [index, workbook] of (await calculateAll(files)).entries()) {
    const { kind, sheet } = kinds[index]!;
    const values = [...workbook.get(sheet)!.values()];
    const missing = awkwardTexts.filter((text) => values.filter((value) => value === text).length < 2);
    expect([kind, missing]).toEqual([kind, []]);
  }
}, 120_000);
