import { strToU8, Zip, ZipDeflate } from 'fflate';
import { PackedPart } from '../../archive/packed-part';
import { joinedBytes } from '../../joined-bytes';
import type { Sheet, WorkbookLayout } from '../../../workbook/sheet';
import type { CarriedPart, NewFile } from '../carrying/carrier';
import type { WorkbookContext } from './cells-xml';
import { chartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';
import { contentTypesXml, firstSeen, propertiesXml, relationsXml, workbookXml } from './package-xml';
import type { ListedName, ListedSheet, Relation } from './package-xml';
import { SharedStrings } from './shared-strings';
import { StyleRegistry } from './style-registry';
import { tableXml } from './table-xml';
import { writeWorksheet } from './worksheet-xml';

/** Every part is dated the first day that a zip knows, so that the same layout gives the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/** What stands in a new file beside what is laid out. */
export interface Beside {
  /** All sheets in their order, each with the path of its part. */
  readonly sheets: readonly (ListedSheet & { readonly path: string })[];
  readonly names: readonly ListedName[];
  /** The relations of the workbook to parts that it leads to itself. */
  readonly relations: readonly Relation[];
  readonly parts: readonly CarriedPart[];
}

/** The parts of one file while it is written: each with its path, in the order they are added. */
export class NewPackage implements NewFile {
  readonly strings = new SharedStrings();
  readonly styles = new StyleRegistry();
  readonly #xml = new Map<string, string | PackedPart>();
  readonly #context: WorkbookContext;
  readonly #layout: WorkbookLayout;
  readonly #numbers = new Map<string, number>();
  readonly #sheets: (ListedSheet & { readonly path: string })[] = [];

  constructor(layout: WorkbookLayout, takenOver?: WorkbookContext['takenOver']) {
    this.#layout = layout;
    this.#context = { strings: this.strings, styles: this.styles, ...(takenOver && { takenOver }) };
  }

  numberFor(pattern: string): number {
    const number = (this.#numbers.get(pattern) ?? 0) + 1;
    this.#numbers.set(pattern, number);
    return number;
  }

  /** The sheets that have been laid out so far. */
  get sheets(): readonly (ListedSheet & { readonly path: string })[] {
    return this.#sheets;
  }

  addSheet(sheet: Sheet): void {
    const number = this.numberFor('xl/worksheets/sheet#.xml');
    const relations: Relation[] = [];
    const relate = (kind: Relation['kind'], target: string): string =>
      `rId${relations.push({ kind, target })}`;
    const drawing = sheet.charts?.length
      ? relate('drawing', `../drawings/${this.#addDrawing(sheet)}`)
      : undefined;
    const tables = (sheet.tables ?? []).map((table) => {
      const id = this.numberFor('xl/tables/table#.xml');
      this.#xml.set(`xl/tables/table${id}.xml`, tableXml(sheet, table, id));
      return relate('table', `../tables/table${id}.xml`);
    });
    const selected = number - 1 === firstSeen(this.#layout.sheets);
    const path = `xl/worksheets/sheet${number}.xml`;
    const part = new PackedPart();
    this.#xml.set(path, part);
    writeWorksheet(sheet, this.#context, { drawing, tables }, selected, (xml) => {
      part.write(xml);
    });
    if (relations.length > 0) {
      this.#xml.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml(relations));
    }
    this.#sheets.push({
      name: sheet.name,
      ...(sheet.hidden && { state: 'hidden' }),
      laidOut: sheet,
      path,
    });
  }

  #addDrawing({ charts = [] }: Sheet): string {
    const relations = charts.map((chart): Relation => {
      const number = this.numberFor('xl/charts/chart#.xml');
      this.#xml.set(`xl/charts/chart${number}.xml`, chartXml(chart, this.#layout.sheets));
      return { kind: 'chart', target: `../charts/chart${number}.xml` };
    });
    const name = `drawing${this.numberFor('xl/drawings/drawing#.xml')}.xml`;
    this.#xml.set(`xl/drawings/${name}`, drawingXml(charts));
    this.#xml.set(`xl/drawings/_rels/${name}.rels`, relationsXml(relations));
    return name;
  }

  /** The whole file; no sheet can be added after it. */
  toZip(beside: Beside = { sheets: this.#sheets, names: [], relations: [], parts: [] }): Uint8Array {
    const sheets = beside.sheets.map(({ path }): Relation => ({
      kind: 'worksheet',
      target: path.replace(/^xl\//, ''),
    }));
    const inner: readonly (readonly [string, string | Uint8Array | PackedPart])[] = [
      [
        '_rels/.rels',
        relationsXml([
          { kind: 'officeDocument', target: 'xl/workbook.xml' },
          { kind: 'core', target: 'docProps/core.xml' },
        ]),
      ],
      ['docProps/core.xml', propertiesXml(this.#layout.title)],
      ['xl/workbook.xml', workbookXml(this.#layout, beside.sheets, beside.names)],
      [
        'xl/_rels/workbook.xml.rels',
        relationsXml([
          ...sheets,
          { kind: 'styles', target: 'styles.xml' },
          { kind: 'sharedStrings', target: 'sharedStrings.xml' },
          ...beside.relations,
        ]),
      ],
      ['xl/styles.xml', this.styles.toXml()],
      ['xl/sharedStrings.xml', this.strings.toXml()],
      ...this.#xml,
      ...beside.parts.map(({ path, content }) => [path, content] as const),
    ];
    const types = new Map(beside.parts.flatMap(({ path, type }) => (type === '' ? [] : [[path, type]])));
    const contents = contentTypesXml(
      inner.map(([path]) => path),
      types,
    );
    const pieces: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error !== null) throw error;
      pieces.push(piece);
    });
    for (const [path, content] of [['[Content_Types].xml', contents] as const, ...inner]) {
      if (content instanceof PackedPart) content.addTo(zip, path, fixedTime);
      else addPart(zip, path, typeof content === 'string' ? strToU8(content) : content);
    }
    zip.end();
    return joinedBytes(pieces);
  }
}

function addPart(zip: Zip, path: string, bytes: Uint8Array): void {
  const file = new ZipDeflate(path, { level: 6 });
  file.mtime = fixedTime;
  zip.add(file);
  file.push(bytes, true);
}
