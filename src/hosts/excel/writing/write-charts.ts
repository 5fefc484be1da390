import { cellReference } from '../../../workbook/cell-reference';
import { chartColours, chartTones, ink } from '../../../workbook/palette';
import type { ChartAxis, ChartSeries, Sheet, SheetChart } from '../../../workbook/sheet';
import { splitReference } from '../office/addresses';
import type { ExcelBatch } from '../office/excel-batch';
import { bytesPerOrder } from './write-values';

const chartTypes = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  stackedBar: 'BarStacked',
  stackedColumn: 'ColumnStacked',
  pie: 'Pie',
  line: 'Line',
  scatter: 'XYScatter',
} as const satisfies Record<SheetChart['kind'], Excel.ChartType | string>;

/** The sheet's charts, over cells that already hold their values; each in the place of the one that it is again. */
export async function writeCharts(batch: ExcelBatch, target: Excel.Worksheet, sheet: Sheet): Promise<void> {
  for (const chart of sheet.charts ?? []) {
    const labels = chart.series.reduce((count, series) => count + (series.labels?.texts.length ?? 0), 0);
    await batch.room((16 + 8 * chart.series.length + 2 * labels) * bytesPerOrder);
    target.charts.getItemOrNullObject(chart.title).delete();
    drawChart(batch, target, chart);
  }
}

function drawChart({ workbook }: ExcelBatch, target: Excel.Worksheet, chart: SheetChart): void {
  const [first] = chart.series;
  if (first === undefined) return;
  const cellsOf = (reference: string): Excel.Range => {
    const { sheet, cells } = splitReference(reference);
    return workbook.worksheets.getItem(sheet).getRange(cells);
  };
  const drawn = target.charts.add(chartTypes[chart.kind], cellsOf(first.values), 'Columns');
  // At once: by its name it is found again, when what follows is broken off.
  drawn.name = chart.title;
  for (const [index, one] of chart.series.entries()) {
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(one.name);
    if (index === 0) series.name = one.name;
    else series.setValues(cellsOf(one.values));
    series.setXAxisValues(cellsOf(one.categories ?? chart.categories));
    lookOf(series, chart, one, index);
  }
  drawn.title.text = chart.title;
  drawn.legend.visible = chart.series.length > 1 || chart.kind === 'pie';
  drawn.legend.position = 'Bottom';
  for (const [index, one] of chart.series.entries()) {
    if (one.unnamed) drawn.legend.legendEntries.getItemAt(index).visible = false;
  }
  setUpAxes(drawn, chart);
  const { top, left, bottom, right } = chart.range;
  drawn.setPosition(cellReference(top + 1, left + 1), cellReference(bottom + 1, right + 1));
}

const labelSides = { left: 'Left', right: 'Right', above: 'Top', below: 'Bottom' } as const;

function lookOf(series: Excel.ChartSeries, { kind }: SheetChart, one: ChartSeries, index: number): void {
  if (kind === 'pie') return;
  const { tone, marker = 'circle', labels } = one;
  if (tone === 'none') {
    series.format.fill.clear();
    return;
  }
  const colour =
    tone === undefined ? (chartColours[index % chartColours.length] ?? ink.heading) : chartTones[tone];
  if (kind !== 'scatter') series.format.fill.setSolidColor(`#${colour}`);
  else if (marker === 'line') {
    series.markerStyle = 'None';
    series.format.line.color = `#${colour}`;
    series.format.line.lineStyle = 'Dash';
  } else {
    series.markerStyle = markerStyles[marker];
    series.markerSize = 8;
    series.markerBackgroundColor = `#${colour}`;
    series.markerForegroundColor = `#${ink.white}`;
    series.format.line.lineStyle = 'None';
  }
  if (labels === undefined) return;
  series.hasDataLabels = true;
  for (const [point, text] of labels.texts.entries()) {
    const { dataLabel } = series.points.getItemAt(point);
    dataLabel.text = text;
    dataLabel.position = labelSides[labels.side];
  }
}

const markerStyles = {
  circle: 'Circle',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
} as const;

function setUpAxes(drawn: Excel.Chart, { kind, axes }: SheetChart): void {
  if (kind === 'pie') return;
  setUpAxis(drawn.axes.categoryAxis, axes?.category ?? {}, kind === 'scatter');
  setUpAxis(drawn.axes.valueAxis, axes?.value ?? {}, true);
  // A bar chart lists its first category at the top, as the table beside it does.
  if (kind === 'bar' || kind === 'stackedBar') drawn.axes.categoryAxis.reversePlotOrder = true;
}

/** Only an axis of numbers has ends and steps. */
function setUpAxis(
  axis: Excel.ChartAxis,
  { title, min, max, step, labelEach }: ChartAxis,
  hasEnds: boolean,
): void {
  if (title !== undefined) axis.title.text = title;
  if (hasEnds) {
    if (min !== undefined) axis.minimum = min;
    if (max !== undefined) axis.maximum = max;
    if (step !== undefined) axis.majorUnit = step;
  } else if (labelEach !== undefined) axis.tickLabelSpacing = labelEach;
}
