import type { MarginNote } from './margin-note';

/** A cell of people's own among ours: where it stands now, and where it stood in the old file; from 0. */
export interface FollowedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** The file that a new one takes the place of, with what of it has found its place among our cells. */
export interface OldFile {
  readonly bytes: Uint8Array;
  readonly cells: readonly FollowedCell[];
}

/** The notes that were read from a file, as cells that follow from it. */
export function followedCells(notes: readonly MarginNote[]): readonly FollowedCell[] {
  return notes.flatMap(({ sheet, row, column, from }) =>
    from === undefined ? [] : [{ sheet, row, column, from }],
  );
}

/** Notes that still stand where they stood, and say the same, still come from the same cell of the file. */
export function rememberOrigins(
  notes: readonly MarginNote[],
  before: readonly MarginNote[],
): readonly MarginNote[] {
  const known = new Map(before.map((note) => [placeOf(note), note]));
  return notes.map((note) => {
    const was = known.get(placeOf(note));
    if (was?.from === undefined || was.cell.value !== note.cell.value) return note;
    // What is a formula here by now was written here.
    return note.cell.formula === undefined ? { ...note, from: was.from } : note;
  });
}

function placeOf({ sheet, row, column }: MarginNote): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}
