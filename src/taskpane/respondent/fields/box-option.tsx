import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Question16Regular, Subtract16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  option: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minHeight: '34px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    // Windows contrast themes repaint colours, so the choice is shown by the frame as well.
    '@media (forced-colors: active)': { ':has(:checked)': { border: '3px solid Highlight' } },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  input: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
});

/** Signs that are no words are drawn, so that whoever says what stands in the box says its name. */
const drawn: Readonly<Record<string, ReactElement>> = {
  '?': <Question16Regular />,
  '–': <Subtract16Regular />,
};

/** One of several choices side by side, drawn as a box with a sign in it. */
export function BoxOption(props: {
  group: string;
  value: string;
  sign: string;
  label: string;
  chosen: boolean;
  onChoose: () => void;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { group, value, sign, label, chosen, onChoose } = props;
  return (
    <label htmlFor={id} title={label} className={mergeClasses(styles.option, chosen && styles.chosen)}>
      <input
        id={id}
        className={styles.input}
        type="radio"
        name={group}
        value={value}
        aria-label={label}
        checked={chosen}
        onChange={onChoose}
      />
      <span aria-hidden="true">{drawn[sign] ?? sign}</span>
    </label>
  );
}
