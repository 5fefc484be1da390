import type { RawSheet, RawWorkbook, SheetProblem } from '../../../workbook/raw-workbook';
import type { ZipArchive } from '../../archive/read-zip';
import { type Outcome, type Problem, read, refused } from '../../outcome';
import { CellFormats } from './cell-formats';
import { SharedStringList } from './shared-strings';
import { readTables } from './tables';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';
import { WorkbookPackage } from './workbook-package';
import { type CellContext, WorksheetCells } from './worksheet';

const megabyte = 1024 * 1024;
const maxBytes = 100 * megabyte;
const maxCells = 2_000_000;

/** The workbook in a zip, or why it is refused. Time and memory are bounded, nothing is run, and nothing is thrown. */
export function readWorkbook(archive: ZipArchive): Outcome<RawWorkbook> {
  if (archive.bytes.length > maxBytes) {
    const params = { megabytes: Math.ceil(archive.bytes.length / megabyte), max: maxBytes / megabyte };
    return refused({ code: 'file-too-large', params });
  }
  const opened = WorkbookPackage.open(archive);
  if (opened.kind === 'refused') return opened;
  const file = opened.value;
  const part = readWorkbookPart(file);
  if (part.kind === 'refused') return part;
  const context = readContext(file, part.value);
  if (context.kind === 'refused') return context;
  return readSheets(file, part.value, context.value);
}

/** Strings and formats, which cells refer to; a workbook may have neither, as long as no cell needs them. */
function readContext(file: WorkbookPackage, part: WorkbookPart): Outcome<CellContext> {
  const pathOf = (type: string): string | undefined => {
    const path = part.relations.find((relation) => relation.type === type)?.target;
    return path !== undefined && file.has(path) ? path : undefined;
  };
  const strings = new SharedStringList();
  const formats = new CellFormats();
  for (const [path, listener] of [
    [pathOf('sharedStrings'), strings],
    [pathOf('styles'), formats],
  ] as const) {
    if (path === undefined) continue;
    const outcome = file.readPart(path, listener);
    if (outcome.kind === 'refused') return outcome;
  }
  return read({
    strings: strings.strings,
    formats,
    from1904: part.from1904,
    maxCells,
    maxCellsInAll: maxCells,
  });
}

/** Every sheet in order. One that is broken is named among those that are not; when all are, the file is. */
function readSheets(file: WorkbookPackage, part: WorkbookPart, context: CellContext): Outcome<RawWorkbook> {
  const sheets: RawSheet[] = [];
  let left = context.maxCells;
  for (const found of part.sheets) {
    const sheet = readSheet(file, found, { ...context, maxCells: left });
    if (sheet.kind === 'read') {
      left -= sheet.value.cells.length;
      sheets.push(sheet.value);
    } else if (isOfSheet(sheet.problem)) {
      sheets.push({ name: found.name, hidden: found.hidden, cells: [], tables: [], unread: sheet.problem });
    } else return sheet;
  }
  const [first] = sheets;
  if (first?.unread !== undefined && sheets.every(({ unread }) => unread !== undefined)) {
    return refused(first.unread);
  }
  return read({ sheets });
}

function readSheet(
  file: WorkbookPackage,
  { name, hidden, path }: WorkbookPart['sheets'][number],
  context: CellContext,
): Outcome<RawSheet> {
  const listener = file.readSheet(path, name, new WorksheetCells(context));
  if (listener.kind === 'refused') return listener;
  const tables = readTables(file, path);
  if (tables.kind === 'refused') return tables;
  const { merges } = listener.value;
  const cells = listener.value.cells();
  const columns = listener.value.columns();
  return read({
    name,
    hidden,
    cells,
    tables: tables.value,
    ...(columns.length > 0 ? { columns } : {}),
    ...(merges.length > 0 ? { merges } : {}),
  });
}

/** Whether something is wrong with one sheet alone; limits and what is hostile are of the whole file. */
function isOfSheet(problem: Problem): problem is SheetProblem {
  return ['file-damaged', 'file-bad-xml', 'file-bad-reference'].includes(problem.code);
}
