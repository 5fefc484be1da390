import fc from 'fast-check';
import { consolidate } from '../../src/consolidation/consolidate';
import { questions, schemaVersion } from '../../src/survey/questionnaire';
import type { Survey } from '../../src/survey/registration';
import { restoreSurvey } from '../../src/survey/restore-survey';
import { da } from '../../src/text/da';
import { readAnalysis } from '../../src/workbook/analysis/read-analysis';
import { rawOfLayout } from '../../src/workbook/raw-of-layout';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import { readResponse } from '../../src/workbook/response/read-response';
import { readSurvey } from '../../src/workbook/response/read-survey';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { aNewId, aRegistration } from '../builders/registration';
import { anyAnswersTo, anySurvey, aRespondent, aSurvey, thisYear } from '../builders/survey';
import {
  versionOneAnalysis,
  versionOneKept,
  versionOneQuestions,
  versionOneResponse,
} from '../builders/version-one';

const options = { thisYear, newId: aNewId };
const sealed = aRespondent({ submittedAt: '2026-11-23T10:00:00' });
const readAs = (layout: WorkbookLayout, file = 'svar.xlsx') =>
  readResponse(rawOfLayout(layout), file, options);

/** A survey that nobody has asked what came later. */
const olderSurvey: fc.Arbitrary<Survey> = fc
  .tuple(anySurvey, fc.array(anyAnswersTo(versionOneQuestions), { maxLength: 3 }))
  .map(([{ respondent }, all]) => ({
    respondent: { ...respondent, covers: '' },
    registrations: all.map((answers) => aRegistration({ answers, status: 'draft' })),
  }));

test('every question that version 1 did not ask says since when it is asked', () => {
  const later = questions.filter((question) => !versionOneQuestions.includes(question));
  expect(later.map(({ header }) => header)).toEqual([
    'Binding: data',
    'Binding: snitflader',
    'Binding: rettigheder',
    'Binding: viden',
    'Leveranceform',
    'Begrundelse for direkte tildeling',
    'Forudfyldt',
  ]);
  expect(questions.filter((question) => 'since' in question)).toEqual(later);
  const versions: readonly number[] = later.flatMap((question) =>
    'since' in question ? [question.since] : [],
  );
  expect(Math.max(...versions)).toBe(schemaVersion);
});

test('a response of version 1 is opened with every answer and without a word on what was not asked', () => {
  fc.assert(
    fc.property(olderSurvey, (survey) => {
      const read = readSurvey(rawOfLayout(versionOneResponse(survey)), options);
      expect(read?.survey).toEqual(survey);
      const asked = readSurvey(rawOfLayout(layOutResponse(survey, da)), options);
      expect(read?.issues.map(({ code }) => code)).toEqual(asked?.issues.map(({ code }) => code));
    }),
    { numRuns: 40 },
  );
});

test('and saved as the newest version, which reads the same', () => {
  fc.assert(
    fc.property(olderSurvey, (survey) => {
      const read = readSurvey(rawOfLayout(versionOneResponse(survey)), options);
      const saved = layOutResponse(read!.survey, da);
      expect(saved.sheets[1]!.rows[0]!.map((cell) => cell?.value)).toContain('Leveranceform');
      expect(readSurvey(rawOfLayout(saved), options)?.survey).toEqual(survey);
    }),
    { numRuns: 20 },
  );
});

test('a template of version 1 is an empty survey', () => {
  const empty = aSurvey({ registrations: [] });
  expect(readSurvey(rawOfLayout(versionOneResponse(empty)), options)).toEqual({ survey: empty, issues: [] });
});

describe('a submission of version 1', () => {
  const older = aSurvey({ respondent: sealed });
  const newer = aSurvey({
    respondent: { ...sealed, municipality: '0101' },
    registrations: [aRegistration({ answers: { ...older.registrations[0]!.answers, bindingData: true } })],
  });

  test('is for the whole municipality, and has no warning', () => {
    const { submission, issues, rows } = readAs(versionOneResponse(older));
    expect(issues).toEqual([]);
    expect(rows).toEqual({ read: 1, kept: 1, rejected: 0 });
    expect(submission).toMatchObject({ covers: '', schemaVersion: 1, municipality: '0751' });
  });

  test('is put together with one of version 2', () => {
    const inputs = [versionOneResponse(older), layOutResponse(newer, da)].map((layout, index) => ({
      file: `svar-${String(index)}.xlsx`,
      reading: readAs(layout, `svar-${String(index)}.xlsx`),
    }));
    const { files, rows } = consolidate(inputs, null, { date: '2026-11-23' });
    expect(files.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted']);
    expect(rows.map(({ registration }) => registration.answers.bindingData)).toEqual([true, undefined]);
  });

  test('is still there when an analysis of version 1 is gone on with', () => {
    const inputs = [{ file: 'svar.xlsx', reading: readAs(versionOneResponse(older)) }];
    const dataSet = consolidate(inputs, null, { date: '2026-11-23' });
    const read = readAnalysis(rawOfLayout(versionOneAnalysis(dataSet)), da, { thisYear });
    expect(read!.prior.submissions).toEqual(dataSet.submissions);
    const again = consolidate([], read!.prior, { date: '2026-11-23' });
    expect(again.rows.map(({ registration }) => registration.answers)).toEqual([
      older.registrations[0]!.answers,
    ]);
  });
});

test('a survey that version 1 put aside in the browser is taken up again', () => {
  fc.assert(
    fc.property(olderSurvey, (survey) => {
      expect(restoreSurvey(versionOneKept(survey), thisYear)).toEqual(survey);
    }),
    { numRuns: 20 },
  );
});

test('a response of a version that is not known yet is read as far as it is known, and says so', () => {
  const layout = layOutResponse(aSurvey({ respondent: sealed }), da);
  const newer: WorkbookLayout = {
    ...layout,
    sheets: layout.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row[0]?.value === 'Skemaversion' ? [row[0], { value: schemaVersion + 1 }] : row,
      ),
    })),
  };
  const { submission, issues } = readAs(newer);
  expect(submission?.registrations).toHaveLength(1);
  expect(issues.map(({ code, params }) => ({ code, params }))).toEqual([
    { code: 'schema-newer', params: { version: schemaVersion + 1, known: schemaVersion } },
  ]);
});
