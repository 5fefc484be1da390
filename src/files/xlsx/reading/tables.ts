import type { RawTable } from '../../../workbook/raw-workbook';
import { type Outcome, read, refused } from '../../outcome';
import { maxColumn, parseRange } from '../references';
import { unescapeText } from './string-escapes';
import type { WorkbookPackage } from './workbook-package';
import type { XmlAttributes, XmlListener } from './xml-listener';

/** More than anyone has on one sheet. */
const maxTables = 200;

/** The tables of the sheet at `path`, each once however often it is pointed to. A totals row is no part of its table. */
export function readTables(file: WorkbookPackage, path: string): Outcome<readonly RawTable[]> {
  const relations = file.relationsOf(path);
  if (relations.kind === 'refused') return relations;
  const tables: RawTable[] = [];
  const targets = relations.value.flatMap(({ type, target }) => (type === 'table' ? [target] : []));
  for (const target of new Set(targets)) {
    // A table whose part is lost has become a plain range.
    if (!file.has(target) || tables.length >= maxTables) continue;
    const table = readTable(file, target);
    if (table.kind === 'refused') return table;
    if (table.value !== undefined) tables.push(table.value);
  }
  return read(tables);
}

/** Listens to the part of one table. */
class TablePart implements XmlListener {
  table: XmlAttributes | undefined;
  readonly columns: string[] = [];

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'table') this.table ??= attributes;
    else if (name === 'tableColumn' && this.columns.length < maxColumn) {
      this.columns.push(unescapeText(attributes['name'] ?? ''));
    }
  }
}

function readTable(file: WorkbookPackage, path: string): Outcome<RawTable | undefined> {
  const outcome = file.readPart(path, new TablePart());
  if (outcome.kind === 'refused') return outcome;
  const { table, columns } = outcome.value;
  if (table === undefined) return read(undefined);

  const reference = table['ref'] ?? '';
  const range = parseRange(reference);
  if (range === undefined) return refused({ code: 'file-bad-reference', params: { reference } });
  const totals = Number(table['totalsRowCount'] ?? 0) > 0 ? 1 : 0;
  const name = unescapeText(table['displayName'] ?? table['name'] ?? '');
  return read({
    name,
    ...range,
    bottom: Math.max(range.top, range.bottom - totals),
    ...(totals > 0 ? { totals } : {}),
    ...(table['headerRowCount'] === '0' ? { columnNames: columns } : {}),
  });
}
