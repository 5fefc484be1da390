import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { questionOf } from '../../../survey/questionnaire';
import type { Answer, Registration } from '../../../survey/registration';
import { useTexts } from '../../shared/texts-context';
import { focusGoesTo } from '../../shared/use-kept-focus';
import { BoxOption } from '../fields/box-option';
import { nameOf } from '../registration-figures';
import { optionsOf } from './rated-questions';
import type { RateAllKey } from './rated-questions';

const useStyles = makeStyles({
  // Name and boxes stand side by side where there is room for both.
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px', rowGap: '2px' },
  name: {
    flex: '1 1 180px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  vendor: { color: tokens.colorNeutralForeground3 },
  answer: { flex: '1 1 260px', maxWidth: '400px', display: 'flex', alignItems: 'center', gap: '2px' },
  group: {
    flex: '1 1 0',
    display: 'grid',
    gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
    columnGap: '3px',
  },
  clear: { minWidth: '28px', maxWidth: '28px', flexShrink: 0 },
  noClear: { visibility: 'hidden' },
});

/** One system's line: its name, and a box for each answer. */
export function RatedSystem(props: {
  registration: Registration;
  question: RateAllKey;
  onKeyDown: (event: KeyboardEvent) => void;
  onChoose: (value: Answer | null) => void;
}): ReactElement {
  const styles = useStyles();
  const { lists, manySystems, pane, questions } = useTexts();
  const group = useId();
  const { registration, question, onKeyDown, onChoose } = props;
  const declared = questionOf(question);
  const labels: Readonly<Record<string, string>> =
    declared.kind === 'choice' ? lists[declared.vocabulary] : lists.rating;
  const name = nameOf(registration) ?? pane.overview.nameless;
  const { vendor } = registration.answers;
  const chosen = registration.answers[question];
  return (
    <li className={styles.line}>
      <Text className={styles.name} title={name}>
        {name}
        {vendor !== undefined && <span className={styles.vendor}> · {vendor}</span>}
      </Text>
      <div className={styles.answer}>
        <div
          id={group}
          role="radiogroup"
          aria-label={manySystems.rateAll.group(questions[question].ask, name)}
          className={styles.group}
          onKeyDown={onKeyDown}
        >
          {optionsOf(question).map(({ value, sign }) => (
            <BoxOption
              key={sign}
              group={group}
              value={String(value)}
              sign={sign}
              label={labels[String(value)] ?? sign}
              chosen={chosen === value}
              onChoose={() => {
                onChoose(value);
              }}
            />
          ))}
        </div>
        <Button
          className={mergeClasses(styles.clear, chosen === undefined && styles.noClear)}
          {...focusGoesTo(`[id="${group}"]`)}
          appearance="transparent"
          size="small"
          tabIndex={-1}
          icon={<Dismiss16Regular />}
          aria-label={`${pane.form.clear}: ${name}`}
          title={pane.form.clear}
          onClick={() => {
            onChoose(null);
          }}
        />
      </div>
    </li>
  );
}
