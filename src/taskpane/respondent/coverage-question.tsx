import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../shared/texts-context';
import { questionPlace } from './question-place';

/** What the answer covers: all of the municipality, or a part that is named. */
export function CoverageQuestion(props: {
  isPart: boolean;
  /** The part's name; '' while it has none. */
  covers: string;
  remark: string | null;
  onChoose: (isPart: boolean) => void;
  onName: (name: string) => void;
}): ReactElement {
  const { contact } = useTexts().pane;
  const { isPart, covers, remark, onChoose, onName } = props;
  return (
    <>
      <Field {...questionPlace('covers')} label={contact.covers}>
        <RadioGroup
          value={isPart ? 'part' : 'whole'}
          onChange={(_event, { value }) => {
            onChoose(value === 'part');
          }}
        >
          <Radio value="whole" label={contact.whole} />
          <Radio value="part" label={contact.part} />
        </RadioGroup>
      </Field>
      {isPart && (
        <Field
          label={contact.partName}
          hint={contact.partHint}
          required
          validationState={remark === null ? 'none' : 'error'}
          validationMessage={remark}
        >
          <Input
            value={covers}
            maxLength={120}
            onChange={(_event, { value }) => {
              onName(value);
            }}
          />
        </Field>
      )}
    </>
  );
}
