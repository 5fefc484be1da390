import { Combobox, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Registration } from '../../../survey/registration';
import { suggest } from '../suggestions';
import { QuestionField } from './question-field';
import type { QuestionProps } from './question';
import { useTypedAnswer } from './use-typed-answer';

/** A name that is typed freely, with those already known offered underneath. */
export function SuggestedQuestion(
  props: QuestionProps & { question: 'system' | 'vendor'; registrations: readonly Registration[] },
): ReactElement {
  const { text, onType, onDone } = useTypedAnswer(props);
  const names = suggest(props.question, text, props.registrations);
  return (
    <QuestionField {...props}>
      <Combobox
        freeform
        value={text}
        selectedOptions={[]}
        autoComplete="off"
        onChange={(event) => {
          onType(event.target.value);
        }}
        onOptionSelect={(_event, { optionText }) => {
          if (optionText !== undefined) onDone(optionText);
        }}
        onBlur={() => {
          onDone();
        }}
        {...(names.length === 0 ? { open: false } : {})}
      >
        {names.map((name) => (
          <Option key={name}>{name}</Option>
        ))}
      </Combobox>
    </QuestionField>
  );
}
