import { Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { SectionHeading } from '../../shared/section-heading';
import { useTexts } from '../../shared/texts-context';
import { AnswersBehind } from '../analysis/answers-behind';
import { LinkButton } from '../../shared/link-button';
import { ChartTable } from './chart-table';
import type { TableTwin } from './chart-table';
import { CopyPicture } from './copy-picture';
import { useMarks } from './mark';
import type { Mark, MarkProps } from './mark';
import { useWidth } from './use-width';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
  },
  views: { display: 'flex', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  place: { minWidth: 0, maxWidth: '720px' },
  drawing: { display: 'block', overflow: 'visible' },
  // Always a line high, so that little moves when something is pointed at.
  said: { minHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  behind: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
  },
  behindHead: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
});

/** A drawing of a certain width: how high it is, what is in it, and the marks in their order. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly content: (propsOf: (mark: Mark) => MarkProps) => ReactNode;
}

/** A chart with its twin, a table: the same figures, and both open the answers behind them. */
export function Chart(props: {
  title: string;
  /** How it is read, and what it rests on. */
  lead: string;
  /** What is said when there is nothing to draw. */
  none: string;
  table: TableTwin;
  draw: (width: number) => Drawing;
}): ReactElement {
  const styles = useStyles();
  const { charts } = useTexts().analyst;
  const heading = useId();
  const [view, setView] = useState<'drawing' | 'table'>('drawing');
  const [opened, setOpened] = useState<string | null>(null);
  const [place, width] = useWidth<HTMLDivElement>();
  const { height, marks, content } = props.draw(width);
  const { drawing, propsOf, pointedAt } = useMarks(marks, opened, setOpened);
  const behind = marks.find(({ key }) => key === opened);
  const { title, lead, none, table } = props;
  if (marks.length === 0) {
    return (
      <section className={styles.part} aria-labelledby={heading}>
        <SectionHeading id={heading}>{title}</SectionHeading>
        <Text size={200} className={styles.quiet}>
          {none}
        </Text>
      </section>
    );
  }
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <div className={styles.head}>
        <SectionHeading id={heading}>{title}</SectionHeading>
        <div className={styles.views} role="group" aria-label={charts.viewOf(title)}>
          {(['drawing', 'table'] as const).map((one) => (
            <ToggleButton
              key={one}
              size="small"
              appearance="subtle"
              checked={view === one}
              onClick={() => {
                setView(one);
              }}
            >
              {charts.views[one]}
            </ToggleButton>
          ))}
        </div>
      </div>
      <Text size={200} className={styles.quiet}>
        {lead}
      </Text>
      <div ref={place} className={styles.place}>
        {view === 'drawing' ? (
          <svg
            ref={drawing}
            className={styles.drawing}
            role="group"
            aria-label={title}
            width={width}
            height={height}
            viewBox={`0 0 ${String(width)} ${String(height)}`}
          >
            {content(propsOf)}
          </svg>
        ) : (
          <ChartTable title={title} table={table} marks={marks} opened={opened} onOpen={setOpened} />
        )}
      </div>
      {view === 'drawing' && (
        <>
          <Text size={200} className={styles.said} aria-hidden>
            {pointedAt?.label ?? ''}
          </Text>
          <CopyPicture drawing={drawing} title={title} />
        </>
      )}
      {behind !== undefined && (
        <div className={styles.behind} role="region" aria-label={behind.label}>
          <div className={styles.behindHead}>
            <Text size={200} weight="semibold">
              {behind.label}
            </Text>
            <LinkButton
              onClick={() => {
                setOpened(null);
              }}
            >
              {charts.close}
            </LinkButton>
          </div>
          <AnswersBehind key={behind.key} rows={behind.rows} />
        </div>
      )}
    </section>
  );
}
