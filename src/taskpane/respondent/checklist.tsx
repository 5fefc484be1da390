import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Warning20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { levelOf } from '../../survey/completeness';
import { isInvented, isInventedAddress } from '../../survey/invented';
import { questionOf } from '../../survey/questionnaire';
import type { Survey } from '../../survey/registration';
import { LinkButton } from '../shared/link-button';
import { SectionHeading } from '../shared/section-heading';
import { useTexts } from '../shared/texts-context';
import { plainList } from '../shared/plain-list';
import { focusGoesTo } from '../shared/use-kept-focus';
import { nameOf } from './registration-figures';
import { draftsIn, remarkedOf, wishedOf } from './submission-steps';
import type { Remark, Remarked } from './submission-steps';

/** Remarks on one system that are shown before the user asks for the rest. */
const mostRemarks = 4;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px' },
  review: { alignSelf: 'flex-start' },
  line: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground1 },
  system: { display: 'flex', flexDirection: 'column', gap: '4px' },
  gaps: { ...plainList, padding: '0 0 0 28px', gap: '4px' },
  name: { paddingLeft: '28px' },
  link: { textAlign: 'left' },
});

/** What is missing or doubtful, each a link to its field. Nothing here stops a submission. */
export function Checklist(props: {
  survey: Survey;
  /** How many made-up systems stand beside the municipality's own. */
  examples: number;
  thisYear: number;
  onReview: () => void;
  onContact: () => void;
  onRemark: (id: string, remark: Remark) => void;
}): ReactElement {
  const styles = useStyles();
  const { answersTogether, pane } = useTexts();
  const { submit } = pane;
  const { survey, onContact, onRemark } = props;
  const { contact, email } = survey.respondent;
  const drafts = draftsIn(survey);
  const isOwn = !isInvented({ ...survey, email });
  const contactGaps = [
    contact === '' ? submit.noContact : '',
    email === '' ? submit.noEmail : '',
    isOwn && isInventedAddress(email) ? submit.inventedContact : '',
  ];
  return (
    <section className={styles.part}>
      <SectionHeading>{submit.check}</SectionHeading>
      {!isOwn && <Line good={false}>{submit.invented}</Line>}
      {props.examples > 0 && <Line good={true}>{submit.examplesStay(props.examples)}</Line>}
      {contactGaps
        .filter((text) => text !== '')
        .map((text) => (
          <Line key={text} good={false}>
            <LinkButton onClick={onContact}>{text}</LinkButton>
          </Line>
        ))}
      {survey.registrations.length === 0 ? (
        <Line good={false}>{submit.nothing}</Line>
      ) : (
        <Line good={drafts === 0}>{drafts === 0 ? submit.allFinished : submit.draftsStay(drafts)}</Line>
      )}
      {remarkedOf(survey, props.thisYear).map((entry) => (
        <SystemRemarks key={entry.registration.id} {...entry} onRemark={onRemark} />
      ))}
      <Wishes {...{ survey, onRemark }} />
      <Button className={styles.review} onClick={props.onReview}>
        {answersTogether.review.open}
      </Button>
    </section>
  );
}

/** What would make the finished systems fully informed: asked for, and never demanded. */
function Wishes(props: {
  survey: Survey;
  onRemark: (id: string, remark: Remark) => void;
}): ReactElement | null {
  const { formPages, pane } = useTexts();
  const { survey, onRemark } = props;
  const wished = wishedOf(survey);
  if (!survey.registrations.some((registration) => levelOf(registration) !== 'draft')) return null;
  return (
    <>
      <SectionHeading>{formPages.full}</SectionHeading>
      <Line good={wished.length === 0}>
        {wished.length === 0 ? pane.submit.allFull : pane.submit.wished(wished.length)}
      </Line>
      {wished.map((entry) => (
        <SystemRemarks key={entry.registration.id} {...entry} onRemark={onRemark} />
      ))}
    </>
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

function SystemRemarks(props: Remarked & { onRemark: (id: string, remark: Remark) => void }): ReactElement {
  const styles = useStyles();
  const { pane, questions } = useTexts();
  const { overview, submit } = pane;
  const { registration, remarks, onRemark } = props;
  const list = useId();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? remarks : remarks.slice(0, mostRemarks);
  const rest = remarks.length - shown.length;
  return (
    <div className={styles.system}>
      <Text weight="semibold" className={styles.name}>
        {nameOf(registration) ?? overview.nameless}
      </Text>
      <ul id={list} className={styles.gaps}>
        {shown.map((remark) => (
          <li key={`${remark.kind} ${remark.key}`}>
            <LinkButton
              className={styles.link}
              onClick={() => {
                onRemark(registration.id, remark);
              }}
            >
              {submit.remark[remark.kind]({
                header: questionOf(remark.key).header,
                ask: questions[remark.key].ask,
              })}
            </LinkButton>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <LinkButton
              className={styles.link}
              {...focusGoesTo(`#${list} > :nth-child(${String(mostRemarks + 1)})`)}
              onClick={() => {
                setShowsAll(true);
              }}
            >
              {submit.showRest(rest)}
            </LinkButton>
          </li>
        )}
      </ul>
    </div>
  );
}
