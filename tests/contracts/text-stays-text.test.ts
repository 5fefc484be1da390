import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { simpleParser } from 'mailparser';
import { SaxesParser } from 'saxes';
import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { municipalFigures } from '../../src/analysis/withholding/municipal-figures';
import { withhold } from '../../src/analysis/withholding/withhold';
import { writeMailDraft } from '../../src/files/mail/write-mail-draft';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { writePptx } from '../../src/files/pptx/write-pptx';
import { municipalities } from '../../src/survey/municipalities';
import { da } from '../../src/text/da';
import { daOut } from '../../src/text/da-out';
import { dataFiles } from '../../src/work/data-files';
import { reportPages } from '../../src/work/report';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { withPrintSheet } from '../../src/workbook/response/lay-out-print';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import { layOutBenchmark } from '../../src/workbook/sharing/lay-out-benchmark';
import { layOutShared } from '../../src/workbook/sharing/lay-out-shared';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { awkwardTexts, brokenTexts } from '../builders/awkward-texts';
import { aDataSet, aRow } from '../builders/data-set';
import { finishedAnswers, aRegistration } from '../builders/registration';
import { aShareable } from '../builders/shareable';
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

const answersWith = (text: string) => ({ ...finishedAnswers, system: text, vendor: text, remark: text });

type Texts = readonly string[];

const numbered = (text: string, place: number) =>
  aRegistration({ id: `r${String(place)}`, answers: answersWith(text) });

const surveyOf = (texts: Texts) => ({
  respondent: aRespondent({ contact: texts[0] ?? '' }),
  registrations: texts.map(numbered),
});

const responseOf = (texts: Texts): WorkbookLayout => layOutResponse(surveyOf(texts), da);

/** The response with the sheet Udskrift, which shows the table by formulas. */
const printedOf = (texts: Texts): WorkbookLayout => withPrintSheet(responseOf(texts), surveyOf(texts), da);

/** Systems that so many municipalities have that their names may leave KOMBIT. */
const commonSystems = (texts: Texts) =>
  aShareable(
    aDataSet({
      rows: municipalities.slice(0, 7).flatMap(({ code }) =>
        texts.map((text) =>
          aRow({
            municipality: code,
            system: text,
            vendor: text,
            answers: { ...answersWith(text), yearlyPrice: 100_000, 'rating:quality': 3 },
          }),
        ),
      ),
    }),
  );

const externalOf = (texts: Texts): WorkbookLayout => layOutShared(withhold(commonSystems(texts)), daOut);

function benchmarkOf(texts: Texts): WorkbookLayout {
  const source = commonSystems(texts);
  return layOutBenchmark(municipalFigures(source)[0]!, withhold(source), daOut);
}

function analysisOf(texts: Texts): WorkbookLayout {
  const rows = texts.map((text) => aRow({ system: text, vendor: text, answers: answersWith(text) }));
  const dataSet = aDataSet({ rows });
  return layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da);
}

/** ExcelJS leaves the file format's own escapes as they are in what a formula has given. */
const unescaped = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : value;

/** The texts that a library of others reads in a file, each with the formula or link that it may have become. */
async function readByOthers(layout: WorkbookLayout): Promise<readonly unknown[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeXlsx(layout)).slice().buffer);
  const found: unknown[] = [];
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell(({ value, result }) => found.push(value, unescaped(result)));
    });
  });
  return found;
}

const kinds = [
  { kind: 'a response', layOut: responseOf, times: 3 },
  { kind: 'a response that can be printed', layOut: printedOf, times: 6 },
  { kind: 'an analysis', layOut: analysisOf, times: 3 },
  { kind: 'the external version', layOut: externalOf, times: 2 },
  { kind: 'a benchmark', layOut: benchmarkOf, times: 2 },
];

const isLink = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'hyperlink' in value;

test.each(kinds)('in $kind a text is that text, and no formula or link', async ({ layOut, times }) => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(anyWords, { minLength: 1, maxLength: 12 }), async (texts) => {
      const layout = layOut(texts);
      const found = await readByOthers(layout);
      const seldom = texts.filter((text) => found.filter((value) => value === text).length < times);
      expect(seldom).toEqual([]);
      expect(found.filter((value) => isLink(value))).toEqual([]);
      const formulas = layout.sheets.flatMap(({ rows }) => rows.flat()).map((cell) => cell?.formula ?? '');
      // No formula is made of what somebody wrote.
      const long = texts.filter((text) => text.length > 8);
      expect(long.filter((text) => formulas.some((formula) => formula.includes(text)))).toEqual([]);
    }),
    { numRuns: 4, examples: [[[...awkwardTexts]]] },
  );
});

test.each(kinds)('in $kind what no file can hold of a text is left out of it', async ({ layOut }) => {
  const found = await readByOthers(layOut(brokenTexts.map(({ text }) => text)));
  const texts = found.filter((value) => typeof value === 'string');
  const missing = brokenTexts.filter(({ plain }) => !texts.some((text) => withoutControls(text) === plain));
  expect(missing).toEqual([]);
  expect(texts.filter((text) => /\p{Surrogate}/u.test(text))).toEqual([]);
});

