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
import { calculate } from './spreadsheet-program';

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

it.each([
  ['a response', () => response, 'Registreringer'],
  ['an analysis', analysis, 'Besvarelser'],
])(
  'a spreadsheet program reads each awkward text in %s as that text',
  async (_, layOut, sheet) => {
    const values = [...(await calculate(await writeXlsx(layOut()))).get(sheet)!.values()];
    const missing = awkwardTexts.filter((text) => values.filter((value) => value === text).length < 2);
    expect(missing).toEqual([]);
  },
  120_000,
);
