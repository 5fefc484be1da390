import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AnyQuestion } from '../../../survey/questionnaire';
import { useTexts } from '../../shared/texts-context';
import { focusGoesTo } from '../../shared/use-kept-focus';
import { questionSelector } from '../question-place';

const useStyles = makeStyles({
  // The room is there before there is an answer to take back, so that nothing moves when one is given.
  room: { minHeight: '24px', display: 'flex' },
  clear: { marginLeft: '-8px' },
});

/** Takes a choice back again. */
export function ClearAnswer(props: {
  question: AnyQuestion;
  isAnswered: boolean;
  onClear: () => void;
}): ReactElement {
  const styles = useStyles();
  const { pane, questions } = useTexts();
  const { question, isAnswered, onClear } = props;
  return (
    <div className={styles.room}>
      {isAnswered && (
        <Button
          className={styles.clear}
          {...focusGoesTo(questionSelector(question.key))}
          appearance="transparent"
          size="small"
          aria-label={`${pane.form.clear}: ${questions[question.key].ask}`}
          onClick={onClear}
        >
          {pane.form.clear}
        </Button>
      )}
    </div>
  );
}
