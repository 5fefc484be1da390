import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactElement } from 'react';
import { ratingOfKey, ratingSigns, ratings } from '../../../survey/rating-keys';
import type { Rating } from '../../../survey/vocabularies';
import { useTexts } from '../../shared/texts-context';
import { focusGoesTo } from '../../shared/use-kept-focus';
import { questionSelector } from '../question-place';
import { BoxOption } from './box-option';
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
              <BoxOption
                key={rating}
                group={question.key}
                value={String(rating)}
                sign={ratingSigns[rating]}
                label={lists.rating[rating]}
                chosen={chosen === rating}
                onChoose={() => {
                  choose(rating);
                }}
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
