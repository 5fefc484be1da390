import type { ColumnShape, KindKey, QuestionShape } from '../../src/survey/question';
import { questions } from '../../src/survey/questionnaire';
import type { AnyQuestion } from '../../src/survey/questionnaire';
import { da } from '../../src/text/da';
import type { Texts } from '../../src/text/da';

type Invented = ColumnShape & Pick<QuestionShape, 'required' | 'askedIf'>;

/** One question of each kind that the questionnaire has never asked; a new kind does not compile without one. */
const inventedByKind: { readonly [K in KindKey]: Invented & { readonly kind: K } } = {
  text: { key: 'slogan', header: 'Motto', kind: 'text', maxLength: 30, required: true },
  longText: { key: 'story', header: 'Historie', kind: 'longText', maxLength: 200 },
  number: { key: 'weight', header: 'Vægt (kg)', kind: 'number', min: 1, max: 90, unit: 'count' },
  integer: { key: 'seats', header: 'Stole', kind: 'integer', min: 2, unit: 'count' },
  uuid: { key: 'deed', header: 'Skøde-UUID', kind: 'uuid' },
  cvr: { key: 'baker', header: 'Bagerens CVR-nr.', kind: 'cvr' },
  kle: { key: 'shelf', header: 'Hylde', kind: 'kle' },
  date: { key: 'party', header: 'Næste fest', kind: 'date' },
  yearOrNever: { key: 'painted', header: 'Senest malet (år)', kind: 'yearOrNever' },
  flag: { key: 'garden', header: 'Have', kind: 'flag' },
  rating: { key: 'coffee', header: 'Vurdering: Kaffe', kind: 'rating' },
  choice: {
    key: 'guests',
    header: 'Gæster',
    kind: 'choice',
    vocabulary: 'yesNoUnknown',
    required: true,
    askedIf: { key: 'businessCritical', is: ['yes'] },
  },
};

/** Questions that nobody asks, with a key as if the questionnaire had it. */
export const inventedQuestions: readonly AnyQuestion[] = Object.values(inventedByKind).map(
  (question) => ({ ...question, section: 'wish' }) as unknown as AnyQuestion,
);

/** The questionnaire with the invented questions at its end. */
export const longerQuestionnaire: readonly AnyQuestion[] = [...questions, ...inventedQuestions];

/** The texts with words for the invented questions. */
export const longerTexts: Texts = {
  ...da,
  questions: {
    ...da.questions,
    ...Object.fromEntries(
      inventedQuestions.map(({ key, header }) => [key, { ask: `${header}?`, hint: `Om ${header}` }]),
    ),
  },
};
