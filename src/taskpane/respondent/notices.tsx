import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useTexts } from '../shared/texts-context';
import type { FormerRegistration } from '../survey/survey-state';
import { nameOf } from './registration-figures';

/** What was deleted, and the way back; stays until the user goes on. */
export function DeletedNotice(props: {
  deleted: FormerRegistration;
  onUndo: () => void;
  onClose: () => void;
}): ReactElement {
  const { pane } = useTexts();
  const name = nameOf(props.deleted.registration) ?? pane.overview.nameless;
  return (
    <MessageBar intent="success" layout="multiline" politeness="polite">
      <MessageBarBody>{pane.overview.deleted(name)}</MessageBarBody>
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
        <Button size="small" onClick={props.onUndo}>
          {pane.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** The workbook refused a change; it waits here until it gets through. */
export function SaveFailedNotice(props: { reason: string | null; onRetry: () => void }): ReactElement {
  const { saving } = useTexts().pane;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{saving.failed}</MessageBarTitle> {props.reason ?? saving.failedHint}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.onRetry}>
          {saving.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
