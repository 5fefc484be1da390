import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Sheet, WorkbookLayout } from '../../workbook/sheet';
import type { WorkbookContext } from './writing/cells-xml';
import { chartXml } from './writing/chart-xml';
import { checkLayout } from './writing/check-layout';
import { drawingXml } from './writing/drawing-xml';
import {
  contentTypesXml,
  firstSeen,
  propertiesXml,
  type Relation,
  relationsXml,
  workbookXml,
} from './writing/package-xml';
import { SharedStrings } from './writing/shared-strings';
import { StyleRegistry } from './writing/style-registry';
import { tableXml } from './writing/table-xml';
import { worksheetXml } from './writing/worksheet-xml';

/** Every part is dated the first day that a zip knows, so that the same layout gives the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/**
 * A laid-out workbook as the bytes of an .xlsx file. Text is always written as text; formulas carry the values
 * that the layout gives them. Between sheets other work gets its turn, since Excel ends an add-in that blocks.
 */
export async function writeXlsx(layout: WorkbookLayout): Promise<Uint8Array> {
  checkLayout(layout);
  const parts = new Parts(layout);
  for (const sheet of layout.sheets) {
    parts.addSheet(sheet);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return parts.toZip();
}

/** The parts of one file while it is written: each with its path, in the order they are added. */
class Parts {
  readonly #xml = new Map<string, string>();
  readonly #context: WorkbookContext = { strings: new SharedStrings(), styles: new StyleRegistry() };
  readonly #layout: WorkbookLayout;
  #sheets = 0;
  #tables = 0;
  #drawings = 0;
  #charts = 0;

  constructor(layout: WorkbookLayout) {
    this.#layout = layout;
  }

  addSheet(sheet: Sheet): void {
    const number = (this.#sheets += 1);
    const relations: Relation[] = [];
    const relate = (kind: Relation['kind'], target: string): string =>
      `rId${relations.push({ kind, target })}`;
    const drawing = sheet.charts?.length
      ? relate('drawing', `../drawings/${this.#addDrawing(sheet)}`)
      : undefined;
    const tables = (sheet.tables ?? []).map((table) => {
      const id = (this.#tables += 1);
      this.#xml.set(`xl/tables/table${id}.xml`, tableXml(sheet, table, id));
      return relate('table', `../tables/table${id}.xml`);
    });
    const selected = number - 1 === firstSeen(this.#layout.sheets);
    const path = `xl/worksheets/sheet${number}.xml`;
    this.#xml.set(path, worksheetXml(sheet, this.#context, { drawing, tables }, selected));
    if (relations.length > 0) {
      this.#xml.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml(relations));
    }
  }

  #addDrawing({ charts = [] }: Sheet): string {
    const relations = charts.map((chart): Relation => {
      const number = (this.#charts += 1);
      this.#xml.set(`xl/charts/chart${number}.xml`, chartXml(chart, this.#layout.sheets));
      return { kind: 'chart', target: `../charts/chart${number}.xml` };
    });
    const name = `drawing${(this.#drawings += 1)}.xml`;
    this.#xml.set(`xl/drawings/${name}`, drawingXml(charts));
    this.#xml.set(`xl/drawings/_rels/${name}.rels`, relationsXml(relations));
    return name;
  }

  /** The whole file; no sheet can be added after it. */
  toZip(): Uint8Array {
    const sheets = Array.from({ length: this.#sheets }, (_, index): Relation => ({
      kind: 'worksheet',
      target: `worksheets/sheet${index + 1}.xml`,
    }));
    const inner: readonly (readonly [string, string])[] = [
      [
        '_rels/.rels',
        relationsXml([
          { kind: 'officeDocument', target: 'xl/workbook.xml' },
          { kind: 'core', target: 'docProps/core.xml' },
        ]),
      ],
      ['docProps/core.xml', propertiesXml(this.#layout.title)],
      ['xl/workbook.xml', workbookXml(this.#layout)],
      [
        'xl/_rels/workbook.xml.rels',
        relationsXml([
          ...sheets,
          { kind: 'styles', target: 'styles.xml' },
          { kind: 'sharedStrings', target: 'sharedStrings.xml' },
        ]),
      ],
      ['xl/styles.xml', this.#context.styles.toXml()],
      ['xl/sharedStrings.xml', this.#context.strings.toXml()],
      ...this.#xml,
    ];
    const contents = contentTypesXml(inner.map(([path]) => path));
    const files: Zippable = {};
    for (const [path, xml] of [['[Content_Types].xml', contents] as const, ...inner])
      files[path] = strToU8(xml);
    return zipSync(files, { level: 6, mtime: fixedTime });
  }
}
