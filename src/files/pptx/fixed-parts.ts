import { bands, chartColours, ink } from '../../workbook/palette';
import { drawingNamespace, fillXml } from '../xlsx/writing/chart-look';
import { relationsNamespace, xmlDeclaration } from '../xlsx/writing/xml';
import { boxXml, footBox, letters, numberBox, page, titleBox } from './measures';
import type { Box } from './measures';

export const slideNamespaces =
  `xmlns:a="${drawingNamespace}" xmlns:r="${relationsNamespace}"` +
  ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** A tree of shapes begins with the group that holds them. */
export const treeStart =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
  '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The presentation: its master and its slides, which have the relations after that of the master. */
export function presentationXml(slides: number): string {
  const list = Array.from(
    { length: slides },
    (_, place) => `<p:sldId id="${256 + place}" r:id="rId${place + 2}"/>`,
  );
  return (
    `${xmlDeclaration}<p:presentation ${slideNamespaces} saveSubsetFonts="1">` +
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
    `<p:sldIdLst>${list.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${page.width}" cy="${page.height}"/><p:notesSz cx="${page.height}" cy="9144000"/></p:presentation>`
  );
}

const footPlaceholders =
  placeholder(3, 'Sidefod', '<p:ph type="ftr" sz="quarter" idx="11"/>', footBox, 'l', '') +
  placeholder(
    4,
    'Sidetal',
    '<p:ph type="sldNum" sz="quarter" idx="12"/>',
    numberBox,
    'r',
    '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="da-DK"/><a:t>‹nr.›</a:t></a:fld>',
  );

function placeholder(
  id: number,
  name: string,
  kind: string,
  box: Box,
  align: 'l' | 'r',
  content: string,
): string {
  const size = `sz="${letters.foot}"`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${kind}</p:nvPr></p:nvSpPr><p:spPr>${boxXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    '<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle>' +
    `<a:lvl1pPr algn="${align}"><a:defRPr ${size}>${fillXml(ink.muted)}</a:defRPr></a:lvl1pPr></a:lstStyle>` +
    `<a:p>${content}<a:endParaRPr lang="da-DK"/></a:p></p:txBody></p:sp>`
  );
}

function titlePlaceholder(id: number): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Overskrift"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${boxXml(titleBox)}<a:prstGeom prst="rect"><a:avLst/>` +
    '</a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>' +
    '<a:p><a:r><a:rPr lang="da-DK"/><a:t>Overskrift</a:t></a:r></a:p></p:txBody></p:sp>'
  );
}

/** A thin line under the headline is all the ornament there is. */
function ruleXml(id: number): string {
  const box = { x: titleBox.x, y: titleBox.y + titleBox.height + 30_000, width: titleBox.width, height: 0 };
  return (
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Streg"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr>` +
    `<p:spPr>${boxXml(box)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="19050">${fillXml(ink.heading)}</a:ln>` +
    '</p:spPr></p:cxnSp>'
  );
}

export const masterXml =
  `${xmlDeclaration}<p:sldMaster ${slideNamespaces}><p:cSld><p:bg><p:bgPr>${fillXml(ink.white)}<a:effectLst/></p:bgPr></p:bg>` +
  `<p:spTree>${treeStart}${titlePlaceholder(2)}${footPlaceholders}${ruleXml(5)}</p:spTree></p:cSld>` +
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3"' +
  ' accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
  '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>' +
  `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="${letters.title}" b="1">${fillXml(ink.heading)}` +
  '<a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle>' +
  `<p:bodyStyle><a:lvl1pPr><a:defRPr sz="${letters.text}">${fillXml(ink.body)}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:bodyStyle>` +
  `<p:otherStyle><a:lvl1pPr><a:defRPr sz="${letters.dense}">${fillXml(ink.body)}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:otherStyle>` +
  '</p:txStyles></p:sldMaster>';

export const layoutXml =
  `${xmlDeclaration}<p:sldLayout ${slideNamespaces} type="titleOnly" preserve="1"><p:cSld name="Overskrift og indhold">` +
  `<p:spTree>${treeStart}${titlePlaceholder(2)}${footPlaceholders}</p:spTree></p:cSld>` +
  '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>';

/** The house's colours and one font that every machine has. */
export const themeXml = (() => {
  const colour = (name: string, value: string): string =>
    `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const accents = chartColours.slice(0, 6).map((value, place) => colour(`accent${place + 1}`, value));
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string => `<a:ln w="${width}">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${xmlDeclaration}<a:theme xmlns:a="${drawingNamespace}" name="Monopolafdækning"><a:themeElements>` +
    `<a:clrScheme name="Monopolafdækning">${colour('dk1', ink.body)}${colour('lt1', ink.white)}` +
    `${colour('dk2', ink.heading)}${colour('lt2', bands.band8.tint)}${accents.join('')}` +
    `${colour('hlink', ink.link)}${colour('folHlink', ink.muted)}</a:clrScheme>` +
    `<a:fontScheme name="Monopolafdækning"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Monopolafdækning"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>` +
    '</a:fmtScheme></a:themeElements></a:theme>'
  );
})();
