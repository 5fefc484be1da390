import type { Texts } from '../../text/da';
import type { RawWorkbook } from '../../workbook/raw-workbook';
import type { WorkbookLayout } from '../../workbook/sheet';
import type { CellChange } from './cell-changes';

export interface SpreadsheetOptions {
  readonly texts: Texts;
  /** F6 was pressed in the grid: whoever has the next place on the page takes the focus. */
  readonly onLeave: () => void;
  /** How long to wait after the last edit before telling of it, in milliseconds. */
  readonly settle?: number;
}

/** The embedded spreadsheet: one workbook on screen, edited by people and by the pane. */
export interface Spreadsheet {
  /** Puts a workbook on screen in place of what is there. */
  show(layout: WorkbookLayout): void;
  /** Brings the workbook on screen to a later state of itself; only the cells that differ are touched. */
  update(layout: WorkbookLayout): void;
  /** Changes cells without telling of it as an edit. */
  setCells(changes: readonly CellChange[]): void;
  /** Writes in a cell as if it was typed there; row and column count from 0. */
  writeText(sheet: string, row: number, column: number, text: string): void;
  /** The workbook as it stands, as read from a file. */
  read(): RawWorkbook;
  /** The workbook as it stands, as data that can be written to a file; null before anything is shown. */
  current(): WorkbookLayout | null;
  /** Brings a sheet in front, and a cell of it into view. */
  open(sheet: string, cell?: string): void;
  /** Calls back when an edit by people has come to rest; returns how to stop. */
  onEdited(listener: () => void): () => void;
  /** Tells at once of edits that have not come to rest yet. */
  settle(): void;
  /** Until nothing is left to be drawn or computed of what it was given. */
  atRest(): Promise<void>;
  focus(): void;
  dispose(): void;
}
