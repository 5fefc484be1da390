import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDanishNumber } from '../../../survey/danish-notation';
import { chartColours, ink } from '../../../workbook/palette';
import type { PageBars, PageBlock, PagePoints, PageTable } from '../../../workbook/report/page';

const useStyles = makeStyles({
  figures: { display: 'flex', flexWrap: 'wrap', gap: '16px 48px' },
  figure: { display: 'flex', flexDirection: 'column' },
  value: { fontSize: '2em', fontWeight: 'bold', color: `#${ink.heading}` },
  label: { color: `#${ink.muted}` },
  scroll: { overflowX: 'auto', '@media print': { overflowX: 'visible' } },
  table: { width: '100%', borderCollapse: 'collapse', breakInside: 'avoid' },
  head: {
    padding: '4px 8px',
    textAlign: 'left',
    color: `#${ink.white}`,
    backgroundColor: `#${ink.heading}`,
    printColorAdjust: 'exact',
  },
  cell: {
    padding: '4px 8px',
    textAlign: 'left',
    fontWeight: 'normal',
    borderBottom: `1px solid #${ink.line}`,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'left', fontWeight: 'bold', paddingBottom: '4px' },
  track: { width: '55%' },
  bar: { height: '0.9em', printColorAdjust: 'exact' },
  plot: { width: '100%', maxHeight: '460px' },
});

/** A block of a page as the browser shows and prints it; a chart is a table of its figures, drawn. */
export function PageBlockView({ block }: { block: PageBlock }): ReactElement {
  const styles = useStyles();
  switch (block.kind) {
    case 'text':
      return (
        <>
          {block.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </>
      );
    case 'figures':
      return (
        <div className={styles.figures}>
          {block.figures.map(({ value, label }) => (
            <div key={label} className={styles.figure}>
              <span className={styles.value}>{value}</span>
              <span className={styles.label}>{label}</span>
            </div>
          ))}
        </div>
      );
    case 'table':
      return <TableView table={block} />;
    case 'bars':
      return <BarsView chart={block} />;
    case 'points':
      return <PointsView chart={block} />;
  }
}

function TableView({ table }: { table: PageTable }): ReactElement {
  const styles = useStyles();
  const classOf = (isNumber: boolean): string => (isNumber ? `${styles.cell} ${styles.number}` : styles.cell);
  return (
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map(({ header, isNumber }) => (
              <th
                key={header}
                scope="col"
                className={isNumber ? `${styles.head} ${styles.number}` : styles.head}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((text, place) => (
                <td
                  key={table.columns[place]?.header}
                  className={classOf(table.columns[place]?.isNumber === true)}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BarsView({ chart }: { chart: PageBars }): ReactElement {
  const styles = useStyles();
  const { categories, series, format } = chart;
  const highest = Math.max(...series.flatMap(({ values }) => values.map((value) => value ?? 0)), 0);
  const decimals = format === 'decimal1' ? 1 : 0;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{chart.title}</caption>
      <tbody>
        {categories.map((category, row) =>
          series.map(({ name, values }, place) => {
            const value = values[row] ?? null;
            return (
              <tr key={`${category} ${name}`}>
                {place === 0 && (
                  <th scope="rowgroup" rowSpan={series.length} className={styles.cell}>
                    {category}
                  </th>
                )}
                <td className={`${styles.cell} ${styles.track}`}>
                  {value !== null && (
                    <div
                      className={styles.bar}
                      style={{
                        width: `${String((100 * value) / highest)}%`,
                        backgroundColor: colourOf(place),
                      }}
                    />
                  )}
                </td>
                <td className={`${styles.cell} ${styles.number}`}>
                  {value === null ? '·' : formatDanishNumber(value, decimals)}
                </td>
                {series.length > 1 && <td className={styles.cell}>{name}</td>}
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}

function colourOf(place: number): string {
  return `#${chartColours[place % chartColours.length] ?? ink.heading}`;
}

/** The drawing, and how far its axes stand from the left and from below; it is shown at half its size or less. */
const plot = { width: 1000, height: 560, left: 110, below: 84 } as const;

function PointsView({ chart }: { chart: PagePoints }): ReactElement {
  const styles = useStyles();
  const { points, limits, axes } = chart;
  const logs = [...points.map(({ y }) => y), ...(limits.y === null ? [] : [limits.y])].map(Math.log10);
  const low = Math.floor(Math.min(...logs));
  const high = Math.max(low + 1, Math.ceil(Math.max(...logs)));
  const x = (value: number): number => plot.left + (value / 100) * (plot.width - plot.left - 20);
  const y = (value: number): number =>
    plot.height - plot.below - ((Math.log10(value) - low) / (high - low)) * (plot.height - plot.below - 44);
  const line = { stroke: `#${ink.muted}`, strokeDasharray: '6 4' };
  const steps = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));
  return (
    <figure style={{ margin: 0 }}>
      <figcaption className={styles.caption}>{chart.title}</figcaption>
      <svg
        viewBox={`0 0 ${String(plot.width)} ${String(plot.height)}`}
        className={styles.plot}
        role="img"
        aria-label={chart.title}
      >
        {steps.map((step) => (
          <g key={step}>
            <line x1={x(0)} x2={x(100)} y1={y(step)} y2={y(step)} stroke={`#${ink.line}`} />
            <text x={plot.left - 8} y={y(step) + 9} textAnchor="end" fontSize="26">
              {formatDanishNumber(step, 3)}
            </text>
          </g>
        ))}
        {[0, 50, 100].map((tick) => (
          <text key={tick} x={x(tick)} y={plot.height - plot.below + 30} textAnchor="middle" fontSize="26">
            {tick}
          </text>
        ))}
        {limits.x !== null && (
          <line x1={x(limits.x)} x2={x(limits.x)} y1={y(10 ** low)} y2={y(10 ** high)} {...line} />
        )}
        {limits.y !== null && <line x1={x(0)} x2={x(100)} y1={y(limits.y)} y2={y(limits.y)} {...line} />}
        {points.map((point) => (
          <g key={point.name}>
            <circle cx={x(point.x)} cy={y(point.y)} r="9" fill={colourOf(0)} />
            <text
              x={x(point.x) + (point.x > 75 ? -14 : 14)}
              y={y(point.y) - 6}
              textAnchor={point.x > 75 ? 'end' : 'start'}
              fontSize="26"
            >
              {point.name}
            </text>
          </g>
        ))}
        <text x={x(50)} y={plot.height - 12} textAnchor="middle" fontSize="26">
          {axes.x}
        </text>
        <text x={plot.left} y={24} fontSize="26">
          {axes.y}
        </text>
      </svg>
    </figure>
  );
}
