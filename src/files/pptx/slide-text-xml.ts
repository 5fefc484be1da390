import { ink } from '../../workbook/palette';
import { fillXml } from '../xlsx/writing/chart-look';
import { xmlAttribute, xmlText } from '../xlsx/writing/xml';
import { boxXml } from './measures';
import type { Box } from './measures';

export interface TextLook {
  readonly size: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  readonly align?: 'l' | 'r' | 'ctr';
  /** Room behind each paragraph, in hundredths of a point. */
  readonly after?: number;
}

/** One paragraph of one look. */
export function paragraphXml(text: string, look: TextLook): string {
  const { size, isBold = false, colour = ink.body, align = 'l', after = 0 } = look;
  const room = after === 0 ? '' : `<a:spcAft><a:spcPts val="${after}"/></a:spcAft>`;
  return (
    `<a:p><a:pPr algn="${align}">${room}</a:pPr><a:r>` +
    `<a:rPr lang="da-DK" sz="${size}" b="${isBold ? 1 : 0}" dirty="0">${fillXml(colour)}<a:latin typeface="Arial"/></a:rPr>` +
    `<a:t>${xmlText(text)}</a:t></a:r></a:p>`
  );
}

/** A shape with text in it. */
export function textShapeXml(
  id: number,
  name: string,
  box: Box,
  paragraphs: readonly string[],
  options: { readonly anchor?: 't' | 'ctr' | 'b'; readonly placeholder?: string } = {},
): string {
  const { anchor = 't', placeholder } = options;
  const kind = placeholder === undefined ? '<p:nvPr/>' : `<p:nvPr>${placeholder}</p:nvPr>`;
  const locks =
    placeholder === undefined ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlAttribute(name)}"/>${locks}${kind}</p:nvSpPr>` +
    `<p:spPr>${boxXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"/><a:lstStyle/>` +
    `${paragraphs.join('')}</p:txBody></p:sp>`
  );
}
