import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { BuildingBank28Regular, Mail28Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { Role } from '../preferences';
import { PaneFrame } from '../shared/pane-frame';
import { PaneHeader } from '../shared/pane-header';
import { useTexts } from '../shared/texts-context';

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    width: '100%',
    maxWidth: '720px',
    margin: 'auto',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
  },
  choices: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
  },
  choice: { display: 'flex', flexDirection: 'column', gap: '4px' },
  large: {
    minHeight: '96px',
    width: '100%',
    maxWidth: 'none',
    justifyContent: 'flex-start',
    textAlign: 'left',
    gap: '12px',
    padding: '12px 16px',
  },
  words: { display: 'flex', flexDirection: 'column', gap: '4px' },
  hint: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** The first visit: which half of the pane is for you? */
export function WelcomeScreen(props: {
  menu: ReactNode;
  /** Example data never replaces what a municipality has written. */
  offersExample: { readonly [R in Role]: boolean };
  onChoose: (role: Role) => void;
  onExample: (role: Role) => void;
}): ReactElement {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <PaneFrame header={<PaneHeader title={pane.product}>{props.menu}</PaneHeader>}>
      <div className={styles.content}>
        <h2 className={styles.title}>{pane.welcome.title}</h2>
        <Text>{pane.welcome.lead}</Text>
        <div className={styles.choices}>
          {(['respondent', 'analyst'] as const).map((role) => (
            <RoleChoice
              key={role}
              role={role}
              offersExample={props.offersExample[role]}
              onChoose={props.onChoose}
              onExample={props.onExample}
            />
          ))}
        </div>
      </div>
    </PaneFrame>
  );
}

function RoleChoice(props: {
  role: Role;
  offersExample: boolean;
  onChoose: (role: Role) => void;
  onExample: (role: Role) => void;
}): ReactElement {
  const styles = useStyles();
  const { welcome } = useTexts().pane;
  const { role } = props;
  const isRespondent = role === 'respondent';
  return (
    <div className={styles.choice}>
      <Button
        className={styles.large}
        size="large"
        icon={isRespondent ? <BuildingBank28Regular /> : <Mail28Regular />}
        onClick={() => {
          props.onChoose(role);
        }}
      >
        <span className={styles.words}>
          <span>{isRespondent ? welcome.respondent : welcome.analyst}</span>
          <Text size={200} className={styles.hint}>
            {isRespondent ? welcome.respondentHint : welcome.analystHint}
          </Text>
        </span>
      </Button>
      {props.offersExample && (
        <Button
          appearance="subtle"
          aria-label={isRespondent ? welcome.exampleRespondent : welcome.exampleAnalyst}
          onClick={() => {
            props.onExample(role);
          }}
        >
          {welcome.example}
        </Button>
      )}
    </div>
  );
}
