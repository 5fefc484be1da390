import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { readSurvey } from '../../src/workbook/response/read-survey';
import { aNewId, aRegistration } from '../builders/registration';
import { aRespondent } from '../builders/survey';
import { aLayout, cell } from '../builders/workbook-layout';
import { anExcelWorkbook, put } from '../excel-host/excel-workbook';
import { layoutOf } from '../excel-host/strict/workbook-layout';
import { calculate, convert } from './spreadsheet-program';

const reading = { thisYear: 2026, newId: aNewId };

it('what the pane has written through Excel opens in another spreadsheet program, and reads the same', async () => {
  const { host, strict } = anExcelWorkbook();
  const registrations = [
    aRegistration(),
    aRegistration({ answers: { system: '=1+1', vendor: "'citat" }, status: 'draft' }),
  ];
  const respondent = aRespondent();
  await host.applyChanges([{ kind: 'respondent', respondent }, ...registrations.map((one) => put(one))]);
  await host.showAnalysis(
    aLayout({
      name: 'Overblik',
      rows: [
        [cell('Tal'), cell('Dobbelt')],
        [cell(21), cell(42, { formula: 'A2*2' })],
      ],
      tables: [{ name: 'Overblik', range: { top: 0, left: 0, bottom: 1, right: 1 } }],
    }),
  );
  const bytes = await writeXlsx(layoutOf(strict.workbook));
  const resaved = readXlsx(await convert(bytes, 'xlsx'), 'bog.xlsx');
  const survey = resaved.kind === 'workbook' ? readSurvey(resaved.workbook, reading)?.survey : undefined;
  expect(survey).toEqual({ respondent, registrations });
  expect((await calculate(bytes)).get('Overblik')?.get('B2')).toBe(42);
}, 120_000);
