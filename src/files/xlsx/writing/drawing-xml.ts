import type { SheetChart } from '../../../workbook/sheet';
import { relationsNamespace, xmlAttribute, xmlDeclaration } from './xml';

const anchorNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The part xl/drawings/drawingN.xml: where each chart of a sheet stands. Chart n has the relation rIdn. */
export function drawingXml(charts: readonly SheetChart[]): string {
  return (
    `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${anchorNamespace}" xmlns:a="${drawingNamespace}">` +
    `${charts.map(anchorXml).join('')}</xdr:wsDr>`
  );
}

function anchorXml({ title, range }: SheetChart, index: number): string {
  const corner = (column: number, row: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const name = xmlAttribute(title);
  return (
    `<xdr:twoCellAnchor><xdr:from>${corner(range.left, range.top)}</xdr:from>` +
    `<xdr:to>${corner(range.right + 1, range.bottom + 1)}</xdr:to><xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${name}" descr="${name}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationsNamespace}"` +
    ` r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
