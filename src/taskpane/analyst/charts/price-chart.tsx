import { tokens } from '@fluentui/react-components';
import { AxisBottom } from '@visx/axis';
import { GridColumns } from '@visx/grid';
import { scaleLog } from '@visx/scale';
import type { ReactElement } from 'react';
import { priceStrips } from '../../../analysis/charts/price-strips';
import type { PriceDot, PriceStrip } from '../../../analysis/charts/price-strips';
import type { Findings } from '../../../analysis/findings';
import type { DataRow } from '../../../consolidation/data-set';
import { formatDanishNumber } from '../../../survey/danish-notation';
import { municipalityTitle } from '../../../survey/municipality-title';
import { useTexts } from '../../shared/texts-context';
import { useAxisLooks } from './axis-looks';
import { Chart } from './chart';
import type { Drawing } from './chart';
import { useChartStyles } from './chart-styles';
import { fittedText } from './fitted-text';
import type { Mark } from './mark';
import { whole } from './numbers';
import { Shape } from './shapes';

const lineHeight = 44;
const axisHeight = 40;
const edge = 12;
/** From a quarter of the median to four times it; what lies outside is drawn at the edge, its words say where it is. */
const ends = [25, 400] as const;
const ticks = [25, 50, 100, 200, 400];

/** What the municipalities pay for each system beside the middle of them, what is unusual told apart. */
export function PriceChart(props: {
  systems: Findings['systems'];
  rows: readonly DataRow[];
  elasticity: number;
}): ReactElement {
  const styles = useChartStyles();
  const axis = useAxisLooks();
  const { price: words } = useTexts().analyst.charts;
  const { rows } = props;
  const strips = priceStrips(props.systems, rows, props.elasticity);
  const shown = strips.slice(0, 10);
  const draw = (width: number): Drawing => {
    const x = scaleLog({ domain: [...ends], range: [edge, width - edge], clamp: true });
    const bottom = shown.length * lineHeight;
    const markOf = (strip: PriceStrip, dot: PriceDot, at: number): Mark => ({
      key: `${dot.municipality} ${strip.system}`,
      label: words.label({
        system: strip.system,
        municipality: municipalityTitle(dot.municipality),
        price: whole(dot.price),
        index: whole(dot.index),
        isOutlier: dot.isOutlier,
      }),
      x: x(dot.index),
      y: at * lineHeight + 29,
      rows: rows.filter(
        ({ system, municipality }) => system === strip.system && municipality === dot.municipality,
      ),
    });
    const lines = shown.map((strip, at) => ({
      strip,
      y: at * lineHeight + 29,
      dots: strip.dots.map((dot) => ({ dot, mark: markOf(strip, dot, at) })),
    }));
    return {
      height: bottom + axisHeight,
      marks: lines.flatMap(({ dots }) => dots.map(({ mark }) => mark)),
      content: (propsOf) => (
        <>
          <g aria-hidden="true">
            <GridColumns
              scale={x}
              height={bottom}
              tickValues={ticks}
              lineStyle={{ stroke: tokens.colorNeutralStroke2 }}
            />
            <AxisBottom
              {...axis}
              scale={x}
              top={bottom}
              tickValues={ticks}
              tickFormat={(value) => formatDanishNumber(Number(value), 0)}
              label={words.axis}
            />
          </g>
          {lines.map(({ strip, y, dots }) => (
            <g key={strip.system}>
              <g aria-hidden="true">
                <text className={styles.name} x={0} y={y - 15}>
                  {fittedText(strip.system, width - 110, 12)}
                </text>
                <text className={styles.words} x={width} y={y - 15} textAnchor="end">
                  {words.n(strip.dots.length, formatDanishNumber(strip.spread, 2))}
                </text>
                <rect
                  className={styles.box}
                  x={x(strip.lowerQuartile)}
                  y={y - 9}
                  width={Math.max(1, x(strip.upperQuartile) - x(strip.lowerQuartile))}
                  height={18}
                />
                <line className={styles.middle} x1={x(100)} x2={x(100)} y1={y - 9} y2={y + 9} />
              </g>
              {dots.map(({ dot, mark }) => (
                <g key={mark.key} className={styles.mark} {...propsOf(mark)}>
                  <Shape
                    name={dot.isOutlier ? 'diamond' : 'circle'}
                    x={mark.x}
                    y={y}
                    radius={dot.isOutlier ? 5 : 4}
                    className={dot.isOutlier ? styles.unusual : styles.shape}
                  />
                </g>
              ))}
            </g>
          ))}
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
        lines: strips.flatMap((strip) =>
          strip.dots.map((dot) => ({
            key: `${dot.municipality} ${strip.system}`,
            cells: [
              words.line(strip.system, municipalityTitle(dot.municipality)),
              whole(dot.price),
              whole(dot.index),
              dot.isOutlier ? words.unusual : '',
              String(strip.dots.length),
            ],
          })),
        ),
      }}
    />
  );
}
