import type { Sheet, SheetCell, SheetChart } from '../../../workbook/sheet';
import { referencedValues } from './chart-points';
import { chartColours, ink } from './palette';
import { relationsNamespace, xmlDeclaration, xmlText } from './xml';

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const categoryAxis = 50010;
const valueAxis = 50020;

type Series = SheetChart['series'][number];

/** The part xl/charts/chartN.xml, its points cached from the workbook's own cells. */
export function chartXml(chart: SheetChart, sheets: readonly Sheet[]): string {
  const legend =
    chart.series.length > 1 || chart.kind === 'pie'
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(1000)}</c:legend>`
      : '';
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}"` +
    ` xmlns:r="${relationsNamespace}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 1300)}` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart, sheets)}${axesXml(chart)}</c:plotArea>` +
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

function seriesXml(chart: SheetChart, series: Series, index: number, sheets: readonly Sheet[]): string {
  const colour = chartColours[index % chartColours.length] ?? ink.heading;
  const categories = referencedValues(sheets, chart.categories);
  const values = referencedValues(sheets, series.values);
  const name = `<c:tx><c:v>${xmlText(series.name)}</c:v></c:tx>`;
  const head = `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}`;
  if (chart.kind === 'scatter') {
    return (
      `${head}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${markerXml(colour)}` +
      `<c:xVal>${numbersXml(chart.categories, categories)}</c:xVal>` +
      `<c:yVal>${numbersXml(series.values, values)}</c:yVal><c:smooth val="0"/></c:ser>`
    );
  }
  const data =
    `<c:cat>${textsXml(chart.categories, categories)}</c:cat>` +
    `<c:val>${numbersXml(series.values, values)}</c:val>`;
  if (chart.kind === 'pie') return `${head}${sliceXml(values.length)}${data}</c:ser>`;
  if (chart.kind === 'line') {
    return `${head}<c:spPr>${lineXml(colour, 28575)}</c:spPr>${markerXml(colour)}${data}<c:smooth val="0"/></c:ser>`;
  }
  return `${head}<c:spPr>${fillXml(colour)}</c:spPr><c:invertIfNegative val="0"/>${data}</c:ser>`;
}

function sliceXml(count: number): string {
  return Array.from({ length: count }, (_, point) => {
    const colour = chartColours[point % chartColours.length] ?? ink.heading;
    const look = `${fillXml(colour)}${lineXml(ink.white)}`;
    return `<c:dPt><c:idx val="${point}"/><c:bubble3D val="0"/><c:spPr>${look}</c:spPr></c:dPt>`;
  }).join('');
}

function numbersXml(reference: string, values: readonly SheetCell['value'][]): string {
  const points = values
    .map((value, index) =>
      typeof value === 'number' && Number.isFinite(value)
        ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`
        : '',
    )
    .join('');
  const cache = `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache>`;
  return `<c:numRef><c:f>${xmlText(reference)}</c:f>${cache}</c:numRef>`;
}

function textsXml(reference: string, values: readonly SheetCell['value'][]): string {
  const points = values
    .map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
    )
    .join('');
  const cache = `<c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache>`;
  return `<c:strRef><c:f>${xmlText(reference)}</c:f>${cache}</c:strRef>`;
}

function axesXml(chart: SheetChart): string {
  if (chart.kind === 'pie') return '';
  const bar = chart.kind === 'bar';
  const scatter = chart.kind === 'scatter';
  const kind = scatter ? 'valAx' : 'catAx';
  // A bar chart lists its first category at the top, as the table beside it does.
  const categories =
    axisStart(categoryAxis, bar ? 'maxMin' : 'minMax', bar ? 'l' : 'b') +
    (chart.axisTitles ? titleXml(chart.axisTitles.category, 1000) : '') +
    axisEnd(valueAxis, 'autoZero') +
    (scatter
      ? '<c:crossBetween val="midCat"/>'
      : '<c:auto val="1"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>');
  const values =
    axisStart(valueAxis, 'minMax', bar ? 'b' : 'l') +
    `<c:majorGridlines><c:spPr>${lineXml(ink.line)}</c:spPr></c:majorGridlines>` +
    (chart.axisTitles ? titleXml(chart.axisTitles.value, 1000) : '') +
    axisEnd(categoryAxis, bar ? 'max' : 'autoZero') +
    `<c:crossBetween val="${scatter ? 'midCat' : 'between'}"/>`;
  return `<c:${kind}>${categories}</c:${kind}><c:valAx>${values}</c:valAx>`;
}

function axisStart(id: number, orientation: string, position: string): string {
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>`
  );
}

function axisEnd(crossed: number, crosses: string): string {
  return (
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/><c:spPr>${lineXml(ink.line)}</c:spPr>${textProperties(900)}` +
    `<c:crossAx val="${crossed}"/><c:crosses val="${crosses}"/>`
  );
}

function titleXml(text: string, size: number): string {
  const look = `lang="da-DK" sz="${size}" b="${size > 1000 ? 1 : 0}"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr>` +
    `<a:r><a:rPr ${look}>${fillXml(ink.body)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function textProperties(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${fillXml(ink.body)}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="da-DK"/></a:p></c:txPr>'
  );
}

function markerXml(colour: string): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${fillXml(colour)}${lineXml(ink.white)}</c:spPr></c:marker>`;
}

function fillXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function lineXml(colour: string, width = 9525): string {
  return `<a:ln w="${width}">${fillXml(colour)}</a:ln>`;
}
