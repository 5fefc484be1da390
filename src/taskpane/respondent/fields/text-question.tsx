import { Input, Textarea, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KindKey } from '../../../survey/question';
import { QuestionField } from './question-field';
import type { Framed } from './question-field';
import type { QuestionProps } from './question';
import { useTypedAnswer } from './use-typed-answer';

const keyboards: Readonly<Partial<Record<KindKey, 'decimal' | 'numeric'>>> = {
  number: 'decimal',
  integer: 'numeric',
  cvr: 'numeric',
};

// On paper there is no scrolling to the rest of a long text.
const useStyles = makeStyles({
  long: { '@media print': { fieldSizing: 'content', maxHeight: 'none' } },
});

/** A question answered by typing: texts, numbers, dates, years and codes. */
export function TextQuestion(props: QuestionProps & Framed): ReactElement {
  const { text, onType, onDone } = useTypedAnswer(props);
  const styles = useStyles();
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
          textarea={{ className: styles.long }}
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
