import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Registration } from '../../survey/registration';
import { useTexts } from '../shared/texts-context';
import { nameOf } from './registration-figures';

/** Deletes a system; one that is finished only after a question. */
export function DeleteButton(props: { registration: Registration; onDelete: () => void }): ReactElement {
  const { form, overview } = useTexts().pane;
  const { registration, onDelete } = props;
  const [isAsking, setIsAsking] = useState(false);
  const isConfirmed = useRef(false);
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
      <Dialog
        modalType="alert"
        open={isAsking}
        onOpenChange={(_event, { open }) => {
          setIsAsking(open);
        }}
        // The form goes away with the system: the dialog first, or all behind it stays hidden from screen readers.
        surfaceMotion={{
          onMotionFinish: (_event, { direction }) => {
            if (direction === 'exit' && isConfirmed.current) onDelete();
          },
        }}
      >
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{form.deleteTitle(nameOf(registration) ?? overview.nameless)}</DialogTitle>
            <DialogContent>{form.deleteLead}</DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button>{form.deleteNo}</Button>
              </DialogTrigger>
              <Button
                appearance="primary"
                onClick={() => {
                  isConfirmed.current = true;
                  setIsAsking(false);
                }}
              >
                {form.deleteYes}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
