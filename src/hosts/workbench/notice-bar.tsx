import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Texts } from '../../text/da';

/** A word on the workbook as a whole, with the way back where there is one. */
export function NoticeBar(props: {
  intent: 'success' | 'error' | 'warning';
  text: string;
  texts: Texts;
  /** Undefined when there is nothing to undo. */
  onUndo: (() => void) | undefined;
  onClose: () => void;
}): ReactElement {
  const { pane } = props.texts;
  return (
    <MessageBar intent={props.intent} layout="multiline" politeness="polite">
      <MessageBarBody>{props.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={pane.close}
            icon={<Dismiss20Regular />}
            onClick={props.onClose}
          />
        }
      >
        {props.onUndo !== undefined && (
          <Button size="small" onClick={props.onUndo}>
            {pane.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
