import type { Sheet, SheetChart } from '../../../workbook/sheet';
import { drawingNamespace, lineXml, textProperties, titleXml } from './chart-look';
import { seriesXml, valueFormat } from './chart-series-xml';
import { ink } from '../../../workbook/palette';
import { relationsNamespace, xmlAttribute, xmlDeclaration } from './xml';

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const categoryAxis = 50010;
const valueAxis = 50020;

/** The part xl/charts/chartN.xml, its points cached from the workbook's own cells. */
export function chartXml(chart: SheetChart, sheets: readonly Sheet[]): string {
  const legend =
    chart.series.length > 1 || chart.kind === 'pie'
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(1000)}</c:legend>`
      : '';
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}"` +
    ` xmlns:r="${relationsNamespace}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 1300)}` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart, sheets)}${axesXml(chart, sheets)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${ink.white}"/></a:solidFill>${lineXml(ink.line)}</c:spPr>` +
    '</c:chartSpace>'
  );
}

function plotXml(chart: SheetChart, sheets: readonly Sheet[]): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, sheets)).join('');
  const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  switch (chart.kind) {
    case 'bar':
    case 'column':
      return (
        `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
        `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axes}</c:barChart>`
      );
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

function axesXml(chart: SheetChart, sheets: readonly Sheet[]): string {
  if (chart.kind === 'pie') return '';
  const bar = chart.kind === 'bar';
  const scatter = chart.kind === 'scatter';
  const kind = scatter ? 'valAx' : 'catAx';
  // A bar chart lists its first category at the top, as the table beside it does.
  const categories =
    axisStart(categoryAxis, bar ? 'maxMin' : 'minMax', bar ? 'l' : 'b') +
    (chart.axisTitles ? titleXml(chart.axisTitles.category, 1000) : '') +
    axisEnd(valueAxis, 'autoZero', 'General') +
    (scatter
      ? '<c:crossBetween val="midCat"/>'
      : '<c:auto val="1"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>');
  const values =
    axisStart(valueAxis, 'minMax', bar ? 'b' : 'l') +
    `<c:majorGridlines><c:spPr>${lineXml(ink.line)}</c:spPr></c:majorGridlines>` +
    (chart.axisTitles ? titleXml(chart.axisTitles.value, 1000) : '') +
    axisEnd(categoryAxis, bar ? 'max' : 'autoZero', valueFormat(chart, sheets)) +
    `<c:crossBetween val="${scatter ? 'midCat' : 'between'}"/>`;
  return `<c:${kind}>${categories}</c:${kind}><c:valAx>${values}</c:valAx>`;
}

function axisStart(id: number, orientation: string, position: string): string {
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>`
  );
}

function axisEnd(crossed: number, crosses: string, format: string): string {
  return (
    `<c:numFmt formatCode="${xmlAttribute(format)}" sourceLinked="1"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/><c:spPr>${lineXml(ink.line)}</c:spPr>${textProperties(900)}` +
    `<c:crossAx val="${crossed}"/><c:crosses val="${crosses}"/>`
  );
}
