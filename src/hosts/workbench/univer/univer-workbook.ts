import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IResourceLoaderService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import type { ICellData, Injector, IWorkbookData, Univer, Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { SetSheetTableMutation, TableManager } from '@univerjs/sheets-table';
import { HoverManagerService } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Texts } from '../../../text/da';
import type { RawWorkbook } from '../../../workbook/raw-workbook';
import type { WorkbookLayout } from '../../../workbook/sheet';
import { limitMenus } from './limits/allowed-menus';
import { cellChanges } from '../cell-changes';
import type { CellChange } from '../cell-changes';
import { placeInWorkbook } from '../place-in-workbook';
import { rowsNow } from '../rows-now';
import { styleId, univerStyle } from './sheets/univer-style';
import { createUniver } from './create-univer';
import { digitWidth } from './sheets/digit-width';
import { alignChoices } from './repairs/align-choices';
import { danishTyping } from './typing/danish-typing';
import { writtenCells } from './typing/entered-cells';
import { selectCells } from './watching/select-cells';
import './repairs/tell-zero-from-empty';
import { fixFrame } from './limits/fixed-frame';
import { checkMovedRows } from './repairs/check-moved-rows';
import { forgiveLateChecks } from './repairs/forgive-late-checks';
import { keepInView } from './repairs/keep-in-view';
import { openAfresh } from './repairs/open-afresh';
import { layoutToUniver, univerCell } from './sheets/layout-to-univer';
import { pasteFromOutsideAsText } from './typing/outside-paste';
import { pastedRows } from './typing/pasted-rows';
import { UndoSteps } from './typing/undo-steps';
import { sheetId, sheetIndex, workbookId } from './sheets/univer-ids';
import { univerRange } from './sheets/univer-rules';
import { carriedAlong } from './sheets/univer-cells';
import { univerToLayout } from './sheets/univer-to-layout';
import { univerToRaw } from './sheets/univer-to-raw';

/** How long the spreadsheet's own frame is waited for, in milliseconds. */
const patience = 5000;

/** What is told of a workbook. */
interface WorkbookEvents {
  /** The parts for sheets have started, with the first workbook. */
  readonly started: (injector: Injector) => void;
  /** A workbook is about to be loaded. */
  readonly loading: () => void;
  /** Another sheet, by its place, has come in front. */
  readonly inFront: (sheet: number | undefined) => void;
  /** Rows were not sorted, since they hold formulas. */
  readonly unsorted: () => void;
}

/** The spreadsheet's engine with our workbook in it, in the words of sheets as data. */
export class UniverWorkbook {
  /** The layout that the workbook was opened with, or brought to. */
  opened: WorkbookLayout | null = null;
  readonly injector: Injector;
  readonly #univer: Univer;
  readonly #commands: ICommandService;

  #openings = 0;
  #openAfresh: ((open: () => void) => void) | null = null;
  readonly #container: HTMLElement;
  readonly #hears: WorkbookEvents;

  constructor(container: HTMLElement, texts: Texts, hears: WorkbookEvents) {
    this.#univer = createUniver(container, texts);
    this.#hears = hears;
    this.#container = container;
    this.injector = this.#univer.__getInjector();
    this.#commands = this.injector.get(ICommandService);
  }

  /**
   * Until the spreadsheet's own frame is in the page. A workbook that is opened earlier gets its fields for typing
   * outside of it, where they take the focus.
   */
  async isFramed(): Promise<void> {
    const layout = this.injector.get(ILayoutService);
    const end = Date.now() + patience;
    while (!layout.rootContainerElement?.isConnected && Date.now() < end) {
      await new Promise((resolve) => {
        setTimeout(resolve, 10);
      });
    }
  }

  get #unitId(): string {
    return workbookId(this.#openings);
  }

