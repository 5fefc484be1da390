import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { ratingOfKey, ratingSigns, ratings } from '../../../survey/rating-keys';
import type { Rating } from '../../../survey/vocabularies';
import { useTexts } from '../../shared/texts-context';
import { focusGoesTo } from '../../shared/use-kept-focus';
import { questionSelector } from '../question-place';
import { QuestionField } from './question-field';
import type { QuestionProps } from './question';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '2px', maxWidth: '400px' },
  group: {
    flex: '1 1 0',
    display: 'grid',
    gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
    columnGap: '3px',
    border: 'none',
    margin: 0,
    padding: 0,
  },
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
  clear: { minWidth: '28px', maxWidth: '28px', flexShrink: 0 },
  noClear: { visibility: 'hidden' },
  words: {
    display: 'flex',
    flexDirection: 'column',
    maxWidth: '400px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/**
 * A rating from 1 to 5, or one of the two ways of not rating, on one line; the keys 1–5, V and R choose, and Delete clears,
 * so that the cross at the end of the line is no stop on the way to the next question.
 */
export function RatingQuestion(props: QuestionProps): ReactElement {
  const styles = useStyles();
  const { lists, pane, questions } = useTexts();
  const { question, registration, onAnswer } = props;
  const chosen = registration.answers[question.key];
  const choose = (rating: Rating | null): void => {
    onAnswer(question.key, rating === null ? null : { value: rating });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const rating = ratingOfKey(event);
    if (rating === undefined) return;
    event.preventDefault();
    choose(rating);
    event.currentTarget.querySelector<HTMLInputElement>(`[value="${String(rating)}"]`)?.focus();
  };
  return (
    <QuestionField {...props}>
      {(control) => (
        <div className={styles.row}>
          <div {...control} role="radiogroup" className={styles.group} onKeyDown={onKeyDown}>
            {ratings.map((rating) => (
              <RatingOption
                key={rating}
                group={question.key}
                rating={rating}
                label={lists.rating[rating]}
                chosen={chosen === rating}
                onChoose={choose}
              />
            ))}
          </div>
          <Button
            className={mergeClasses(styles.clear, chosen === undefined && styles.noClear)}
            {...focusGoesTo(questionSelector(question.key))}
            appearance="transparent"
            size="small"
            tabIndex={-1}
            icon={<Dismiss16Regular />}
            aria-label={`${pane.form.clear}: ${questions[question.key].ask}`}
            title={pane.form.clear}
            onClick={() => {
              choose(null);
            }}
          />
        </div>
      )}
    </QuestionField>
  );
}

function RatingOption(props: {
  group: string;
  rating: Rating;
  label: string;
  chosen: boolean;
  onChoose: (rating: Rating) => void;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { group, rating, label, chosen, onChoose } = props;
  return (
    <label htmlFor={id} title={label} className={mergeClasses(styles.option, chosen && styles.chosen)}>
      <input
        id={id}
        className={styles.input}
        type="radio"
        name={group}
        value={rating}
        aria-label={label}
        checked={chosen}
        onChange={() => {
          onChoose(rating);
        }}
      />
      <span aria-hidden="true">{ratingSigns[rating]}</span>
    </label>
  );
}

/** What the signs of a rating mean, once above the lines. */
export function RatingScale(props: { note: string }): ReactElement {
  const styles = useStyles();
  const { lists } = useTexts();
  return (
    <div className={styles.words}>
      <Text size={200}>
        {lists.rating[1]} … {lists.rating[5]}
      </Text>
      <Text size={200}>{props.note}</Text>
    </div>
  );
}
