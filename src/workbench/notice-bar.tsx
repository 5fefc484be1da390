import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';

export interface NoticeBarProps {
  readonly intent: 'success' | 'error' | 'warning' | 'info';
  readonly text: string;
  /** What can be done about it; undefined when there is nothing to do. */
  readonly action: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly closeLabel: string;
  /** Undefined for what has to be known all the time. */
  readonly onClose: (() => void) | undefined;
}

/** A word on the workbook as a whole, with what can be done about it. */
export function NoticeBar({ intent, text, action, closeLabel, onClose }: NoticeBarProps): ReactElement {
  const close = (
    <Button appearance="transparent" aria-label={closeLabel} icon={<Dismiss20Regular />} onClick={onClose} />
  );
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions {...(onClose === undefined ? {} : { containerAction: close })}>
        {action !== undefined && (
          <Button size="small" onClick={action.onClick}>
            {action.label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
