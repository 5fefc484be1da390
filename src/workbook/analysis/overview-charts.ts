import type { Texts } from '../../text/da';
import type { CellRange, SheetChart } from '../sheet';

interface Placement {
  readonly topTen: { readonly names: string; readonly priorities: string };
  /** The row of the first pair of charts. */
  readonly firstRow: number;
}

const height = 19;

/** The charts of Overblik, two beside each other. */
export function overviewCharts(
  rangeOf: (name: string) => string,
  { topTen, firstRow }: Placement,
  { sheets: { overview } }: Texts,
): readonly SheetChart[] {
  const left = (row: number): CellRange => ({ top: row, bottom: row + height - 1, left: 0, right: 2 });
  const right = (row: number): CellRange => ({ top: row, bottom: row + height - 1, left: 3, right: 9 });
  const second = firstRow + height + 1;
  return [
    {
      kind: 'bar',
      title: overview.charts.topTen,
      range: left(firstRow),
      categories: topTen.names,
      series: [{ name: overview.priority, values: topTen.priorities }],
    },
    {
      kind: 'bar',
      title: overview.charts.domains,
      range: right(firstRow),
      categories: rangeOf('Fagområde.Navn'),
      series: [{ name: overview.registrations, values: rangeOf('Fagområde.Registreringer') }],
    },
    {
      kind: 'column',
      title: overview.charts.tracks,
      range: left(second),
      categories: rangeOf('Fordeling.Spor'),
      series: [{ name: overview.systemCount, values: rangeOf('Fordeling.Systemer') }],
    },
    {
      kind: 'bar',
      title: overview.charts.spend,
      range: right(second),
      categories: rangeOf('Fagområde.Navn'),
      series: [{ name: overview.priceColumn, values: rangeOf('Fagområde.Pris') }],
    },
  ];
}
