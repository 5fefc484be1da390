import conditionalFormattingCss from '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import dataValidationCss from '@univerjs/sheets-data-validation-ui/lib/index.css';
import designCss from '@univerjs/design/lib/index.css';
import docsCss from '@univerjs/docs-ui/lib/index.css';
import formulaCss from '@univerjs/sheets-formula-ui/lib/index.css';
import numfmtCss from '@univerjs/sheets-numfmt-ui/lib/index.css';
import sheetsCss from '@univerjs/sheets-ui/lib/index.css';
import tableCss from '@univerjs/sheets-table-ui/lib/index.css';
import uiCss from '@univerjs/ui/lib/index.css';
import type { Texts } from '../../../text/da';
import { nameParts } from './name-parts';

/** Buttons that would change columns or names, or that open lists of what has no Danish words. */
const leftOutCss = `
[data-u-comp='defined-name'] > a,
[data-u-comp='formula-bar'] .univer-w-20 > span:nth-child(3),
.univer-shadow-lg > .-univer-mx-4.-univer-mt-2.univer-border-b:first-child { display: none !important; }
`;

/** The place that the grid is drawn in, and the line below it. */
export interface SpreadsheetFrame {
  readonly grid: HTMLElement;
  /** Lets the grid have the focus from now on; until someone goes there, it gives back what it takes. */
  enter(): void;
  /** Shows what the line below the grid says; screen readers say it too. */
  say(text: string): void;
  remove(): void;
}

const gridHeight = 'calc(100% - 25px)';

/**
 * @param onLeave F6 was pressed in the grid
 * @param regain puts the keyboard back into the grid
 */
export function createFrame(
  container: HTMLElement,
  texts: Texts,
  { onLeave, regain }: { readonly onLeave: () => void; readonly regain: () => void },
): SpreadsheetFrame {
  addStyles();
  const region = document.createElement('section');
  region.setAttribute('aria-label', texts.spreadsheet.label);
  Object.assign(region.style, { height: '100%', overflow: 'hidden', background: '#fff' });
  const grid = document.createElement('div');
  Object.assign(grid.style, { height: gridHeight, position: 'relative' });
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  Object.assign(line.style, {
    boxSizing: 'border-box',
    height: '25px',
    padding: '3px 10px',
    borderTop: '1px solid #e0e0e0',
    color: '#424242',
    font: '13px/18px "Segoe UI", Arial, sans-serif',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
  });
  line.textContent = texts.spreadsheet.leave;
  region.append(grid, line);
  container.append(region);
  const guard = guardFocus(region);
  region.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    },
    true,
  );
  const keepKeyboard = returnFocus(regain);
  const names = nameParts(grid, texts);
  return {
    grid,
    enter: guard.enter,
    say: (text) => {
      if (!guard.entered()) return;
      line.textContent = text;
      line.title = text;
    },
    remove: () => {
      guard.enter();
      keepKeyboard.stop();
      names.stop();
      region.remove();
    },
  };
}

/** The spreadsheet takes the focus when it has loaded, while someone may be writing in the pane. */
function guardFocus(region: HTMLElement): { enter: () => void; entered: () => boolean } {
  let entered = false;
  let before = document.activeElement;
  const enter = (): void => {
    entered = true;
    document.removeEventListener('focusin', giveBack);
    region.removeEventListener('pointerdown', enter, true);
    document.removeEventListener('keydown', enterByKey, true);
  };
  const giveBack = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const itsOwn = region.contains(target) || target.closest('[data-u-comp]') !== null;
    if (!itsOwn) before = target;
    else if (before instanceof HTMLElement && before !== document.body) before.focus();
    else target.blur();
  };
  const enterByKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab' || key === 'F6') enter();
  };
  document.addEventListener('focusin', giveBack);
  region.addEventListener('pointerdown', enter, true);
  document.addEventListener('keydown', enterByKey, true);
  return { enter, entered: () => entered };
}

/** When to look whether a menu of the spreadsheet has gone away, in milliseconds: some fade. */
const menuCloses = [100, 400, 1000];

/** When a menu of the spreadsheet goes away with the focus in it, the keyboard belongs to the grid again. */
function returnFocus(regain: () => void): { stop: () => void } {
  const look = (): void => {
    for (const wait of menuCloses) {
      setTimeout(() => {
        if (document.activeElement === document.body) regain();
      }, wait);
    }
  };
  // A chosen menu may be gone before the button is let go, so where it was pressed decides.
  const pressed = ({ target }: Event): void => {
    if (!(target instanceof Element) || target.closest('[class*="univer-"]') === null) return;
    document.addEventListener('pointerup', look, { capture: true, once: true });
  };
  document.addEventListener('pointerdown', pressed, true);
  return {
    stop: () => {
      document.removeEventListener('pointerdown', pressed, true);
    },
  };
}

/** The spreadsheet's own styles, put in the page once. */
function addStyles(): void {
  const id = 'regneark-udseende';
  if (document.getElementById(id) !== null) return;
  const style = document.createElement('style');
  style.id = id;
  style.textContent = [
    designCss,
    uiCss,
    docsCss,
    sheetsCss,
    formulaCss,
    numfmtCss,
    conditionalFormattingCss,
    dataValidationCss,
    tableCss,
    leftOutCss,
  ].join('\n');
  document.head.append(style);
}
