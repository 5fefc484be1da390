import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { FieldProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isRequired } from '../../../survey/completeness';
import { useTexts } from '../../shared/texts-context';
import { questionPlace } from '../question-place';
import { remarkOn } from './question';
import type { QuestionProps } from './question';

const useStyles = makeStyles({
  // The room is there before there is an answer to tell the meaning of.
  meaning: { display: 'block', minHeight: tokens.lineHeightBase200 },
});

/** What a question's frame says beside what the questionnaire says of it. */
export interface Framed {
  /** In place of the questionnaire's own hint. */
  readonly hint?: string | undefined;
  /** What the answer means, on a line of its own: '' while there is nothing to tell, undefined where there never is. */
  readonly meaning?: string | undefined;
}

/** The frame around one question: what is asked, how to answer, and what is to be said of the answer. */
export function QuestionField(
  props: QuestionProps & Framed & { children: NonNullable<FieldProps['children']> },
): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { question, registration, meaning, children } = props;
  const words = texts.questions[question.key];
  const remark = remarkOn(props, texts);
  const hint = props.hint ?? words.hint;
  const help =
    meaning === undefined ? (
      hint
    ) : (
      <>
        {hint}
        <span className={styles.meaning}>{meaning}</span>
      </>
    );
  return (
    <>
      <Field
        {...questionPlace(question.key)}
        label={words.ask}
        required={isRequired(question, registration.answers)}
        {...(help === '' ? {} : { hint: help })}
        validationState={remark?.state ?? 'none'}
        {...(remark === null ? {} : { validationMessage: remark.text })}
      >
        {children}
      </Field>
      {props.conflictAt(question.key)}
    </>
  );
}
