import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Warning20Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { fieldOf } from '../../survey/questionnaire';
import type { Survey } from '../../survey/registration';
import type { Gap } from '../../survey/completeness';
import { SectionHeading } from '../shared/section-heading';
import { useTexts } from '../shared/texts-context';
import { nameOf } from './registration-figures';
import { unfinishedOf } from './submission-steps';
import type { Unfinished } from './submission-steps';

/** Gaps of one system that are named before the rest is counted. */
const mostGaps = 4;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px' },
  line: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground1 },
  system: { display: 'flex', flexDirection: 'column', gap: '4px' },
  gaps: {
    listStyleType: 'none',
    margin: 0,
    padding: '0 0 0 28px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  name: { paddingLeft: '28px' },
  link: { textAlign: 'left' },
});

/** What is missing, each a link to its field. Nothing here stops a submission. */
export function Checklist(props: {
  survey: Survey;
  onContact: () => void;
  onGap: (id: string, gap: Gap) => void;
}): ReactElement {
  const styles = useStyles();
  const { submit } = useTexts().pane;
  const { survey, onContact, onGap } = props;
  const { contact, email } = survey.respondent;
  const unfinished = unfinishedOf(survey);
  const contactGaps = [contact === '' ? submit.noContact : '', email === '' ? submit.noEmail : ''];
  return (
    <section className={styles.part}>
      <SectionHeading>{submit.check}</SectionHeading>
      {contactGaps
        .filter((text) => text !== '')
        .map((text) => (
          <Line key={text} good={false}>
            <Link as="button" onClick={onContact}>
              {text}
            </Link>
          </Line>
        ))}
      {survey.registrations.length === 0 ? (
        <Line good={false}>{submit.nothing}</Line>
      ) : (
        <Line good={unfinished.length === 0}>
          {unfinished.length === 0 ? submit.allFinished : submit.draftsStay(unfinished.length)}
        </Line>
      )}
      {unfinished.map((entry) => (
        <SystemGaps key={entry.registration.id} {...entry} onGap={onGap} />
      ))}
    </section>
  );
}

function Line(props: { good: boolean; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={`${styles.icon} ${props.good ? styles.good : styles.warning}`} aria-hidden="true">
        {props.good ? <CheckmarkCircle20Filled /> : <Warning20Regular />}
      </span>
      <Text>{props.children}</Text>
    </div>
  );
}

function SystemGaps(props: Unfinished & { onGap: (id: string, gap: Gap) => void }): ReactElement {
  const styles = useStyles();
  const { overview, submit } = useTexts().pane;
  const { registration, gaps, onGap } = props;
  const rest = gaps.length - mostGaps;
  return (
    <div className={styles.system}>
      <Text weight="semibold" className={styles.name}>
        {nameOf(registration) ?? overview.nameless}
      </Text>
      <ul className={styles.gaps}>
        {gaps.slice(0, mostGaps).map((gap) => (
          <li key={gap.key}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => {
                onGap(registration.id, gap);
              }}
            >
              {submit.gap[gap.kind](fieldOf(gap.key).header)}
            </Link>
          </li>
        ))}
        {rest > 0 && <li>{submit.moreGaps(rest)}</li>}
      </ul>
    </div>
  );
}
