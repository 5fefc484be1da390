import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { ITableColumnJson, ITableJson, TableColumnDataTypeEnum } from '@univerjs/sheets-table';
import { bands } from '../../../../workbook/palette';
import type { Sheet, SheetCell, SheetTable, WorkbookLayout } from '../../../../workbook/sheet';
import { bodyFont, bodySize, styleId, univerStyle } from './univer-style';
import { defaultRowHeight, rowHeight } from './row-height';
import { sharedFormulas } from './shared-formulas';
import { resourceNames, sheetId, workbookId } from './univer-ids';
import { univerHighlight, univerRange, univerValidation } from './univer-rules';

/** Room to write below and beside what is there. */
const spareRows = 20;
const spareColumns = 2;

/** The width of a digit of the body text in Calibri, in pixels. */
const calibriDigit = 7;

/**
 * Sheets as data → the workbook that the embedded spreadsheet opens, formulas with their values beside them.
 *
 * @param options.id what the spreadsheet knows the workbook by
 * @param options.digitWidth how wide a digit of the body text is drawn, in pixels: what widths of columns are counted in
 */
export function layoutToUniver(
  layout: WorkbookLayout,
  { id = workbookId(1), digitWidth = calibriDigit }: { id?: string; digitWidth?: number | undefined } = {},
): IWorkbookData {
  const { sheets } = layout;
  const perSheet = <T>(of: (sheet: Sheet) => T): Record<string, T> =>
    Object.fromEntries(sheets.map((sheet, index) => [sheetId(index), of(sheet)]));
  return {
    id,
    name: layout.title,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: stylesOf(sheets),
    defaultStyle: { ff: bodyFont, fs: bodySize },
    sheetOrder: sheets.map((_sheet, index) => sheetId(index)),
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [
        sheetId(index),
        { id: sheetId(index), ...univerSheet(sheet, digitWidth) },
      ]),
    ),
    resources: [
      { name: resourceNames.names, data: JSON.stringify(namesOf(layout)) },
      { name: resourceNames.tables, data: JSON.stringify(perSheet(tablesOf)) },
      {
        name: resourceNames.validations,
        data: JSON.stringify(
          perSheet((sheet) =>
            (sheet.validations ?? []).map((rule, index) => univerValidation(rule, index, layout)),
          ),
        ),
      },
      {
        name: resourceNames.highlights,
        data: JSON.stringify(perSheet((sheet) => (sheet.highlights ?? []).map(univerHighlight))),
      },
    ],
  };
}

/** Names stand for the whole workbook. */
const everywhere = 'AllDefaultWorkbook';

function namesOf({ names = {} }: WorkbookLayout): Record<string, IDefinedNamesServiceParam> {
  return Object.fromEntries(
    Object.entries(names).map(([name, formulaOrRefString], index) => {
      const id = `navn-${String(index)}`;
      return [id, { id, name, formulaOrRefString, comment: '', localSheetId: everywhere }];
    }),
  );
}

function stylesOf(sheets: readonly Sheet[]): IWorkbookData['styles'] {
  const styles: IWorkbookData['styles'] = {};
  for (const cell of sheets.flatMap(({ rows }) => rows.flat())) {
    if (cell !== null) styles[styleId(cell)] ??= univerStyle(cell);
  }
  return styles;
}

function univerSheet(sheet: Sheet, digitWidth: number): Partial<IWorksheetData> {
  const { columns, rows, freeze, merges = [], tables = [] } = sheet;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), columns.length);
  return {
    name: sheet.name,
    hidden: flag(sheet.hidden === true),
    tabColor: sheet.tabColor === undefined ? '' : `#${bands[sheet.tabColor].deep}`,
    rowCount: rows.length + spareRows,
    columnCount: width + spareColumns,
    defaultRowHeight,
    // Lines between cells help where there is a table to fill in, and only disturb a page that is read.
    showGridlines: flag(tables.length > 0),
    freeze: freezeOf(freeze),
    mergeData: merges.map(univerRange),
    columnData: Object.fromEntries(
      columns.map(({ width: characters, hidden }, index) => [
        index,
        { w: Math.round(characters * digitWidth + 5), hd: flag(hidden === true) },
      ]),
    ),
    rowData: Object.fromEntries(
      rows.flatMap((_row, index) => {
        const height = rowHeight(sheet, index);
        return height === undefined ? [] : [[index, { h: height, ia: BooleanNumber.FALSE }]];
      }),
    ),
    cellData: cellsOf(rows),
  };
}

function cellsOf(rows: Sheet['rows']): IWorksheetData['cellData'] {
  const share = sharedFormulas();
  const cellData: IWorksheetData['cellData'] = {};
  for (const [row, cells] of rows.entries()) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      const { formula } = cell;
      const shared = formula === undefined ? {} : { f: null, ...share(formula, row, column) };
      line[column] = { ...univerCell(cell), ...shared };
    }
    cellData[row] = line;
  }
  return cellData;
}

function flag(set: boolean): BooleanNumber {
  return set ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function freezeOf(freeze: Sheet['freeze']): IWorksheetData['freeze'] {
  const { rows = 0, columns = 0 } = freeze ?? {};
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

/** One cell. A text is only ever a text; a formula comes from `formula` alone. */
export function univerCell(cell: SheetCell): ICellData {
  const { value, formula, link, array } = cell;
  const custom = { ...(link && { link }), ...(array && { array }) };
  return {
    s: styleId(cell),
    ...(value === null ? {} : typedValue(value)),
    ...(formula === undefined ? {} : { f: `=${formula}` }),
    ...(formula !== undefined && value === null ? { v: '', t: CellValueType.STRING } : {}),
    ...(Object.keys(custom).length === 0 ? {} : { custom }),
  };
}

function typedValue(value: string | number | boolean): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  // What looks like a formula stays a text also when the cell is opened and left again.
  return { v: value, t: /^[=+\-@']/.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** As it stands in JSON, where an enumeration is its text. */
type Table = Omit<ITableJson, 'columns'> & {
  readonly columns: readonly (Omit<ITableColumnJson, 'dataType'> & {
    readonly dataType: `${TableColumnDataTypeEnum}`;
  })[];
};

function tablesOf(sheet: Sheet): { tables: Table[]; tableFilteredOutRows: number[] } {
  return {
    tables: (sheet.tables ?? []).map((table) => tableOf(table, sheet)),
    tableFilteredOutRows: [],
  };
}

function tableOf({ name, range }: SheetTable, sheet: Sheet): Table {
  const headers = (sheet.rows[range.top] ?? []).slice(range.left, range.right + 1);
  return {
    id: `tabel-${name}`,
    name,
    range: univerRange(range),
    meta: {},
    options: { showHeader: true, showFooter: false, tableStyleId: plainTable },
    filters: { tableColumnFilterList: [] },
    columns: headers.map((cell, index) => ({
      id: `kolonne-${String(index)}`,
      displayName: String(cell?.value ?? ''),
      dataType: 'string',
      formula: '',
      meta: {},
      style: {},
    })),
  };
}

/** A table style of the house that draws nothing: the cells have their own looks. */
export const plainTable = 'uden-udseende';
