import type { Injector } from '@univerjs/core';
import type { CellChange } from '../cell-changes';
import type { Spreadsheet, SpreadsheetOptions } from '../spreadsheet';
import { leadFromNameBox } from './frame/name-box';
import { createFrame } from './frame/spreadsheet-frame';
import { describeCell, watchSelection } from './watching/watch-selection';
import { watchRest } from './watching/watch-rest';
import type { Rest } from './watching/watch-rest';
import { UniverWorkbook } from './univer-workbook';
import { watchEdits } from './watching/watch-edits';

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
  const loading = (): void => {
    frame.setBusy(true);
    frame.loading();
  };
  const inFront = (sheet: number | undefined): void => {
    const charts = workbook.opened?.sheets[sheet ?? -1]?.charts;
    frame.note(charts === undefined ? '' : texts.spreadsheet.chartsElsewhere);
  };
  const unsorted = (): void => {
    frame.say(texts.spreadsheet.notSorted);
  };
  const workbook = new UniverWorkbook(frame.grid, texts, { started, loading, inFront, unsorted });

  leadFromNameBox(frame.grid, {
    goTo: (text) => {
      const isThere = workbook.goTo(text);
      if (isThere) workbook.focus();
      else frame.say(texts.spreadsheet.noSuchPlace(text));
      return isThere;
    },
    leave: () => {
      workbook.focus();
    },
  });
  await workbook.isFramed();

  const setCells = (changes: readonly CellChange[]): void => {
    silently(() => {
      workbook.setCells(changes);
    });
  };
  return {
    show: (layout) => {
      silently(() => {
        workbook.open(layout);
      });
    },
    setCells,
    update: (layout) => {
      silently(() => {
        workbook.update(layout);
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
    atRest: () =>
      new Promise((resolve) => {
        if (rest === null) resolve();
        else rest.whenAtRest(resolve);
      }),
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
