import type { Texts } from '../../../text/da';
import type { CellRange, SheetChart } from '../../sheet';
import { cells } from '../names';

interface Placement {
  readonly topTen: { readonly names: string; readonly priorities: string };
  /** The rows of the first and the second pair of charts. */
  readonly firstRow: number;
}

/** How many rows a chart covers. */
export const chartHeight = 24;

/** The charts of Overblik, two beside each other. */
export function overviewCharts(
  rangeOf: (name: string) => string,
  { topTen, firstRow }: Placement,
  { sheets: { overview } }: Texts,
): readonly SheetChart[] {
  const place = (row: number, height: number, [left, right]: readonly [number, number]): CellRange => ({
    top: row,
    bottom: row + height - 1,
    left,
    right,
  });
  const half = { left: [0, 2], right: [3, 9] } as const;
  return [
    {
      kind: 'bar',
      title: overview.charts.topTen,
      range: place(firstRow, chartHeight, half.left),
      categories: topTen.names,
      series: [{ name: overview.priority, values: topTen.priorities }],
    },
    {
      kind: 'column',
      title: overview.charts.tracks,
      range: place(firstRow, chartHeight, half.right),
      categories: rangeOf(cells.distribution.track),
      series: [{ name: overview.systemCount, values: rangeOf(cells.distribution.systems) }],
    },
  ];
}
