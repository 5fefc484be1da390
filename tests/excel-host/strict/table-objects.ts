import { areaOf } from './addresses';
import { overlap } from './excel-model';
import type { Area, ModelSheet, ModelTable, ModelWorkbook } from './excel-model';
import { invalidArgument, itemNotFound, notKnown, OfficeFault } from './office-fault';
import type { OfficeObject } from './office-object';
import { rangeObject } from './range-object';
import { worksheetObject } from './sheet-objects';

export function workbookTablesObject(workbook: ModelWorkbook): OfficeObject {
  const find = (key: string): OfficeObject | null => {
    const found = workbook
      .tables()
      .find(({ table }) => table.name.toLowerCase() === key.toLowerCase() || table.id === key);
    return found ? tableObject(workbook, found.sheet, found.table) : null;
  };
  return {
    kind: 'TableCollection',
    items: () => workbook.tables().map(({ sheet, table }) => tableObject(workbook, sheet, table)),
    item: (key) => {
      const table = find(key);
      if (!table) throw itemNotFound(`No table named ${key}`);
      return table;
    },
  };
}

export function sheetTablesObject(workbook: ModelWorkbook, sheet: ModelSheet): OfficeObject {
  return {
    kind: 'TableCollection',
    item: (key) => {
      const table = sheet.tables.find(({ id, name }) => id === key || name === key);
      if (!table) throw itemNotFound(`No table named ${key}`);
      return tableObject(workbook, sheet, table);
    },
    open: {
      Add: (address: string, hasHeaders: boolean) => {
        sheet.mustBeWritable();
        const area = areaOf(address);
        if (!hasHeaders || area.bottom === area.top) throw invalidArgument('A table has a header and a row');
        if (sheet.tables.some((other) => overlap(other.area, area))) {
          throw invalidArgument('Tables overlap');
        }
        mustHaveHeaders(sheet, area);
        const id = workbook.nextId();
        const table = { id, name: `Tabel_${id.slice(1, -1)}`, area, style: '', showBandedRows: true };
        sheet.tables.push(table);
        return tableObject(workbook, sheet, table);
      },
    },
  };
}

/** Excel would make up headers, or add numbers to those that stand twice: neither is what was meant. */
function mustHaveHeaders(sheet: ModelSheet, { top, left, right }: Area): void {
  const headers = Array.from({ length: right - left + 1 }, (_, column) =>
    String(sheet.peek(top, left + column).content).toLowerCase(),
  );
  if (headers.includes('') || new Set(headers).size < headers.length) {
    throw invalidArgument(`A table's headers are filled in and unique: ${headers.join(' · ')}`);
  }
}

function tableObject(workbook: ModelWorkbook, sheet: ModelSheet, table: ModelTable): OfficeObject {
  return {
    kind: 'Table',
    id: table.id,
    get: {
      Id: () => table.id,
      Name: () => table.name,
      ShowHeaders: () => table.hiddenHeaders === undefined,
      ShowTotals: () => table.showTotals === true,
    },
    set: {
      Name: (name: string) => {
        sheet.mustBeWritable();
        if (name !== table.name) workbook.mustBeTableName(name);
        table.name = name;
      },
      Style: (style: string) => {
        table.style = style;
      },
      ShowBandedRows: (value: boolean) => {
        table.showBandedRows = value;
      },
    },
    open: {
      Worksheet: () => worksheetObject(workbook, sheet),
      Columns: () => tableColumnsObject(sheet, table),
      GetRange: () => rangeObject(workbook, sheet, table.area),
    },
    call: {
      Resize: (address: string) => {
        sheet.mustBeWritable();
        const area = areaOf(address);
        if (area.top !== table.area.top || !overlap(area, table.area)) {
          throw invalidArgument('A table keeps its header row');
        }
        table.area = area;
      },
      Delete: () => {
        sheet.mustBeWritable();
        if (!sheet.tables.includes(table)) throw new OfficeFault('InvalidObjectPath');
        sheet.tables = sheet.tables.filter((other) => other !== table);
        workbook.loseTable(table.name);
        const { top, left, bottom, right } = table.area;
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) {
            sheet.cells.delete(`${String(row)},${String(column)}`);
          }
        }
      },
    },
  };
}

/** What a table's columns are called, from left to right. */
export function columnNamesOf(sheet: ModelSheet, { area, hiddenHeaders }: ModelTable): readonly string[] {
  const { top, left, right } = area;
  return Array.from(
    { length: right - left + 1 },
    (_, index) => hiddenHeaders?.[index] ?? String(sheet.peek(top, left + index).content),
  );
}

/** Columns are named by what stands in the header, always as text. */
function tableColumnsObject(sheet: ModelSheet, table: ModelTable): OfficeObject {
  const { top, left, bottom, right } = table.area;
  const column = (index: number): OfficeObject => ({
    kind: 'TableColumn',
    id: String(index + 1),
    get: { Name: () => columnNamesOf(sheet, table)[index] ?? '' },
  });
  return {
    kind: 'TableColumnCollection',
    items: () => Array.from({ length: right - left + 1 }, (_, index) => column(index)),
    open: {
      Add: (index: number | null, values: unknown, name: string) => {
        if (index !== null || values !== null)
          throw notKnown('A column anywhere but at the end, or filled in');
        sheet.mustBeWritable();
        // What stands to the right of the table's rows is pushed aside.
        for (let row = top; row <= bottom; row += 1) pushRight(sheet, row, right + 1);
        table.area = { ...table.area, right: right + 1 };
        sheet.cell(top, right + 1).content = name;
        mustHaveHeaders(sheet, table.area);
        return column(right + 1 - left);
      },
    },
  };
}

function pushRight({ cells }: ModelSheet, row: number, from: number): void {
  const columns = [...cells.keys()]
    .map((key) => key.split(',').map(Number) as [number, number])
    .flatMap(([at, column]) => (at === row && column >= from ? [column] : []))
    .sort((a, b) => b - a);
  for (const column of columns) {
    const cell = cells.get(`${String(row)},${String(column)}`);
    cells.delete(`${String(row)},${String(column)}`);
    if (cell) cells.set(`${String(row)},${String(column + 1)}`, cell);
  }
}
