import { blankCell, emptyRow, isBlank, isEqual, isSame, plain, unbroken } from './sheet-as-left';
import type { CellContent, LeftRow, LeftSheet } from './sheet-as-left';

/**
 * Finds again, in a sheet as it stands now, what is owed to the rows of a sheet as it was left. Somebody may have
 * sorted, inserted, deleted or typed in between, so that a row is known by what it holds, not by its place. A cell that
 * somebody has typed into is owed nothing any more; neither is a row that somebody has deleted, unless another one had
 * been put over it.
 */
export function foundAgain(left: LeftSheet, now: readonly (readonly CellContent[])[]): LeftSheet {
  const header = headerNow(now, left.header);
  const sheet = header === null ? left : inColumns(left, columnsOf(left.header ?? [], header));
  const places = placesOf(sheet, now);
  const rows = now.map((cells): LeftRow => ({ cells, owed: new Map() }));
  const missing = [...sheet.missing];
  for (const [index, row] of sheet.rows.entries()) {
    if (row.owed.size === 0) continue;
    const place = places.get(index);
    if (place !== undefined) {
      const cells = now[place] ?? [];
      rows[place] = { cells, owed: stillOwed(row, cells) };
    } else if (isAnother(row, sheet.key)) {
      const cells = wholeOf(row);
      missing.push({ row: index, span: { left: 0, right: cells.length - 1 }, cells });
    }
  }
  return { ...sheet, header: header ?? left.header, rows: unbroken(rows), missing };
}

/**
 * Finds what was written by what it is, in whatever row and column it stands now, and owes to that cell what it held.
 * Only for what stands nowhere else, such as new Ids.
 */
export function soughtOut(left: LeftSheet, now: readonly (readonly CellContent[])[]): LeftSheet {
  const owedTo = new Map<CellContent['value'], CellContent>();
  for (const { cells, owed } of left.rows) {
    for (const [column, due] of owed) owedTo.set(plain((cells[column] ?? blankCell).value), due);
  }
  const rows = now.map((cells): LeftRow => {
    const owed = new Map<number, CellContent>();
    for (const [column, { value }] of cells.entries()) {
      const due = owedTo.get(plain(value));
      if (due !== undefined) owed.set(column, due);
    }
    return { cells, owed };
  });
  const header = headerNow(now, left.header);
  if (header === null) return { ...left, rows };
  return { ...left, rows, header, key: columnsOf(left.header ?? [], header)(left.key) };
}

/**
 * The header as it stands now: the row that holds most of its texts, when it holds at least half of them.
 *
 * @returns null when there is no such row, or no header
 */
export function headerNow(
  rows: readonly (readonly CellContent[])[],
  header: readonly string[] | null,
): readonly string[] | null {
  if (header === null) return null;
  const texts = new Set(header.filter((text) => text !== ''));
  const counts = rows.map((cells) => cells.filter((cell) => texts.has(textOf(cell))).length);
  const most = Math.max(0, ...counts);
  return most * 2 < texts.size || most === 0 ? null : (rows[counts.indexOf(most)] ?? []).map(textOf);
}

export function textOf({ value }: CellContent): string {
  return String(plain(value));
}

/** Where each column is now: where its text is, else where it was when no other column has taken its place. */
export function columnsOf(before: readonly string[], now: readonly string[]): (column: number) => number {
  const found = before.map((text) => (text === '' ? -1 : now.indexOf(text)));
  return (column) => {
    const place = found[column] ?? -1;
    if (place >= 0) return place;
    return found.includes(column) ? -1 : column;
  };
}

function inColumns(sheet: LeftSheet, columnNow: (column: number) => number): LeftSheet {
  const moved = (cells: readonly CellContent[]): readonly CellContent[] => {
    const placed: CellContent[] = [];
    for (const [column, content] of cells.entries()) {
      const place = columnNow(column);
      if (place >= 0) placed[place] = content;
    }
    return Array.from(placed, (content) => (content as CellContent | undefined) ?? blankCell);
  };
  return {
    ...sheet,
    key: columnNow(sheet.key),
    rows: sheet.rows.map(({ cells, owed }) => ({
      cells: moved(cells),
      owed: new Map([...owed].map(([column, due]) => [columnNow(column), due] as const)),
    })),
    missing: sheet.missing.map((row) => ({ ...row, cells: moved(row.cells) })),
  };
}

/** For each row that something is owed to, where it is now. */
function placesOf(
  { rows, key }: LeftSheet,
  now: readonly (readonly CellContent[])[],
): ReadonlyMap<number, number> {
  const free = new Map<string, number[]>();
  for (const [place, cells] of now.entries())
    free.set(picture(cells), [...(free.get(picture(cells)) ?? []), place]);
  const places = new Map<number, number>();
  const unfound: number[] = [];
  for (const [index, { cells }] of rows.entries()) {
    if (cells.every(isBlank)) continue;
    const place = free.get(picture(cells))?.shift();
    if (place === undefined) unfound.push(index);
    else places.set(index, place);
  }
  const left = new Set([...free.values()].flat());
  for (const index of unfound) {
    const row = rows[index] ?? emptyRow;
    if (row.owed.size === 0) continue;
    const place = mostAlike(
      row.cells,
      key,
      [...left].map((at) => [at, now[at] ?? []] as const),
    );
    if (place === null) continue;
    places.set(index, place);
    left.delete(place);
  }
  for (const [index, { cells, owed }] of rows.entries()) {
    if (owed.size > 0 && cells.every(isBlank) && (now[index] ?? []).every(isBlank)) places.set(index, index);
  }
  return places;
}

function picture(cells: readonly CellContent[]): string {
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  return JSON.stringify(cells.slice(0, last + 1).map(({ value }) => plain(value)));
}

/** The row with the same key that has most in common; without a key, half of what stands there must be the same. */
function mostAlike(
  cells: readonly CellContent[],
  key: number,
  candidates: readonly (readonly [number, readonly CellContent[]])[],
): number | null {
  const own = cells[key];
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  let best: { readonly place: number; readonly alike: number } | null = null;
  for (const [place, other] of candidates) {
    const alike = cells.filter((cell, column) => {
      return !isBlank(cell) && isSame(cell, other[column] ?? blankCell);
    }).length;
    const isMine =
      own !== undefined && !isBlank(own) ? isSame(own, other[key] ?? blankCell) : alike * 2 >= filled;
    if (isMine && alike > (best?.alike ?? 0)) best = { place, alike };
  }
  return best?.place ?? null;
}

/** What nobody has typed over, and is not there by itself. */
function stillOwed({ cells, owed }: LeftRow, now: readonly CellContent[]): ReadonlyMap<number, CellContent> {
  return new Map(
    [...owed].filter(([column, due]) => {
      const there = now[column] ?? blankCell;
      return column >= 0 && isSame(there, cells[column] ?? blankCell) && !isEqual(there, due);
    }),
  );
}

/**
 * Whether what is owed is a row of its own, which has to be somewhere: it was blanked, so that its place cannot be told
 * from others, or another row was put over it, and whoever deleted that had not seen what lies below.
 */
function isAnother({ cells, owed }: LeftRow, key: number): boolean {
  const due = owed.get(key);
  return cells.every(isBlank) || (owed.size > 1 && due !== undefined && !isBlank(due));
}

/** A row as it has to be. */
export function wholeOf({ cells, owed }: LeftRow): readonly CellContent[] {
  const width = Math.max(cells.length, ...[...owed.keys()].map((column) => column + 1));
  return Array.from({ length: width }, (_, column) => owed.get(column) ?? cells[column] ?? blankCell);
}
