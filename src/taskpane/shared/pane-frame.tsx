import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** A window that is low: a small one, or one that is looked at in great magnification. */
const short = '@media (max-height: 520px)';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // At 400 % there is room for little: the bars scroll away with the rest, and all of the height is the form's.
    [short]: { display: 'block', overflowY: 'auto' },
    '@media print': { display: 'block', height: 'auto', overflowY: 'visible' },
  },
  body: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 16px 20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    // What does not fit is scrolled to, never squeezed.
    '> *': { flexShrink: 0 },
    [short]: { overflowY: 'visible' },
    // On paper all of it stands, one thing below the other, and nothing is cut in two that fits on a page.
    '@media print': { display: 'block', overflowY: 'visible', '> *': { marginBottom: '16px' } },
  },
  footer: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    // What leads on stands at the right, alone or not.
    '& > :last-child': { marginLeft: 'auto' },
    gap: '8px',
    padding: '8px 16px',
    minHeight: '48px',
    boxSizing: 'border-box',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
});

/** A screen of the pane: its head stays, its body scrolls, its foot stays. */
export function PaneFrame(props: {
  header: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const frame = useRef<HTMLElement>(null);
  // Where the whole page scrolls, a new screen begins at its own head.
  useLayoutEffect(() => frame.current?.scrollIntoView({ block: 'start' }), []);
  return (
    <main ref={frame} className={styles.frame}>
      {props.header}
      <div className={styles.body}>{props.children}</div>
      {props.footer !== undefined && <footer className={styles.footer}>{props.footer}</footer>}
    </main>
  );
}
