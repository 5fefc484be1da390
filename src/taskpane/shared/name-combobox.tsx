import { Combobox, Option, OptionGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from './texts-context';

/** A name on the list, and how it is shown there. */
export interface ListedName {
  readonly value: string;
  readonly name: string;
  /** What else it is called. */
  readonly more?: string;
}

/**
 * A field to type a name in, with a list of names under it. What is typed always stands; the list only offers. Enter
 * takes the name that is ringed, Tab takes nothing: it leaves the field and closes the list.
 */
export function NameCombobox(props: {
  text: string;
  names: readonly ListedName[];
  /** Said in the list when no name is like what is typed; without it an empty list is not shown. */
  noName?: string;
  /** Said above the names, where they are a guess. */
  heading?: string;
  onType: (text: string) => void;
  onTake: (value: string) => void;
  onLeave: () => void;
}): ReactElement {
  const { pane } = useTexts();
  const { text, names, noName, heading, onType, onTake, onLeave } = props;
  const [isOpen, setIsOpen] = useState(false);
  const options = names.map(({ value, name, more }) => (
    <Option key={value} value={value} text={name}>
      <span>
        {name}
        {more !== undefined && <Text size={200}>{` · ${more}`}</Text>}
      </span>
    </Option>
  ));
  const hasList = names.length > 0 || noName !== undefined;
  return (
    <Combobox
      freeform
      value={text}
      selectedOptions={[]}
      autoComplete="off"
      // The arrow is for the mouse: the keyboard opens the list by the arrow keys, and Tab leads on.
      expandIcon={{ 'aria-label': pane.openList, tabIndex: -1 }}
      onChange={(event) => {
        onType(event.target.value);
      }}
      onOptionSelect={(event, { optionValue }) => {
        const isTab = 'key' in event && event.key === 'Tab';
        if (!isTab && optionValue !== undefined && optionValue !== '') onTake(optionValue);
      }}
      onBlur={() => {
        setIsOpen(false);
        onLeave();
      }}
      open={isOpen && hasList}
      onOpenChange={(_event, { open }) => {
        setIsOpen(open);
      }}
    >
      {heading === undefined ? options : <OptionGroup label={heading}>{options}</OptionGroup>}
      {names.length === 0 && (
        <Option disabled value="" text="">
          {noName}
        </Option>
      )}
    </Combobox>
  );
}
