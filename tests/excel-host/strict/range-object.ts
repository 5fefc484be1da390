import { addressOf, areaOf, validArea } from './addresses';
import { checkFormulas } from './check-formula';
import { enter, enterFormula, valueTypeOf } from './cell-entry';
import type { Cell } from './cell-entry';
import { overlap } from './excel-model';
import type { Area, ModelSheet, ModelWorkbook } from './excel-model';
import { invalidArgument, notKnown, OfficeFault } from './office-fault';
import { recordObject } from './office-object';
import type { OfficeObject } from './office-object';
import { columnWidthOf, lookOf, setLook } from './looks';
import type { CellLook } from './looks';
import { conditionalFormatsObject, dataValidationObject } from './rule-objects';

export interface RangeOf {
  readonly sheet: ModelSheet;
  readonly area: Area;
}

type Matrix<T> = T[][];

export function rangeObject(workbook: ModelWorkbook, sheet: ModelSheet, area: Area): OfficeObject {
  validArea(area);
  const { top, left, bottom, right } = area;
  const at = (other: Area): OfficeObject => rangeObject(workbook, sheet, other);
  return {
    kind: 'Range',
    range: { sheet, area } satisfies RangeOf,
    get: {
      Address: () => addressOf(sheet.name, area),
      RowIndex: () => top,
      ColumnIndex: () => left,
      RowCount: () => bottom - top + 1,
      ColumnCount: () => right - left + 1,
      Values: () => read(workbook, sheet, area, ({ content }) => content),
      Formulas: () => read(workbook, sheet, area, ({ content, formula }) => formula ?? content),
      NumberFormat: () =>
        read(
          workbook,
          sheet,
          area,
          ({ numberFormat }) => workbook.localFormats[numberFormat] ?? numberFormat,
        ),
      ValueTypes: () => read(workbook, sheet, area, valueTypeOf),
    },
    set: {
      Values: (value: unknown) => {
        write(sheet, area, value, enter);
        growTables(workbook, sheet, area);
      },
      Formulas: (value: unknown) => {
        checkFormulas(workbook, formulasIn(value));
        write(sheet, area, value, enterAsFormula);
        fillColumns(sheet, area);
      },
      NumberFormat: (value: unknown) => {
        write(sheet, area, value, (cell, format) => {
          if (typeof format === 'string') cell.numberFormat = format;
        });
      },
      Hyperlink: (value: { documentReference?: string }) => {
        sheet.mustBeWritable();
        sheet.links = sheet.links.filter((link) => !overlap(link.area, area));
        sheet.links.push({ area, ...value });
        // What Excel shows then is not documented for a cell that holds something: the worse is assumed.
        enter(sheet.cell(top, left), value.documentReference ?? '');
      },
      ColumnHidden: (value: boolean) => {
        sheet.mustBeWritable();
        sheet.formats.push({ area, columnHidden: value });
      },
      RowHidden: (value: boolean) => {
        sheet.mustBeWritable();
        sheet.formats.push({ area, rowHidden: value });
      },
    },
    open: {
      GetCell: (row: number, column: number) =>
        at({ top: top + row, left: left + column, bottom: top + row, right: left + column }),
      GetResizedRange: (rows: number, columns: number) =>
        at({ ...area, bottom: bottom + rows, right: right + columns }),
      GetRow: (row: number) => at({ ...area, top: top + row, bottom: top + row }),
      GetUsedRangeOrNullObject: () => {
        const used = sheet.usedArea(area);
        return used && at(used);
      },
      GetBoundingRect: (other: string | { range: RangeOf }) => at(boundingRect(area, areaOfArgument(other))),
      GetEntireColumn: () => at({ top: 0, left, bottom: 1_048_575, right }),
      GetEntireRow: () => at({ top, left: 0, bottom, right: 16_383 }),
      Insert: (direction: string) => {
        if (direction !== 'Down') throw notKnown(`an insert to the ${direction}`);
        sheet.mustBeWritable();
        sheet.shift(area, direction);
        return at(area);
      },
      GetMergedAreasOrNullObject: () => {
        const merged = sheet.merges.filter((one) => overlap(one, area));
        if (merged.length > 512) throw invalidArgument('More than 512 merged areas');
        if (merged.length === 0) return null;
        const addresses = merged.map((one) => addressOf(sheet.name, one));
        return { kind: 'RangeAreas', get: { Address: () => addresses.join(',') } };
      },
      Format: () => formatObject(sheet, area),
      DataValidation: () => dataValidationObject(workbook, sheet, area),
      ConditionalFormats: () => conditionalFormatsObject(workbook, sheet, area),
    },
    call: {
      Select: () => {
        if (sheet.visibility !== 'Visible') throw new OfficeFault('InvalidOperation');
        workbook.activeSheet = sheet.name;
        workbook.selected = addressOf(sheet.name, area);
      },
      // The client layer writes many cells in parts, and has their number checked first.
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== bottom - top + 1 || columns !== right - left + 1) {
          throw invalidArgument("The array does not have the range's shape");
        }
      },
      GetColumnProperties: () =>
        Array.from({ length: right - left + 1 }, (_, index) => ({
          format: { columnWidth: columnWidthOf(sheet, left + index) },
        })),
      GetCellProperties: () => read(workbook, sheet, area, (_, row, column) => lookOf(sheet, row, column)),
      SetCellProperties: (looks: Matrix<CellLook>) => {
        sheet.mustBeWritable();
        looks.forEach((line, row) => {
          line.forEach((look, column) => {
            setLook(sheet, top + row, left + column, look);
          });
        });
      },
      Delete: (direction: string) => {
        if (direction !== 'Up') throw notKnown(`a delete to the ${direction}`);
        sheet.mustBeWritable();
        sheet.shift(area, direction);
      },
      Group: (option: string) => {
        if (option !== 'ByColumns') throw notKnown(`a group ${option}`);
        sheet.mustBeWritable();
        sheet.formats.push({ area, grouped: true });
      },
      Clear: (what: string) => {
        sheet.mustBeWritable();
        clear(sheet, area, what);
      },
      Merge: () => {
        sheet.mustBeWritable();
        if (sheet.merges.some((other) => overlap(other, area))) throw invalidArgument('Merges overlap');
        sheet.merges.push(area);
      },
      Unmerge: () => {
        sheet.mustBeWritable();
        sheet.merges = sheet.merges.filter((other) => !overlap(other, area));
      },
    },
  };
}

