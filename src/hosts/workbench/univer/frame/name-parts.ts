import type { Texts } from '../../../../text/da';

/**
 * Gives the spreadsheet's own fields and buttons the names that screen readers say, as they come into the page, and
 * leaves the order of the Tab key to the page.
 */
export function nameParts(grid: HTMLElement, texts: Texts): { stop: () => void } {
  const { nameBox, sheetList, scrollSheets, messages } = texts.spreadsheet.parts;
  const name = (selector: string, label: string): void => {
    grid.querySelectorAll(selector).forEach((element, index) => {
      const wanted = index === 0 ? label : `${label} ${String(index + 1)}`;
      if (element.getAttribute('aria-label') !== wanted) element.setAttribute('aria-label', wanted);
    });
  };
  const look = (): void => {
    name("[data-u-comp='defined-name'] input", nameBox);
    // The list of sheets is a button inside an element that says it is a menu without being one.
    grid.querySelectorAll("div[aria-haspopup='menu']:has(button)").forEach((wrapper) => {
      wrapper.removeAttribute('aria-haspopup');
      wrapper.removeAttribute('aria-expanded');
      wrapper.querySelector('button')?.setAttribute('data-sheet-list', '');
    });
    name('button[data-sheet-list]', sheetList);
    name('button:not(:has(span, div), [data-sheet-list]):has(svg)', scrollSheets);
    name('section[aria-live]', messages);
    grid.querySelectorAll('canvas[tabindex]:not([tabindex="-1"])').forEach((canvas) => {
      canvas.setAttribute('tabindex', '-1');
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(grid, { childList: true, subtree: true });
  look();
  return {
    stop: () => {
      observer.disconnect();
    },
  };
}
