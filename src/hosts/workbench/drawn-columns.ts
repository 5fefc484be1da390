import type { Sheet } from '../../workbook/sheet';

/** Pixels for a width of one character of the body font. */
const pixelsPerCharacter = 7;
const defaultCharacters = 10;
/** A wider column would push its neighbours out of sight; its texts run on over them instead. */
const mostCharacters = 48;

/** A column that is drawn: its place from 0, and its width in pixels. */
export interface DrawnColumn {
  readonly column: number;
  readonly width: number;
}

/** The columns of a sheet that hold something and are not hidden. */
export function drawnColumns({ columns, rows }: Sheet): readonly DrawnColumn[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), columns.length);
  return Array.from({ length: count }, (_, column) => column)
    .filter((column) => columns[column]?.hidden !== true)
    .map((column) => ({
      column,
      width:
        Math.round(
          Math.min(columns[column]?.width ?? defaultCharacters, mostCharacters) * pixelsPerCharacter,
        ) + 12,
    }));
}

/**
 * How many drawn columns a cell covers: one, more when it is merged with those at its right, none when another cell
 * covers it.
 */
export function spanOf(
  { merges = [] }: Sheet,
  columns: readonly DrawnColumn[],
  row: number,
  column: number,
): number {
  const merge = merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  if (merge === undefined) return 1;
  const covered = columns.filter((drawn) => drawn.column >= merge.left && drawn.column <= merge.right);
  return covered[0]?.column === column ? covered.length : 0;
}
