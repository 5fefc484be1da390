import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { municipalTiles } from '../../../analysis/charts/municipal-tiles';
import type { MunicipalTile } from '../../../analysis/charts/municipal-tiles';
import { tileMapSize } from '../../../analysis/charts/tile-places';
import type { AnalysisSettings } from '../../../analysis/settings';
import type { DataRow } from '../../../consolidation/data-set';
import { useTexts } from '../../shared/texts-context';
import { Chart } from './chart';
import type { Drawing } from './chart';
import { deep, depthOf, useChartStyles } from './chart-styles';
import type { Mark } from './mark';
import { whole } from './numbers';

const legendHeight = 48;
/** Tiles from this size on, in pixels, have the letters of their name in them. */
const lettered = 28;

/** The 98 municipalities, each a tile: the deeper the tint, the higher the Problemtryk; who has not answered stands dashed. */
export function TileChart(props: {
  rows: readonly DataRow[];
  answered: readonly string[];
  settings: Pick<AnalysisSettings, 'areaWeights'>;
}): ReactElement {
  const styles = useChartStyles();
  const { tiles: words } = useTexts().analyst.charts;
  const tiles = municipalTiles(props.rows, props.answered, props.settings);
  const labelOf = ({ name, hasAnswered, pressure, rows }: MunicipalTile): string =>
    words.label({
      name,
      hasAnswered,
      pressure: pressure === null ? null : whole(pressure),
      answers: rows.length,
    });
  const draw = (width: number): Drawing => {
    const size = Math.min(36, Math.floor(width / tileMapSize.columns));
    const bottom = tileMapSize.rows * size;
    const marks = tiles.map((tile): Mark => ({
      key: tile.code,
      label: labelOf(tile),
      x: (tile.column + 0.5) * size,
      y: (tile.row + 0.5) * size,
      rows: tile.rows,
    }));
    return {
      height: bottom + legendHeight,
      marks,
      content: (propsOf) => (
        <>
          {tiles.map(({ code, name, hasAnswered, pressure }, at) => {
            const mark = marks[at];
            if (mark === undefined) return null;
            const depth = pressure === null ? 0 : depthOf(pressure / 100);
            return (
              <g key={code} className={styles.mark} {...propsOf(mark)}>
                <rect
                  data-shape=""
                  className={mergeClasses(
                    pressure === null ? styles.empty : mergeClasses(styles.cell, styles.tint),
                    !hasAnswered && styles.awaited,
                  )}
                  {...(pressure === null ? {} : { fillOpacity: depth })}
                  x={mark.x - size / 2 + 0.5}
                  y={mark.y - size / 2 + 0.5}
                  width={size - 1}
                  height={size - 1}
                />
                {size >= lettered && (
                  <text
                    aria-hidden="true"
                    className={mergeClasses(styles.inCell, depth > deep && styles.onDeep, styles.onTint)}
                    x={mark.x}
                    y={mark.y + 4}
                    textAnchor="middle"
                  >
                    {name.slice(0, 3)}
                  </text>
                )}
              </g>
            );
          })}
          <g aria-hidden="true">
            {[0, 25, 50, 75, 100].map((pressure, at) => (
              <g key={pressure}>
                <rect
                  className={mergeClasses(styles.cell, styles.tint)}
                  fillOpacity={depthOf(pressure / 100)}
                  x={at * 34}
                  y={bottom + 8}
                  width={32}
                  height={12}
                />
                <text
                  aria-hidden="true"
                  className={styles.words}
                  x={at * 34 + 16}
                  y={bottom + 34}
                  textAnchor="middle"
                >
                  {pressure}
                </text>
              </g>
            ))}
            <rect
              className={mergeClasses(styles.empty, styles.awaited)}
              x={184}
              y={bottom + 8}
              width={12}
              height={12}
            />
            <text aria-hidden="true" className={styles.words} x={202} y={bottom + 18}>
              {words.missing}
            </text>
          </g>
        </>
      ),
    };
  };
  return (
    <Chart
      title={words.title}
      lead={words.lead(props.answered.length)}
      none={words.none}
      draw={draw}
      table={{
        headers: words.headers,
        lines: tiles
          .toSorted((one, other) => one.name.localeCompare(other.name, 'da'))
          .map(({ code, name, hasAnswered, pressure, rows }) => ({
            key: code,
            cells: [name, hasAnswered ? words.yes : words.no, whole(pressure), String(rows.length)],
          })),
      }}
    />
  );
}
