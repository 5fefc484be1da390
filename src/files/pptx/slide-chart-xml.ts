import { numberFormatCodes } from '../../workbook/cell-looks';
import { chartColours, ink } from '../../workbook/palette';
import type { PageBars, PagePoints } from '../../workbook/report/page';
import { columnLetters } from '../../workbook/cell-reference';
import { drawingNamespace, fillXml, lineXml, textProperties, titleXml } from '../xlsx/writing/chart-look';
import { relationsNamespace, xmlAttribute, xmlDeclaration, xmlText } from '../xlsx/writing/xml';
import { cells } from './chart-data';
import type { Line } from './chart-data';
import { letters } from './measures';

const ids = { category: 50010, value: 50020 } as const;

/** A chart with room for letters that can be read across a room; its data lie in the workbook of its first relation. */
function chartSpace(title: string, plot: string, hasLegend: boolean): string {
  const legend = hasLegend
    ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(letters.dense)}</c:legend>`
    : '';
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"` +
    ` xmlns:a="${drawingNamespace}" xmlns:r="${relationsNamespace}"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(title, letters.dense)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

/** Bars or columns, their figures beside them. */
export function barsXml({ direction, title, categories, series, format }: PageBars): string {
  const last = categories.length + 1;
  const code = numberFormatCodes[format];
  const all = series.map(({ name, values }, place) => {
    const column = columnLetters(place + 2);
    return (
      `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>${nameXml(cells(column, 1, 1), name)}` +
      `<c:spPr>${fillXml(colourOf(place))}</c:spPr><c:invertIfNegative val="0"/>${labelsXml(code)}` +
      `<c:cat>${textsXml(cells('A', 2, last), categories)}</c:cat>` +
      `<c:val>${numbersXml(cells(column, 2, last), values, code)}</c:val></c:ser>`
    );
  });
  const isBar = direction === 'bar';
  return chartSpace(
    title,
    `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
      `${all.join('')}<c:gapWidth val="50"/><c:axId val="${ids.category}"/><c:axId val="${ids.value}"/></c:barChart>` +
      `<c:catAx>${axisStart(ids.category, isBar ? 'maxMin' : 'minMax', isBar ? 'l' : 'b')}` +
      `${axisEnd(ids.value, 'General', 'autoZero')}<c:auto val="1"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
      // The figures stand at the bars; the axis would only say them again.
      `<c:valAx>${axisStart(ids.value, 'minMax', isBar ? 'b' : 'l', '', true)}` +
      `${axisEnd(ids.category, code, 'autoZero')}<c:crossBetween val="between"/></c:valAx>`,
    series.length > 1,
  );
}

/** Points with their names, the vertical axis in steps of ten, and the lines that part them. */
export function pointsXml({ title, points, axes }: PagePoints, lines: readonly Line[]): string {
  const dots = seriesXml(
    0,
    axes.y,
    2,
    points.map(({ x }) => x),
    points.map(({ y }) => y),
    {
      look: '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>',
      marker: markerXml(chartColours[0] ?? ink.heading),
      labels: namesXml(points.map(({ name }) => name)),
    },
  );
  const parting = lines.map(({ name, from, to }, place) => {
    const row = points.length + 2 + 2 * place;
    return seriesXml(1 + place, name, row, [from[0], to[0]], [from[1], to[1]], {
      look: `<c:spPr>${lineXml(ink.muted, 12_700)}</c:spPr>`,
      marker: '<c:marker><c:symbol val="none"/></c:marker>',
      labels: '',
    });
  });
  return chartSpace(
    title,
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${dots}${parting.join('')}` +
      `<c:axId val="${ids.category}"/><c:axId val="${ids.value}"/></c:scatterChart>` +
      `<c:valAx>${axisStart(ids.category, 'minMax', 'b', '<c:max val="100"/><c:min val="0"/>')}` +
      `${titleXml(axes.x, letters.dense)}${axisEnd(ids.value, '0', 'min')}<c:crossBetween val="midCat"/></c:valAx>` +
      `<c:valAx>${axisStart(ids.value, 'minMax', 'l', '', false, '<c:logBase val="10"/>')}` +
      `${titleXml(axes.y, letters.dense)}${axisEnd(ids.category, '#,##0.###', 'min')}<c:crossBetween val="midCat"/></c:valAx>`,
    false,
  );
}

