import { numberFormatCodes } from '../../../workbook/cell-looks';
import type { Sheet, SheetCell, SheetChart } from '../../../workbook/sheet';
import { fillXml, lineXml, textProperties } from './chart-look';
import { referencedCells } from './chart-points';
import { chartColours, ink } from '../../../workbook/palette';

import { xmlText } from './xml';

type Series = SheetChart['series'][number];

/** One series of a chart: its look, its labels and its cached points. */
export function seriesXml(
  chart: SheetChart,
  series: Series,
  index: number,
  sheets: readonly Sheet[],
): string {
  const colour = chartColours[index % chartColours.length] ?? ink.heading;
  const categories = referencedCells(sheets, chart.categories);
  const values = referencedCells(sheets, series.values);
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
  if (chart.kind === 'pie')
    return `${head}${sliceXml(values.length)}${labelsXml('showPercent')}${data}</c:ser>`;
  if (chart.kind === 'line') {
    return `${head}<c:spPr>${lineXml(colour, 28575)}</c:spPr>${markerXml(colour)}${data}<c:smooth val="0"/></c:ser>`;
  }
  // One series has room for its figures; of several side by side they would run into each other.
  const labels = chart.series.length === 1 ? labelsXml('showVal') : '';
  return `${head}<c:spPr>${fillXml(colour)}</c:spPr><c:invertIfNegative val="0"/>${labels}${data}</c:ser>`;
}

function sliceXml(count: number): string {
  return Array.from({ length: count }, (_, point) => {
    const colour = chartColours[point % chartColours.length] ?? ink.heading;
    const look = `${fillXml(colour)}${lineXml(ink.white)}`;
    return `<c:dPt><c:idx val="${point}"/><c:bubble3D val="0"/><c:spPr>${look}</c:spPr></c:dPt>`;
  }).join('');
}

function numbersXml(reference: string, values: readonly (SheetCell | null)[]): string {
  const points = values
    .map((cell, index) =>
      typeof cell?.value === 'number' && Number.isFinite(cell.value)
        ? `<c:pt idx="${index}"><c:v>${cell.value}</c:v></c:pt>`
        : '',
    )
    .join('');
  const code = xmlText(codeOf(values));
  const cache = `<c:numCache><c:formatCode>${code}</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache>`;
  return `<c:numRef><c:f>${xmlText(reference)}</c:f>${cache}</c:numRef>`;
}

function textsXml(reference: string, values: readonly (SheetCell | null)[]): string {
  const points = values
    .map((cell, index) =>
      cell === null ? '' : `<c:pt idx="${index}"><c:v>${xmlText(String(cell.value ?? ''))}</c:v></c:pt>`,
    )
    .join('');
  const cache = `<c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache>`;
  return `<c:strRef><c:f>${xmlText(reference)}</c:f>${cache}</c:strRef>`;
}

function markerXml(colour: string): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${fillXml(colour)}${lineXml(ink.white)}</c:spPr></c:marker>`;
}

/** The number format of a chart's values: that of the cells they come from. */
export function valueFormat(chart: SheetChart, sheets: readonly Sheet[]): string {
  return codeOf(referencedCells(sheets, chart.series[0]?.values ?? ''));
}

function codeOf(cells: readonly (SheetCell | null)[]): string {
  return numberFormatCodes[cells.find((cell) => cell !== null)?.format ?? 'general'];
}

function labelsXml(shown: 'showVal' | 'showPercent'): string {
  const flags = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  return `<c:dLbls>${textProperties(900)}${flags
    .map((flag) => `<c:${flag} val="${flag === shown ? 1 : 0}"/>`)
    .join('')}</c:dLbls>`;
}
