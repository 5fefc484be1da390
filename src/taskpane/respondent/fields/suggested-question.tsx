import type { ReactElement } from 'react';
import type { Registration } from '../../../survey/registration';
import { NameCombobox } from '../../shared/name-combobox';
import { suggest } from '../suggestions';
import { QuestionField } from './question-field';
import type { QuestionProps } from './question';
import { useTypedAnswer } from './use-typed-answer';

/** A name that is typed freely, with those already known offered underneath. */
export function SuggestedQuestion(
  props: QuestionProps & { suggests: 'system' | 'vendor'; registrations: readonly Registration[] },
): ReactElement {
  const { text, onType, onDone } = useTypedAnswer(props);
  return (
    <QuestionField {...props}>
      <NameCombobox
        text={text}
        names={suggest(props.suggests, text, props.registrations).map((name) => ({ value: name, name }))}
        onType={onType}
        onTake={onDone}
        onLeave={() => {
          onDone();
        }}
      />
    </QuestionField>
  );
}