function areaOfArgument(argument: string | { range: RangeOf }): Area {
  return typeof argument === 'string' ? areaOf(argument) : argument.range.area;
}

function boundingRect(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function read<T>(
  { tooManyCells }: ModelWorkbook,
  sheet: ModelSheet,
  { top, left, bottom, right }: Area,
  of: (cell: Cell, row: number, column: number) => T,
): Matrix<T> | null {
  const cells = (bottom - top + 1) * (right - left + 1);
  if (cells > 5_000_000 && tooManyCells !== null) throw new OfficeFault(tooManyCells);
  if (cells > 5_000_000) return null;
  return Array.from({ length: bottom - top + 1 }, (_row, row) =>
    Array.from({ length: right - left + 1 }, (_column, column) =>
      of(sheet.peek(top + row, left + column), top + row, left + column),
    ),
  );
}

/** A matrix must have the range's own shape; one value alone goes into every cell. */
function write(
  sheet: ModelSheet,
  { top, left, bottom, right }: Area,
  value: unknown,
  put: (cell: Cell, value: unknown) => void,
): void {
  sheet.mustBeWritable();
  const height = bottom - top + 1;
  const width = right - left + 1;
  const isMatrix = Array.isArray(value);
  if (isMatrix && !hasShape(value, height, width)) {
    throw invalidArgument(`The array does not have the range's ${String(height)} × ${String(width)} cells`);
  }
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      put(sheet.cell(top + row, left + column), isMatrix ? (value as Matrix<unknown>)[row]?.[column] : value);
    }
  }
}

function hasShape(value: unknown[], height: number, width: number): boolean {
  return value.length === height && value.every((row) => Array.isArray(row) && row.length === width);
}

