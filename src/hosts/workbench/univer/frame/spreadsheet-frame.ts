import type { Texts } from '../../../../text/da';
import { shieldFocus } from './focus-shield';
import { keepKeyboard } from './keep-keyboard';
import { nameParts } from './name-parts';
import { addStyles } from './spreadsheet-styles';
import { createStatusLine, lineHeight } from './status-line';

/** How long after a request the spreadsheet may take the focus, in milliseconds. */
const lateFocus = 300;

/** The place that the grid is drawn in, and the line below it. */
export interface SpreadsheetFrame {
  readonly grid: HTMLElement;
  /** A workbook is about to be loaded, which must not take the focus from elsewhere. */
  readonly loading: () => void;
  /** Someone goes to the grid. */
  readonly enter: () => void;
  /** Tells, also to screen readers, whether the grid is still being drawn or computed. */
  readonly setBusy: (isBusy: boolean) => void;
  /** Shows what is selected, once someone has been in the grid; screen readers say it too. */
  readonly say: (text: string) => void;
  /** Shows what has to be known of the sheet in front. */
  readonly note: (text: string) => void;
  /** Takes the frame out of sight; the spreadsheet in it may still be at work. */
  readonly hide: () => void;
  readonly remove: () => void;
}

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
  Object.assign(region.style, { height: '100%', overflow: 'hidden' });
  const grid = document.createElement('div');
  // Sheets are white also where the page is dark, as in Excel: their colours tell something.
  Object.assign(grid.style, {
    height: `calc(100% - ${String(lineHeight)}px)`,
    position: 'relative',
    background: '#fff',
    color: '#242424',
    colorScheme: 'light',
  });
  const line = createStatusLine(texts.spreadsheet.leave);
  region.append(grid, line.element);
  container.append(region);
  const shield = shieldFocus(region, grid);
  shield.raise();
  let entered = false;
  grid.addEventListener('focusin', () => {
    entered = true;
  });
  region.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      onLeave();
      // The spreadsheet may still have asked for the focus a moment before; that must not come after the one who left.
      shield.raise();
      setTimeout(() => {
        if (region.getAttribute('aria-busy') !== 'true') shield.lower();
      }, lateFocus);
    },
    true,
  );
  const keyboard = keepKeyboard(grid, regain);
  const names = nameParts(grid, texts);
  return {
    grid,
    loading: shield.raise,
    enter: shield.lower,
    setBusy: (isBusy) => {
      region.setAttribute('aria-busy', String(isBusy));
      if (!isBusy) shield.lower();
    },
    say: (text) => {
      if (entered) line.say(text);
    },
    note: line.note,
    hide: () => {
      keyboard.stop();
      region.inert = true;
      // It keeps its size, which the spreadsheet goes by while it finishes.
      Object.assign(region.style, { position: 'fixed', inset: '0', visibility: 'hidden', zIndex: '-1' });
      document.body.append(region);
    },
    remove: () => {
      shield.stop();
      names.stop();
      region.remove();
    },
  };
}
