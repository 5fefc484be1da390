import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';

const useStyles = makeStyles({
  field: {
    width: '100%',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
  },
});

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** The values that the cell's list allows; undefined for a cell without a list. */
  readonly choices: readonly string[] | undefined;
  readonly emptyChoice: string;
  /** What was written; undefined when nothing shall change. */
  readonly onDone: (text: string | undefined) => void;
}

/** The field in which one cell of the table is written. Enter keeps, Esc and leaving without a change do not. */
export function CellEditor({ label, text, choices, emptyChoice, onDone }: CellEditorProps): ReactElement {
  const styles = useStyles();
  const [value, setValue] = useState(text);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  // Leaving the field after Enter or Esc must not be taken for a second answer.
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const finish = (result: string | undefined): void => {
    if (done.current) return;
    done.current = true;
    onDone(result === text ? undefined : result);
  };
  const common = {
    ref: field,
    className: styles.field,
    'aria-label': label,
    value,
    onBlur: () => {
      finish(value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === 'Enter') finish(value);
      if (event.key === 'Escape') finish(undefined);
    },
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setValue(event.target.value);
    },
  };
  if (choices === undefined) return <input type="text" {...common} />;
  const offered = choices.includes(text) || text === '' ? choices : [text, ...choices];
  return (
    <select {...common}>
      <option value="">{emptyChoice}</option>
      {offered.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}
