import { addressOf, areaOf } from './addresses';
import type { ModelSheet, ModelWorkbook } from './excel-model';
import { itemNotFound, OfficeFault } from './office-fault';
import { recordObject } from './office-object';
import type { OfficeObject } from './office-object';
import type { RangeOf } from './range-object';

type Chart = Record<string, unknown> & { series: Record<string, unknown>[] };
interface RangeArgument {
  readonly range: RangeOf;
}

export function chartsObject(workbook: ModelWorkbook, sheet: ModelSheet): OfficeObject {
  const of = (chart: Chart): OfficeObject => chartObject(sheet, chart);
  const charts = (): Chart[] => sheet.charts as Chart[];
  return {
    kind: 'ChartCollection',
    items: () => charts().map(of),
    item: (key) => {
      const chart = charts().find(({ id }) => id === key);
      if (!chart) throw itemNotFound(`No chart ${key}`);
      return of(chart);
    },
    open: {
      GetItemOrNullObject: (name: string) => {
        const chart = charts().find((one) => one['Name'] === name);
        return chart ? of(chart) : null;
      },
      Add: (type: string, source: RangeArgument, seriesBy: string) => {
        sheet.mustBeWritable();
        const id = workbook.nextId();
        const series = [{ values: referenceOf(source) }];
        const chart: Chart = { id, Name: `Diagram ${id}`, type, seriesBy, series };
        sheet.charts.push(chart);
        return of(chart);
      },
    },
  };
}

function referenceOf({ range: { sheet, area } }: RangeArgument): string {
  return addressOf(sheet.name, area);
}

function part(
  chart: Record<string, unknown>,
  name: string,
  properties: readonly string[],
  open: (record: Record<string, unknown>) => OfficeObject['open'] = () => ({}),
): () => OfficeObject {
  return () => {
    const record = (chart[name] ?? {}) as Record<string, unknown>;
    chart[name] = record;
    return recordObject(name, record, properties, open(record));
  };
}

const axisEnds = ['Minimum', 'Maximum', 'MajorUnit', 'TickLabelSpacing'];

function legendEntry(chart: Chart, index: number): OfficeObject {
  const series = chart.series[index];
  if (!series) throw new OfficeFault('InvalidArgument', `No entry ${String(index)}`);
  const record = (series['legendEntry'] ?? {}) as Record<string, unknown>;
  series['legendEntry'] = record;
  return recordObject('ChartLegendEntry', record, ['Visible']);
}

function chartObject(sheet: ModelSheet, chart: Chart): OfficeObject {
  const title = (record: Record<string, unknown>): OfficeObject['open'] => ({
    Title: part(record, 'Title', ['Text']),
  });
  return {
    kind: 'Chart',
    id: String(chart['id']),
    get: { Id: () => chart['id'], Name: () => chart['Name'] },
    set: {
      Name: (name: string) => {
        sheet.mustBeWritable();
        if (sheet.charts.some((other) => other !== chart && other['Name'] === name))
          throw new OfficeFault('InvalidArgument');
        chart['Name'] = name;
      },
    },
    open: {
      Title: part(chart, 'Title', ['Text']),
      Legend: part(chart, 'Legend', ['Visible', 'Position'], () => ({
        LegendEntries: () => ({
          kind: 'ChartLegendEntryCollection',
          open: { GetItemAt: (index: number) => legendEntry(chart, index) },
        }),
      })),
      Axes: () => ({
        kind: 'ChartAxes',
        open: {
          CategoryAxis: part(chart, 'CategoryAxis', [...axisEnds, 'ReversePlotOrder'], title),
          ValueAxis: part(chart, 'ValueAxis', axisEnds, title),
        },
      }),
      Series: () => seriesCollection(chart),
    },
    call: {
      SetPosition: (start: string, end: string) => {
        areaOf(`${start}:${end}`);
        chart['position'] = `${start}:${end}`;
      },
      Delete: () => {
        sheet.mustBeWritable();
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
    },
  };
}

function seriesCollection(chart: Chart): OfficeObject {
  return {
    kind: 'ChartSeriesCollection',
    open: {
      GetItemAt: (index: number) => {
        const series = chart.series[index];
        if (!series) throw new OfficeFault('InvalidArgument', `No series ${String(index)}`);
        return seriesObject(series);
      },
      Add: (name: string) => {
        const series = { Name: name };
        chart.series.push(series);
        return seriesObject(series);
      },
    },
  };
}

const seriesProperties = [
  'Name',
  'MarkerStyle',
  'MarkerSize',
  'MarkerBackgroundColor',
  'MarkerForegroundColor',
  'HasDataLabels',
];

function seriesObject(series: Record<string, unknown>): OfficeObject {
  return {
    ...recordObject('ChartSeries', series, seriesProperties, {
      Format: () => ({
        kind: 'ChartSeriesFormat',
        open: {
          Fill: () => ({
            kind: 'ChartFill',
            call: {
              SetSolidColor: (color: string) => {
                series['color'] = color;
              },
              Clear: () => {
                series['color'] = null;
              },
            },
          }),
          Line: part(series, 'line', ['Color', 'LineStyle']),
        },
      }),
      Points: () => ({
        kind: 'ChartPointsCollection',
        open: { GetItemAt: (index: number) => pointObject(series, index) },
      }),
    }),
    call: {
      SetValues: (range: RangeArgument) => {
        series['values'] = referenceOf(range);
      },
      SetXAxisValues: (range: RangeArgument) => {
        series['categories'] = referenceOf(range);
      },
    },
  };
}

/** A point of a series: only its label can be asked for. */
function pointObject(series: Record<string, unknown>, index: number): OfficeObject {
  const labels = (series['labels'] ?? {}) as Record<number, Record<string, unknown>>;
  series['labels'] = labels;
  const record = (labels[index] ??= {});
  return {
    kind: 'ChartPoint',
    open: { DataLabel: () => recordObject('ChartDataLabel', record, ['Text', 'Position']) },
  };
}
