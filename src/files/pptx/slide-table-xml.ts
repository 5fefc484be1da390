import { ink } from '../../workbook/palette';
import type { PageTable } from '../../workbook/report/page';
import { fillXml, lineXml } from '../xlsx/writing/chart-look';
import { xmlAttribute } from '../xlsx/writing/xml';
import { boxXml, letters } from './measures';
import type { Box } from './measures';
import { paragraphXml } from './slide-text-xml';

/** The height of a row that holds one line. */
const rowHeight = 380_000;

/** A native table: a dark head, a line below each row, numbers at the right. */
export function tableXml(id: number, name: string, box: Box, { columns, rows }: PageTable): string {
  const shares = columns.reduce((total, { share }) => total + share, 0);
  const grid = columns
    .map(({ share }) => `<a:gridCol w="${String(Math.floor((box.width * share) / shares))}"/>`)
    .join('');
  const head = rowXml(columns.map(({ header, isNumber }) => cellXml(header, isNumber === true, true)));
  const body = rows.map((row) =>
    rowXml(columns.map(({ isNumber }, place) => cellXml(row[place] ?? '', isNumber === true, false))),
  );
  const height = rowHeight * (rows.length + 1);
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${xmlAttribute(name)}"/>` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `${boxXml({ ...box, height }, 'p')}<a:graphic>` +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/>' +
    `<a:tblGrid>${grid}</a:tblGrid>${head}${body.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

function rowXml(cells: readonly string[]): string {
  return `<a:tr h="${rowHeight}">${cells.join('')}</a:tr>`;
}

function cellXml(text: string, isNumber: boolean, isHead: boolean): string {
  const paragraph = paragraphXml(text, {
    size: letters.dense,
    isBold: isHead,
    colour: isHead ? ink.white : ink.body,
    align: isNumber ? 'r' : 'l',
  });
  const fill = isHead ? fillXml(ink.heading) : '<a:noFill/>';
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph}</a:txBody>` +
    `<a:tcPr marL="108000" marR="108000" marT="36000" marB="36000" anchor="ctr">${edges}${fill}</a:tcPr></a:tc>`
  );
}

const none = (edge: string): string => `<a:${edge} w="0"><a:noFill/></a:${edge}>`;
const edges =
  none('lnL') +
  none('lnR') +
  none('lnT') +
  lineXml(ink.line).replace('<a:ln ', '<a:lnB ').replace('</a:ln>', '</a:lnB>');
