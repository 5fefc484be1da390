import { recordFields } from '../../survey/questionnaire';
import { visibleText } from '../../survey/visible-text';
import type { RawValue } from '../raw-workbook';
import type { RegistrationsPlace } from './registrations-place';
import { labelKey } from './raw-cells';
import { readCell } from './read-cell';

/**
 * The rows that hold an answer, plus, in a survey that is being edited (`keepEmpty`), rows that are only begun. Below
 * an Excel table, rows that follow on directly belong to it (a script has added them, or the table did not grow);
 * further down a row needs two answers, so that a footnote is not taken for a system. Totals are no answers.
 */
export function registrationRows(place: RegistrationsPlace, keepEmpty: boolean): readonly number[] {
  const { grid, asked, headerRow, lastRow = Infinity, table, columns } = place;
  const visible = asked.filter(({ hidden }) => hidden !== true).flatMap(({ key }) => columns.get(key) ?? []);
  const idColumn = columns.get('id');
  const totals = table === null ? 0 : (table.totals ?? 0);
  // In a survey that is being edited, a new row goes below the totals.
  let lastOfTable = table === null ? Infinity : table.bottom + (keepEmpty ? totals : 0);
  const rows: number[] = [];
  for (const row of [...grid.keys()]
    .filter((one) => one > headerRow && one <= lastRow)
    .sort((a, b) => a - b)) {
    if (table !== null && row > table.bottom && row <= table.bottom + totals) continue;
    const cells = grid.get(row);
    const answered = visible.filter((column) => cells?.has(column)).length;
    const begun = keepEmpty && idColumn !== undefined && isId(cells?.get(idColumn));
    if (isTotalsRow(place, row, rows)) continue;
    if (row === lastOfTable + 1 && answered > 0) lastOfTable = row;
    if (row <= lastOfTable ? answered > 0 || begun : answered > 1) rows.push(row);
  }
  return rows;
}

function isId(value: RawValue | undefined): boolean {
  return readCell(recordFields.id, value, 0).kind === 'answer';
}

/** What spreadsheets and people write before a row of totals. */
const totalWords: ReadonlySet<string> = new Set(
  [
    'Total',
    'Totaler',
    'Totalt',
    'I alt',
    'Ialt',
    'Sum',
    'Summer',
    'Subtotal',
    'Hovedtotal',
    'Resultat',
    'Antal',
    'Gennemsnit',
  ].map(labelKey),
);

/**
 * Whether a row only adds up the rows above it: it says so in its first text and has numbers besides, or it has nothing
 * but numbers and each is the sum, the count or the average of its column.
 */
function isTotalsRow({ grid, columns }: RegistrationsPlace, row: number, above: readonly number[]): boolean {
  const cells = grid.get(row);
  if (cells === undefined || above.length === 0) return false;
  const numbers: { readonly column: number; readonly value: RawValue }[] = [];
  let text: string | undefined;
  for (const column of columns.values()) {
    const value = cells.get(column);
    if (value?.kind === 'number') numbers.push({ column, value });
    else if (value?.kind === 'text' && text === undefined) text = value.text;
    else if (value !== undefined) return false;
  }
  if (text !== undefined) return totalWords.has(labelKey(visibleText(text)));
  return numbers.length > 0 && numbers.every(({ column, value }) => addsUp(value, column));

  function addsUp(value: RawValue, column: number): boolean {
    const held = above.flatMap((one) => grid.get(one)?.get(column) ?? []);
    const summed = held.flatMap((one) => (one.kind === 'number' ? [one.number] : []));
    const sum = summed.reduce((all, one) => all + one, 0);
    const isNear = (other: number): boolean =>
      value.kind === 'number' && Math.abs(value.number - other) <= 1e-6 * Math.max(1, Math.abs(other));
    return held.length > 0 && (isNear(sum) || isNear(held.length) || isNear(sum / (summed.length || 1)));
  }
}
