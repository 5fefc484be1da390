import { questionOf, questions } from '../../../src/survey/questionnaire';
import type { AnyQuestion } from '../../../src/survey/questionnaire';
import { formPages, partsIn } from '../../../src/taskpane/respondent/questions-in-view';
import { inputOf, remarkOn, shownText } from '../../../src/taskpane/respondent/fields/question';
import { meanRating } from '../../../src/taskpane/respondent/registration-figures';
import { da } from '../../../src/text/da';
import { aRegistration } from '../../builders/registration';

const everythingMarked = {
  answers: { modelDualFunction: true, modelOther: true, procurementForm: 'directAward' },
  unread: {},
} as const;
const bothPages = (registration: Parameters<typeof partsIn>[1]) =>
  formPages.map((page) =>
    partsIn(page, registration).flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'one' ? [item.question] : item.flags)),
    ),
  );
const keysIn = (registration: Parameters<typeof partsIn>[1]) =>
  bothPages(registration)
    .flat()
    .map(({ key }) => key);

describe('the questions of the form', () => {
  it('are all those of the questionnaire but the program’s own keys, each once', () => {
    const asked = questions.filter((question) => !('hidden' in question)).map(({ key }) => key);
    expect(keysIn(everythingMarked).toSorted()).toEqual(asked.toSorted());
  });

  it('stand on the first page exactly when a finished system must answer them', () => {
    const [required = [], more = []] = bothPages(everythingMarked);
    const isNecessary = ({ required: is, group }: AnyQuestion) => is === true || group === 'models';
    expect(required.every(isNecessary)).toBe(true);
    expect(more.some(isNecessary)).toBe(false);
    expect(more.slice(0, 4).map(({ key }) => key)).toEqual([
      'yearlyPrice',
      'noticeMonths',
      'lastTendered',
      'contractExpiry',
    ]);
  });

  it('leave out what follows from another answer until that is given', () => {
    const blank = { answers: {}, unread: {} };
    expect(keysIn(blank)).not.toContain('dependsOn');
    expect(keysIn({ ...blank, answers: { modelDualFunction: true } })).toContain('dependsOn');
    expect(keysIn({ ...blank, answers: { dependsOn: 'Fagsystem B' } })).toContain('dependsOn');
  });

  it('gather the models and the bonds in a group each, and ask neither where there is competition', () => {
    const groupsIn = (registration: Parameters<typeof partsIn>[1]) =>
      formPages.flatMap((page) =>
        partsIn(page, registration).flatMap(({ items }) =>
          items.flatMap((item) => (item.kind === 'flags' ? [[item.group, item.flags.length]] : [])),
        ),
      );
    expect(groupsIn(everythingMarked)).toEqual([
      ['models', 6],
      ['binding', 4],
    ]);
    expect(groupsIn({ answers: { monopolyStatus: 'competition' }, unread: {} })).toEqual([]);
  });
});

describe('what is typed', () => {
  it('is an answer when it can be read, kept as typed when not, and nothing when blank', () => {
    expect(inputOf(questionOf('yearlyPrice'), '1.250.000', 2026)).toEqual({ value: 1_250_000 });
    expect(inputOf(questionOf('yearlyPrice'), 'et par mio.', 2026)).toEqual({ typed: 'et par mio.' });
    expect(inputOf(questionOf('yearlyPrice'), '  ', 2026)).toBeNull();
  });

  it('is shown as it was typed, and answers in Danish notation', () => {
    const registration = aRegistration({
      answers: { yearlyPrice: 1_250_000, contractExpiry: '2026-12-31' },
      unread: { bids: 'et par' },
    });
    expect(shownText(registration, questionOf('yearlyPrice'))).toBe('1.250.000');
    expect(shownText(registration, questionOf('contractExpiry'))).toBe('31-12-2026');
    expect(shownText(registration, questionOf('bids'))).toBe('et par');
  });

  it('is explained at the field when it is no answer, and a doubtful CVR number only warns', () => {
    const at = { thisYear: 2026, showGap: false };
    const unread = aRegistration({ unread: { contractExpiry: '31-02-2026' } });
    expect(remarkOn({ ...at, question: questionOf('contractExpiry'), registration: unread }, da)).toEqual({
      state: 'error',
      text: 'Kontraktudløb: 31-02-2026 findes ikke. Skriv datoen som dd-mm-åååå.',
    });
    const doubtful = aRegistration({ answers: { cvr: '12345678' } });
    expect(remarkOn({ ...at, question: questionOf('cvr'), registration: doubtful }, da)?.state).toBe(
      'warning',
    );
  });

  it('is asked for only of someone who came to fill the gap', () => {
    const place = {
      question: questionOf('vendor'),
      registration: aRegistration({ answers: {} }),
      thisYear: 2026,
    } as const;
    expect(remarkOn({ ...place, showGap: false }, da)).toBeNull();
    expect(remarkOn({ ...place, showGap: true }, da)?.text).toBe(da.pane.form.missing);
  });
});

describe('the mean of the ratings', () => {
  it('leaves out "Ved ikke", "Ikke relevant" and blanks', () => {
    const answers = { 'rating:pricing': 2, 'rating:addOns': 'dontKnow', 'rating:quality': 5 } as const;
    expect(meanRating(answers)).toBe(3.5);
    expect(meanRating({ 'rating:pricing': 'notRelevant' })).toBeNull();
  });
});
