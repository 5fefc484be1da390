import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Rating } from '../../../survey/vocabularies';
import { useTexts } from '../../shared/texts-context';
import { ClearAnswer } from './clear-answer';
import { QuestionField } from './question-field';
import type { QuestionProps } from './question';

const scale = [1, 2, 3, 4, 5] as const;
const ratings: readonly Rating[] = [...scale, 'dontKnow', 'notRelevant'];

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, 1fr)',
    columnGap: '4px',
    rowGap: '4px',
    maxWidth: '360px',
    border: 'none',
    margin: 0,
    padding: 0,
  },
  option: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minHeight: '36px',
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
  end: { minHeight: '32px' },
  first: { gridColumn: '1 / span 2' },
  second: { gridColumn: '3 / span 3' },
  input: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  words: {
    gridColumn: '1 / -1',
    display: 'flex',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  column: { display: 'flex', flexDirection: 'column' },
});

/** A rating from 1 to 5, or one of the two ways of not rating; the keys 1–5 choose, too. */
export function RatingQuestion(props: QuestionProps): ReactElement {
  const styles = useStyles();
  const { lists } = useTexts();
  const { question, registration, onAnswer } = props;
  const chosen = registration.answers[question.key];
  const choose = (rating: Rating): void => {
    onAnswer(question.key, { value: rating });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const rating = scale.find((step) => String(step) === event.key);
    if (rating === undefined) return;
    choose(rating);
    event.currentTarget.querySelector<HTMLInputElement>(`[value="${String(rating)}"]`)?.focus();
  };
  return (
    <div className={styles.column}>
      <QuestionField {...props}>
        {(control) => (
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
        )}
      </QuestionField>
      <ClearAnswer
        question={question}
        isAnswered={chosen !== undefined}
        onClear={() => {
          onAnswer(question.key, null);
        }}
      />
    </div>
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
  const onScale = typeof rating === 'number';
  return (
    <>
      {rating === 'dontKnow' && <ScaleEnds />}
      <label
        htmlFor={id}
        title={label}
        className={mergeClasses(
          styles.option,
          !onScale && styles.end,
          rating === 'dontKnow' && styles.first,
          rating === 'notRelevant' && styles.second,
          chosen && styles.chosen,
        )}
      >
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
        <span aria-hidden="true">{onScale ? rating : label}</span>
      </label>
    </>
  );
}

/** What the ends of the scale mean, under the row of figures. */
function ScaleEnds(): ReactElement {
  const styles = useStyles();
  const { lists } = useTexts();
  return (
    <span className={styles.words} aria-hidden="true">
      <span>{lists.rating[1]}</span>
      <span>{lists.rating[5]}</span>
    </span>
  );
}
