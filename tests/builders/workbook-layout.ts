import type { Sheet, SheetCell, WorkbookLayout } from '../../src/workbook/sheet';

/** A cell from its bare value. */
export function cell(value: SheetCell['value'], rest: Omit<SheetCell, 'value'> = {}): SheetCell {
  return { value, ...rest };
}

export function aSheet(changes: Partial<Sheet> = {}): Sheet {
  return { name: 'Ark', columns: [], rows: [[cell('Hej')]], ...changes };
}

export function aLayout(...sheets: readonly Partial<Sheet>[]): WorkbookLayout {
  return { title: 'Prøve', sheets: sheets.map(aSheet) };
}
