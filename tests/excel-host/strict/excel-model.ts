import { emptyCell } from './cell-entry';
import type { Cell } from './cell-entry';
import { invalidArgument, OfficeFault } from './office-fault';

/** A rectangle of cells, ends included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export interface ModelTable {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showBandedRows: boolean;
  /** With its headers off the area has none, and the columns keep their names. */
  hiddenHeaders?: readonly string[];
  /** The area's last row adds up those above it. */
  showTotals?: boolean;
}

/** What was asked for over some cells and is only written down: formats, rules, charts. */
export interface Recorded {
  readonly area: Area;
  readonly [property: string]: unknown;
}

type SheetContent = Omit<ModelSheet, 'id' | 'workbook' | keyof SheetMethods>;
type SheetMethods = Pick<
  ModelSheet,
  'content' | 'become' | 'cell' | 'peek' | 'usedArea' | 'mustBeWritable' | 'shift'
>;

export class ModelSheet {
  readonly cells = new Map<string, Cell>();
  readonly settings: Record<string, unknown> = {};
  tables: ModelTable[] = [];
  formats: Recorded[] = [];
  validations: Recorded[] = [];
  conditionalFormats: Record<string, unknown>[] = [];
  charts: Record<string, unknown>[] = [];
  merges: Area[] = [];
  links: Recorded[] = [];
  visibility = 'Visible';
  isProtected = false;
  /** Rows are hidden by a filter: then nothing may be pushed up or down. */
  isFiltered = false;
  /** Written to since the add-in was last told. */
  isChanged = false;

  constructor(
    readonly id: string,
    public name: string,
    readonly workbook: { readonly isReadOnly: boolean },
  ) {}

  /** Everything that an add-in or a user can change. */
  content(): SheetContent {
    const { id: _id, workbook: _workbook, ...content } = this;
    return content;
  }

  become(content: SheetContent): void {
    Object.assign(this, content);
  }

  cell(row: number, column: number): Cell {
    const key = `${String(row)},${String(column)}`;
    const cell = this.cells.get(key) ?? emptyCell();
    this.cells.set(key, cell);
    return cell;
  }

  peek(row: number, column: number): Cell {
    return this.cells.get(`${String(row)},${String(column)}`) ?? emptyCell();
  }

  /** The smallest rectangle around every cell that holds something, of the sheet or of a part; null when none does. */
  usedArea(within: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn }): Area | null {
    const filled = [...this.cells]
      .filter(([, { content, formula }]) => content !== '' || formula !== null)
      .map(([key]) => key.split(',').map(Number) as [number, number])
      .filter(([row, column]) => overlap(within, { top: row, left: column, bottom: row, right: column }));
    if (filled.length === 0) return null;
    return filled.reduce(
      (area, [row, column]) => ({
        top: Math.min(area.top, row),
        left: Math.min(area.left, column),
        bottom: Math.max(area.bottom, row),
        right: Math.max(area.right, column),
      }),
      { top: Infinity, left: Infinity, bottom: 0, right: 0 },
    );
  }

  mustBeWritable(): void {
    if (this.workbook.isReadOnly) throw new OfficeFault('AccessDenied', 'The workbook is open for reading');
    if (this.isProtected) throw new OfficeFault('AccessDenied', 'The sheet is protected');
    this.isChanged = true;
  }

  /** Moves the cells of some columns up or down; tables that lie wholly in those columns move and grow with them. */
  shift({ top, left, bottom, right }: Area, direction: 'Down' | 'Up'): void {
    const height = bottom - top + 1;
    if (this.isFiltered) throw new OfficeFault('FilteredRangeConflict');
    for (const table of this.tables) this.mustShiftWhole(table, { top, left, bottom, right });
    const moved = new Map<string, Cell>();
    for (const [key, cell] of this.cells) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (column < left || column > right || row < top) moved.set(key, cell);
      else if (direction === 'Down') moved.set(`${String(row + height)},${String(column)}`, cell);
      else if (row > bottom) moved.set(`${String(row - height)},${String(column)}`, cell);
    }
    this.cells.clear();
    for (const [key, cell] of moved) this.cells.set(key, cell);
    for (const table of this.tables) shiftTable(table, top, direction === 'Down' ? height : -height);
  }

  private mustShiftWhole({ area }: ModelTable, { top, left, bottom, right }: Area): void {
    const touches = area.left <= right && area.right >= left && area.bottom >= top;
    if (!touches) return;
    if (area.left < left || area.right > right || (top <= area.top && bottom >= area.top)) {
      throw new OfficeFault('InvalidOperation', 'This would shift only part of a table');
    }
    if (area.bottom - area.top === 1 && top > area.top && top <= area.bottom) {
      throw new OfficeFault('InvalidOperation', 'The only row of a table cannot be moved or deleted');
    }
  }
}

function shiftTable(table: ModelTable, top: number, by: number): void {
  const { area } = table;
  if (top <= area.top) table.area = { ...area, top: area.top + by, bottom: area.bottom + by };
  else if (top <= area.bottom) table.area = { ...area, bottom: area.bottom + by };
}

