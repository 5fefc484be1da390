/**
 * The box above the cells that says which one is selected, and leads to the one that is written in it. The spreadsheet's
 * own lists, while someone writes, the workbook's names over the box, in words that are not ours, and keeps the keyboard
 * where nothing came of it.
 *
 * @param goTo goes to what was written and takes the keyboard to the cells; false when there is no such place
 * @param leave takes the keyboard back to the cells
 */
export function leadFromNameBox(
  grid: HTMLElement,
  { goTo, leave }: { readonly goTo: (text: string) => boolean; readonly leave: () => void },
): void {
  let before = '';
  /** What someone is writing; null when that is the spreadsheet's own text. */
  let written: string | null = null;
  const boxOf = ({ target }: Event): HTMLInputElement | null =>
    target instanceof HTMLInputElement && target.closest("[data-u-comp='defined-name']") !== null
      ? target
      : null;
  grid.addEventListener('focusin', (event) => {
    const box = boxOf(event);
    if (box === null) return;
    before = box.value;
    written = null;
    box.select();
  });
  grid.addEventListener(
    'focusout',
    (event) => {
      const box = boxOf(event);
      if (box !== null && box.value === written) box.value = before;
    },
    true,
  );
  // Before the spreadsheet hears of it.
  grid.addEventListener(
    'input',
    (event) => {
      const box = boxOf(event);
      if (box === null) return;
      event.stopPropagation();
      written = box.value;
    },
    true,
  );
  grid.addEventListener(
    'keydown',
    (event) => {
      const box = boxOf(event);
      if (box === null || !['Enter', 'Escape'].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      const wanted = box.value;
      box.value = before;
      if (event.key !== 'Enter' || !goTo(wanted)) leave();
    },
    true,
  );
}
