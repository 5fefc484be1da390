import { rangeIn } from '../office/addresses';
import type { ExcelBatch } from '../office/excel-batch';
import { loadedArea } from './raw-cells';
import type { Piece } from './read-pieces';

/** What is so many times bigger than one answer may be mostly blank: then it pays to ask where something stands. */
const worthAsking = 4;
/** So many parts are asked about in one round trip; each takes about 400 bytes. */
const partsPerSync = 1_000;
const partsPerPiece = 50;

/**
 * The parts of rectangles in which something stands, in as many round trips as it takes to halve what is left: a stray
 * cell far down makes a sheet's used range enormous, and there is next to nothing in it.
 */
export async function narrowPieces(
  { workbook, sync }: ExcelBatch,
  pieces: readonly Piece[],
  cellsPerSync: number,
): Promise<readonly Piece[]> {
  const isBig = (piece: Piece): boolean => cellsIn(piece) > worthAsking * cellsPerSync;
  const done = pieces.filter((piece) => !isBig(piece));
  let big = pieces.filter(isBig);
  while (big.length > 0) {
    const most = Math.max(2, Math.min(partsPerPiece, Math.floor(partsPerSync / big.length)));
    const asked = big.map((piece) => ({
      piece,
      parts: partsOf(piece, most).map((part) =>
        rangeIn(workbook.worksheets.getItem(piece.sheet), part)
          .getUsedRangeOrNullObject(true)
          .load(loadedArea),
      ),
    }));
    await sync();
    const found = asked.map(({ piece, parts }) => {
      const used = parts.flatMap((part) => pieceOf(piece.sheet, part) ?? []);
      const isDense = used.reduce((sum, part) => sum + cellsIn(part), 0) * 2 > cellsIn(piece);
      return { used, isDense };
    });
    const isDone = (part: Piece, isDense: boolean): boolean => isDense || !isBig(part);
    done.push(...found.flatMap(({ used, isDense }) => used.filter((part) => isDone(part, isDense))));
    big = found.flatMap(({ used, isDense }) => used.filter((part) => !isDone(part, isDense)));
  }
  return done;
}

/** Where a loaded area lies; null for one in which nothing stands. */
export function pieceOf(sheet: string, area: Excel.Range): Piece | null {
  if (area.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  return {
    sheet,
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function cellsIn({ top, left, bottom, right }: Piece): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A rectangle cut into so many parts, across its rows when it has as many. */
function partsOf(piece: Piece, most: number): readonly Piece[] {
  const { top, left, bottom, right } = piece;
  const isTall = bottom - top + 1 >= most;
  const [first, last] = isTall ? [top, bottom] : [left, right];
  const size = Math.ceil((last - first + 1) / most);
  const starts = Array.from(
    { length: Math.ceil((last - first + 1) / size) },
    (_, index) => first + index * size,
  );
  return starts.map((start) => {
    const end = Math.min(last, start + size - 1);
    return isTall ? { ...piece, top: start, bottom: end } : { ...piece, left: start, right: end };
  });
}
