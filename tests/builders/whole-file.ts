import { strFromU8, unzipSync } from 'fflate';

/** Everything that stands in an .xlsx file of ours: each cell by sheet and reference, and each part around the cells. */
export interface WholeFile {
  readonly cells: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
}

/**
 * Takes a file apart without any of the program's own readers, so that two files can be held against each other: cells
 * with their value, type, formula, number format, font, fill, border and alignment; and, letter by letter, widths,
 * heights, validation, highlights, merged cells, panes, print settings, tables, charts, links and names.
 */
export function wholeFile(bytes: Uint8Array): WholeFile {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
  const strings = itemsOf(files.get('xl/sharedStrings.xml')!, 'si');
  const looks = looksOf(files.get('xl/styles.xml')!);
  const cells = new Map<string, string>();
  const parts = new Map<string, string>();
  for (const [path, xml] of files) {
    if (path === 'xl/sharedStrings.xml' || path === 'docProps/core.xml') continue;
    if (path === 'xl/styles.xml') parts.set('highlights', itemsOf(xml, 'dxf').join('\n'));
    else if (path.startsWith('xl/charts/')) parts.set(path, roundedChart(xml));
    else if (!path.startsWith('xl/worksheets/sheet')) parts.set(path, xml);
    else parts.set(path, withoutCells(path, xml, { strings, looks, cells }));
  }
  return { cells, parts };
}

/** What differs between two files: the cells, as before and after, and the parts. */
export function differences(before: WholeFile, after: WholeFile): readonly string[] {
  return [
    ...keysOf(before.cells, after.cells).flatMap((key) => {
      const [one, other] = [before.cells.get(key), after.cells.get(key)];
      return one === other ? [] : [`${key}: ${one ?? 'nothing'} → ${other ?? 'nothing'}`];
    }),
    ...keysOf(before.parts, after.parts).filter((key) => before.parts.get(key) !== after.parts.get(key)),
  ];
}

function keysOf(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].toSorted();
}

interface Context {
  readonly strings: readonly string[];
  readonly looks: readonly string[];
  readonly cells: Map<string, string>;
}

const invisible =
  /^<xf 0 .*<patternFill patternType="none"\/><\/fill> <border><left\/><right\/><top\/><bottom\/>/s;

/** Puts a sheet's cells in the context's map; what is left is the sheet around them. */
function withoutCells(path: string, xml: string, { strings, looks, cells }: Context): string {
  const cellXml = /<c r="([A-Z]+\d+)" s="(\d+)"(?: t="(\w+)")?(?:\/>|>(.*?)<\/c>)/gs;
  const around = xml.replace(
    cellXml,
    (_, reference: string, look: string, type: string | undefined, content: string | undefined = '') => {
      const shown = type === 's' ? strings[Number(/<v>(\d+)<\/v>/.exec(content)![1])]! : rounded(content);
      // An empty cell in which nothing can be seen is no cell.
      if (content !== '' || !invisible.test(looks[Number(look)]!)) {
        cells.set(`${path} ${reference}`, [type ?? 'n', shown, looks[Number(look)]].join(' | '));
      }
      return '';
    },
  );
  return around.replace(/<row r="\d+"><\/row>/g, '').replace(/<dimension[^>]*>/, '');
}

/** Results of formulas may differ in what no one can see: after the tenth figure, and in what is left over of nought. */
function asSeen(number: string): string {
  const value = Number(number);
  return (Math.abs(value) < 1e-12 ? 0 : value).toPrecision(10);
}

const aNumber = '-?[\\d.]+(?:e-?\\d+)?';

function rounded(content: string): string {
  if (!content.includes('<f')) return content;
  return content.replace(
    new RegExp(`<v>(${aNumber})</v>`, 'i'),
    (_, number: string) => `<v>${asSeen(number)}</v>`,
  );
}

/** A chart holds what the cells that it draws came to. */
function roundedChart(xml: string): string {
  return xml.replace(
    new RegExp(`<c:v>(${aNumber})</c:v>`, 'gi'),
    (_, number: string) => `<c:v>${asSeen(number)}</c:v>`,
  );
}

/** Every cell format, with the font, fill, border and number format that it points to written out. */
function looksOf(xml: string): readonly string[] {
  const part = (list: string, item: string) =>
    itemsOf(new RegExp(`<${list} .*?</${list}>`, 's').exec(xml)?.[0] ?? '', item);
  const [fonts, fills, borders] = [part('fonts', 'font'), part('fills', 'fill'), part('borders', 'border')];
  const codes = new Map(
    [...xml.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  );
  return part('cellXfs', 'xf').map((format) =>
    format
      .replace(/numFmtId="(\d+)"/, (_, id: string) => codes.get(id) ?? id)
      .replace(/fontId="(\d+)"/, (_, id: string) => fonts[Number(id)]!)
      .replace(/fillId="(\d+)"/, (_, id: string) => fills[Number(id)]!)
      .replace(/borderId="(\d+)"/, (_, id: string) => borders[Number(id)]!),
  );
}

function itemsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>.*?</${name}>)`, 'gs'))].map(
    ([item]) => item,
  );
}