  get unit(): Workbook | null {
    return (
      this.injector
        .get(IUniverInstanceService)
        .getUnit<Workbook>(this.#unitId, UniverInstanceType.UNIVER_SHEET) ?? null
    );
  }

  open(layout: WorkbookLayout): void {
    const first = this.opened === null;
    const before = this.unit;
    const front = before?.getActiveSheet().getName();
    this.#hears.loading();
    const open = (): void => {
      this.#openings += 1;
      const data = layoutToUniver(layout, { id: this.#unitId, digitWidth: digitWidth() });
      this.#univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    };
    if (before !== null) this.injector.get(IUniverInstanceService).disposeUnit(before.getUnitId());
    this.opened = layout;
    if (this.#openAfresh === null) open();
    else this.#openAfresh(open);
    // Only the workbook that is in focus is drawn; the first is without being asked for.
    if (!first) this.injector.get(IUniverInstanceService).focusUnit(this.#unitId);
    if (first) this.#prepare();
    if (front !== undefined) this.bringInFront(front);
    this.unit?.activeSheet$.subscribe((sheet) => {
      this.#hears.inFront(sheet ? sheetIndex(sheet.getSheetId()) : undefined);
    });
  }

  /**
   * Brings the workbook to a later state of itself: only the cells that differ are touched, or it is opened anew where
   * more than cells differs. What can be undone follows its rows.
   */
  update(layout: WorkbookLayout): void {
    const before = this.current();
    const from = this.#unitId;
    const changes = before === null ? null : cellChanges(before, layout);
    if (changes === null) {
      this.open(layout);
    } else {
      this.#setTableRanges(layout);
      this.setCells(changes);
      this.opened = layout;
    }
    const undo = this.injector.get(IUndoRedoService);
    if (before !== null && undo instanceof UndoSteps) {
      undo.follow({ from, to: this.#unitId }, rowsNow(before, layout));
    }
  }

  #prepare(): void {
    this.#hears.started(this.injector);
    this.#openAfresh = openAfresh(this.injector);
    limitMenus(this.injector);
    fixFrame(this.injector, this.#hears.unsorted);
    forgiveLateChecks(this.injector);
    checkMovedRows(this.injector);
    alignChoices(this.injector);
    keepInView(this.injector);
    danishTyping(this.injector);
    pasteFromOutsideAsText(this.injector, (text) => this.#pasteText(text));
    this.injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
      const cell = this.unit?.getActiveSheet().getCellRaw(location.row, location.col);
      const { link } = carriedAlong(cell ?? {});
      if (link !== undefined) this.bringInFront(link.sheet, link.cell);
    });
  }

  /** Not a step of anybody's: Ctrl+Z leaves alone what the program has written. */
  setCells(changes: readonly CellChange[]): void {
    const styles = this.unit?.getStyles();
    if (styles === undefined) return;
    const matrices = new Map<string, Record<number, Record<number, ICellData>>>();
    for (const { sheet, row, column, cell } of changes) {
      const matrix = matrices.get(sheet) ?? {};
      matrices.set(sheet, matrix);
      if (cell !== null) styles.addCustomStyle(styleId(cell), univerStyle(cell));
      (matrix[row] ??= {})[column] = { ...emptied, ...(cell === null ? { s: null } : univerCell(cell)) };
    }
    for (const [sheet, value] of matrices)
      this.#write(SetRangeValuesMutation.id, sheet, { cellValue: value });
  }

  writeText(sheet: string, row: number, column: number, text: string): void {
    this.#writeTexts(sheet, row, column, [[text]]);
  }

  #writeTexts(sheet: string, top: number, left: number, rows: readonly (readonly string[])[]): void {
    const id = this.#idOf(sheet);
    const workbook = this.unit;
    const worksheet = id === undefined ? undefined : workbook?.getSheetBySheetId(id);
    if (!workbook || !worksheet) return;
    const value = writtenCells(rows, { top, left }, worksheet, workbook.getStyles());
    this.#write(SetRangeValuesCommand.id, sheet, { value });
  }

  #write(command: string, sheet: string, what: object): void {
    const subUnitId = this.#idOf(sheet);
    if (subUnitId === undefined) return;
    this.#commands.syncExecuteCommand(command, { unitId: this.#unitId, subUnitId, ...what });
  }

  #pasteText(text: string): boolean {
    const sheet = this.unit?.getActiveSheet();
    const range = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (sheet === undefined || range === undefined || text === '') return false;
    const rows = pastedRows(text);
    const lastRow = Math.min(rows.length, sheet.getRowCount() - range.startRow);
    const lastColumn = sheet.getColumnCount() - range.startColumn;
    this.#writeTexts(
      sheet.getName(),
      range.startRow,
      range.startColumn,
      rows.slice(0, lastRow).map((row) => row.slice(0, lastColumn)),
    );
    return true;
  }

  /** Lets tables reach as far as a layout says. */
  #setTableRanges(layout: WorkbookLayout): void {
    const tables = this.injector.get(TableManager);
    for (const { name, range } of layout.sheets.flatMap((sheet) => sheet.tables ?? [])) {
      const table = tables.getTable(this.#unitId, `tabel-${name}`);
      if (table === undefined || table.getRange().endRow === range.bottom) continue;
      this.#commands.syncExecuteCommand(SetSheetTableMutation.id, {
        unitId: this.#unitId,
        subUnitId: table.getSubunitId(),
        tableId: table.getId(),
        config: { updateRange: { newRange: univerRange(range) } },
      });
    }
  }

  /** Brings a sheet in front, and the cells that a text means on it into view. */
  bringInFront(sheet: string, cell?: string): void {
    const index = this.opened?.sheets.findIndex(({ name }) => name === sheet) ?? -1;
    if (index !== -1) this.#activate(index);
    if (index !== -1 && cell !== undefined) this.#goTo(cell, index);
  }

  /** Goes to the cells that someone means, on the sheet in front unless another is named; false when there are none. */
  goTo(text: string): boolean {
    return this.#goTo(text, sheetIndex(this.unit?.getActiveSheet().getSheetId() ?? '') ?? 0);
  }

  #goTo(text: string, front: number): boolean {
    const place = this.opened === null ? undefined : placeInWorkbook(text, this.opened, front);
    const sheet = place && this.unit?.getSheetBySheetId(sheetId(place.sheet));
    if (!place || !sheet) return false;
    this.#activate(place.sheet);
    return selectCells(this.#commands, { unitId: this.#unitId, sheet }, place.range);
  }

  #activate(sheet: number): void {
    const params = { unitId: this.#unitId, subUnitId: sheetId(sheet) };
    this.#commands.syncExecuteCommand(SetWorksheetActiveOperation.id, params);
  }

  read(): RawWorkbook {
    const snapshot = this.#snapshot();
    return snapshot === null ? { sheets: [] } : univerToRaw(snapshot);
  }

  current(): WorkbookLayout | null {
    const snapshot = this.#snapshot();
    if (snapshot === null || this.opened === null) return null;
    const formulas = this.injector.get(FormulaDataModel);
    return univerToLayout(
      snapshot,
      this.opened,
      (sheet, row, column) => formulas.getFormulaStringByCell(row, column, sheet, this.#unitId) ?? undefined,
    );
  }

  #snapshot(): IWorkbookData | null {
    if (this.opened === null) return null;
    return this.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.#unitId);
  }

  focus(): void {
    this.injector.get(IUniverInstanceService).focusUnit(this.#unitId);
    this.injector.get(ILayoutService).focus();
    // Until a cell has been selected the spreadsheet does not know which of its editors is meant.
    if (this.#container.contains(document.activeElement)) return;
    this.#container.querySelector<HTMLElement>(`[id="__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}"]`)?.focus();
  }

  dispose(): void {
    this.#univer.dispose();
  }

  #idOf(sheet: string): string | undefined {
    const index = this.opened?.sheets.findIndex(({ name }) => name === sheet) ?? -1;
    return index === -1 ? undefined : sheetId(index);
  }
}

/** Everything a cell can hold, so that nothing of what was there stays. */
const emptied: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };
