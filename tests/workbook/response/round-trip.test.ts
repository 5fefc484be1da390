import fc from 'fast-check';
import { rawOfLayout } from '../../../src/workbook/raw-of-layout';
import { da } from '../../../src/text/da';
import { layOutResponse } from '../../../src/workbook/response/lay-out-response';
import { readResponse } from '../../../src/workbook/response/read-response';
import { readSurvey } from '../../../src/workbook/response/read-survey';
import { emptySurvey } from '../../../src/survey/survey-change';
import { aNewId, aRegistration } from '../../builders/registration';
import { anySurvey, aRespondent, aSurvey, thisYear } from '../../builders/survey';

const options = { thisYear, newId: aNewId };

describe('a response workbook is read back as it was laid out', () => {
  test('whatever was answered', () => {
    fc.assert(
      fc.property(anySurvey, (survey) => {
        const read = readSurvey(rawOfLayout(layOutResponse(survey, da)), options);
        expect(read?.survey).toEqual(survey);
      }),
      { numRuns: 60 },
    );
  });

  test('what could not be read is put back letter by letter, and is still unread', () => {
    const survey = aSurvey({
      registrations: [
        aRegistration({
          answers: { system: 'Sagsys' },
          unread: { yearlyPrice: ' under 100.000 ', contractExpiry: '31-02-2026', 'rating:pricing': 'fin' },
          status: 'draft',
        }),
      ],
    });
    const read = readSurvey(rawOfLayout(layOutResponse(survey, da)), options);
    expect(read?.survey).toEqual(survey);
    expect(read?.issues.map(({ code }) => code)).toEqual([
      'answer-not-a-number',
      'answer-not-in-list',
      'answer-no-such-day',
    ]);
  });

  test('an empty template is an empty survey, and no problem', () => {
    expect(readSurvey(rawOfLayout(layOutResponse(emptySurvey, da)), options)).toEqual({
      survey: emptySurvey,
      issues: [],
    });
  });

  test('a registration that is only begun is still there while it is edited, and is not sent', () => {
    const begun = aRegistration({ answers: {}, status: 'draft' });
    const survey = aSurvey({ registrations: [begun, aRegistration()] });
    const read = readSurvey(rawOfLayout(layOutResponse(survey, da)), options);
    expect(read?.survey.registrations[0]).toEqual(begun);

    const sealed = { ...survey, respondent: aRespondent({ submittedAt: '2026-11-23T10:42:07' }) };
    const { submission, issues } = readResponse(
      rawOfLayout(layOutResponse(sealed, da)),
      'svar.xlsx',
      options,
    );
    expect(submission?.registrations).toHaveLength(1);
    expect(submission?.submittedAt).toBe('2026-11-23T10:42:07');
    expect(issues).toEqual([]);
  });
});
