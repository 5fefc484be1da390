import { mergeClasses } from '@fluentui/react-components';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import type { ReactElement } from 'react';
import { tracks } from '../../../analysis/findings';
import type { SystemFinding } from '../../../analysis/findings';
import type { AnalysisSettings } from '../../../analysis/settings';
import type { DataRow } from '../../../consolidation/data-set';
import { useTexts } from '../../shared/texts-context';
import { useAxisLooks } from './axis-looks';
import { Chart } from './chart';
import type { Drawing } from './chart';
import { useChartStyles } from './chart-styles';
import type { Mark } from './mark';
import { whole } from './numbers';
import { Shape, trackShapes } from './shapes';

const margin = { left: 44, top: 8, right: 12, bottom: 44 };
const legendLine = 20;
const ticks = [0, 25, 50, 75, 100];

/** A system that has both figures. */
interface Placed {
  readonly finding: SystemFinding;
  readonly degree: number;
  readonly pressure: number;
}

/** Problem pressure against monopoly degree, both on scales that never change, with the limits of "Overvåg". */
export function QuadrantChart(props: {
  systems: readonly SystemFinding[];
  rowsOf: (system: string) => readonly DataRow[];
  limits: Pick<AnalysisSettings['thresholds'], 'monopolyDegree' | 'pressure'>;
}): ReactElement {
  const styles = useChartStyles();
  const axis = useAxisLooks();
  const texts = useTexts();
  const { quadrant: words } = texts.analyst.charts;
  const { rowsOf, limits } = props;
  const placed = props.systems.flatMap((finding): Placed[] =>
    finding.monopolyDegree === null || finding.pressure === null
      ? []
      : [{ finding, degree: finding.monopolyDegree, pressure: finding.pressure }],
  );
  const shownTracks = tracks.filter((track) => placed.some(({ finding }) => finding.track === track));
  const label = ({ finding, degree, pressure }: Placed): string =>
    words.label({
      system: finding.system,
      track: texts.sheets.tracks[finding.track],
      degree: whole(degree),
      pressure: whole(pressure),
      n: finding.municipalities,
    });
  const draw = (width: number): Drawing => {
    const plot = Math.min(width - margin.left - margin.right, 420);
    const right = margin.left + plot;
    const bottom = margin.top + plot;
    const x = scaleLinear({ domain: [0, 100], range: [margin.left, right] });
    const y = scaleLinear({ domain: [0, 100], range: [bottom, margin.top] });
    const perLine = Math.max(1, Math.floor(width / 150));
    const legendTop = bottom + margin.bottom;
    const marks = placed.map((one): Mark => ({
      key: one.finding.system,
      label: label(one),
      x: x(one.degree),
      y: y(one.pressure),
      rows: rowsOf(one.finding.system),
    }));
    return {
      height: legendTop + Math.ceil(shownTracks.length / perLine) * legendLine,
      marks,
      content: (propsOf) => (
        <>
          <g aria-hidden="true">
            <AxisBottom
              {...axis}
              scale={x}
              top={bottom}
              tickValues={ticks}
              label={words.degree}
              labelOffset={14}
            />
            <AxisLeft
              {...axis}
              scale={y}
              left={margin.left}
              tickValues={ticks}
              label={words.pressure}
              labelOffset={24}
            />
            <line
              className={styles.limit}
              x1={x(limits.monopolyDegree)}
              x2={x(limits.monopolyDegree)}
              y1={margin.top}
              y2={bottom}
            />
            <line
              className={styles.limit}
              x1={margin.left}
              x2={right}
              y1={y(limits.pressure)}
              y2={y(limits.pressure)}
            />
            <text className={styles.words} x={right - 4} y={margin.top + 12} textAnchor="end">
              {words.act}
            </text>
            <text className={styles.words} x={margin.left + 4} y={bottom - 6}>
              {words.watch}
            </text>
            {shownTracks.map((track, at) => {
              const left = (at % perLine) * 150;
              const top = legendTop + Math.floor(at / perLine) * legendLine + 10;
              return (
                <g key={track}>
                  <Shape
                    name={trackShapes[track]}
                    x={left + 7}
                    y={top - 4}
                    radius={5}
                    className={shapeLook(track)}
                  />
                  <text className={styles.words} x={left + 18} y={top}>
                    {texts.sheets.tracks[track]}
                  </text>
                </g>
              );
            })}
          </g>
          {placed.map(({ finding }, at) => {
            const mark = marks[at];
            if (mark === undefined) return null;
            return (
              <g key={mark.key} className={styles.mark} {...propsOf(mark)}>
                <circle cx={mark.x} cy={mark.y} r={12} fill="transparent" />
                <Shape
                  name={trackShapes[finding.track]}
                  x={mark.x}
                  y={mark.y}
                  radius={5.5}
                  className={shapeLook(finding.track)}
                />
                {finding.rank !== null && finding.rank <= (width < 480 ? 5 : 10) && (
                  <text
                    aria-hidden="true"
                    className={mergeClasses(styles.words, styles.quietMouse)}
                    x={mark.x + 8}
                    y={mark.y - 5}
                  >
                    {finding.rank}
                  </text>
                )}
              </g>
            );
          })}
        </>
      ),
    };
  };
  const shapeLook = (track: SystemFinding['track']): string =>
    trackShapes[track] === 'ring' ? styles.hollow : styles.shape;
  return (
    <Chart
      title={words.title}
      lead={words.lead(whole(limits.monopolyDegree), whole(limits.pressure))}
      none={words.none}
      draw={draw}
      table={{
        headers: words.headers,
        lines: placed.map(({ finding, degree, pressure }) => ({
          key: finding.system,
          cells: [
            finding.system,
            texts.sheets.tracks[finding.track],
            whole(degree),
            whole(pressure),
            String(finding.municipalities),
          ],
        })),
      }}
    />
  );
}