export class ModelWorkbook {
  sheets: ModelSheet[] = [];
  names = new Map<string, string>();
  activeSheet = '';
  /** Whether this workbook is in front; with another one there, what needs the window is refused and names are not found. */
  isInFront = true;
  /** Its structure is protected: no sheet may be added, deleted or hidden. */
  isStructureProtected = false;
  /** Number formats that are read back otherwise than they were written, as the language of Excel has them. */
  localFormats: Readonly<Record<string, string>> = {};
  /** What Excel says when it is asked to open a workbook beside this one; null when it does. */
  refusesToOpen: string | null = null;
  /** Sheets that came or went since the add-in was last told. */
  readonly comings: { readonly event: 'Added' | 'Deleted'; readonly id: string }[] = [];
  /** The cells that are selected, as `Ark!B7`. */
  selected: string | null = null;
  /** Whether tables grow over what is written right below them; Excel does, but not always. */
  tablesGrow = true;
  /** Opened for reading only, or by somebody who may not change it. */
  isReadOnly = false;
  /** What Excel says to a range of more than five million cells; a desktop gives nothing, and no error. */
  tooManyCells: string | null = null;
  /** Workbooks that were opened beside this one, as base64. */
  opened: string[] = [];
  #made = 0;

  constructor() {
    this.addSheet('Ark1');
  }

  nextId(): string {
    this.#made += 1;
    return `{${String(this.#made).padStart(8, '0')}}`;
  }

  sheet(name: string): ModelSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase() || sheet.id === name);
  }

  /** The name that a sheet gets when nobody gives it one. */
  freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`Ark${String(number)}`)) number += 1;
    return `Ark${String(number)}`;
  }

  addSheet(name: string): ModelSheet {
    this.mustBeSheetName(name);
    if (this.isReadOnly) throw new OfficeFault('AccessDenied', 'The workbook is open for reading');
    this.mustHaveFreeStructure();
    this.mustBeInFront('GeneralException');
    const sheet = new ModelSheet(this.nextId(), name, this);
    this.sheets.push(sheet);
    this.comings.push({ event: 'Added', id: sheet.id });
    return sheet;
  }

  /** The sheet in front of the user. */
  active(): ModelSheet {
    const sheet =
      this.sheet(this.activeSheet) ?? this.sheets.find(({ visibility }) => visibility === 'Visible');
    if (!sheet) throw new Error('A workbook always has a visible sheet');
    return sheet;
  }

  /** The codes are those that Microsoft's troubleshooting page and the reports of others give. */
  mustBeInFront(code: 'GeneralException' | 'InvalidSelection' | 'ItemNotFound'): void {
    if (!this.isInFront) throw new OfficeFault(code, 'Another workbook is in front');
  }

  mustHaveFreeStructure(): void {
    if (this.isStructureProtected) throw new OfficeFault('AccessDenied', 'The structure is protected');
  }

  deleteSheet(sheet: ModelSheet): void {
    this.mustHaveFreeStructure();
    this.mustBeInFront('GeneralException');
    const others = this.sheets.filter((other) => other !== sheet);
    if (others.length === this.sheets.length) throw new OfficeFault('InvalidObjectPath');
    if (!others.some(({ visibility }) => visibility === 'Visible')) throw new OfficeFault('InvalidOperation');
    this.sheets = others;
    this.comings.push({ event: 'Deleted', id: sheet.id });
  }

  /** Formulas that speak of a table that is gone say so for good. */
  loseTable(name: string): void {
    const spoken = new RegExp(
      `(?<![\\p{L}\\p{N}_.!'])${name}(?:\\[[^\\]]*\\])?(?![\\p{L}\\p{N}_.!'])`,
      'giu',
    );
    for (const { cells } of this.sheets) {
      for (const cell of cells.values()) {
        if (cell.formula !== null) cell.formula = cell.formula.replace(spoken, '#REF!');
      }
    }
  }

  mustBeSheetName(name: string): void {
    if (name.length < 1 || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name)) {
      throw invalidArgument(`Not a sheet's name: ${name}`);
    }
    if (this.sheet(name)) throw new OfficeFault('ItemAlreadyExists', `There is a sheet named ${name}`);
  }

  /** Remembers the workbook, and gives what brings it back. */
  remember(): () => void {
    const kept = this.sheets.map((sheet) => ({ sheet, content: structuredClone(sheet.content()) }));
    const names = [...this.names];
    const { activeSheet } = this;
    return () => {
      this.sheets = kept.map(({ sheet }) => sheet);
      for (const { sheet, content } of kept) sheet.become(structuredClone(content));
      this.names = new Map(names);
      this.activeSheet = activeSheet;
    };
  }

  tables(): { sheet: ModelSheet; table: ModelTable }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  mustBeTableName(name: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name) || name.length > 255) {
      throw invalidArgument(`Not a table's name: ${name}`);
    }
    const isTaken =
      this.tables().some(({ table }) => table.name.toLowerCase() === name.toLowerCase()) ||
      this.names.has(name);
    if (isTaken) throw invalidArgument(`The name ${name} is taken`);
  }
}

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
