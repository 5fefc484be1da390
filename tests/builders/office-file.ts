import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

export type Parts = Record<string, string | Uint8Array>;

/** The smallest parts of a workbook with one sheet `Ark`, whose `sheetData` holds `rows`. */
export function workbookParts(rows = '<row r="1"><c r="A1"><v>1</v></c></row>'): Parts {
  return {
    '[Content_Types].xml':
      `<Types xmlns="${packaging}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': relationsPart(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ark" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsPart(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheetPart(rows),
    'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>Nul</t></si><si><r><t>Et</t></r><r><rPr><b/></rPr><t xml:space="preserve"> og</t></r><rPh sb="0" eb="1"><t>lyd</t></rPh></si></sst>`,
    'xl/styles.xml': stylesPart(),
  };
}

export function sheetPart(rows: string): string {
  return `<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** Styles whose cell format 0 is General and whose format n has the n-th of the given codes. */
export function stylesPart(...codes: readonly string[]): string {
  const formats = codes.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const cells = ['<xf numFmtId="0"/>', ...codes.map((_, index) => `<xf numFmtId="${200 + index}"/>`)];
  return `<styleSheet xmlns="${main}"><numFmts>${formats.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}

/** A part of relations, each given as id, the last word of its type, and target. */
export function relationsPart(...items: readonly (readonly [string, string, string])[]): string {
  const xml = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaging}/relationships">${xml.join('')}</Relationships>`;
}

/** Parts as the bytes of a zip. */
export function packed(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: new Date(1980, 0, 1) },
  );
}

/** A workbook with one sheet of the given rows, as bytes. */
export function workbookFile(rows?: string, changes: Parts = {}): Uint8Array {
  return packed({ ...workbookParts(rows), ...changes });
}
