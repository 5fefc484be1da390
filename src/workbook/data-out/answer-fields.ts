import type { KindKey, ColumnOfKind, ColumnShape } from '../../survey/question';
import type { AnyQuestion } from '../../survey/questionnaire';
import type { Answer } from '../../survey/registration';
import { labelOf } from '../../survey/vocabularies';
import type { OutTexts } from '../../text/da-out';
import { writtenHeader } from '../analysis/answers/written-header';
import type { AnswerRow } from '../analysis/answers/answer-rows';
import type { DataField, DataKind, DataValue } from '../data-table';
import { cellKindOf } from '../response/kinds';

/** A column that an answer is told in. */
interface Part<Column extends ColumnShape> {
  /** Behind the question's header, where the answer takes more than one column. */
  readonly suffix?: string;
  readonly kind: DataKind;
  readonly value: (answer: Answer | undefined, column: Column) => DataValue;
}

const asText: Part<ColumnShape> = {
  kind: 'text',
  value: (answer) => (answer === undefined ? null : String(answer)),
};
const ifNumber = (answer: Answer | undefined): number | null => (typeof answer === 'number' ? answer : null);

/**
 * How the answers of each kind stand in data: one column holds one kind of value, so that what is a number or a word in
 * the sheets has a column for each.
 */
const parts: { readonly [K in KindKey]: readonly Part<ColumnOfKind<K>>[] } = {
  text: [asText],
  longText: [asText],
  uuid: [asText],
  cvr: [asText],
  kle: [asText],
  number: [{ kind: 'number', value: ifNumber }],
  integer: [{ kind: 'whole', value: ifNumber }],
  date: [{ ...asText, kind: 'date' }],
  // Marked or not: a flag that is not marked is a no.
  flag: [{ kind: 'yesNo', value: (answer) => answer === true }],
  yearOrNever: [
    { kind: 'whole', value: ifNumber },
    {
      suffix: 'aldrig',
      kind: 'yesNo',
      value: (answer) => (answer === undefined ? null : answer === 'never'),
    },
  ],
  rating: [
    { kind: 'whole', value: ifNumber },
    {
      suffix: 'uden tal',
      kind: 'text',
      value: (answer) => (typeof answer === 'string' ? (labelOf('rating', answer) ?? null) : null),
    },
  ],
  choice: [
    {
      kind: 'text',
      value: (answer, { vocabulary }) =>
        answer === undefined ? null : (labelOf(vocabulary, String(answer)) ?? null),
    },
  ],
};

/** The columns of a question, declared by the questionnaire alone. */
export function answerFields(question: AnyQuestion, texts: OutTexts): readonly DataField<AnswerRow>[] {
  const { ask, hint } = texts.questions[question.key];
  const header = writtenHeader(question);
  const own = parts[question.kind] as readonly Part<ColumnShape>[];
  return own.map(({ suffix, kind, value }) => ({
    header: suffix === undefined ? header : `${header}, ${suffix}`,
    kind,
    about: suffix === undefined ? `${ask} ${hint}`.trim() : texts.dataOut.suffixes[suffix as Suffix],
    allowed: kind === 'text' || suffix === undefined ? cellKindOf(question).allowed(question, texts) : '',
    value: ({ data: { registration } }) => value(registration.answers[question.key], question),
  }));
}

type Suffix = keyof OutTexts['dataOut']['suffixes'];
