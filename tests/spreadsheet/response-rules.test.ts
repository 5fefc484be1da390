import fc from 'fast-check';
import { strFromU8, unzlibSync } from 'fflate';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { gapsOf } from '../../src/survey/completeness';
import { passesCvrCheck } from '../../src/survey/cvr';
import { columns, modelKeys, questionOf } from '../../src/survey/questionnaire';
import type { ColumnKey } from '../../src/survey/questionnaire';
import { isValidAnswer } from '../../src/survey/registration-schemas';
import type { Registration } from '../../src/survey/registration';
import { da } from '../../src/text/da';
import { cellReference } from '../../src/workbook/cell-reference';
import { emptySurvey } from '../../src/survey/survey-change';
import { withPrintSheet } from '../../src/workbook/response/lay-out-print';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import type { Sheet, SheetCell, WorkbookLayout } from '../../src/workbook/sheet';
import { aRegistration, finishedAnswers } from '../builders/registration';
import { anyRegistration, aSurvey, thisYear } from '../builders/survey';
import { calculate, convertAll } from './spreadsheet-program';
import type { CalculatedWorkbook } from './spreadsheet-program';

/** Half of them say everything that is required, so that both sides of each rule are met. */
const registrations: readonly Registration[] = fc
  .sample(anyRegistration, { numRuns: 120, seed: 7 })
  .map((registration, index) =>
    index % 2 === 0
      ? { ...registration, answers: { ...registration.answers, system: 'Sagsys' } }
      : { ...registration, answers: { ...finishedAnswers, ...registration.answers } },
  );

const survey = aSurvey({ registrations });
const layout = withPrintSheet(layOutResponse(survey, da), survey, da);
const sheet = layout.sheets.find(({ name }) => name === 'Registreringer')!;
const formulas = (sheet.highlights ?? []).flatMap((highlight) =>
  highlight.kind === 'formula' ? [highlight] : [],
);

/** The workbook with every highlight's formula computed for every row, right of the table. */
function withHighlightsComputed(): WorkbookLayout {
  const computed: Sheet = {
    ...sheet,
    rows: sheet.rows.map((row, index) => [
      ...row,
      ...(index === 0 ? [] : formulas.map(({ formula }): SheetCell => atRow(formula, index + 1))),
    ]),
  };
  return { ...layout, sheets: layout.sheets.map((other) => (other === sheet ? computed : other)) };
}

function atRow(formula: string, row: number): SheetCell {
  const moved = formula.replace(/(\$[A-Z]+)2(?!\d)/gu, `$1${String(row)}`);
  return { value: null, formula: `IF(${moved},1,0)` };
}

describe('the grid says what the completeness rules say', () => {
  let shows: (registration: number, highlight: number) => boolean;
  let calculated: CalculatedWorkbook;

  beforeAll(async () => {
    calculated = await calculate(await writeXlsx(withHighlightsComputed()));
    const values = calculated.get('Registreringer')!;
    shows = (registration, highlight) =>
      values.get(cellReference(registration + 2, columns.length + highlight + 1)) === 1;
  }, 120_000);

  test('the sheet that is printed repeats the table, cell by cell', () => {
    const printed = layout.sheets.find(({ name }) => name === 'Udskrift')!;
    const expected = printed.rows.flatMap((row, top) =>
      row.flatMap((cell, column) =>
        cell === null || cell.value === null || cell.value === ''
          ? []
          : [[cellReference(top + 1, column + 1), cell.value] as const],
      ),
    );
    expect(Object.fromEntries(calculated.get('Udskrift')!)).toEqual(Object.fromEntries(expected));
  });

  test('each gap shows at its own cell, and nothing else does', () => {
    const gapKeys = (registration: Registration): readonly ColumnKey[] =>
      gapsOf(registration).flatMap(({ kind, key }) => (kind === 'no-model' ? modelKeys : [key]));
    const shown = registrations.map((_, row) =>
      formulas.flatMap(({ look, range }, index) =>
        look === 'gap' && shows(row, index)
          ? columns.slice(range.left, range.right + 1).map(({ key }) => key)
          : [],
      ),
    );
    expect(shown.map((keys) => [...keys].sort())).toEqual(
      registrations.map((registration) => [...gapKeys(registration)].sort()),
    );
  });

  test('Færdig is green without gaps and red with any; valid answers are never wrong', () => {
    const status = columns.findIndex(({ key }) => key === 'status');
    registrations.forEach((registration, row) => {
      const looks = formulas.flatMap(({ look, range }, index) =>
        range.left === status && shows(row, index) ? [look] : [],
      );
      const finished = gapsOf(registration).length === 0 ? 'done' : 'wrong';
      expect(looks).toEqual([registration.status === 'draft' ? 'quiet' : finished]);
      const wrong = formulas.filter(
        ({ look, range }, index) => look === 'wrong' && range.left !== status && shows(row, index),
      );
      expect(wrong).toEqual([]);
    });
  });
});

