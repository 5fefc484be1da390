import { columns } from '../../../src/survey/questionnaire';
import { municipalities } from '../../../src/survey/municipalities';
import { emptySurvey } from '../../../src/survey/survey-change';
import { codesOf, labelOf } from '../../../src/survey/vocabularies';
import { da } from '../../../src/text/da';
import { layOutResponse } from '../../../src/workbook/response/lay-out-response';
import type { Sheet, SheetCell, SheetValidation } from '../../../src/workbook/sheet';
import { aRegistration, finishedAnswers } from '../../builders/registration';
import { aRespondent, aSurvey } from '../../builders/survey';

function sheetOf(name: string, survey = emptySurvey): Sheet {
  return layOutResponse(survey, da).sheets.find((sheet) => sheet.name === name)!;
}

/** The values of a drop-down's source, followed to its cells. */
function listValues(source: string): readonly SheetCell['value'][] {
  const [, column = '', top = '', bottom = ''] = /^Kodebog!\$([A-Z]+)\$(\d+):\$\1\$(\d+)$/.exec(source) ?? [];
  const index = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheetOf('Kodebog')
    .rows.slice(Number(top) - 1, Number(bottom))
    .map((row) => row[index]?.value ?? null);
}

const ruleOf = (header: string): SheetValidation => {
  const column = columns.findIndex((each) => each.header === header);
  return sheetOf('Registreringer').validations!.find(({ range }) => range.left === column)!;
};

describe('Besvarelse', () => {
  test('has its labels in column A and the values beside them in column B', () => {
    const survey = aSurvey({ respondent: aRespondent({ submittedAt: '2026-11-23T12:00:00', revision: 2 }) });
    const rows = sheetOf('Besvarelse', survey).rows.map(([label, value]) => [label?.value, value?.value]);
    expect(rows.slice(3, 12)).toEqual([
      ['Kommune', 'Aarhus'],
      ['Kommunekode', '0751'],
      ['Dækker', 'Hele kommunen'],
      ['Kontaktperson', 'Kim Larsen'],
      ['E-mail', 'kim@aarhus.test'],
      ['Dato', 46_349],
      ['Revision', 2],
      ['Skemaversion', 2],
      ['Indsendt', 46_349.5],
    ]);
  });

  test('offers the 98 municipalities', () => {
    const rule = sheetOf('Besvarelse').validations!.find(({ rule: { kind } }) => kind === 'list')!.rule;
    const values = rule.kind === 'list' ? listValues(rule.source) : [];
    expect(new Set(values)).toEqual(new Set(municipalities.map(({ name }) => name)));
  });
});

