import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from './texts-context';

/** Says that what is shown is invented, and offers the way out of it. */
export function ExampleNotice(props: { text: string; onClear: () => void }): ReactElement {
  const { pane } = useTexts();
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>{props.text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.onClear}>
          {pane.example.clear}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
