import { Radio, RadioGroup, Select, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answer } from '../../../survey/registration';
import { codesOf } from '../../../survey/vocabularies';
import { useTexts } from '../../shared/texts-context';
import { ClearAnswer } from './clear-answer';
import { QuestionField } from './question-field';
import type { QuestionProps } from './question';

/** A list that is longer than this folds into a drop-down list. */
const mostInView = 5;

const useStyles = makeStyles({
  // A long choice is cut off within the list's own frame, not by the pane's edge.
  folded: { minWidth: 0 },
  group: { marginLeft: '-8px', flexWrap: 'wrap' },
  column: { display: 'flex', flexDirection: 'column' },
});

/** A question answered from a closed list: in view when short, folded when long. */
export function ChoiceQuestion(props: QuestionProps): ReactElement {
  const { question } = props;
  const vocabulary = question.kind === 'choice' ? question.vocabulary : 'yesNoUnknown';
  const labels: Readonly<Record<string, string>> = useTexts().lists[vocabulary];
  const codes = codesOf(vocabulary);
  const options = codes.map((code) => ({ code, label: labels[code] ?? code }));
  const chosen = String(props.registration.answers[question.key] ?? '');
  const choose = (code: string): void => {
    props.onAnswer(question.key, code === '' ? null : { value: code as Answer });
  };
  const shared = { ...props, options, chosen, onChoose: choose };
  return codes.length > mostInView ? <Folded {...shared} /> : <InView {...shared} />;
}

interface Options {
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

function Folded(props: QuestionProps & Options): ReactElement {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <QuestionField {...props}>
      <Select
        className={styles.folded}
        value={props.chosen}
        onChange={(_event, { value }) => {
          props.onChoose(value);
        }}
      >
        <option value="">{pane.form.choose}</option>
        {props.options.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </Select>
    </QuestionField>
  );
}

function InView(props: QuestionProps & Options): ReactElement {
  const styles = useStyles();
  const { question, options, chosen, onChoose } = props;
  const isShort = options.length <= 3;
  return (
    <div className={styles.column}>
      <QuestionField {...props}>
        <RadioGroup
          className={styles.group}
          layout={isShort ? 'horizontal' : 'vertical'}
          value={chosen}
          onChange={(_event, { value }) => {
            onChoose(value);
          }}
        >
          {options.map(({ code, label }) => (
            <Radio key={code} value={code} label={label} />
          ))}
        </RadioGroup>
      </QuestionField>
      <ClearAnswer
        question={question}
        isAnswered={chosen !== ''}
        onClear={() => {
          onChoose('');
        }}
      />
    </div>
  );
}
