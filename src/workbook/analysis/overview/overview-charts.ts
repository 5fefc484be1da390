import type { Texts } from '../../../text/da';
import type { CellRange, ChartAxis, ChartSeries, SheetChart } from '../../sheet';
import type { ListedTrack } from '../systems/system-row';
import { codesOf } from './overview-lists';

/** Columns of cells that a chart is drawn from, as absolute references. */
type Columns = readonly string[];

export interface ChartSources {
  readonly ranking: Columns;
  readonly exits: Columns;
  readonly points: Readonly<Record<ListedTrack, Columns>>;
  /** Both figures of every system with a rank. */
  readonly everyone: Columns;
  /** The upright and the level line, each as its two columns. */
  readonly limits: readonly [Columns, Columns];
}

/** A figure from 0 to 100 has the same axis on every chart. */
const hundred: ChartAxis = { min: 0, max: 100, step: 20 };

/** The three charts of Overblik: where systems stand, how sure their order is, and when contracts can be left. */
export function overviewCharts(
  sources: ChartSources,
  areas: Readonly<Record<'quadrant' | 'ranking' | 'exits', CellRange>>,
  texts: Texts,
): readonly SheetChart[] {
  return [
    quadrant(sources, areas.quadrant, texts),
    ranking(sources, areas.ranking, texts),
    exits(sources, areas.exits, texts),
  ];
}

function quadrant({ points, everyone, limits }: ChartSources, range: CellRange, texts: Texts): SheetChart {
  const { overview } = texts.sheets;
  const series = (
    name: string,
    [across = '', up = '']: Columns,
    look: Omit<ChartSeries, 'name' | 'values' | 'categories'>,
  ): ChartSeries => ({ name, categories: across, values: up, ...look });
  const labelled = (list: ListedTrack, side: 'left' | 'right' | 'above'): Pick<ChartSeries, 'labels'> => ({
    labels: { texts: codesOf(list, texts), side },
  });
  return {
    kind: 'scatter',
    title: overview.charts.quadrant,
    range,
    categories: everyone[0] ?? '',
    series: [
      series(overview.others, everyone, { tone: 'quiet', marker: 'circle' }),
      series(overview.unsettledShort, points.unsettled, {
        tone: 'unsettled',
        marker: 'triangle',
        ...labelled('unsettled', 'above'),
      }),
      series(overview.negotiateShort, points.negotiate, {
        tone: 'negotiate',
        marker: 'square',
        ...labelled('negotiate', 'left'),
      }),
      series(overview.breakUpShort, points.breakUp, {
        tone: 'breakUp',
        marker: 'diamond',
        ...labelled('breakUp', 'right'),
      }),
      ...limits.map((line) =>
        series(overview.limit, line, { tone: 'unsettled', marker: 'line', unnamed: true }),
      ),
    ],
    axes: {
      category: { ...hundred, title: overview.monopolyDegreeAxis },
      value: { ...hundred, title: overview.pressureAxis },
    },
  };
}

function ranking(
  { ranking: columns }: ChartSources,
  range: CellRange,
  { sheets: { overview } }: Texts,
): SheetChart {
  const [names = '', gap = '', before = '', own = '', after = ''] = columns;
  const { rankParts } = overview;
  return {
    kind: 'stackedBar',
    title: overview.charts.ranking,
    range,
    categories: names,
    series: [
      { name: overview.system, values: gap, tone: 'none', unnamed: true },
      { name: rankParts.before, values: before, tone: 'light' },
      { name: rankParts.own, values: own, tone: 'strong' },
      { name: rankParts.after, values: after, tone: 'light', unnamed: true },
    ],
    axes: { category: { labelEach: 1 }, value: { title: overview.rankAxis, min: 0, step: 5 } },
  };
}

function exits(
  { exits: columns }: ChartSources,
  range: CellRange,
  { sheets: { overview } }: Texts,
): SheetChart {
  const [names = '', listed = '', others = ''] = columns;
  return {
    kind: 'stackedColumn',
    title: overview.charts.exits,
    range,
    categories: names,
    series: [
      { name: overview.exitsListed, values: listed, tone: 'breakUp' },
      { name: overview.exitsOthers, values: others, tone: 'quiet' },
    ],
    axes: { category: { labelEach: 4 }, value: { title: overview.exitsAxis, min: 0 } },
  };
}
