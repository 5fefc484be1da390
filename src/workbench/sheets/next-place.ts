/** A cell of the table: its row, and its number among the columns that are drawn; both from 0. */
export interface Place {
  readonly row: number;
  readonly index: number;
}

const page = 20;

/** Where a key leads from a cell; undefined for a key that leads nowhere. The edges are kept. */
export function nextPlace(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, index }: Place,
  size: { readonly rows: number; readonly columns: number },
): Place | undefined {
  const lastRow = Math.max(size.rows - 1, 0);
  const lastIndex = Math.max(size.columns - 1, 0);
  const at = (nextRow: number, nextIndex: number): Place => ({
    row: Math.min(Math.max(nextRow, 0), lastRow),
    index: Math.min(Math.max(nextIndex, 0), lastIndex),
  });
  switch (key) {
    case 'ArrowUp':
      return at(ctrlKey ? 0 : row - 1, index);
    case 'ArrowDown':
      return at(ctrlKey ? lastRow : row + 1, index);
    case 'ArrowLeft':
      return at(row, ctrlKey ? 0 : index - 1);
    case 'ArrowRight':
      return at(row, ctrlKey ? lastIndex : index + 1);
    case 'Home':
      return at(ctrlKey ? 0 : row, 0);
    case 'End':
      return at(ctrlKey ? lastRow : row, lastIndex);
    case 'PageUp':
      return at(row - page, index);
    case 'PageDown':
      return at(row + page, index);
    default:
      return undefined;
  }
}
