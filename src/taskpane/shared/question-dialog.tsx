import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';

/** What is asked before something is taken away. */
export interface AskedFirst {
  readonly title: string;
  readonly lead: string;
  readonly yes: string;
  readonly no: string;
}

/** Asks before something is taken away, and does it only once the question itself has gone. */
export function QuestionDialog(props: {
  words: AskedFirst;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onYes: () => void;
}): ReactElement {
  const { words, isOpen, onOpen, onYes } = props;
  const isConfirmed = useRef(false);
  return (
    <Dialog
      modalType="alert"
      open={isOpen}
      onOpenChange={(_event, { open }) => {
        onOpen(open);
      }}
      // What asks may go away with the answer: the dialog first, or all behind it stays hidden from screen readers.
      surfaceMotion={{
        onMotionFinish: (_event, { direction }) => {
          if (direction !== 'exit' || !isConfirmed.current) return;
          isConfirmed.current = false;
          onYes();
        },
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.lead}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.no}</Button>
            </DialogTrigger>
            <Button
              appearance="primary"
              onClick={() => {
                isConfirmed.current = true;
                onOpen(false);
              }}
            >
              {words.yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
