import { Button, Text } from '@fluentui/react-components';
import { Checkmark16Regular, Image16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { useTexts } from '../../shared/texts-context';
import { useDashboardHands } from '../analysis/dashboard-hands';
import { pictureOf } from './picture';

/** Copies a drawing as a picture; where the clipboard is shut it is handed over as a file. */
export function CopyPicture(props: {
  drawing: RefObject<SVGSVGElement | null>;
  title: string;
}): ReactElement {
  const { charts } = useTexts().analyst;
  const { copyPicture } = useDashboardHands();
  const [outcome, setOutcome] = useState<'copied' | 'saved' | 'failed' | null>(null);
  const copy = async (): Promise<void> => {
    if (props.drawing.current === null) return;
    setOutcome(await copyPicture(pictureOf(props.drawing.current, props.title), props.title));
  };
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        icon={outcome === 'copied' ? <Checkmark16Regular /> : <Image16Regular />}
        aria-label={charts.copyOf(props.title)}
        onClick={() => void copy()}
      >
        {charts.copy}
      </Button>
      <Text size={200} role="status">
        {outcome === null ? '' : charts.copied[outcome]}
      </Text>
    </div>
  );
}
