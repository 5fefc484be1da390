import type { Sheet, WorkbookLayout } from '../../../workbook/sheet';

/** What would make Excel repair or refuse the file. Names come from our own code, so a fault is a bug: it throws. */
export function checkLayout({ sheets, names = {} }: WorkbookLayout): void {
  if (!sheets.some((sheet) => !sheet.hidden)) throw new Error('A workbook needs a sheet that is seen');
  checkUnique(
    'sheet',
    sheets.map((sheet) => sheet.name),
  );
  for (const sheet of sheets) checkSheet(sheet);
  const tables = sheets.flatMap((sheet) => sheet.tables ?? []).map((table) => table.name);
  checkUnique('table or name', [...tables, ...Object.keys(names)]);
  for (const name of [...tables, ...Object.keys(names)]) checkName(name);
}

function checkSheet(sheet: Sheet): void {
  const { name, tables = [] } = sheet;
  if (name.length < 1 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) {
    throw new Error(`Not a sheet's name: ${name}`);
  }
  for (const { name: table, range } of tables) {
    const headers: string[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      const header = sheet.rows[range.top]?.[column]?.value;
      if (typeof header !== 'string' || header === '') {
        throw new Error(`Table ${table} has a column without a header text`);
      }
      headers.push(header);
    }
    checkUnique(`column of ${table}`, headers);
  }
}

/** Names of tables and of cells follow the same rules: no spaces, and nothing that reads as a reference. */
function checkName(name: string): void {
  const legal = /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u.test(name);
  const reference = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);
  if (!legal || reference) throw new Error(`Not a name for a table or a cell: ${name}`);
}

function checkUnique(kind: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    if (seen.has(folded)) throw new Error(`Two of a ${kind} are called ${name}`);
    seen.add(folded);
  }
}
