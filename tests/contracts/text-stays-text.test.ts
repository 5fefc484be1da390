import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { writeMailDraft } from '../../src/files/mail/write-mail-draft';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { awkwardTexts } from '../builders/awkward-texts';
import { aDataSet, aRow } from '../builders/data-set';
import { finishedAnswers, aRegistration } from '../builders/registration';
import { aRespondent } from '../builders/survey';
import { anExcelWorkbook, put } from '../excel-host/excel-workbook';

jest.setTimeout(120_000);

/** What somebody may write in an answer: anything that stands on one line, and what programs take for something else. */
const anyWords: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkwardTexts),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", '', '\t'), fc.string({ unit: 'grapheme', maxLength: 40 }))
    .map(([first, rest]) => `${first}${rest}x`)
    .filter((text) => text.trim() === text && !/[\p{Cc}\p{Cf}\p{Cn}\p{Co}]/u.test(text)),
);

const examples = awkwardTexts.map((text): [string] => [text]);

const answersWith = (text: string) => ({ ...finishedAnswers, system: text, vendor: text, remark: text });

function responseOf(text: string): WorkbookLayout {
  const registrations = [aRegistration({ answers: answersWith(text) })];
  return layOutResponse({ respondent: aRespondent({ contact: text }), registrations }, da);
}

function analysisOf(text: string): WorkbookLayout {
  const dataSet = aDataSet({ rows: [aRow({ system: text, vendor: text, answers: answersWith(text) })] });
  return layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da);
}

/** The texts that a library of others reads in a file, each with the formula or link that it may have become. */
async function readByOthers(layout: WorkbookLayout): Promise<readonly unknown[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeXlsx(layout)).slice().buffer);
  const found: unknown[] = [];
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell(({ value }) => found.push(value));
    });
  });
  return found;
}

/** ExcelJS leaves the file format's own escapes as they are. */
const asWritten = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

test.each([
  ['a response', responseOf],
  ['an analysis', analysisOf],
])('in %s a text is that text, and no formula or link', async (_, layOut) => {
  await fc.assert(
    fc.asyncProperty(anyWords, async (text) => {
      const layout = layOut(text);
      const found = await readByOthers(layout);
      expect(found.filter((value) => value === asWritten(text)).length).toBeGreaterThanOrEqual(3);
      const formulas = layout.sheets.flatMap(({ rows }) => rows.flat()).map((cell) => cell?.formula ?? '');
      // No formula is made of what somebody wrote.
      if (text.length > 8) expect(formulas.filter((formula) => formula.includes(text))).toEqual([]);
    }),
    { numRuns: 12, examples },
  );
});

test('in Excel’s cells it is that text, and no formula', async () => {
  await fc.assert(
    fc.asyncProperty(anyWords, async (text) => {
      const { host, strict } = anExcelWorkbook();
      await host.applyChanges([put(aRegistration({ answers: answersWith(text) }))]);
      const sheet = strict.sheet('Registreringer');
      const { area } = sheet.tables[0]!;
      const row = Array.from({ length: area.right - area.left + 1 }, (__, index) =>
        sheet.peek(area.top + 1, area.left + index),
      );
      expect(row.filter(({ content, formula }) => content === text && formula === null)).toHaveLength(3);
      expect(row.filter(({ formula }) => formula !== null)).toEqual([]);
      const reading = await host.readSurvey();
      expect(reading?.survey.registrations[0]?.answers).toMatchObject({
        system: text,
        vendor: text,
        remark: text,
      });
    }),
    { numRuns: 12, examples },
  );
});

test('in a mail draft it is that text, and no header or markup', async () => {
  await fc.assert(
    fc.asyncProperty(anyWords, async (text) => {
      const draft = writeMailDraft({
        to: 'konkurrence@kombit.dk',
        subject: text,
        text: `Hilsen\n${text}`,
        attachment: { name: 'svar.xlsx', type: 'application/zip', bytes: new Uint8Array([80, 75]) },
      });
      const mail = await simpleParser(Buffer.from(draft));
      expect(mail.subject).toBe(text);
      expect(mail.text?.split('\n')[1]).toBe(text);
      expect(mail.html).toBe(false);
      expect(mail.to).toMatchObject({ text: 'konkurrence@kombit.dk' });
    }),
    { numRuns: 40, examples },
  );
});
