import { columnLetters } from '../../cell-reference';
import type { TableColumn } from './table-types';

/** A formula's template as a function of the row, counted from 0. */
export function compile<Row>(
  template: string,
  columns: readonly TableColumn<Row>[],
  headerRow: number,
): (row: number) => string {
  const letters = (key: string): string => {
    const column = columns.findIndex((candidate) => candidate.key === key);
    if (column < 0) throw new Error(`No column ${key} for the formula ${template}`);
    return columnLetters(column + 1);
  };
  const pieces = template.split(/(\{[A-Za-z][\w.]*(?:\^|:[A-Za-z][\w.]*)?\})/).map((piece) => {
    const [, key, rest] = /^\{([A-Za-z][\w.]*)(\^|:[A-Za-z][\w.]*)?\}$/.exec(piece) ?? [];
    if (key === undefined) return () => piece;
    if (rest === '^') return () => `$${letters(key)}$${headerRow + 1}`;
    if (rest === undefined) {
      const column = letters(key);
      return (row: number) => `$${column}${row + 1}`;
    }
    const [from, to] = [letters(key), letters(rest.slice(1))];
    return (row: number) => `$${from}${row + 1}:$${to}${row + 1}`;
  });
  return (row) => pieces.map((piece) => piece(row)).join('');
}
