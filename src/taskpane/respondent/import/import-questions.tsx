import { questionText } from '../../../inventory/question-text';
import { Field, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ImportQuestion, QuestionOption } from '../../../inventory/imported';
import { answerText } from '../../../survey/answer-text';
import { questionOf } from '../../../survey/questionnaire';
import type { Texts } from '../../../text/da';
import { LinkButton } from '../../shared/link-button';
import { SectionHeading } from '../../shared/section-heading';
import { useTexts } from '../../shared/texts-context';

const someFirst = 10;

const useStyles = makeStyles({ text: { overflowWrap: 'anywhere' } });

/** What the lists do not decide; nothing is filled in until the user has chosen. */
export function ImportQuestions(props: {
  questions: readonly ImportQuestion[];
  answers: ReadonlyMap<string, string>;
  onAnswer: (question: string, option: string) => void;
}): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const { screen } = texts.inventory;
  const [count, setCount] = useState(someFirst);
  const { questions, answers, onAnswer } = props;
  if (questions.length === 0) return null;
  return (
    <>
      <SectionHeading>{screen.questions(questions.length)}</SectionHeading>
      {questions.slice(0, count).map((question) => (
        <Field
          key={question.id}
          label={questionText(question, texts.inventory.question)}
          className={styles.text}
        >
          <RadioGroup
            value={answers.get(question.id) ?? ''}
            onChange={(_, { value }) => {
              onAnswer(question.id, value);
            }}
          >
            <Radio value="" label={screen.noOne} />
            {question.options.map((option) => (
              <Radio key={option.id} value={option.id} label={optionText(option, texts)} />
            ))}
          </RadioGroup>
        </Field>
      ))}
      {questions.length > count && (
        <LinkButton
          onClick={() => {
            setCount(count + someFirst);
          }}
        >
          {screen.moreQuestions(questions.length - count)}
        </LinkButton>
      )}
    </>
  );
}

function optionText({ label, gives }: QuestionOption, { inventory: { screen } }: Texts): string {
  if (label.kind === 'system') return screen.allTo(label.name);
  if (label.kind === 'all-without-price') return screen.allWithoutPrice;
  if (label.kind === 'contract') return label.name;
  const [first] = gives;
  return first === undefined ? '' : answerText(questionOf(first.fact.key), first.fact.value);
}
