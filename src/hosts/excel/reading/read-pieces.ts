import type { RawCell } from '../../../workbook/raw-workbook';
import type { CellRange } from '../../../workbook/sheet';
import { rangeIn } from '../office/addresses';
import type { ExcelBatch } from '../office/excel-batch';
import { officeCode } from '../office/excel-problem';
import { loadedRange, rawCells } from './raw-cells';

/** A rectangle of a sheet that is to be read; rows and columns count from 0. */
export interface Piece extends CellRange {
  readonly sheet: string;
}

/** Below so few cells, it is not their number that makes an answer too big. */
const fewestCells = 200;

/**
 * The content of rectangles, by sheet, read in slices of whole rows; as many slices share a round trip as one answer
 * may hold. Long texts can make them more than Excel gives at once: then the slices are made smaller.
 */
export function readPieces(
  batch: ExcelBatch,
  pieces: readonly Piece[],
  cellsPerSync: number,
): Promise<ReadonlyMap<string, readonly RawCell[]>> {
  return readInSlices(batch, pieces, cellsPerSync, { loaded: loadedRange, of: rawCells });
}

/** The same of whatever is wanted of the cells: what is loaded of each slice, and what is made of it. */
export async function readInSlices<T>(
  { workbook, sync }: ExcelBatch,
  pieces: readonly Piece[],
  cellsPerSync: number,
  wanted: { readonly loaded: string; readonly of: (range: Excel.Range) => readonly T[] },
): Promise<ReadonlyMap<string, readonly T[]>> {
  const read = new Map<string, readonly T[]>();
  let most = cellsPerSync;
  let left = pieces;
  while (left.length > 0) {
    const { now, later } = portion(left, most);
    const loaded = now.map((piece) => ({
      sheet: piece.sheet,
      range: rangeIn(workbook.worksheets.getItem(piece.sheet), piece).load(wanted.loaded),
    }));
    try {
      await sync();
    } catch (error) {
      if (most < fewestCells || officeCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
      most = Math.floor(most / 4);
      continue;
    }
    for (const { sheet, range } of loaded) read.set(sheet, [...(read.get(sheet) ?? []), ...wanted.of(range)]);
    left = later;
  }
  return read;
}

/** What can be read together, and what is left: at least a row, and the last piece cut where it no longer fits. */
function portion(pieces: readonly Piece[], most: number): { now: readonly Piece[]; later: readonly Piece[] } {
  const now: Piece[] = [];
  let room = most;
  for (const [index, piece] of pieces.entries()) {
    const rows = Math.max(now.length === 0 ? 1 : 0, Math.floor(room / (piece.right - piece.left + 1)));
    if (rows === 0) return { now, later: pieces.slice(index) };
    const last = piece.top + rows - 1;
    if (last < piece.bottom) {
      const rest = { ...piece, top: last + 1 };
      return { now: [...now, { ...piece, bottom: last }], later: [rest, ...pieces.slice(index + 1)] };
    }
    now.push(piece);
    room -= (piece.bottom - piece.top + 1) * (piece.right - piece.left + 1);
  }
  return { now, later: [] };
}
