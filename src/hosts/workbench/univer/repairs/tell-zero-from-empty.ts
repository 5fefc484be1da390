import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

type Index = typeof CELL_INVERTED_INDEX_CACHE;
type Rows = NonNullable<ReturnType<Index['getCellPositions']>>;

/** Stands for "" in the index; no cell holds a NUL. */
const emptyText = '\0""';

/**
 * The formula engine looks up which cells of a column equal a value in an index that takes "", 0 and blank for one; so
 * `IF(G7="",…)` took a figure of exactly 0 for a missing one. Told apart here as spreadsheets do: a blank cell equals both,
 * "" and 0 do not equal each other.
 */
export function tellZeroFromEmptyText(index: Index): void {
  const set = index.set.bind(index);
  const positions = index.getCellPositions.bind(index);
  const allPositions = index.getCellValuePositions.bind(index);
  index.set = (unit, sheet, column, value, ...rest) => {
    set(unit, sheet, column, value === '' ? emptyText : value, ...rest);
  };
  index.getCellPositions = (unit, sheet, column, value, rows) => {
    const found = positions(unit, sheet, column, value, rows);
    // Of these the engine itself says the cells that are 0 or blank.
    if (found === undefined || (value !== '' && value !== null && value !== undefined)) return found;
    const texts = positions(unit, sheet, column, emptyText, rows)?.matchingRows ?? [];
    const zeros = value === '' ? zerosIn(allPositions(unit, sheet, column)) : new Set<number>();
    const matchingRows = [...found.matchingRows.filter((row) => !zeros.has(row)), ...texts];
    return { ...found, matchingRows } satisfies Rows;
  };
  index.getCellValuePositions = (unit, sheet, column) => {
    const found = allPositions(unit, sheet, column);
    const texts = found?.get(emptyText);
    if (found === undefined || texts === undefined) return found;
    const told = new Map(found);
    told.delete(emptyText);
    return told.set('', texts);
  };
}

function zerosIn(positions: ReturnType<Index['getCellValuePositions']>): ReadonlySet<number> {
  return positions?.get(0) ?? new Set();
}

// The index is one for the whole page.
tellZeroFromEmptyText(CELL_INVERTED_INDEX_CACHE);
