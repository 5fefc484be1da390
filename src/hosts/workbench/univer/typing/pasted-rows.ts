/**
 * A text from the clipboard as rows of cells: tabs between cells, line breaks between rows. A cell that holds tabs,
 * line breaks or quotes stands in quotes, as spreadsheets write it.
 */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (cell.lastIndex <= text.length) {
    const [whole, quoted, bare = '', end] = cell.exec(text) ?? loose(text, cell);
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '' || whole === undefined) break;
    if (end !== '\t') rows.push([]);
  }
  // The line break that ends the last row begins no row of its own.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/** A cell that begins with a quote without being quoted: it ends where the next cell begins. */
function loose(text: string, cell: RegExp): readonly (string | undefined)[] {
  const rest = /[^\t\r\n]*(\t|\r\n|\r|\n|$)/y;
  rest.lastIndex = cell.lastIndex;
  const [whole = '', end = ''] = rest.exec(text) ?? [];
  cell.lastIndex = rest.lastIndex;
  return [whole, undefined, whole.slice(0, whole.length - end.length), end];
}
