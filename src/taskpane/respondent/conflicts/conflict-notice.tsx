import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { focusGoesTo, waitingNotice } from '../../shared/use-kept-focus';

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
  /** What is said once it is made. */
  readonly outcome: string;
  readonly choose: () => void;
}

/** A question that only a person can answer: what was not changed, what each side says, and the choice. */
export function ConflictNotice(props: {
  title: string;
  lines?: readonly string[];
  compared: readonly Compared[];
  more?: string;
  choices: readonly Choice[];
  /** Names the field that the choice is about by a selector; absent where there is none. */
  field?: string;
}): ReactElement {
  const styles = useStyles();
  const { announce } = useAnnounce();
  const { title, lines = [], compared, more, choices, field } = props;
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      {...waitingNotice}
      {...(field === undefined ? {} : focusGoesTo(field))}
    >
      <MessageBarBody className={styles.body}>
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
        {choices.map(({ text, label, outcome, choose }) => (
          <Button
            key={text}
            size="small"
            aria-label={label}
            onClick={() => {
              choose();
              announce(outcome, { polite: true });
            }}
          >
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
