import { type Outcome, read, refused } from '../../outcome';
import { unescapeText } from './string-escapes';
import type { PartRelation, WorkbookPackage } from './workbook-package';
import { prefixedAttribute } from './xml-events';

/** What the workbook part tells: its sheets in order and where they are, and how its dates count. */
export interface WorkbookPart {
  readonly path: string;
  readonly from1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly path: string }[];
  readonly relations: readonly PartRelation[];
}

const maxSheets = 500;

/** Finds and reads the workbook part; refuses a file that has none, or whose kind is not a plain workbook. */
export function readWorkbookPart(file: WorkbookPackage): Outcome<WorkbookPart> {
  const kind = refuseOtherKinds(file);
  if (kind.kind === 'refused') return kind;
  const path = kind.value;
  const relations = file.relationsOf(path);
  if (relations.kind === 'refused') return relations;

  const named: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  const outcome = file.readPart(path, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      const id = prefixedAttribute(attributes, 'id') ?? '';
      named.push({ name: unescapeText(attributes['name'] ?? ''), hidden, id });
    },
    problem: () =>
      named.length > maxSheets ? { code: 'file-too-many-sheets', params: { max: maxSheets } } : undefined,
  });
  if (outcome.kind === 'refused') return outcome;

  const sheets = named.flatMap(({ name, hidden, id }) => {
    const relation = relations.value.find((candidate) => candidate.id === id);
    return relation?.type === 'worksheet' ? [{ name, hidden, path: relation.target }] : [];
  });
  if (relations.value.some(isMacro)) return refused({ code: 'file-macros', params: {} });
  if (sheets.length === 0) {
    const charts = relations.value.some(({ type }) => type === 'chartsheet');
    // It names sheets and has lost the way to them.
    const isDamaged = named.length > 0 && relations.value.length === 0;
    return refused({
      code: charts ? 'file-charts-only' : isDamaged ? 'file-damaged' : 'file-no-workbook',
      params: {},
    });
  }
  if (new Set(sheets.map((sheet) => sheet.path.toLowerCase())).size < sheets.length) {
    return refused({ code: 'file-damaged', params: {} });
  }
  return read({ path, from1904, sheets, relations: relations.value });
}

/** Macros of today, and those of Excel 4, which are sheets. */
function isMacro({ type }: PartRelation): boolean {
  return /^(?:vbaProject|xlMacrosheet|xlIntlMacrosheet)$/i.test(type);
}

/** The path of the main part, unless the file is something else that is packed the same way. */
function refuseOtherKinds(file: WorkbookPackage): Outcome<string> {
  if (file.has('mimetype') && file.has('META-INF/manifest.xml')) {
    return refused({ code: 'file-open-document', params: {} });
  }
  if (file.paths.some((path) => path.endsWith('vbaproject.bin'))) {
    return refused({ code: 'file-macros', params: {} });
  }
  const relations = file.relationsOf('');
  if (relations.kind === 'refused') return relations;
  const main = relations.value.find((relation) => relation.type === 'officeDocument')?.target;
  if (main === undefined || !file.has(main)) {
    // With the parts of a workbook in it, it was one, and has lost what holds it together.
    const code = file.paths.some((path) => path.startsWith('xl/')) ? 'file-damaged' : 'file-no-workbook';
    return refused({ code, params: {} });
  }

  const type = contentTypeOf(file, main);
  if (type.kind === 'refused') return type;
  if (type.value.includes('binary')) return refused({ code: 'file-binary-workbook', params: {} });
  if (type.value.includes('wordprocessing')) {
    return refused({ code: 'file-other-kind', params: { kind: 'word' } });
  }
  if (type.value.includes('presentation')) {
    return refused({ code: 'file-other-kind', params: { kind: 'powerpoint' } });
  }
  return read(main);
}

/** What the file says its main part is, in small letters; a file that says nothing is judged by its content. */
function contentTypeOf(file: WorkbookPackage, path: string): Outcome<string> {
  if (!file.has('[Content_Types].xml')) return read('');
  let byEnding = '';
  let byName: string | undefined;
  const outcome = file.readPart('[Content_Types].xml', {
    open: (name, attributes) => {
      const type = (attributes['ContentType'] ?? '').toLowerCase();
      const part = (attributes['PartName'] ?? '').toLowerCase();
      const ending = (attributes['Extension'] ?? '').toLowerCase();
      if (name === 'Override' && part === `/${path.toLowerCase()}`) byName = type;
      if (name === 'Default' && path.toLowerCase().endsWith(`.${ending}`)) byEnding = type;
    },
  });
  return outcome.kind === 'refused' ? outcome : read(byName ?? byEnding);
}
