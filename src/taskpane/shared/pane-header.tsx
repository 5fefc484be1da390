import { Button, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { useCapabilities } from './capabilities-context';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '48px',
    padding: '0 8px 0 16px',
    boxSizing: 'border-box',
  },
  withBack: { paddingLeft: '8px' },
  besideCorner: { paddingRight: '42px' },
  heading: {
    flex: '1 1 0',
    minWidth: 0,
    margin: 0,
    outlineStyle: 'none',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A screen's head: the way back where there is one, the title, and what stands at its right. */
export function PaneHeader(props: {
  title: string;
  onBack?: () => void;
  children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { pane } = useTexts();
  const heading = useLostFocus();
  const { cornerTaken } = useCapabilities();
  const { title, onBack, children } = props;
  return (
    <header
      className={mergeClasses(
        styles.header,
        onBack !== undefined && styles.withBack,
        cornerTaken && styles.besideCorner,
      )}
    >
      {onBack !== undefined && (
        <Tooltip content={pane.back} relationship="label">
          <Button appearance="subtle" icon={<ChevronLeft20Regular />} onClick={onBack} />
        </Tooltip>
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.heading} title={title}>
        {title}
      </h1>
      {children}
    </header>
  );
}

/**
 * Gives the keyboard to a new screen's heading when the button that led there is gone, so that the next Tab goes on
 * from here. A screen that merely appears takes nothing.
 */
function useLostFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const activation = navigator.userActivation as UserActivation | undefined;
    const isLost = document.activeElement === document.body;
    if (isLost && activation?.hasBeenActive === true) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
