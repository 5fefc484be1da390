import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // Texts from the sheet come in any length: the notice grows downwards, never sideways.
  body: { minWidth: 0, overflowWrap: 'anywhere' },
  line: { margin: '4px 0 0' },
  subject: { margin: '8px 0 0', fontWeight: tokens.fontWeightSemibold },
  values: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '8px',
    margin: '4px 0 0',
  },
  value: { margin: 0, maxHeight: '120px', overflowY: 'auto' },
});

/** What two people say of one thing. */
export interface Compared {
  /** What they say it of, where that is not clear from the place. */
  readonly subject?: string;
  readonly values: readonly { readonly label: string; readonly text: string }[];
}

export interface Choice {
  readonly text: string;
  /** The choice with what it is about, for those who hear it alone. */
  readonly label: string;
  readonly choose: () => void;
}

/** A question that only a person can answer: what was not changed, what each side says, and the choice. */
export function ConflictNotice(props: {
  title: string;
  lines?: readonly string[];
  compared: readonly Compared[];
  more?: string;
  choices: readonly Choice[];
}): ReactElement {
  const styles = useStyles();
  const { title, lines = [], compared, more, choices } = props;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody role="alert" className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
        {compared.map((one) => (
          <Comparison key={one.subject ?? ''} {...one} />
        ))}
        {more !== undefined && <p className={styles.line}>{more}</p>}
      </MessageBarBody>
      <MessageBarActions>
        {choices.map(({ text, label, choose }) => (
          <Button key={text} size="small" aria-label={label} onClick={choose}>
            {text}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}

function Comparison({ subject, values }: Compared): ReactElement {
  const styles = useStyles();
  return (
    <>
      {subject !== undefined && <p className={styles.subject}>{subject}</p>}
      <dl className={styles.values}>
        {values.map(({ label, text }) => (
          <Value key={label} label={label} text={text} />
        ))}
      </dl>
    </>
  );
}

function Value({ label, text }: { label: string; text: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.value}>{text}</dd>
    </>
  );
}
