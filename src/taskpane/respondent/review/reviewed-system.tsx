import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { gapsOf, isAsked } from '../../../survey/completeness';
import { questions } from '../../../survey/questionnaire';
import type { AnyQuestion } from '../../../survey/questionnaire';
import type { Registration } from '../../../survey/registration';
import { SectionHeading } from '../../shared/section-heading';
import { useTexts } from '../../shared/texts-context';
import { nameOf } from '../registration-figures';
import { shownAnswer } from '../shown-answer';

const useStyles = makeStyles({
  system: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    breakAfter: 'avoid',
  },
  button: { flexShrink: 0, '@media print': { display: 'none' } },
  answers: { margin: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  // Side by side where there is room, below each other in the pane.
  answer: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    breakInside: 'avoid',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: '4px',
  },
  asked: { flex: '1 1 220px', color: tokens.colorNeutralForeground3 },
  said: { flex: '2 1 220px', margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  missing: { flex: '2 1 220px', margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What a question says here: its answer, that it cannot be read, or that it is missing. */
interface Said {
  readonly question: AnyQuestion;
  readonly text: string | null;
}

/** One system with all its answers. */
export function ReviewedSystem(props: { registration: Registration; onCorrect: () => void }): ReactElement {
  const styles = useStyles();
  const heading = useId();
  const texts = useTexts();
  const words = texts.answersTogether.review;
  const { registration, onCorrect } = props;
  const name = nameOf(registration) ?? texts.pane.overview.nameless;
  const asked = (questions as readonly AnyQuestion[]).filter(
    (question) => question.hidden !== true && isAsked(question, registration.answers),
  );
  const wanted = new Set(gapsOf(registration).map(({ key }) => key));
  const said = asked.map((question): Said => ({
    question,
    text: shownAnswer(registration, question.key, texts),
  }));
  const shown = said.filter(({ question, text }) => text !== null || wanted.has(question.key));
  const open = said.filter(
    ({ question, text }) => text === null && !wanted.has(question.key) && question.kind !== 'flag',
  );
  return (
    <section aria-labelledby={heading} className={styles.system}>
      <div className={styles.line}>
        <SectionHeading id={heading}>{name}</SectionHeading>
        <Button className={styles.button} size="small" aria-label={words.correct(name)} onClick={onCorrect}>
          {words.correctShort}
        </Button>
      </div>
      <dl className={styles.answers}>
        {shown.map(({ question: { key }, text }) => (
          <div key={key} className={styles.answer}>
            <dt className={styles.asked}>{texts.questions[key].ask}</dt>
            {text === null ? (
              <dd className={styles.missing}>{words.missing}</dd>
            ) : (
              <dd className={styles.said}>
                {registration.unread[key] === undefined ? text : words.unread(text)}
              </dd>
            )}
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {words.notAnswered(open.length)}
        </Text>
      )}
    </section>
  );
}
