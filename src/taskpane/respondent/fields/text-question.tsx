import { Input, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KindKey } from '../../../survey/question';
import { QuestionField } from './question-field';
import type { QuestionProps } from './question';
import { useTypedAnswer } from './use-typed-answer';

const keyboards: Readonly<Partial<Record<KindKey, 'decimal' | 'numeric'>>> = {
  number: 'decimal',
  integer: 'numeric',
  cvr: 'numeric',
};

/** A question answered by typing: texts, numbers, dates, years and codes. */
export function TextQuestion(props: QuestionProps & { hint?: string | undefined }): ReactElement {
  const { text, onType, onDone } = useTypedAnswer(props);
  const { kind } = props.question;
  const typed = {
    value: text,
    onBlur: () => {
      onDone();
    },
  };
  return (
    <QuestionField {...props}>
      {kind === 'longText' ? (
        <Textarea
          {...typed}
          rows={3}
          resize="vertical"
          onChange={(_event, { value }) => {
            onType(value);
          }}
        />
      ) : (
        <Input
          {...typed}
          inputMode={keyboards[kind] ?? 'text'}
          autoComplete="off"
          onChange={(_event, { value }) => {
            onType(value);
          }}
        />
      )}
    </QuestionField>
  );
}
