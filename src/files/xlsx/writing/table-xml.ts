import type { CellRange, Sheet, SheetTable } from '../../../workbook/sheet';
import { fileFormula } from './formula-text';
import { rangeReference } from './ranges';
import { cellText, mainNamespace, xmlDeclaration, xmlText } from './xml';

/** The range a table gets in the file: Excel knows no table without a row below its header. */
export function tableRange({ range }: SheetTable): CellRange {
  return range.bottom > range.top ? range : { ...range, bottom: range.top + 1 };
}

/** The part xl/tables/tableN.xml. A column whose cells all hold one formula gives it to new rows too. */
export function tableXml(sheet: Sheet, table: SheetTable, id: number): string {
  const reference = rangeReference(tableRange(table));
  const columns: string[] = [];
  for (let column = table.range.left; column <= table.range.right; column += 1) {
    const header = cellText(String(sheet.rows[table.range.top]?.[column]?.value ?? ''));
    const name = header.replaceAll('\n', '_x000a_');
    const formula = columnFormula(sheet, table, column);
    columns.push(
      `<tableColumn id="${columns.length + 1}" name="${name}"` +
        (formula === '' ? '/>' : `>${formula}</tableColumn>`),
    );
  }
  return (
    `${xmlDeclaration}<table xmlns="${mainNamespace}" id="${id}" name="${table.name}"` +
    ` displayName="${table.name}" ref="${reference}" totalsRowShown="0"><autoFilter ref="${reference}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0"' +
    ' showColumnStripes="0"/></table>'
  );
}

function columnFormula(sheet: Sheet, { name, range }: SheetTable, column: number): string {
  const first = sheet.rows[range.top + 1]?.[column];
  if (first?.formula === undefined) return '';
  for (let row = range.top + 2; row <= range.bottom; row += 1) {
    const cell = sheet.rows[row]?.[column];
    if (cell?.formula !== first.formula || cell.array !== first.array) return '';
  }
  const kind = first.array ? ' array="1"' : '';
  const formula = xmlText(fileFormula(first.formula, name));
  return `<calculatedColumnFormula${kind}>${formula}</calculatedColumnFormula>`;
}
