import { areaOf } from './addresses';
import { chartsObject } from './chart-objects';
import type { ModelSheet, ModelWorkbook } from './excel-model';
import { lastColumn, lastRow } from './excel-model';
import { invalidArgument, itemNotFound, OfficeFault } from './office-fault';
import { recordObject } from './office-object';
import type { OfficeObject } from './office-object';
import { rangeObject } from './range-object';
import type { RangeOf } from './range-object';
import { sheetTablesObject } from './table-objects';

export function worksheetsObject(workbook: ModelWorkbook): OfficeObject {
  const of = (sheet: ModelSheet): OfficeObject => worksheetObject(workbook, sheet);
  return {
    kind: 'WorksheetCollection',
    items: () => workbook.sheets.map(of),
    item: (key) => {
      const sheet = workbook.sheet(key);
      if (!sheet) throw itemNotFound(`No sheet named ${key}`);
      return of(sheet);
    },
    open: {
      Add: (name?: string | null) => of(workbook.addSheet(name ?? workbook.freeSheetName())),
      GetItemOrNullObject: (name: string) => {
        const sheet = workbook.sheet(name);
        return sheet ? of(sheet) : null;
      },
      GetActiveWorksheet: () => of(workbook.active()),
    },
  };
}

export function worksheetObject(workbook: ModelWorkbook, sheet: ModelSheet): OfficeObject {
  const guard = (): void => {
    sheet.mustBeWritable();
  };
  const used = (): OfficeObject | null => {
    const area = sheet.usedArea();
    return area ? rangeObject(workbook, sheet, area) : null;
  };
  const settings = recordObject('Worksheet', sheet.settings, ['TabColor'], {}, guard);
  const lines = recordObject('Worksheet', sheet.settings, ['Gridlines'], {}, () => {
    guard();
    workbook.mustBeInFront('InvalidSelection');
  });
  return {
    kind: 'Worksheet',
    id: sheet.id,
    get: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility },
    set: {
      ...settings.set,
      ...lines.set,
      Visibility: (value: string) => {
        const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
        if (value !== 'Visible' && others.length === 0) throw new OfficeFault('InvalidOperation');
        if (value !== sheet.visibility) workbook.mustHaveFreeStructure();
        sheet.visibility = value;
      },
    },
    open: {
      Tables: () => sheetTablesObject(workbook, sheet),
      Charts: () => chartsObject(workbook, sheet),
      Protection: () => ({ kind: 'WorksheetProtection', get: { Protected: () => sheet.isProtected } }),
      FreezePanes: () => freezePanesObject(workbook, sheet, guard),
      PageLayout: () => pageLayoutObject(sheet, guard),
      VerticalPageBreaks: () => pageBreaksObject(sheet, guard),
      GetRange: (address?: string | null) =>
        rangeObject(
          workbook,
          sheet,
          address === undefined || address === null
            ? { top: 0, left: 0, bottom: lastRow, right: lastColumn }
            : areaOf(address),
        ),
      GetCell: (row: number, column: number) =>
        rangeObject(workbook, sheet, { top: row, left: column, bottom: row, right: column }),
      GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        rangeObject(workbook, sheet, {
          top: row,
          left: column,
          bottom: row + rows - 1,
          right: column + columns - 1,
        }),
      GetUsedRangeOrNullObject: used,
    },
    call: {
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw new OfficeFault('InvalidOperation');
        workbook.mustBeInFront('InvalidSelection');
        workbook.activeSheet = sheet.name;
      },
      Delete: () => {
        workbook.deleteSheet(sheet);
      },
    },
  };
}

/** Where a new page begins: each break by the cell to the right of it. */
function pageBreaksObject(sheet: ModelSheet, guard: () => void): OfficeObject {
  return {
    kind: 'PageBreakCollection',
    open: {
      Add: (address: string) => {
        guard();
        const breaks = (sheet.settings['pageBreaks'] ?? []) as number[];
        sheet.settings['pageBreaks'] = [...breaks, areaOf(address).left];
        return { kind: 'PageBreak' };
      },
    },
    call: {
      RemovePageBreaks: () => {
        guard();
        delete sheet.settings['pageBreaks'];
      },
    },
  };
}

function freezePanesObject(workbook: ModelWorkbook, sheet: ModelSheet, guard: () => void): OfficeObject {
  const freeze = (rows: number, columns: number): void => {
    guard();
    workbook.mustBeInFront('GeneralException');
    if (sheet.visibility !== 'Visible')
      throw new OfficeFault('InvalidOperation', 'Frozen cells need a window');
    if (rows < 0 || columns < 0) throw invalidArgument('Nothing to freeze');
    sheet.settings['freeze'] = { rows, columns };
  };
  return {
    kind: 'WorksheetFreezePanes',
    call: {
      FreezeRows: (rows: number) => {
        freeze(rows, 0);
      },
      FreezeColumns: (columns: number) => {
        freeze(0, columns);
      },
      FreezeAt: (range: string | { range: RangeOf }) => {
        const { bottom, right } = typeof range === 'string' ? areaOf(range) : range.range.area;
        freeze(bottom + 1, right + 1);
      },
      Unfreeze: () => {
        workbook.mustBeInFront('GeneralException');
        delete sheet.settings['freeze'];
      },
    },
  };
}

function pageLayoutObject(sheet: ModelSheet, guard: () => void): OfficeObject {
  return {
    ...recordObject(
      'PageLayout',
      sheet.settings,
      [
        'Orientation',
        'PaperSize',
        'Zoom',
        ...['Left', 'Right', 'Top', 'Bottom', 'Header', 'Footer'].map((side) => `${side}Margin`),
      ],
      {
        HeadersFooters: () => ({
          kind: 'HeaderFooterGroup',
          open: {
            DefaultForAllPages: () =>
              recordObject('HeaderFooter', sheet.settings, ['LeftFooter', 'RightFooter'], {}, guard),
          },
        }),
      },
      guard,
    ),
    call: {
      SetPrintTitleRows: (rows: string) => {
        if (!/^\$\d+:\$\d+$/.test(rows)) throw invalidArgument(`Not rows: ${rows}`);
        sheet.settings['printTitleRows'] = rows;
      },
      SetPrintTitleColumns: (columns: string) => {
        if (!/^\$[A-Z]+:\$[A-Z]+$/.test(columns)) throw invalidArgument(`Not columns: ${columns}`);
        sheet.settings['printTitleColumns'] = columns;
      },
      SetPrintArea: (address: string) => {
        sheet.settings['printArea'] = areaOf(address);
      },
    },
  };
}
