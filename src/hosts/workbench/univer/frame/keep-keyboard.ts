/** When to look whether a menu of the spreadsheet has gone away, in milliseconds: some fade. */
const menuCloses = [100, 400, 1000];

/**
 * Sees to it that what is typed and pasted reaches the cells: when a cell has been clicked, which gives the focus to
 * the drawing and not to the field that takes what is typed, and when a menu goes away with the focus in it.
 */
export function keepKeyboard(grid: HTMLElement, regain: () => void): { readonly stop: () => void } {
  let isOver = false;
  const whenIdle = (wait: number): void => {
    setTimeout(() => {
      if (!isOver && document.activeElement === document.body) regain();
    }, wait);
  };
  const look = (): void => {
    menuCloses.forEach(whenIdle);
  };
  // A chosen menu may be gone before the button is let go, so where it was pressed decides.
  const pressed = ({ target }: Event): void => {
    if (!(target instanceof Element) || target.closest('[class*="univer-"]') === null) return;
    document.addEventListener('pointerup', look, { capture: true, once: true });
  };
  const focused = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLCanvasElement) queueMicrotask(regain);
  };
  document.addEventListener('pointerdown', pressed, true);
  grid.addEventListener('focusin', focused);
  return {
    stop: () => {
      isOver = true;
      document.removeEventListener('pointerdown', pressed, true);
      grid.removeEventListener('focusin', focused);
    },
  };
}