test('validation accepts what the reader accepts', async () => {
  const samples: readonly (readonly [string, string | number, boolean])[] = [
    ...['26911745', '19435075', '26911746', '2691174', '1234567x', 'abc'].map(
      (text) => ['CVR-nr.', text, passesCvrCheck(text)] as const,
    ),
    ...[
      '27',
      '27.36',
      '27.36.04',
      '27,36',
      '2.36',
      '27.3',
      '27.36.4',
      '27.36.04.1',
      'ab',
      '2..36',
      '273604',
    ].map((text) => ['KLE-nr.', text, isValidAnswer(questionOf('kle'), text, thisYear)] as const),
    ...['Aldrig', 'aldrig', 1990, 2019].map(
      (value) => ['Senest konkurrenceudsat (år)', value, true] as const,
    ),
    ...['i fjor', 1989, 2999, 2019.5].map((value) => ['Senest konkurrenceudsat (år)', value, false] as const),
  ];
  const rows = samples.map(([header, value], index): readonly SheetCell[] => {
    const formula = customFormula(header).replace(/\b[A-Z]{1,2}2\b/gu, cellReference(index + 1, 1));
    const format = typeof value === 'string' ? 'text' : 'general';
    return [
      { value, format },
      { value: null, formula: `IF(IFERROR(${formula},FALSE),1,0)` },
    ];
  });
  const workbook = { title: 'Prøver', sheets: [{ name: 'Prøver', columns: [], rows }] };
  const values = (await calculate(await writeXlsx(workbook))).get('Prøver')!;
  expect(samples.map(([, value], index) => [value, values.get(cellReference(index + 1, 2)) === 1])).toEqual(
    samples.map(([, value, accepted]) => [value, accepted]),
  );
}, 120_000);

function customFormula(header: string): string {
  const column = columns.findIndex((column) => column.header === header);
  const rule = sheet.validations?.find(({ range }) => range.left === column)?.rule;
  return rule?.kind === 'custom' ? rule.formula : '';
}

/** What a printed form looks like: the frame of each page in points, and the smallest type in it. */
function printed(pdf: Uint8Array): {
  readonly pages: readonly (readonly number[])[];
  readonly smallest: number;
} {
  const text = Buffer.from(pdf).toString('latin1');
  const pages = [...text.matchAll(/\/Type\s*\/Page\b(?!s)[^]*?\/MediaBox\s*\[([^\]]*)\]/gu)];
  const sizes = [...text.matchAll(/stream\r?\n/gu)].flatMap(({ index, 0: { length } }) => {
    const from = index + length;
    const packed = pdf.subarray(from, text.indexOf('endstream', from));
    if (packed[0] !== 0x78) return [];
    const content = strFromU8(unzlibSync(packed), true);
    return [...content.matchAll(/\/F\d+ ([\d.]+) Tf/gu)].map(([, size]) => Number(size));
  });
  const frames = pages.map(([, box = '']) => box.trim().split(/\s+/u).map(Number));
  return { pages: frames, smallest: Math.min(...sizes) };
}

test('each system prints on one A4 page, and so does the blank form, in type that is read at arm’s length', async () => {
  // The sheet by itself, with what its formulas come to.
  const alone = (own: typeof survey): WorkbookLayout => {
    const whole = withPrintSheet(layOutResponse(own, da), own, da);
    const sheet = whole.sheets.find(({ name }) => name === 'Udskrift')!;
    const rows = sheet.rows.map((row) =>
      row.map((cell) => {
        if (cell === null) return null;
        const { formula: _computed, ...value } = cell;
        return value;
      }),
    );
    return { title: whole.title, sheets: [{ ...sheet, rows }] };
  };
  const long = {
    problems: 'Lang tekst. '.repeat(300),
    remark: 'To\nlinjer',
    'comment:pricing': 'Dyrt. '.repeat(90),
  };
  const filled = aSurvey({
    registrations: [0, 1, 2].map(() => aRegistration({ answers: { ...finishedAnswers, ...long } })),
  });
  const files = await Promise.all([emptySurvey, filled].map((own) => writeXlsx(alone(own))));
  const [blank, three] = (await convertAll(files, 'pdf')).map(printed);
  expect(blank!.pages).toHaveLength(1);
  expect(three!.pages).toHaveLength(3);
  for (const { pages, smallest } of [blank!, three!]) {
    for (const [, , width = 0, height = 0] of pages) {
      expect([Math.round(width / 10), Math.round(height / 10)]).toEqual([60, 84]);
    }
    // 11 points in Calibri; a wider type in its place is made smaller, so that the page's width holds.
    expect(smallest).toBeGreaterThanOrEqual(8.5);
  }
}, 120_000);
