import { Checkbox, Field, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { DifferingSystem } from '../../../survey/merged-answers';
import { questionOf } from '../../../survey/questionnaire';
import type { AnswerKey } from '../../../survey/questionnaire';
import type { Registration } from '../../../survey/registration';
import { SectionHeading } from '../../shared/section-heading';
import { useTexts } from '../../shared/texts-context';
import { nameOf } from '../registration-figures';
import { shownAnswer } from '../shown-answer';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  boxes: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
  system: { display: 'flex', flexDirection: 'column', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  answer: { overflowWrap: 'anywhere' },
});

/** Systems that only the colleague has; each comes along unless it is taken out. */
export function AddedSystems(props: {
  added: readonly Registration[];
  isTaken: (added: Registration) => boolean;
  onTurn: (added: Registration) => void;
}): ReactElement | null {
  const styles = useStyles();
  const heading = useId();
  const { answersTogether, pane } = useTexts();
  const { added, isTaken, onTurn } = props;
  if (added.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <SectionHeading id={heading}>{answersTogether.colleague.added}</SectionHeading>
      <div className={styles.boxes}>
        {added.map((one) => (
          <Checkbox
            key={one.id}
            checked={isTaken(one)}
            label={[nameOf(one) ?? pane.overview.nameless, one.answers.vendor]
              .filter((text) => text !== undefined)
              .join(' · ')}
            onChange={() => {
              onTurn(one);
            }}
          />
        ))}
      </div>
    </section>
  );
}

interface DifferingProps {
  readonly prefersTheirs: (system: DifferingSystem, key: AnswerKey) => boolean;
  readonly onPrefer: (system: DifferingSystem, key: AnswerKey) => void;
}

/** Systems that both have, with a choice for each answer that is not alike; one's own stands unless told. */
export function DifferingAnswers(
  props: DifferingProps & { differing: readonly DifferingSystem[] },
): ReactElement | null {
  const styles = useStyles();
  const heading = useId();
  const { answersTogether } = useTexts();
  const { differing, ...rest } = props;
  if (differing.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <SectionHeading id={heading}>{answersTogether.colleague.differing}</SectionHeading>
      {differing.map((system) => (
        <Differing key={system.ours.id} {...rest} system={system} />
      ))}
    </section>
  );
}

function Differing({
  system,
  prefersTheirs,
  onPrefer,
}: DifferingProps & { system: DifferingSystem }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.answersTogether.colleague;
  const { ours, theirs, filled, clashing } = system;
  const name = nameOf(ours) ?? texts.pane.overview.nameless;
  return (
    <div className={styles.system}>
      <Text weight="semibold">{name}</Text>
      {filled.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {words.fills(filled.map((key) => questionOf(key).header))}
        </Text>
      )}
      {clashing.map((key) => (
        <Field key={key} label={`${name}: ${texts.questions[key].ask}`}>
          <RadioGroup
            value={prefersTheirs(system, key) ? 'theirs' : 'ours'}
            onChange={(_event, { value }) => {
              if ((value === 'theirs') !== prefersTheirs(system, key)) onPrefer(system, key);
            }}
          >
            <Radio
              className={styles.answer}
              value="ours"
              label={words.ours(shownAnswer(ours, key, texts) ?? '')}
            />
            <Radio
              className={styles.answer}
              value="theirs"
              label={words.theirs(shownAnswer(theirs, key, texts) ?? '')}
            />
          </RadioGroup>
        </Field>
      ))}
    </div>
  );
}
