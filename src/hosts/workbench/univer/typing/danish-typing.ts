import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type { ICellData, Injector, Nullable, Styles } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  InterceptCellContentPriority,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { NumberFormat } from '../../../../workbook/sheet';
import { styleId, univerStyle } from '../sheets/univer-style';
import type { StyleParts } from '../sheets/univer-style';
import { editableNumber, readEntry } from '../../../../workbook/danish-entry';
import { univerCell } from '../sheets/layout-to-univer';
import { hasFormula, partsOf, valueOf } from '../sheets/univer-cells';

/** Before the spreadsheet's own readers of numbers, which are English. */
const first = 1000;

/** Makes the grid show, edit and read numbers and dates the Danish way. */
export function danishTyping(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('da');
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      if (cell === null || cell === undefined || typeof cell.f === 'string') return next(cell);
      const text = valueOf(cell);
      if (typeof text !== 'string') return next(cell);
      return enteredCell(text, worksheet.getCellRaw(row, col), workbook.getStyles());
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const value = raw ? valueOf(raw) : null;
      if (!raw || typeof value !== 'number' || hasFormula(raw)) return next(cell);
      const text = editableNumber(value, formatOf(raw, workbook.getStyles()));
      return text === undefined ? next(cell) : { ...raw, v: text, t: CellValueType.STRING };
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT + 1,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook }, next) => {
      const value = cell ? valueOf(cell) : null;
      if (!cell || typeof value === 'string' || value === null) return next(cell);
      if (typeof value === 'boolean')
        return next({ ...cell, v: value ? 'SAND' : 'FALSK', t: CellValueType.STRING });
      if (formatOf(cell, workbook.getStyles()) !== 'general') return next(cell);
      return next({ ...cell, v: general.format(value) });
    },
  });
}

/** As a cell without a number format shows a number: at most ten decimals, no grouping. */
const general = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 10, useGrouping: false });

function formatOf(cell: ICellData, styles: Styles): NumberFormat {
  return partsIn(cell, styles).format ?? 'general';
}

function partsIn({ s }: ICellData, styles: Styles): StyleParts {
  return partsOf(s, typeof s === 'string' ? { [s]: styles.get(s) } : {});
}

/** The cell that a written text becomes, in the place of the one that is there; its look stays. */
export function enteredCell(text: string, present: Nullable<ICellData>, styles: Styles): ICellData {
  const parts = present ? partsIn(present, styles) : {};
  const { value, format } = readEntry(text, parts.format);
  const { v = null, t = null } = univerCell({ value });
  const s = present?.s ?? null;
  return {
    ...{ v, t, f: null, si: null, p: null },
    s: format === undefined ? s : withFormat(s, { ...parts, format }, styles),
  };
}

/** The style with a number format of its own, under the name that tells it when the cell is read again. */
function withFormat(present: ICellData['s'], parts: StyleParts, styles: Styles): ICellData['s'] {
  const cell = { value: null, ...parts };
  if (present !== null && styles.get(present) && !isOwnStyle(present)) {
    return { ...styles.get(present), n: univerStyle(cell).n };
  }
  styles.addCustomStyle(styleId(cell), univerStyle(cell));
  return styleId(cell);
}

function isOwnStyle(style: ICellData['s']): boolean {
  return typeof style === 'string' && style.split('/').length === 3;
}
