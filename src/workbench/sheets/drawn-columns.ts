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
