import type { RawSheet, RawWorkbook } from '../../../workbook/raw-workbook';
import type { ZipArchive } from '../../archive/read-zip';
import { type Outcome, read, refused } from '../../outcome';
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
    const columns = listener.value.columns();
    sheets.push({ name, hidden, ...(columns.length > 0 && { columns }), cells, tables: tables.value });
  }
  return read({ sheets });
}
