import { ink } from '../../../workbook/palette';
import { xmlText } from './xml';

export const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** The font of the cells. */
const typeface = '<a:latin typeface="Calibri"/>';

/** A title of a chart or an axis; the size is in hundredths of a point. */
export function titleXml(text: string, size: number): string {
  return `<c:title><c:tx>${richTextXml(text, size, size > 1100)}</c:tx><c:overlay val="0"/></c:title>`;
}

/** A text that stands in a chart by itself; the size is in hundredths of a point. */
export function richTextXml(text: string, size: number, bold = false): string {
  const look = `lang="da-DK" sz="${size}" b="${bold ? 1 : 0}"`;
  return (
    `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"/></a:pPr>` +
    `<a:r><a:rPr ${look}>${fillXml(ink.body)}${typeface}</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich>`
  );
}

/** The look of the words beside axes and points. */
export function textProperties(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${fillXml(ink.body)}${typeface}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="da-DK"/></a:p></c:txPr>'
  );
}

export function fillXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

export function lineXml(colour: string, width = 9525): string {
  return `<a:ln w="${width}">${fillXml(colour)}</a:ln>`;
}
