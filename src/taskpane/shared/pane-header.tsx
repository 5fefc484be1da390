import { Button, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
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
  // Excel draws its own menu over the pane's upper right corner, 34 × 32 px.
  besideExcelMenu: { paddingRight: '42px' },
  heading: {
    flex: '1 1 0',
    minWidth: 0,
    margin: 0,
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
  inExcel: boolean;
  onBack?: () => void;
  children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { pane } = useTexts();
  const { title, inExcel, onBack, children } = props;
  return (
    <header
      className={mergeClasses(
        styles.header,
        onBack !== undefined && styles.withBack,
        inExcel && styles.besideExcelMenu,
      )}
    >
      {onBack !== undefined && (
        <Tooltip content={pane.back} relationship="label">
          <Button appearance="subtle" icon={<ChevronLeft20Regular />} onClick={onBack} />
        </Tooltip>
      )}
      <h1 className={styles.heading} title={title}>
        {title}
      </h1>
      {children}
    </header>
  );
}
