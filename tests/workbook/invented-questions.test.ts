import fc from 'fast-check';
import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { consolidate } from '../../src/consolidation/consolidate';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { gapsOf } from '../../src/survey/completeness';
import { columnsFor } from '../../src/survey/questionnaire';
import type { Registration, Survey } from '../../src/survey/registration';
import { emptySurvey } from '../../src/survey/survey-change';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { readSubmissions } from '../../src/workbook/analysis/reading/read-submissions';
import { rawOfLayout } from '../../src/workbook/raw-of-layout';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import { readResponse } from '../../src/workbook/response/read-response';
import { readSurvey } from '../../src/workbook/response/read-survey';
import type { Sheet } from '../../src/workbook/sheet';
import { inventedQuestions, longerQuestionnaire, longerTexts } from '../builders/invented-questions';
import { workbookIn } from '../builders/reading';
import { aNewId, aRegistration } from '../builders/registration';
import { anyAnswersTo, aRespondent, aSurvey, thisYear } from '../builders/survey';

const columns = columnsFor(longerQuestionnaire);
const options = { thisYear, newId: aNewId, asked: longerQuestionnaire };
const layOut = (survey: Survey) => layOutResponse(survey, longerTexts, longerQuestionnaire);
const template = layOut(emptySurvey);
const sheetOf = (name: string): Sheet => template.sheets.find((sheet) => sheet.name === name)!;

/** Surveys in which the invented questions are answered, too. */
const longerSurvey = fc
  .array(anyAnswersTo(longerQuestionnaire), { minLength: 1, maxLength: 3 })
  .map((all) => aSurvey({ registrations: all.map((answers) => aRegistration({ answers })) }));

describe.each(inventedQuestions.map((question) => [question.kind, question] as const))(
  'a question of kind %s that is added to the list',
  (kind, { key, header, required }) => {
    const column = columns.findIndex((each) => each.key === key);

    test('is a column of the table, with a format that every prepared row has', () => {
      const { rows, tables } = sheetOf('Registreringer');
      expect(rows[0]![column]).toMatchObject({ value: header, band: 'band9' });
      expect(tables![0]!.range.right).toBe(columns.length - 1);
      expect(new Set(rows.slice(1).map((row) => row[column]!.format)).size).toBe(1);
    });

    test('has a rule with its words at the cell', () => {
      const rule = sheetOf('Registreringer').validations!.find(({ range }) => range.left === column);
      // What is a key to programs is not typed by people, so nothing is checked.
      if (kind === 'uuid') expect(rule).toBeUndefined();
      else expect(rule?.prompt?.text).toContain(`${header}?\nOm ${header}`);
    });

    test('is a line of the codebook', () => {
      const line = sheetOf('Kodebog').rows.find((row) => row[0]?.value === header);
      expect(line!.slice(0, 4).map((cell) => cell?.value)).toEqual([
        header,
        'Ønske',
        `${header}?`,
        `Om ${header}`,
      ]);
      expect(line![4]?.value).not.toBe('');
    });

    test('marks its gap in the grid when it is required', () => {
      const gaps = sheetOf('Registreringer').highlights!.filter(
        (highlight) => highlight.kind === 'formula' && highlight.look === 'gap',
      );
      expect(gaps.some(({ range }) => range.left === column)).toBe(required === true);
    });
  },
);

test('a condition is met alike by the form and by the formula, and told in the codebook', () => {
  const critical = { answers: { businessCritical: 'yes' }, unread: {} } as const;
  const missing = (registration: Parameters<typeof gapsOf>[0]) =>
    gapsOf(registration, longerQuestionnaire).map(({ key }): string => key);
  expect(missing(critical)).toContain('guests');
  expect(missing({ answers: {}, unread: {} })).not.toContain('guests');
  const line = sheetOf('Kodebog').rows.find((row) => row[0]?.value === 'Gæster')!;
  expect(line[5]?.value).toBe('Skal besvares, når Forretningskritisk er Ja');
});

test('answers to the added questions are read back as they were laid out', () => {
  fc.assert(
    fc.property(longerSurvey, (survey) => {
      expect(readSurvey(rawOfLayout(layOut(survey)), options)?.survey).toEqual(survey);
    }),
    { numRuns: 40 },
  );
});

test('they are read from a real file, also by somebody who does not ask them', async () => {
  const [survey] = fc.sample(longerSurvey, { numRuns: 1, seed: 11 });
  const workbook = workbookIn(await writeXlsx(layOut(survey!)));
  expect(readSurvey(workbook, options)?.survey.registrations).toEqual(survey!.registrations);
  const older = readSurvey(workbook, { thisYear, newId: aNewId });
  const said = JSON.stringify(older?.issues);
  expect(inventedQuestions.filter(({ header }) => said.includes(header))).toEqual([]);
  expect(older?.survey.registrations.map(({ id }) => id)).toEqual(survey!.registrations.map(({ id }) => id));
});

test('the raw sheet of the analysis carries them there and back', () => {
  fc.assert(
    fc.property(longerSurvey, (survey) => {
      const sealed = { ...survey, respondent: aRespondent({ submittedAt: '2026-11-23T10:00:00' }) };
      const named = sealed.registrations.map((registration) => ({
        ...registration,
        answers: { ...registration.answers, system: registration.answers.system ?? 'Sagsys' },
      }));
      const reading = readResponse(
        rawOfLayout(layOut({ ...sealed, registrations: named })),
        'svar.xlsx',
        options,
      );
      const dataSet = consolidate([{ file: 'svar.xlsx', reading }], null, { date: '2026-11-23' });
      const findings = analyse(dataSet, noAnalystInput);
      const layout = layOutAnalysis(dataSet, findings, noAnalystInput, longerTexts, {
        asked: longerQuestionnaire,
      });
      const read = readSubmissions(rawOfLayout(layout), thisYear, longerQuestionnaire);
      const answersById = (registrations: readonly Registration[]) =>
        new Map(registrations.map(({ id, answers }) => [id, answers]));
      expect(answersById(read![0]!.registrations)).toEqual(answersById(named));
    }),
    { numRuns: 10 },
  );
});
