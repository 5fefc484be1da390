import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { answerText } from '../../survey/answer-text';
import type { AnswerKey } from '../../survey/questionnaire';
import type { Registration } from '../../survey/registration';
import type { AnswerInput } from '../../survey/survey-change';
import { standingAnswer } from '../../survey/survey-conflict';
import type { AnswerConflict } from '../../survey/survey-conflict';
import { useTexts } from '../shared/texts-context';

const useStyles = makeStyles({
  values: { display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: '8px', margin: '4px 0 0' },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** The two answers to one question, and the choice between them. */
export function ConflictNotice(props: {
  conflict: AnswerConflict;
  registration: Registration;
  onSettle: (conflict: AnswerConflict, which: 'sheet' | 'mine') => void;
}): ReactElement {
  const styles = useStyles();
  const { excel, questions } = useTexts();
  const { conflict, registration, onSettle } = props;
  const words = excel.conflict;
  const { key } = conflict;
  const shown = (input: AnswerInput): string => inputText(key, input) || words.blank;
  const { ask } = questions[key];
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <dl className={styles.values}>
          <dt>{words.inSheet}</dt>
          <dd className={styles.value}>{shown(standingAnswer(registration, key))}</dd>
          <dt>{words.yours}</dt>
          <dd className={styles.value}>{shown(conflict.wanted)}</dd>
        </dl>
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          aria-label={`${words.keepSheet}: ${ask}`}
          onClick={() => {
            onSettle(conflict, 'sheet');
          }}
        >
          {words.keepSheet}
        </Button>
        <Button
          size="small"
          aria-label={`${words.useMine}: ${ask}`}
          onClick={() => {
            onSettle(conflict, 'mine');
          }}
        >
          {words.useMine}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function inputText(key: AnswerKey, input: AnswerInput): string {
  if (input === null) return '';
  return 'typed' in input ? input.typed : answerText(key, input.value);
}
