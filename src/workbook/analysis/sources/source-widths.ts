import type { TableColumn } from '../layout/table-types';

/** The widths of the sheet's columns: the tables stand under each other. */
const widths = [58, 24, 58, 18, 15, 12, 12, 12, 12, 12, 10];

/** Gives each column of a table the width of its place on the sheet. */
export function placed<Row>(
  columns: readonly Omit<TableColumn<Row>, 'width'>[],
): readonly TableColumn<Row>[] {
  return columns.map((column, place) => ({ ...column, width: widths[place] ?? 12 }));
}
