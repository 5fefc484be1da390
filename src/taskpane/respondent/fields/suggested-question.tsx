import { Combobox, Option, OptionGroup, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Registration } from '../../../survey/registration';
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
  // The list marks a name that begins with what is typed; Tab and Enter take it only when the user has moved to it.
  const hasMoved = useRef(false);
  const [isOpen, setIsOpen] = useState(false);
  const { didYouMean } = useTexts().pane.form;
  const { names, isGuess } = suggest(props.suggests, text, props.registrations);
  const options = names.map(({ name, alsoCalled }) => (
    <Option key={name} text={name}>
      <span>
        {name}
        {alsoCalled !== undefined && <Text size={200}>{` · ${alsoCalled}`}</Text>}
      </span>
    </Option>
  ));
  return (
    <QuestionField {...props}>
      <Combobox
        freeform
        value={text}
        selectedOptions={[]}
        autoComplete="off"
        onKeyDown={({ key }) => {
          if (key === 'ArrowDown' || key === 'ArrowUp') hasMoved.current = true;
        }}
        onChange={(event) => {
          hasMoved.current = false;
          onType(event.target.value);
        }}
        onOptionSelect={(event, { optionText }) => {
          const isMeant = event.type !== 'keydown' || hasMoved.current;
          if (isMeant && optionText !== undefined) onDone(optionText);
        }}
        onBlur={() => {
          onDone();
        }}
        open={isOpen && names.length > 0}
        onOpenChange={(_event, { open }) => {
          setIsOpen(open);
        }}
      >
        {isGuess ? <OptionGroup label={didYouMean}>{options}</OptionGroup> : options}
      </Combobox>
    </QuestionField>
  );
}
