import type { ReactElement } from 'react';
import type { Registration } from '../../../survey/registration';
import { NameCombobox } from '../../shared/name-combobox';
import { useTexts } from '../../shared/texts-context';
import { suggest } from '../suggestions';
import { QuestionField } from './question-field';
import type { QuestionProps } from './question';
import { useTypedAnswer } from './use-typed-answer';

/** A name that is typed freely, with those already known offered underneath. */
export function SuggestedQuestion(
  props: QuestionProps & {
    suggests: 'system' | 'vendor';
    registrations: readonly Registration[];
    hint?: string | undefined;
  },
): ReactElement {
  const { text, onType, onDone } = useTypedAnswer(props);
  const { didYouMean } = useTexts().pane.form;
  const others = props.registrations.filter(({ id }) => id !== props.registration.id);
  const { names, isGuess } = suggest(props.suggests, text, others);
  return (
    <QuestionField {...props}>
      <NameCombobox
        text={text}
        names={names.map(({ name, alsoCalled }) => ({
          value: name,
          name,
          ...(alsoCalled !== undefined && { more: alsoCalled }),
        }))}
        {...(isGuess && { heading: didYouMean })}
        onType={onType}
        onTake={onDone}
        onLeave={() => {
          onDone();
        }}
      />
    </QuestionField>
  );
}
