import { Field } from '@fluentui/react-components';
import type { FieldProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isRequired } from '../../../survey/completeness';
import { useTexts } from '../../shared/texts-context';
import { questionPlace } from '../question-place';
import { remarkOn } from './question';
import type { QuestionProps } from './question';

/** The frame around one question: what is asked, how to answer, and what is to be said of the answer. */
export function QuestionField(
  props: QuestionProps & { hint?: string | undefined; children: NonNullable<FieldProps['children']> },
): ReactElement {
  const texts = useTexts();
  const { question, registration, hint, children } = props;
  const words = texts.questions[question.key];
  const remark = remarkOn(props, texts);
  const help = hint ?? words.hint;
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
