import { Broom20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { QuestionDialog } from '../taskpane/shared/question-dialog';
import type { Texts } from '../text/da';
import { BarButton } from './bar-button';

/** Takes everything away that the browser keeps, after a question. */
export function ClearButton(props: { texts: Texts; canClear: boolean; onClear: () => void }): ReactElement {
  const { workbench } = props.texts.pane;
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <BarButton
        label={workbench.clear}
        icon={<Broom20Regular />}
        disabled={!props.canClear}
        onClick={() => {
          setIsAsking(true);
        }}
      />
      <QuestionDialog
        words={workbench.clearing}
        isOpen={isAsking}
        onOpen={setIsAsking}
        onYes={props.onClear}
      />
    </>
  );
}
