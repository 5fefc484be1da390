import type { Injector } from '@univerjs/core';
import type { Texts } from '../../../text/da';
import type { RawWorkbook } from '../../../workbook/raw-workbook';
import type { WorkbookLayout } from '../../../workbook/sheet';
import { cellChanges } from './cell-changes';
import type { CellChange } from './cell-changes';
import { createFrame } from './spreadsheet-frame';
import { describeCell, watchSelection } from './selected-cell';
import { watchRest } from './watch-rest';
import type { Rest } from './watch-rest';
import { UniverWorkbook } from './univer-workbook';
import { watchEdits } from './watch-edits';

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
  focus(): void;
  dispose(): void;
}

/** Builds the embedded spreadsheet in a place of the page. Import it lazily: it is the workbench's largest part. */
export async function mountSpreadsheet(
  container: HTMLElement,
  options: SpreadsheetOptions,
): Promise<Spreadsheet> {
  const { texts, onLeave, settle = 300 } = options;
  const frame = createFrame(container, texts, {
    onLeave,
    regain: () => {
      workbook.focus();
    },
  });
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ownChange = false;
  let rest: Rest | null = null;
  const silently = (change: () => void): void => {
    ownChange = true;
    try {
      change();
    } finally {
      ownChange = false;
    }
  };
  const tell = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const listener of listeners) listener();
  };
  const edited = (): void => {
    if (ownChange) return;
    clearTimeout(timer);
    timer = setTimeout(tell, settle);
  };
  const started = (injector: Injector): void => {
    rest = watchRest(injector, frame.setBusy);
    watchEdits(injector, edited);
    watchSelection(
      injector,
      () => workbook.unit,
      () => workbook.opened,
      (cell) => {
        frame.say(describeCell(cell, texts));
      },
    );
  };
  const unsorted = (): void => {
    frame.say(texts.spreadsheet.notSorted);
  };
  const workbook = new UniverWorkbook(frame.grid, texts, { started, unsorted });

  await workbook.isFramed();

  const show = (layout: WorkbookLayout): void => {
    frame.setBusy(true);
    frame.loading();
    silently(() => {
      workbook.open(layout);
    });
    workbook.unit?.activeSheet$.subscribe((front) => {
      const sheet = layout.sheets.find(({ name }) => name === front?.getName());
      frame.note(sheet?.charts === undefined ? '' : texts.spreadsheet.chartsElsewhere);
    });
  };
  const setCells = (changes: readonly CellChange[]): void => {
    silently(() => {
      workbook.setCells(changes);
    });
  };
  return {
    show,
    setCells,
    update: (layout) => {
      const before = workbook.current();
      const changes = before === null ? null : cellChanges(before, layout);
      if (changes === null) {
        show(layout);
        return;
      }
      silently(() => {
        workbook.setTableRanges(layout);
        workbook.setCells(changes);
        workbook.opened = layout;
      });
    },
    writeText: (sheet, row, column, text) => {
      workbook.writeText(sheet, row, column, text);
    },
    read: () => workbook.read(),
    current: () => workbook.current(),
    open: (sheet, cell) => {
      workbook.bringInFront(sheet, cell);
    },
    onEdited: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    settle: () => {
      if (timer !== undefined) tell();
    },
    focus: () => {
      frame.enter();
      workbook.focus();
    },
    dispose: () => {
      clearTimeout(timer);
      listeners.clear();
      frame.hide();
      // In the middle of its work the spreadsheet cannot be taken down without errors.
      const remove = (): void => {
        workbook.dispose();
        frame.remove();
      };
      if (rest === null) remove();
      else rest.whenAtRest(remove);
    },
  };
}
