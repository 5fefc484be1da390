import fc from 'fast-check';
import { changedAnswers, currentAnswer } from '../../src/survey/compare-answers';
import { compareAnswers, mergeChanges } from '../../src/survey/merged-answers';
import type { Answers, Registration } from '../../src/survey/registration';
import { applySurveyChange } from '../../src/survey/survey-change';
import { aNewId, aRegistration } from '../builders/registration';
import { aSurvey } from '../builders/survey';

const system = (answers: Answers, id?: string): Registration =>
  aRegistration({ answers, status: 'draft', ...(id !== undefined && { id }) });
const merged = (
  ours: readonly Registration[],
  theirs: readonly Registration[],
  takes: boolean,
  prefers: boolean,
) =>
  mergeChanges(
    compareAnswers(ours, theirs),
    ours,
    { takes: () => takes, prefersTheirs: () => prefers },
    aNewId,
  ).reduce(applySurveyChange, aSurvey({ registrations: ours })).registrations;

test('a colleague’s systems are the same by Id, else by name; the rest are new', () => {
  const broen = system({ system: 'Broen', vendor: 'Fjordsoft' });
  const kajen = system({ system: 'Kajen', bids: 2 });
  const { added, same, differing } = compareAnswers(
    [broen, kajen],
    [
      system({ system: 'Broen 2', vendor: 'Fjordsoft', bids: 1 }, broen.id),
      system({ system: 'KAJEN', bids: 2 }),
      system({ system: 'Molen' }),
      system({}),
    ],
  );
  expect(added.map(({ answers }) => answers.system)).toEqual(['Molen']);
  expect(same).toHaveLength(0);
  expect(differing.map(({ filled, clashing }) => [filled, clashing])).toEqual([
    [['bids'], ['system']],
    [[], ['system']],
  ]);
});

const answers = fc.record<Answers>(
  {
    system: fc.constantFrom('Broen', 'Kajen', 'Molen'),
    vendor: fc.constantFrom('Fjordsoft', 'Nordvang'),
    bids: fc.integer({ min: 0, max: 3 }),
    remark: fc.constantFrom('a', 'b'),
  },
  { requiredKeys: ['system'] },
);
const some = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 1, max: 6 }), answers).map(([id, said]) => system(said, `id-${String(id)}`)),
  { selector: ({ id }) => id, maxLength: 5 },
);

test('merging loses no answer of one’s own, brings every system of the colleague’s, and done again changes nothing', () => {
  fc.assert(
    fc.property(some, some, (ours, theirs) => {
      const after = merged(ours, theirs, true, false);
      for (const [place, own] of ours.entries()) {
        for (const key of changedAnswers(own, after[place]!)) expect(currentAnswer(own, key)).toBeNull();
      }
      const { added, differing } = compareAnswers(after, theirs);
      expect(added).toEqual([]);
      expect(differing.flatMap(({ filled }) => filled)).toEqual([]);
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
    }),
  );
});

test('where the colleague’s answers are chosen, they all stand', () => {
  fc.assert(
    fc.property(some, some, (ours, theirs) => {
      for (const { ours: own, theirs: one } of compareAnswers(ours, theirs).differing) {
        const now = merged(ours, theirs, false, true).find(({ id }) => id === own.id)!;
        expect({ ...own.answers, ...one.answers }).toEqual(now.answers);
      }
    }),
  );
});
