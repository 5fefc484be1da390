import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Says that what is shown is invented, and offers the way out of it. */
export function ExampleNotice(props: { text: string; clear: string; onClear: () => void }): ReactElement {
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>{props.text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.onClear}>
          {props.clear}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