function enterAsFormula(cell: Cell, value: unknown): void {
  if (typeof value === 'string' && value.startsWith('=')) enterFormula(cell, value);
  else enter(cell, value);
}

function formulasIn(value: unknown): readonly string[] {
  const cells: readonly unknown[] = Array.isArray(value) ? value.flat() : [value];
  return cells.filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='));
}

/** A formula in a table's column whose other cells are blank fills them: AutoCorrect holds for add-ins as well. */
function fillColumns(sheet: ModelSheet, { top, left, bottom, right }: Area): void {
  for (const { area } of sheet.tables) {
    const first = area.top + 1;
    for (let column = Math.max(left, area.left); column <= Math.min(right, area.right); column += 1) {
      const written = sheet.peek(Math.max(top, first), column);
      if (written.formula === null || bottom < first || top > area.bottom) continue;
      const others = Array.from({ length: area.bottom - first + 1 }, (_, index) => first + index).filter(
        (row) => row < top || row > bottom,
      );
      const isBlank = (row: number): boolean => {
        const { content, formula } = sheet.peek(row, column);
        return content === '' && formula === null;
      };
      if (!others.every(isBlank)) continue;
      for (const row of others) {
        Object.assign(sheet.cell(row, column), { formula: written.formula, content: written.content });
      }
    }
  }
}

/** A table takes in what is written right below it, when Excel is in that mood. */
function growTables(workbook: ModelWorkbook, sheet: ModelSheet, area: Area): void {
  if (!workbook.tablesGrow) return;
  for (const table of sheet.tables) {
    // What follows a row of totals is nobody's, and a rule of its own keeps a cell out of the table.
    const below = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + 1 };
    const isKept = table.showTotals === true || sheet.validations.some((rule) => overlap(rule.area, below));
    const isBelow =
      !isKept &&
      area.top === table.area.bottom + 1 &&
      area.left <= table.area.right &&
      area.right >= table.area.left;
    if (isBelow) table.area = { ...table.area, bottom: area.bottom };
  }
}

function clear(sheet: ModelSheet, area: Area, what: string): void {
  if (what !== 'All' && what !== 'Contents') throw notKnown(`clearing ${what}`);
  for (const [key, cell] of sheet.cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (!overlap(area, { top: row, left: column, bottom: row, right: column })) continue;
    if (what === 'All') sheet.cells.delete(key);
    else Object.assign(cell, { content: '', formula: null });
  }
  if (what === 'All') {
    sheet.formats = sheet.formats.filter((format) => !overlap(format.area, area));
    sheet.links = sheet.links.filter((link) => !overlap(link.area, area));
  }
}

function formatObject(sheet: ModelSheet, area: Area): OfficeObject {
  const record: Record<string, unknown> & { area: Area } = { area };
  sheet.formats.push(record);
  const guard = (): void => {
    sheet.mustBeWritable();
  };
  const part = (name: string, properties: readonly string[]) => (): OfficeObject => {
    const inner: Record<string, unknown> = {};
    record[name] = inner;
    return recordObject(name, inner, properties, {}, guard);
  };
  const own = [
    'ColumnWidth',
    'RowHeight',
    'UseStandardHeight',
    'WrapText',
    'HorizontalAlignment',
    'VerticalAlignment',
  ];
  return recordObject(
    'RangeFormat',
    record,
    own,
    {
      Fill: part('Fill', ['Color']),
      Font: part('Font', ['Bold', 'Size', 'Color', 'Underline']),
      Borders: () => bordersObject(record, area, guard),
    },
    guard,
  );
}

function bordersObject(record: Record<string, unknown>, area: Area, guard: () => void): OfficeObject {
  return {
    kind: 'RangeBorderCollection',
    item: (side) => {
      const isInside =
        (side === 'InsideHorizontal' && area.bottom === area.top) ||
        (side === 'InsideVertical' && area.right === area.left);
      if (isInside) throw invalidArgument(`A range of one row or column has no ${side}`);
      const border: Record<string, unknown> = {};
      record[side] = border;
      return recordObject('RangeBorder', border, ['Style', 'Color'], {}, guard);
    },
  };
}
