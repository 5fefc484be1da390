import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * A workbook as openpyxl leaves it after it has put a comment on a sheet: relations lead from the root of the file, ids are
 * words, namespaces are declared where they are used, and the comment's frame has prefixes of its own.
 *
 * @param part the sheet's part, and where on it the comment stands
 */
export function asOpenpyxl(
  bytes: Uint8Array,
  part: { readonly sheet: string; readonly cell: string; readonly row: number; readonly column: number },
  words: string,
): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  for (const [path, xml] of Object.entries(parts)) {
    if (!path.endsWith('.rels') || path.startsWith('_rels')) continue;
    const folder = path.slice(0, path.indexOf('_rels/'));
    parts[path] = xml.replace(/Target="([^"/][^"]*)"/g, (_, target: string) => {
      const steps = [...folder.split('/').slice(0, -1), ...target.split('/')];
      const whole = steps.reduce<string[]>(
        (way, step) => (step === '..' ? way.slice(0, -1) : [...way, step]),
        [],
      );
      return `Target="/${whole.join('/')}"`;
    });
  }
  const slash = part.sheet.lastIndexOf('/') + 1;
  const relations = `${part.sheet.slice(0, slash)}_rels/${part.sheet.slice(slash)}.rels`;
  const empty =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  parts[relations] = (parts[relations] ?? empty).replace(
    '</Relationships>',
    `<Relationship Type="${office}/comments" Target="/xl/comments/comment1.xml" Id="comments"/>` +
      `<Relationship Type="${office}/vmlDrawing" Target="/xl/drawings/commentsDrawing1.vml" Id="anysvml"/></Relationships>`,
  );
  parts[part.sheet] = parts[part.sheet]!.replace(
    /(<drawing [^>]*\/>)/,
    `$1<legacyDrawing xmlns:r="${office}" r:id="anysvml"/>`,
  );
  parts['xl/comments/comment1.xml'] =
    `<comments xmlns="${main}"><authors><author>Åse</author></authors><commentList>` +
    `<comment ref="${part.cell}" authorId="0" shapeId="0"><text><t>${words}</t></text></comment></commentList></comments>`;
  parts['xl/drawings/commentsDrawing1.vml'] = frame(part.row, part.column);
  parts['[Content_Types].xml'] = parts['[Content_Types].xml']!.replace(
    '<Override',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      '<Override PartName="/xl/comments/comment1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override',
  );
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function frame(row: number, column: number): string {
  const [vml, own, excel] = ['vml', 'office:office', 'office:excel'].map(
    (name) => `urn:schemas-microsoft-com:${name}`,
  );
  return (
    `<xml><ns0:shapelayout xmlns:ns0="${own!}" xmlns:ns1="${vml!}" ns1:ext="edit"><ns0:idmap ns1:ext="edit" data="1"/></ns0:shapelayout>` +
    `<ns2:shapetype xmlns:ns2="${vml!}" xmlns:ns3="${own!}" id="_x0000_t202" coordsize="21600,21600" ns3:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<ns2:stroke joinstyle="miter"/><ns2:path gradientshapeok="t" ns3:connecttype="rect"/></ns2:shapetype>' +
    `<ns0:shape xmlns:ns0="${vml!}" xmlns:ns1="${own!}" type="#_x0000_t202" style="position:absolute; margin-left:59.25pt;margin-top:1.5pt;width:144px;height:79px;z-index:1;visibility:hidden" fillcolor="#ffffe1" ns1:insetmode="auto" id="_x0000_s1026">` +
    '<ns0:fill color2="#ffffe1"/><ns0:shadow color="black" obscured="t"/><ns0:path ns1:connecttype="none"/>' +
    '<ns0:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></ns0:textbox>' +
    `<ns2:ClientData xmlns:ns2="${excel!}" ObjectType="Note"><ns2:MoveWithCells/><ns2:SizeWithCells/><ns2:AutoFill>False</ns2:AutoFill>` +
    `<ns2:Row>${String(row)}</ns2:Row><ns2:Column>${String(column)}</ns2:Column></ns2:ClientData></ns0:shape></xml>`
  );
}
