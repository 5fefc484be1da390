import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { QuestionField } from './question-field';
import type { QuestionProps } from './question';

/** A question that is marked or not and stands alone. */
export function FlagQuestion(props: QuestionProps): ReactElement {
  const { question, registration, onAnswer } = props;
  return (
    <QuestionField {...props}>
      <Checkbox
        checked={registration.answers[question.key] === true}
        onChange={(_event, { checked }) => {
          onAnswer(question.key, checked === true ? { value: true } : null);
        }}
      />
    </QuestionField>
  );
}
