import { Button, Portal, makeStyles } from '@fluentui/react-components';
import { Dismiss20Regular, Print20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { ink } from '../../../workbook/palette';
import type { Report, ReportPage } from '../../../workbook/report/page';
import { useTexts } from '../../shared/texts-context';
import { PageBlockView } from './page-block-view';

const useStyles = makeStyles({
  paper: {
    position: 'fixed',
    inset: 0,
    zIndex: 1_000_000,
    overflowY: 'auto',
    outlineStyle: 'none',
    backgroundColor: `#${ink.white}`,
    color: `#${ink.body}`,
    fontFamily: 'Arial, sans-serif',
    '@media print': { position: 'static', overflowY: 'visible' },
  },
  bar: {
    position: 'sticky',
    top: 0,
    display: 'flex',
    justifyContent: 'flex-end',
    gap: '8px',
    padding: '8px 16px',
    backgroundColor: `#${ink.white}`,
    borderBottom: `1px solid #${ink.line}`,
    '@media print': { display: 'none' },
  },
  page: {
    maxWidth: '1200px',
    margin: '0 auto',
    padding: '16px 16px 32px',
    boxSizing: 'border-box',
    fontSize: '16px',
    lineHeight: 1.35,
    '@media print': { breakAfter: 'page', padding: 0, maxWidth: 'none', fontSize: '13pt' },
  },
  title: {
    margin: '0 0 12px',
    paddingBottom: '6px',
    fontSize: '1.5em',
    color: `#${ink.heading}`,
    borderBottom: `2px solid #${ink.heading}`,
  },
  blocks: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
    gap: '16px 32px',
  },
  whole: { gridColumn: '1 / -1', minWidth: 0 },
  half: { minWidth: 0 },
  note: { color: `#${ink.muted}` },
  foot: { display: 'flex', justifyContent: 'space-between', fontSize: '0.75em', color: `#${ink.muted}` },
});

/** While pages are shown nothing else is printed, and a sheet lies down. */
const onPaper =
  '@page { size: A4 landscape; margin: 14mm } @media print { body > :not([data-portal-node]) { display: none !important } }';

/** The report's pages over the whole window, to be read and printed. */
export function ReportView({ report, onClose }: { report: Report; onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { report: words } = useTexts().analyst.share;
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    paper.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <Portal>
      <style>{onPaper}</style>
      <div
        ref={paper}
        className={styles.paper}
        role="dialog"
        aria-modal="true"
        aria-label={report.title}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <div className={styles.bar}>
          <Button
            icon={<Print20Regular />}
            onClick={() => {
              window.print();
            }}
          >
            {words.print}
          </Button>
          <Button icon={<Dismiss20Regular />} onClick={onClose}>
            {words.close}
          </Button>
        </div>
        {report.pages.map((page, place) => (
          <PageView key={page.title} page={page} foot={report.foot} number={place + 1} />
        ))}
      </div>
    </Portal>
  );
}

function PageView({ page, foot, number }: { page: ReportPage; foot: string; number: number }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.page}>
      <h2 className={styles.title}>{page.title}</h2>
      <div className={styles.blocks}>
        {page.blocks.map(({ block, place }) => (
          <div key={`${place} ${block.kind}`} className={place === 'whole' ? styles.whole : styles.half}>
            <PageBlockView block={block} />
          </div>
        ))}
      </div>
      {page.note !== null && <p className={styles.note}>{page.note}</p>}
      <div className={styles.foot}>
        <span>{foot}</span>
        <span>{number}</span>
      </div>
    </section>
  );
}
