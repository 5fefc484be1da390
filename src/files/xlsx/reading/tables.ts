import type { RawTable } from '../../../workbook/raw-workbook';
import { type Outcome, read, refused } from '../../outcome';
import { parseRange } from '../references';
import { unescapeText } from './string-escapes';
import type { WorkbookPackage } from './workbook-package';
import type { XmlAttributes } from './xml-events';

/** The tables of the sheet at `path`. A totals row is no part of its table. */
export function readTables(file: WorkbookPackage, path: string): Outcome<readonly RawTable[]> {
  const relations = file.relationsOf(path);
  if (relations.kind === 'refused') return relations;
  const tables: RawTable[] = [];
  for (const { type, target } of relations.value) {
    if (type !== 'table') continue;
    const table = readTable(file, target);
    if (table.kind === 'refused') return table;
    if (table.value !== undefined) tables.push(table.value);
  }
  return read(tables);
}

function readTable(file: WorkbookPackage, path: string): Outcome<RawTable | undefined> {
  let found: XmlAttributes | undefined;
  const outcome = file.readPart(path, {
    open: (name, attributes) => {
      if (name === 'table') found ??= attributes;
    },
  });
  if (outcome.kind === 'refused') return outcome;
  if (found === undefined) return read(undefined);

  const reference = found['ref'] ?? '';
  const range = parseRange(reference);
  if (range === undefined) return refused({ code: 'file-bad-reference', params: { reference } });
  const totals = Number(found['totalsRowCount'] ?? 0) > 0 ? 1 : 0;
  const name = unescapeText(found['displayName'] ?? found['name'] ?? '');
  return read({ name, ...range, bottom: Math.max(range.top, range.bottom - totals) });
}
