import type { Issue } from '../../survey/issue';
import type { RawSheet, RawWorkbook } from '../../workbook/raw-workbook';
import { type Outcome, type Problem, read, refusalOf, refused } from '../outcome';
import { recogniseContent } from '../recognise-content';
import { CellFormats } from './reading/cell-formats';
import { SharedStringList } from './reading/shared-strings';
import { readTables } from './reading/tables';
import { readWorkbookPart, type WorkbookPart } from './reading/workbook-part';
import { WorkbookPackage } from './reading/workbook-package';
import { type CellContext, WorksheetCells } from './reading/worksheet';

export type XlsxReading =
  | { readonly kind: 'workbook'; readonly workbook: RawWorkbook }
  | { readonly kind: 'refused'; readonly issue: Issue };

const megabyte = 1024 * 1024;
const maxBytes = 100 * megabyte;
const maxCells = 2_000_000;

/**
 * The workbook in the bytes of an .xlsx file, or why it is refused. The file may come from anyone: time and
 * memory are bounded, nothing is run, and no input makes it throw.
 *
 * @param file what the file is called, for the issue
 */
export function readXlsx(bytes: Uint8Array, file: string): XlsxReading {
  const outcome = readWorkbook(bytes);
  return outcome.kind === 'read'
    ? { kind: 'workbook', workbook: outcome.value }
    : { kind: 'refused', issue: refusalOf(file, outcome.problem) };
}

function readWorkbook(bytes: Uint8Array): Outcome<RawWorkbook> {
  const unfit = unfitBytes(bytes);
  if (unfit !== undefined) return refused(unfit);
  const opened = WorkbookPackage.open(bytes);
  if (opened.kind === 'refused') return opened;
  const file = opened.value;
  const part = readWorkbookPart(file);
  if (part.kind === 'refused') return part;
  const context = readContext(file, part.value);
  if (context.kind === 'refused') return context;
  return readSheets(file, part.value, context.value);
}

/** Why bytes are no .xlsx file at all; an archive of other things has no workbook part. */
function unfitBytes(bytes: Uint8Array): Problem | undefined {
  if (bytes.length > maxBytes) {
    const params = { megabytes: Math.ceil(bytes.length / megabyte), max: maxBytes / megabyte };
    return { code: 'file-too-large', params };
  }
  const content = recogniseContent(bytes);
  if (content.kind === 'workbook' || content.kind === 'archive') return undefined;
  return content.kind === 'other' ? content.problem : { code: 'file-no-workbook', params: {} };
}

/** Strings and formats, which cells refer to; a workbook may have neither. */
function readContext(file: WorkbookPackage, part: WorkbookPart): Outcome<CellContext> {
  const target = (type: string): string | undefined =>
    part.relations.find((relation) => relation.type === type)?.target;
  const strings = new SharedStringList();
  const formats = new CellFormats();
  for (const [path, listener] of [
    [target('sharedStrings'), strings],
    [target('styles'), formats],
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

function readSheets(file: WorkbookPackage, part: WorkbookPart, context: CellContext): Outcome<RawWorkbook> {
  const sheets: RawSheet[] = [];
  let left = context.maxCells;
  for (const { name, hidden, path } of part.sheets) {
    const listener = file.readPart(path, new WorksheetCells({ ...context, maxCells: left }));
    if (listener.kind === 'refused') return listener;
    const tables = readTables(file, path);
    if (tables.kind === 'refused') return tables;
    const cells = listener.value.cells();
    left -= cells.length;
    sheets.push({ name, hidden, cells, tables: tables.value });
  }
  return read({ sheets });
}
