import { linesOf } from './text-height';
import type { Band, SheetCell } from '../../sheet';
import type { TableColumn, TableGroup, TableSpec } from './table-types';

/** Points a line takes, in the small type of explanations and in the bold one of headers. */
const lineHeights = { explanation: 13, header: 15 } as const;

/** Frozen rows must leave room for what they stand above. */
const mostLines = 4;

/** The height in which the longest text of a heading row fits its column. */
export function headingHeight<Row>(
  { columns }: TableSpec<Row>,
  kind: keyof typeof lineHeights,
  textOf: (column: TableColumn<Row>) => string,
): number {
  // Bold type is wider than the type that column widths are counted in, and small type is narrower.
  const fit = kind === 'header' ? 0.85 : 0.95;
  const lines = columns
    .filter(({ hidden }) => hidden === undefined)
    .map((column) => linesOf(textOf(column), column.width * fit));
  return Math.min(Math.max(...lines, 1), mostLines) * lineHeights[kind] + 5;
}

/** The rows above the data: the titles of the groups, one line on each column, the headers. */
export function headingRows<Row>({ columns, groups }: TableSpec<Row>): readonly (readonly SheetCell[])[] {
  const bandOf = (column: TableColumn<Row>): Band => groupOf(groups, column.group).band;
  return [
    columns.map((column, index) => ({
      value: column.group === columns[index - 1]?.group ? null : groupOf(groups, column.group).title,
      style: 'label',
      band: bandOf(column),
    })),
    columns.map((column) => ({ value: column.explain, style: 'note', band: bandOf(column) })),
    columns.map((column) => ({ value: column.header, style: 'header', band: bandOf(column) })),
  ];
}

function groupOf(groups: Readonly<Record<string, TableGroup>>, key: string): TableGroup {
  const group = groups[key];
  if (group === undefined) throw new Error(`No such group of columns: ${key}`);
  return group;
}
