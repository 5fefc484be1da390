import { cellReference } from '../../../workbook/cell-reference';
import { chartColours } from '../../../workbook/palette';
import type { Sheet, SheetChart } from '../../../workbook/sheet';
import { splitReference } from '../office/addresses';
import type { ExcelBatch } from '../office/excel-batch';
import { bytesPerOrder } from './write-values';

const chartTypes = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  pie: 'Pie',
  line: 'Line',
  scatter: 'XYScatter',
} as const satisfies Record<SheetChart['kind'], Excel.ChartType | string>;

/** The sheet's charts, over cells that already hold their values; each in the place of the one that it is again. */
export async function writeCharts(batch: ExcelBatch, target: Excel.Worksheet, sheet: Sheet): Promise<void> {
  for (const chart of sheet.charts ?? []) {
    await batch.room((8 + 5 * chart.series.length) * bytesPerOrder);
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
  for (const [index, { name, values }] of chart.series.entries()) {
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    if (index === 0) series.name = name;
    else series.setValues(cellsOf(values));
    series.setXAxisValues(cellsOf(chart.categories));
    const colour = chartColours[index % chartColours.length];
    if (chart.kind !== 'pie' && colour !== undefined) series.format.fill.setSolidColor(`#${colour}`);
  }
  drawn.title.text = chart.title;
  drawn.name = chart.title;
  drawn.legend.visible = chart.series.length > 1 || chart.kind === 'pie';
  drawn.legend.position = 'Bottom';
  titleAxes(drawn, chart);
  const { top, left, bottom, right } = chart.range;
  drawn.setPosition(cellReference(top + 1, left + 1), cellReference(bottom + 1, right + 1));
}

function titleAxes(drawn: Excel.Chart, { kind, axisTitles }: SheetChart): void {
  if (kind === 'pie') return;
  if (axisTitles) {
    drawn.axes.categoryAxis.title.text = axisTitles.category;
    drawn.axes.valueAxis.title.text = axisTitles.value;
  }
  // A bar chart lists its first category at the top, as the table beside it does.
  if (kind === 'bar') drawn.axes.categoryAxis.reversePlotOrder = true;
}
