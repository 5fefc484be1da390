import { AxisBottom } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import type { ReactElement } from 'react';
import { vendorBars } from '../../../analysis/charts/vendor-bars';
import type { DataRow } from '../../../consolidation/data-set';
import { useTexts } from '../../shared/texts-context';
import { useAxisLooks } from './axis-looks';
import { Chart } from './chart';
import type { Drawing } from './chart';
import { useChartStyles } from './chart-styles';
import { fittedText } from './fitted-text';
import type { Mark } from './mark';
import { percent } from './numbers';

const lineHeight = 36;
const axisHeight = 24;
const edge = 14;

/** How much of the answers each vendor has, on a scale that always reaches all of them. */
export function VendorChart({ rows }: { rows: readonly DataRow[] }): ReactElement {
  const styles = useChartStyles();
  const axis = useAxisLooks();
  const { vendor: words } = useTexts().analyst.charts;
  const bars = vendorBars(rows);
  const shown = bars.slice(0, 10);
  const named = rows.filter(({ vendor }) => vendor !== null).length;
  const draw = (width: number): Drawing => {
    const x = scaleLinear({ domain: [0, 1], range: [0, width - edge] });
    const bottom = shown.length * lineHeight;
    const marks = shown.map(({ vendor, share, municipalities, rows: own }, at): Mark => ({
      key: vendor,
      label: words.label({ vendor, share: percent(share), answers: own.length, n: municipalities }),
      x: x(share),
      y: at * lineHeight + 24,
      rows: own,
    }));
    return {
      height: bottom + axisHeight,
      marks,
      content: (propsOf) => (
        <>
          <g aria-hidden="true">
            <AxisBottom
              {...axis}
              scale={x}
              top={bottom}
              tickValues={[0, 0.25, 0.5, 0.75, 1]}
              tickFormat={(value) => percent(Number(value))}
            />
          </g>
          {shown.map(({ vendor, share, municipalities }, at) => {
            const mark = marks[at];
            if (mark === undefined) return null;
            const figure = words.figure(percent(share), municipalities);
            return (
              <g key={vendor} className={styles.mark} {...propsOf(mark)}>
                <rect x={0} y={mark.y - 22} width={width} height={lineHeight} fill="transparent" />
                <text className={styles.name} x={0} y={mark.y - 9}>
                  {/* The space tells the two texts apart for whoever hears the mark named by what stands in it. */}
                  {`${fittedText(vendor, width - figure.length * 6.2 - 12, 12)} `}
                </text>
                <text className={styles.words} x={width} y={mark.y - 9} textAnchor="end">
                  {figure}
                </text>
                <rect className={styles.track} x={0} y={mark.y - 4} width={x(1)} height={9} />
                <rect
                  data-shape=""
                  className={styles.shape}
                  x={0}
                  y={mark.y - 4}
                  width={Math.max(2, x(share))}
                  height={9}
                />
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
      lead={words.lead(named)}
      none={words.none}
      draw={draw}
      table={{
        headers: words.headers,
        lines: bars.map(({ vendor, share, municipalities, rows: own }) => ({
          key: vendor,
          cells: [vendor, percent(share), String(own.length), String(municipalities)],
        })),
      }}
    />
  );
}