const withoutControls = (text: string): string => text.replaceAll(/\p{Cc}/gu, '');

/** The fields of a CSV file as a library of others reads them. */
async function csvFields(bytes: Uint8Array): Promise<readonly string[]> {
  const sheet = await new ExcelJS.Workbook().csv.read(Readable.from(Buffer.from(bytes)), {
    parserOptions: { delimiter: ';' },
    map: (value: unknown) => value,
  });
  const found: string[] = [];
  sheet.eachRow((row) => {
    row.eachCell(({ value }) => {
      if (typeof value === 'string') found.push(value);
    });
  });
  return found;
}

const dataOf = async (texts: Texts) => {
  const files = await dataFiles({ ...commonSystems(texts), format: 'csv', zip: null });
  return (await Promise.all(files.map(({ bytes }) => csvFields(bytes)))).flat();
};

/** What a program would compute: blanks and signs that cannot be seen are passed over. */
const looksComputed = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
const asCsv = (text: string): string => (looksComputed.test(text) ? `'${text}` : text);
const computed = (fields: Texts): Texts =>
  fields.filter((field) => looksComputed.test(field) && !/^-?[\d,]+$/u.test(field));

test('in the data for other tools it is that text, and nothing that a program would compute', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(anyWords, { minLength: 1, maxLength: 12 }), async (texts) => {
      const fields = await dataOf(texts);
      expect(fields).toEqual(expect.arrayContaining(texts.map(asCsv)));
      expect(computed(fields)).toEqual([]);
    }),
    { numRuns: 4, examples: [[[...awkwardTexts, '\u200B=1+1', '＝1+1']]] },
  );
});

test('no field of the data is longer than a cell, of whose rest a program would make a cell of its own', async () => {
  const fields = await dataOf(brokenTexts.map(({ text }) => text));
  expect(fields).toEqual(
    expect.arrayContaining(brokenTexts.map(({ plain }) => asCsv(plain).slice(0, 32_767))),
  );
  expect(fields.filter((field) => field.length > 32_767)).toEqual([]);
  expect(computed(fields)).toEqual([]);
});

/** The elements of the slides and charts of a report about systems of these names, and all that is read in them. */
async function reportParts(names: Texts, isExternal: boolean) {
  const analysis = commonSystems(names);
  const report = reportPages({ analysis, earlier: [], date: '2026-11-23', isExternal, hasAppendix: true })!;
  const elements: string[] = [];
  let text = '';
  for (const [part, content] of Object.entries(unzipSync(await writePptx(report)))) {
    if (!/\.(?:xml|rels)$/u.test(part)) continue;
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => elements.push(tag.name));
    parser.on('text', (read) => (text += `${read}\n`));
    parser.write(strFromU8(content)).close();
  }
  return { elements, text };
}

test.each([true, false])(
  'in a report it is that text, and no markup or link (external: %s)',
  async (isExternal) => {
    const plain = async (names: Texts) =>
      (
        await reportParts(
          names.map((_, place) => `Sag ${String(place)}`),
          isExternal,
        )
      ).elements;
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyWords, { minLength: 1, maxLength: 12 }), async (texts) => {
        const { elements, text } = await reportParts(texts, isExternal);
        expect(elements).toEqual(await plain(texts));
        // A long name is cut to the room that the page has.
        const starts = texts.map((name) => Array.from(name).slice(0, 20).join('').trimEnd());
        expect(starts.filter((start) => !text.includes(start))).toEqual([]);
      }),
      { numRuns: 4, examples: [[[...awkwardTexts]]] },
    );
    const broken = brokenTexts.map(({ text }) => text);
    expect((await reportParts(broken, isExternal)).elements).toEqual(await plain(broken));
  },
);

test('in Excel’s cells it is that text, and no formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(anyWords, { minLength: 1, maxLength: 6 }), async (texts) => {
      const { host, strict } = anExcelWorkbook();
      await host.applyChanges(texts.map((text, place) => put(numbered(text, place))));
      const sheet = strict.sheet('Registreringer');
      const { area } = sheet.tables[0]!;
      for (const [place, text] of texts.entries()) {
        const row = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
          sheet.peek(area.top + 1 + place, area.left + index),
        );
        expect(row.filter(({ content, formula }) => content === text && formula === null)).toHaveLength(3);
        expect(row.filter(({ formula }) => formula !== null)).toEqual([]);
      }
      const reading = await host.readSurvey();
      expect(reading?.survey.registrations.map(({ answers }) => answers)).toMatchObject(
        texts.map((text) => ({ system: text, vendor: text, remark: text })),
      );
    }),
    { numRuns: 4, examples: [[[...awkwardTexts]]] },
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
    {
      examples: awkwardTexts.map((text): [string] => [text]),
      // The examples count among the runs.
      numRuns: awkwardTexts.length + 20,
    },
  );
});
