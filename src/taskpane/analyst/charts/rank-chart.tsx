import { AxisBottom } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import type { ReactElement } from 'react';
import type { SystemFinding } from '../../../analysis/findings';
import type { DataRow } from '../../../consolidation/data-set';
import { formatDanishNumber } from '../../../survey/danish-notation';
import type { Texts } from '../../../text/da';
import { useTexts } from '../../shared/texts-context';
import { Chart } from './chart';
import type { Drawing } from './chart';
import { useAxisLooks, wholeTicks } from './axis-looks';
import { useChartStyles } from './chart-styles';
import { fittedText } from './fitted-text';
import type { Mark } from './mark';
import { percent } from './numbers';

const lineHeight = 38;
const axisHeight = 40;
const edge = 10;

interface RankLine {
  readonly finding: SystemFinding;
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

/** The ranks of the systems with how far each can move, and how sure its track is. */
export function RankChart(props: {
  systems: readonly SystemFinding[];
  rowsOf: (system: string) => readonly DataRow[];
  /** A track is sure from this share of the draws on. */
  sureFrom: number;
}): ReactElement {
  const styles = useChartStyles();
  const axis = useAxisLooks();
  const texts = useTexts();
  const { rank: words } = texts.analyst.charts;
  const { rowsOf, sureFrom } = props;
  const lines = props.systems.flatMap((finding): RankLine[] => {
    const { rank, rankRange } = finding;
    return rank === null ? [] : [{ finding, rank, from: rankRange.from ?? rank, to: rankRange.to ?? rank }];
  });
  const shown = lines.slice(0, 10);
  const last = Math.max(2, ...shown.map(({ to }) => to));
  const draw = (width: number): Drawing => {
    const x = scaleLinear({ domain: [1, last], range: [edge, width - edge] });
    const bottom = shown.length * lineHeight;
    const marks = shown.map(({ finding, rank }, at): Mark => ({
      key: finding.system,
      label: rankLabel(finding, texts),
      x: x(rank),
      y: at * lineHeight + 26,
      rows: rowsOf(finding.system),
    }));
    return {
      height: bottom + axisHeight,
      marks,
      content: (propsOf) => (
        <>
          <AxisBottom
            {...axis}
            scale={x}
            top={bottom}
            tickValues={wholeTicks(1, last, width / 40)}
            tickFormat={(value) => formatDanishNumber(Number(value), 0)}
            label={words.axis}
          />
          {shown.map(({ finding, from, to }, at) => {
            const mark = marks[at];
            if (mark === undefined) return null;
            const track = texts.sheets.tracks[finding.track];
            return (
              <g key={mark.key} className={styles.mark} {...propsOf(mark)}>
                <rect x={0} y={mark.y - 26} width={width} height={lineHeight} fill="transparent" />
                <text aria-hidden="true" className={styles.name} x={0} y={mark.y - 12}>
                  {fittedText(finding.system, width - track.length * 6.4 - 12, 12)}
                </text>
                <text aria-hidden="true" className={styles.words} x={width} y={mark.y - 12} textAnchor="end">
                  {track}
                </text>
                <line className={styles.range} x1={x(from)} x2={x(to)} y1={mark.y} y2={mark.y} />
                <line className={styles.range} x1={x(from)} x2={x(from)} y1={mark.y - 4} y2={mark.y + 4} />
                <line className={styles.range} x1={x(to)} x2={x(to)} y1={mark.y - 4} y2={mark.y + 4} />
                <circle
                  data-shape=""
                  className={finding.robustness >= sureFrom ? styles.shape : styles.hollow}
                  cx={mark.x}
                  cy={mark.y}
                  r={5.5}
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
      lead={words.lead(percent(sureFrom))}
      none={words.none}
      draw={draw}
      table={{
        headers: words.headers,
        lines: lines.map(({ finding, rank, from, to }) => ({
          key: finding.system,
          cells: [
            finding.system,
            String(rank),
            `${String(from)}\u2060–\u2060${String(to)}`,
            texts.sheets.tracks[finding.track],
            percent(finding.robustness),
            finding.priority === null ? '–' : formatDanishNumber(finding.priority, 0),
            String(finding.municipalities),
          ],
        })),
      }}
    />
  );
}

function rankLabel(finding: SystemFinding, texts: Texts): string {
  const { system, track, robustness, rankRange, municipalities } = finding;
  return [
    system,
    texts.sheets.tracks[track],
    texts.analyst.analysis.rank(rankRange.from, rankRange.to),
    texts.analyst.analysis.robustness(Math.round(robustness * 100)),
    texts.pane.collect.municipalities(municipalities),
  ].join(' · ');
}
