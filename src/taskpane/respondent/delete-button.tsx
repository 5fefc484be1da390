import { Button, Tooltip } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Registration } from '../../survey/registration';
import { QuestionDialog } from '../shared/question-dialog';
import { useTexts } from '../shared/texts-context';
import { nameOf } from './registration-figures';

/** Deletes a system; one that is finished only after a question. */
export function DeleteButton(props: { registration: Registration; onDelete: () => void }): ReactElement {
  const { form, overview } = useTexts().pane;
  const { registration, onDelete } = props;
  const [isAsking, setIsAsking] = useState(false);
  const words = {
    title: form.deleteTitle(nameOf(registration) ?? overview.nameless),
    lead: form.deleteLead,
    yes: form.deleteYes,
    no: form.deleteNo,
  };
  return (
    <>
      <Tooltip content={form.delete} relationship="label">
        <Button
          appearance="subtle"
          icon={<Delete20Regular />}
          onClick={() => {
            if (registration.status === 'finished') setIsAsking(true);
            else onDelete();
          }}
        />
      </Tooltip>
      <QuestionDialog words={words} isOpen={isAsking} onOpen={setIsAsking} onYes={onDelete} />
    </>
  );
}
