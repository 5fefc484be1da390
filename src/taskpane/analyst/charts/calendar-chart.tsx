import { mergeClasses } from '@fluentui/react-components';
import { scaleBand } from '@visx/scale';
import type { ReactElement } from 'react';
import { exitQuarters } from '../../../analysis/charts/exit-quarters';
import type { ExitLine, Quarter } from '../../../analysis/charts/exit-quarters';
import type { Findings } from '../../../analysis/findings';
import { municipalityCodesOf } from '../../../analysis/observations';
import type { DataRow } from '../../../consolidation/data-set';
import { municipalityTitle } from '../../../survey/municipality-title';
import { useTexts } from '../../shared/texts-context';
import { Chart } from './chart';
import type { Drawing } from './chart';
import { deep, depthOf, useChartStyles } from './chart-styles';
import { fittedText } from './fitted-text';
import type { Mark } from './mark';

const headHeight = 32;
const lineHeight = 44;
const cellHeight = 22;

/** Where a year is written: at its first quarter; the one that has begun only where there is room before the next. */
function startsYear({ quarter, isLast }: Quarter, at: number): boolean {
  if (isLast) return false;
  return at === 0 ? quarter <= 3 : quarter === 1;
}

/** When the contracts of each system end, as a calendar in quarters: the deeper the tint, the more of its municipalities. */
export function CalendarChart(props: {
  systems: Findings['systems'];
  rows: readonly DataRow[];
  date: string;
}): ReactElement {
  const styles = useChartStyles();
  const { calendar: words } = useTexts().analyst.charts;
  const { quarters, lines } = exitQuarters(props.systems, props.rows, props.date);
  const shown = lines.slice(0, 10);
  const keyOf = ({ system }: ExitLine, at: number): string => `${String(at)} ${system}`;
  const labelOf = (line: ExitLine, quarter: Quarter, cell: readonly DataRow[]): string => {
    const codes = municipalityCodesOf(cell);
    return words.label({
      system: line.system,
      when: words.quarter(quarter),
      n: codes.length,
      of: line.municipalities,
    });
  };
  const draw = (width: number): Drawing => {
    const x = scaleBand({
      domain: quarters.map((_quarter, at) => at),
      range: [0, Math.min(width, 560)],
      paddingInner: 0.08,
    });
    const middle = (at: number): number => (x(at) ?? 0) + x.bandwidth() / 2;
    const cells = shown.flatMap((line, row) =>
      line.cells.map((cell, at) => ({
        cell,
        at,
        line,
        n: municipalityCodesOf(cell).length,
        y: headHeight + row * lineHeight + 18,
      })),
    );
    const marks = cells
      .filter(({ n }) => n > 0)
      .map(({ cell, at, line, y }): Mark => ({
        key: keyOf(line, at),
        label: quarters[at] === undefined ? line.system : labelOf(line, quarters[at], cell),
        x: middle(at),
        y: y + cellHeight / 2,
        rows: cell,
      }));
    const known = new Map(marks.map((mark) => [mark.key, mark]));
    return {
      height: headHeight + shown.length * lineHeight,
      marks,
      content: (propsOf) => (
        <>
          <g aria-hidden="true">
            {quarters.map((quarter, at) => (
              <g key={at}>
                {startsYear(quarter, at) && (
                  <text className={styles.name} x={x(at)} y={11}>
                    {quarter.year}
                  </text>
                )}
                <text className={styles.words} x={middle(at)} y={26} textAnchor="middle">
                  {quarter.isLast ? words.laterShort : quarter.quarter}
                </text>
              </g>
            ))}
            {shown.map(({ system }, row) => (
              <text key={system} className={styles.name} x={0} y={headHeight + row * lineHeight + 13}>
                {fittedText(system, width, 12)}
              </text>
            ))}
          </g>
          {cells.map(({ line, at, y, n }) => {
            const mark = known.get(keyOf(line, at));
            const place = { x: x(at), y, width: x.bandwidth(), height: cellHeight };
            if (mark === undefined)
              return <rect key={keyOf(line, at)} aria-hidden="true" className={styles.empty} {...place} />;
            const depth = depthOf(n / line.municipalities);
            return (
              <g key={mark.key} className={styles.mark} {...propsOf(mark)}>
                <rect data-shape="" className={styles.cell} fillOpacity={depth} {...place} />
                <text
                  aria-hidden="true"
                  className={mergeClasses(styles.inCell, depth > deep && styles.onDeep)}
                  x={mark.x}
                  y={mark.y + 4}
                  textAnchor="middle"
                >
                  {n}
                </text>
              </g>
            );
          })}
        </>
      ),
    };
  };
  return (
    <Chart
      title={words.title}
      lead={words.lead}
      none={words.none}
      draw={draw}
      table={{
        headers: words.headers,
        lines: lines.flatMap((line) =>
          line.cells.flatMap((cell, at) => {
            const quarter = quarters[at];
            if (quarter === undefined || cell.length === 0) return [];
            const codes = municipalityCodesOf(cell);
            return [
              {
                key: keyOf(line, at),
                cells: [
                  line.system,
                  words.quarter(quarter),
                  String(codes.length),
                  String(line.municipalities),
                  codes.map(municipalityTitle).join(', '),
                ],
              },
            ];
          }),
        ),
      }}
    />
  );
}
