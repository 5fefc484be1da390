import { numberFormatCodes } from '../../../workbook/cell-looks';
import type { ChartSeries, Sheet, SheetCell, SheetChart } from '../../../workbook/sheet';
import { fillXml, lineXml, richTextXml, textProperties } from './chart-look';
import { referencedCells } from './chart-points';
import { chartColours, chartTones, ink } from '../../../workbook/palette';
import { xmlText } from './xml';

/** One series of a chart: its look, its labels and its cached points. */
export function seriesXml(
  chart: SheetChart,
  series: ChartSeries,
  index: number,
  sheets: readonly Sheet[],
): string {
  const own = series.categories ?? chart.categories;
  const categories = referencedCells(sheets, own);
  const values = referencedCells(sheets, series.values);
  const name = `<c:tx><c:v>${xmlText(series.name)}</c:v></c:tx>`;
  const head = `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}`;
  if (chart.kind === 'scatter') {
    return (
      `${head}${pointLookXml(series, index)}${pointLabelsXml(series)}` +
      `<c:xVal>${numbersXml(own, categories)}</c:xVal>` +
      `<c:yVal>${numbersXml(series.values, values)}</c:yVal><c:smooth val="0"/></c:ser>`
    );
  }
  const data =
    `<c:cat>${textsXml(own, categories)}</c:cat>` + `<c:val>${numbersXml(series.values, values)}</c:val>`;
  if (chart.kind === 'pie')
    return `${head}${sliceXml(values.length)}${labelsXml('showPercent')}${data}</c:ser>`;
  if (chart.kind === 'line') {
    const colour = colourOf(series, index);
    return `${head}<c:spPr>${lineXml(colour, 28575)}</c:spPr>${markerXml('circle', colour)}${data}<c:smooth val="0"/></c:ser>`;
  }
  // One series has room for its figures; of several side by side they would run into each other.
  const labels = chart.series.length === 1 ? labelsXml('showVal') : '';
  const fill = series.tone === 'none' ? '<a:noFill/>' : fillXml(colourOf(series, index));
  return `${head}<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${labels}${data}</c:ser>`;
}

function colourOf({ tone }: ChartSeries, index: number): string {
  if (tone !== undefined && tone !== 'none') return chartTones[tone];
  return chartColours[index % chartColours.length] ?? ink.heading;
}

/** Points, or a thin line that joins them. */
function pointLookXml(series: ChartSeries, index: number): string {
  const { marker = 'circle' } = series;
  const colour = colourOf(series, index);
  return marker === 'line'
    ? `<c:spPr><a:ln w="9525">${fillXml(colour)}<a:prstDash val="dash"/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`
    : `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${markerXml(marker, colour)}`;
}

const sides = { left: 'l', right: 'r', above: 't', below: 'b' } as const;

/** A text beside each point: the same as stands beside its row in the list that the chart is drawn from. */
function pointLabelsXml({ labels }: ChartSeries): string {
  if (labels === undefined) return '';
  const side = `<c:dLblPos val="${sides[labels.side]}"/>`;
  const shown = `${side}${flagsXml('showVal')}`;
  const each = labels.texts.map(
    (text, point) =>
      `<c:dLbl><c:idx val="${point}"/><c:tx>${richTextXml(text, 1100)}</c:tx>${shown}</c:dLbl>`,
  );
  return `<c:dLbls>${each.join('')}${textProperties(1100)}${shown}</c:dLbls>`;
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

function markerXml(symbol: string, colour: string): string {
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="8"/><c:spPr>${fillXml(colour)}${lineXml(ink.white)}</c:spPr></c:marker>`;
}

/** The number format of a chart's values: that of the cells they come from. */
export function valueFormat(chart: SheetChart, sheets: readonly Sheet[]): string {
  return codeOf(referencedCells(sheets, chart.series[0]?.values ?? ''));
}

function codeOf(cells: readonly (SheetCell | null)[]): string {
  return numberFormatCodes[cells.find((cell) => cell !== null)?.format ?? 'general'];
}

function labelsXml(shown: 'showVal' | 'showPercent'): string {
  return `<c:dLbls>${textProperties(1100)}${flagsXml(shown)}</c:dLbls>`;
}

function flagsXml(shown: 'showVal' | 'showPercent'): string {
  const flags = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  return flags.map((flag) => `<c:${flag} val="${flag === shown ? 1 : 0}"/>`).join('');
}
