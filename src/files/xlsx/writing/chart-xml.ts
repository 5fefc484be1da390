import type { ChartAxis, Sheet, SheetChart } from '../../../workbook/sheet';
import { drawingNamespace, lineXml, textProperties, titleXml } from './chart-look';
import { seriesXml, valueFormat } from './chart-series-xml';
import { ink } from '../../../workbook/palette';
import { relationsNamespace, xmlAttribute, xmlDeclaration } from './xml';

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const categoryAxis = 50010;
const valueAxis = 50020;

/** The part xl/charts/chartN.xml, its points cached from the workbook's own cells. */
export function chartXml(chart: SheetChart, sheets: readonly Sheet[]): string {
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}"` +
    ` xmlns:r="${relationsNamespace}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 1300)}` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart, sheets)}${axesXml(chart, sheets)}</c:plotArea>` +
    `${legendXml(chart)}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${ink.white}"/></a:solidFill>${lineXml(ink.line)}</c:spPr>${textProperties(1100)}` +
    '</c:chartSpace>'
  );
}

/** A single series needs none. */
function legendXml({ kind, series }: SheetChart): string {
  if (series.filter(({ unnamed }) => !unnamed).length < 2 && kind !== 'pie') return '';
  const left = series
    .map(({ unnamed }, index) =>
      unnamed ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>` : '',
    )
    .join('');
  return `<c:legend><c:legendPos val="b"/>${left}<c:overlay val="0"/>${textProperties(1100)}</c:legend>`;
}

function plotXml(chart: SheetChart, sheets: readonly Sheet[]): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, sheets)).join('');
  const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  switch (chart.kind) {
    case 'bar':
    case 'column':
    case 'stackedBar':
    case 'stackedColumn': {
      const stacked = isStacked(chart);
      return (
        `<c:barChart><c:barDir val="${isBar(chart) ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
        `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`
      );
    }
    case 'line':
      return (
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}` +
        `<c:marker val="1"/>${axes}</c:lineChart>`
      );
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'scatter':
      return (
        `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}` +
        '</c:scatterChart>'
      );
  }
}

function isBar({ kind }: SheetChart): boolean {
  return kind === 'bar' || kind === 'stackedBar';
}

function isStacked({ kind }: SheetChart): boolean {
  return kind === 'stackedBar' || kind === 'stackedColumn';
}

function axesXml(chart: SheetChart, sheets: readonly Sheet[]): string {
  if (chart.kind === 'pie') return '';
  const bar = isBar(chart);
  const scatter = chart.kind === 'scatter';
  const kind = scatter ? 'valAx' : 'catAx';
  const { category = {}, value = {} } = chart.axes ?? {};
  // A bar chart lists its first category at the top, as the table beside it does.
  const categories =
    axisStart(categoryAxis, category, bar ? 'maxMin' : 'minMax', bar ? 'l' : 'b') +
    titleOf(category) +
    axisEnd(valueAxis, 'autoZero', formatOf(category, 'General'), scatter) +
    (scatter
      ? `<c:crossBetween val="midCat"/>${stepXml(category)}`
      : `<c:auto val="1"/><c:lblOffset val="100"/>${labelEachXml(category)}<c:noMultiLvlLbl val="0"/>`);
  const values =
    axisStart(valueAxis, value, 'minMax', bar ? 'b' : 'l') +
    `<c:majorGridlines><c:spPr>${lineXml(ink.line)}</c:spPr></c:majorGridlines>` +
    titleOf(value) +
    axisEnd(categoryAxis, bar ? 'max' : 'autoZero', formatOf(value, valueFormat(chart, sheets)), scatter) +
    `<c:crossBetween val="${scatter ? 'midCat' : 'between'}"/>${stepXml(value)}`;
  return `<c:${kind}>${categories}</c:${kind}><c:valAx>${values}</c:valAx>`;
}

function titleOf({ title }: ChartAxis): string {
  return title === undefined ? '' : titleXml(title, 1100);
}

function stepXml({ step }: ChartAxis): string {
  return step === undefined ? '' : `<c:majorUnit val="${step}"/>`;
}

function labelEachXml({ labelEach }: ChartAxis): string {
  return labelEach === undefined ? '' : `<c:tickLblSkip val="${labelEach}"/>`;
}

function axisStart(id: number, { min, max }: ChartAxis, orientation: string, position: string): string {
  const ends =
    (max === undefined ? '' : `<c:max val="${max}"/>`) + (min === undefined ? '' : `<c:min val="${min}"/>`);
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/>${ends}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>`
  );
}

/** Whole steps have whole figures beside them, whatever the cells that are drawn are shown with. */
function formatOf({ step }: ChartAxis, otherwise: string): string {
  return step === undefined || !Number.isInteger(step) ? otherwise : '#,##0';
}

/** Beside a cloud of points the figures stand at the edge, and not along a line that crosses it. */
function axisEnd(crossed: number, crosses: string, format: string, atEdge: boolean): string {
  return (
    `<c:numFmt formatCode="${xmlAttribute(format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${atEdge ? 'low' : 'nextTo'}"/><c:spPr>${lineXml(ink.line)}</c:spPr>${textProperties(1100)}` +
    `<c:crossAx val="${crossed}"/><c:crosses val="${crosses}"/>`
  );
}
