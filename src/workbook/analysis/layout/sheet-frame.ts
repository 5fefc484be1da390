import type { Band, Sheet, SheetCell, SheetChart } from '../../sheet';
import { printScaleOf } from './print-scale';
import type { NamedCells } from '../names';
import type { TableBlock } from './table-block';

/** A sheet and the defined names that point into it. */
export interface LaidOutSheet {
  readonly sheet: Sheet;
  readonly names: NamedCells;
}

/** The row in which the first block of every sheet begins: below the title, one line of explanation and a space. */
export const firstBlockRow = 3;

export interface Frame {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly tabColor: Band;
  /** How many columns of the first table stay in view. */
  readonly frozenColumns: number;
  readonly charts?: readonly SheetChart[];
  /** What stays in view above the data is kept low. */
  readonly compact?: true;
  /** How many columns are printed; all that are no helpers when absent. */
  readonly printColumns?: number;
}

/** A block with the heading that stands above it; the first one needs none. */
export interface PlacedBlock {
  readonly block: TableBlock;
  readonly heading?: string;
}

/** Rows between two blocks of a sheet: a space, the heading of the next, and its own first row below. */
const gap = 2;

/** The title and the line below it. */
const titleRows = 2;

/** Where the block after this one begins. */
export function below(block: TableBlock): number {
  return block.end + gap;
}

/** A sheet of one or more tables under each other, with its title and one line of explanation. */
export function frameSheet(frame: Frame, blocks: readonly PlacedBlock[]): LaidOutSheet {
  const [first] = blocks;
  const rows: (readonly (SheetCell | null)[])[] = [
    [{ value: frame.title, style: frame.compact ? 'heading' : 'title' }],
    [{ value: frame.lead, style: 'muted' }],
    [],
  ];
  for (const { block, heading } of blocks) {
    if (heading !== undefined) rows.push([], [{ value: heading, style: 'heading' }]);
    for (const row of block.rows) rows.push(row);
  }
  // Under several tables the first one's header would stand above the others' rows.
  const keptRows = blocks.length === 1 ? (first?.block.headerRow ?? 0) + 1 : titleRows;
  const width = Math.max(...blocks.map(({ block }) => block.columns.length));
  const columns = Array.from({ length: width }, (_, column) => columnOf(blocks, column));
  const printColumns = frame.printColumns ?? Math.max(...blocks.map(({ block }) => block.printedColumns));
  const sheet: Sheet = {
    name: frame.name,
    columns,
    rows,
    rowHeights: Object.assign(
      frame.compact ? { 0: 19, 1: 14, 2: 2 } : { 0: 30 },
      ...blocks.map(({ block }) => block.rowHeights),
    ) as Record<number, number>,
    freeze: { rows: keptRows, columns: frame.frozenColumns },
    tables: blocks.map(({ block }) => block.table),
    validations: blocks.flatMap(({ block }) => block.validations),
    highlights: blocks.flatMap(({ block }) => block.highlights),
    tabColor: frame.tabColor,
    repeatRows: keptRows,
    ...(frame.charts === undefined ? {} : { charts: frame.charts }),
    printColumns,
    printScale: printScaleOf(columns.slice(0, printColumns), frame.frozenColumns),
  };
  return {
    sheet,
    names: Object.assign({}, ...blocks.map(({ block }) => block.names)) as NamedCells,
  };
}

/**
 * The first table decides how wide a column is and whether it is seen; further columns follow the others. The words of
 * every table's header have room.
 */
function columnOf(blocks: readonly PlacedBlock[], column: number): TableBlock['columns'][number] {
  const found = blocks.flatMap(({ block }) => block.columns[column] ?? [])[0] ?? { width: 10 };
  const least = blocks.map(({ block }) => block.leastWidths[column] ?? 0);
  return { ...found, width: Math.max(found.width, ...least) };
}
