import { ink } from '../../../workbook/palette';
import { xmlText } from './xml';

export const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** A title of a chart or an axis; the size is in hundredths of a point. */
export function titleXml(text: string, size: number): string {
  const look = `lang="da-DK" sz="${size}" b="${size > 1000 ? 1 : 0}"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr>` +
    `<a:r><a:rPr ${look}>${fillXml(ink.body)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

/** The look of the words beside axes and points. */
export function textProperties(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${fillXml(ink.body)}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="da-DK"/></a:p></c:txPr>'
  );
}

export function fillXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

export function lineXml(colour: string, width = 9525): string {
  return `<a:ln w="${width}">${fillXml(colour)}</a:ln>`;
}