function seriesXml(
  place: number,
  name: string,
  row: number,
  xs: readonly number[],
  ys: readonly number[],
  { look, marker, labels }: { look: string; marker: string; labels: string },
): string {
  const last = row + xs.length - 1;
  return (
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>${nameXml(cells('A', row, row), name)}${look}${marker}${labels}` +
    `<c:xVal>${numbersXml(cells('B', row, last), xs, 'General')}</c:xVal>` +
    `<c:yVal>${numbersXml(cells('C', row, last), ys, 'General')}</c:yVal><c:smooth val="0"/></c:ser>`
  );
}

function colourOf(place: number): string {
  return chartColours[place % chartColours.length] ?? ink.heading;
}

function nameXml(reference: string, name: string): string {
  return `<c:tx>${textsXml(reference, [name])}</c:tx>`;
}

function textsXml(reference: string, texts: readonly string[]): string {
  const points = texts.map((one, place) => `<c:pt idx="${place}"><c:v>${xmlText(one)}</c:v></c:pt>`).join('');
  return (
    `<c:strRef><c:f>${xmlText(reference)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}` +
    '</c:strCache></c:strRef>'
  );
}

function numbersXml(reference: string, values: readonly (number | null)[], code: string): string {
  const points = values
    .map((value, place) => (value === null ? '' : `<c:pt idx="${place}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  return (
    `<c:numRef><c:f>${xmlText(reference)}</c:f><c:numCache><c:formatCode>${xmlText(code)}</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`
  );
}

function markerXml(colour: string): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="10"/><c:spPr>${fillXml(colour)}${lineXml(ink.white)}</c:spPr></c:marker>`;
}

const flags = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
const shows = (shown: string): string =>
  flags.map((flag) => `<c:${flag} val="${flag === shown ? 1 : 0}"/>`).join('');
const bare = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/** The figure at each bar. */
function labelsXml(code: string): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${xmlAttribute(code)}" sourceLinked="0"/>${bare}` +
    `${textProperties(letters.dense)}<c:dLblPos val="outEnd"/>${shows('showVal')}</c:dLbls>`
  );
}

/** The name at each point. */
function namesXml(names: readonly string[]): string {
  const labels = names.map(
    (name, place) =>
      `<c:dLbl><c:idx val="${place}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>` +
      `<a:rPr lang="da-DK" sz="${letters.dense}">${fillXml(ink.body)}</a:rPr><a:t>${xmlText(name)}</a:t></a:r></a:p></c:rich></c:tx>` +
      `<c:dLblPos val="${place % 2 === 0 ? 't' : 'b'}"/>${shows('showVal')}</c:dLbl>`,
  );
  return `<c:dLbls>${labels.join('')}${bare}${textProperties(letters.dense)}<c:dLblPos val="t"/>${shows('showVal')}</c:dLbls>`;
}

function axisStart(
  id: number,
  orientation: 'minMax' | 'maxMin',
  position: 'b' | 'l',
  ends = '',
  isHidden = false,
  base = '',
): string {
  return (
    `<c:axId val="${id}"/><c:scaling>${base}<c:orientation val="${orientation}"/>${ends}</c:scaling>` +
    `<c:delete val="${isHidden ? 1 : 0}"/><c:axPos val="${position}"/>`
  );
}

function axisEnd(crossed: number, code: string, crosses: 'autoZero' | 'min'): string {
  return (
    `<c:numFmt formatCode="${xmlAttribute(code)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${lineXml(ink.line)}</c:spPr>` +
    `${textProperties(letters.dense)}<c:crossAx val="${crossed}"/><c:crosses val="${crosses}"/>`
  );
}