describe('Registreringer', () => {
  test('is a table of every question with its header in row 1, and rows ready to be filled in', () => {
    const sheet = sheetOf('Registreringer');
    expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual(columns.map(({ header }) => header));
    expect(sheet.tables).toEqual([
      { name: 'Registreringer', range: { top: 0, left: 0, bottom: 40, right: columns.length - 1 } },
    ]);
    expect(sheet.rows).toHaveLength(41);
    expect(
      sheet.rows
        .slice(1)
        .flat()
        .every((cell) => cell?.value === null),
    ).toBe(true);
    expect(sheet.freeze).toEqual({ rows: 1, columns: 2 });
  });

  test('hides the program’s own keys and nothing else', () => {
    const hidden = columns.filter(
      (_field, index) => sheetOf('Registreringer').columns[index]?.hidden === true,
    );
    expect(hidden.map(({ header }) => header)).toEqual(['Id', 'KITOS-UUID', 'Forudfyldt']);
  });

  test('has no blank rows when it is sealed, but one row when nothing is registered', () => {
    const respondent = aRespondent({ submittedAt: '2026-11-23T12:00:00' });
    expect(sheetOf('Registreringer', aSurvey({ respondent })).rows).toHaveLength(2);
    expect(sheetOf('Registreringer', aSurvey({ respondent, registrations: [] })).rows).toHaveLength(2);
  });

  test('keeps ratings as digits, CVR numbers as text, dates as serials, and text that looks like a formula as text', () => {
    const registration = aRegistration({
      answers: { ...finishedAnswers, cvr: '26911745', contractExpiry: '2026-11-23', remark: '=1+1' },
    });
    const row = sheetOf('Registreringer', aSurvey({ registrations: [registration] })).rows[1]!;
    const cell = (header: string): SheetCell => row[columns.findIndex((column) => column.header === header)]!;
    expect(cell('Vurdering: Prissætning')).toEqual({ value: 2, format: 'general' });
    expect(cell('CVR-nr.')).toEqual({ value: '26911745', format: 'text' });
    expect(cell('Kontraktudløb')).toEqual({ value: 46_349, format: 'date' });
    expect(cell('Bemærkning')).toEqual({ value: '=1+1', format: 'text' });
  });

  test('has a rule, a hint and a way on for every column that people fill in, down to row 500', () => {
    const { validations = [] } = sheetOf('Registreringer');
    const filledIn = columns.flatMap((column, index) => ('hidden' in column ? [] : [index]));
    expect(validations.map(({ range }) => range.left)).toEqual(filledIn);
    for (const { range, prompt, error } of validations) {
      expect(range).toMatchObject({ top: 1, bottom: 499, right: range.left });
      expect(prompt!.title.length).toBeLessThanOrEqual(32);
      expect(prompt!.text).toMatch(/^.{5,255}$/su);
      expect(error).toMatchObject({ severity: 'warning' });
      expect(error!.text).toMatch(/^.{10,255}$/su);
    }
  });

  test('spells out the scale at a rating', () => {
    const { prompt, rule } = ruleOf('Vurdering: Prissætning');
    expect(prompt?.text).toContain('1 Meget dårlig');
    expect(prompt?.text).toContain('Ikke relevant');
    expect(rule.kind === 'list' && listValues(rule.source)).toEqual([
      1,
      2,
      3,
      4,
      5,
      'Ved ikke',
      'Ikke relevant',
    ]);
  });

  test.each([
    ['Fagområde', 'domain'],
    ['Monopolstatus', 'monopolyStatus'],
    ['Indkøbsform', 'procurementForm'],
    ['Status', 'status'],
  ] as const)('offers the list of %s', (header, vocabulary) => {
    const { rule } = ruleOf(header);
    const labels = codesOf(vocabulary).map((code) => labelOf(vocabulary, code));
    expect(rule.kind === 'list' && listValues(rule.source)).toEqual(labels);
  });

  test('keeps formulas to what validation allows: no array constants, at most 255 characters', () => {
    const { validations = [], highlights = [] } = sheetOf('Registreringer');
    const rules = validations.flatMap(({ rule }) => (rule.kind === 'custom' ? [rule.formula] : []));
    expect(rules).toHaveLength(3);
    expect(rules.every((formula) => formula.length <= 255)).toBe(true);
    const looks = highlights.flatMap((highlight) =>
      highlight.kind === 'formula' ? [highlight.formula] : [],
    );
    expect([...rules, ...looks].filter((formula) => /[{}]/u.test(formula))).toEqual([]);
    // Not every Excel lets a conditional format point to another sheet, but every one knows names.
    expect(looks.filter((formula) => formula.includes('!'))).toEqual([]);
  });
});

describe('Kodebog', () => {
  test('explains every column once', () => {
    const rows = sheetOf('Kodebog').rows.slice(4, 4 + columns.length);
    expect(rows.map(([header]) => header?.value)).toEqual(columns.map(({ header }) => header));
    for (const row of rows) {
      expect(row[2]?.value).not.toBe('');
      expect(row[4]?.value).not.toBe('');
      expect(row[5]?.value).not.toBe('');
    }
  });
});
