import type { ICellData, IWorksheetData } from '@univerjs/core';
import { formulaAt, relativeFormula } from '../../../../workbook/relative-formula';
import { inOrder } from './univer-to-raw';

/** The ids that formulas get here; the spreadsheet gives its own when people fill cells. */
const ownId = 'formel-';

type ShareFormula = (formula: string, row: number, column: number) => Pick<ICellData, 'f' | 'si'>;

/**
 * How the formulas of a sheet are given to the spreadsheet, asked in the order of rows: those that say the same from
 * where they stand share an id, and only the first has a text. The spreadsheet reads each text once, some hundred
 * instead of tens of thousands.
 */
export function sharedFormulas(): ShareFormula {
  const ids = new Map<string, string>();
  return (formula, row, column) => {
    const relative = relativeFormula(formula, row, column);
    const known = ids.get(relative);
    if (known !== undefined) return { si: known };
    const si = `${ownId}${String(ids.size)}`;
    ids.set(relative, si);
    return { f: `=${formula}`, si };
  };
}

/** The formula of a cell that only points to another's; undefined when that one is not of our sharing, or is gone. */
export function pointedFormulas({
  cellData = {},
}: Partial<IWorksheetData>): (id: string, row: number, column: number) => string | undefined {
  const relatives = new Map<string, string>();
  for (const [row, cells] of inOrder(cellData)) {
    for (const [column, cell] of inOrder(cells)) {
      const { f, si } = cell;
      if (typeof f === 'string' && si?.startsWith(ownId) === true) {
        relatives.set(si, relativeFormula(f, row, column));
      }
    }
  }
  return (id, row, column) => {
    const relative = relatives.get(id);
    return relative === undefined ? undefined : formulaAt(relative, row, column);
  };
}
