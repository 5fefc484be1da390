import type { Texts } from '../../../text/da';
import type { CellRange, SheetChart } from '../../sheet';

interface Placement {
  readonly topTen: { readonly names: string; readonly priorities: string };
  /** The rows of the first and the second pair of charts. */
  readonly firstRow: number;
  readonly secondRow: number;
}

/** How many rows a chart covers. */
export const chartHeight = 24;

/** Charts with thirteen names beside their bars need more. */
const tallHeight = 26;

/** The charts of Overblik, two beside each other. */
export function overviewCharts(
  rangeOf: (name: string) => string,
  { topTen, firstRow, secondRow }: Placement,
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
      kind: 'bar',
      title: overview.charts.domains,
      range: place(secondRow, tallHeight, half.left),
      categories: rangeOf('Fagområde.Navn'),
      series: [{ name: overview.registrations, values: rangeOf('Fagområde.Registreringer') }],
    },
    {
      kind: 'column',
      title: overview.charts.tracks,
      range: place(firstRow, chartHeight, half.right),
      categories: rangeOf('Fordeling.Spor'),
      series: [{ name: overview.systemCount, values: rangeOf('Fordeling.Systemer') }],
    },
    {
      kind: 'bar',
      title: overview.charts.spend,
      range: place(secondRow, tallHeight, half.right),
      categories: rangeOf('Fagområde.Navn'),
      series: [{ name: overview.priceColumn, values: rangeOf('Fagområde.Pris') }],
    },
  ];
}
