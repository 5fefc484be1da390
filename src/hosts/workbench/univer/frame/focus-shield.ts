/** Keeps the grid from taking the keyboard away from whoever is writing elsewhere on the page. */
export interface FocusShield {
  /** From now on the grid cannot take the focus, unless it has it; until it has come to rest, or someone goes there. */
  readonly raise: () => void;
  /** The grid has come to rest, or someone goes there. */
  readonly lower: () => void;
  readonly stop: () => void;
}

/**
 * The spreadsheet takes the focus several times while it loads a workbook. An inert part of the page cannot have it:
 * nothing is taken, so nothing has to be given back, and a list that is open in the pane stays open.
 *
 * @param region the place around the grid, which gets what is pressed while the grid is inert
 */
export function shieldFocus(region: HTMLElement, grid: HTMLElement): FocusShield {
  const lower = (): void => {
    if (!grid.inert) return;
    grid.inert = false;
    grid.querySelectorAll<HTMLElement>('[contenteditable]').forEach(layOutAnew);
  };
  const pressed = (event: PointerEvent): void => {
    if (!grid.inert) return;
    lower();
    // The press was meant for what lies under it, which could not get it.
    const meant = document.elementFromPoint(event.clientX, event.clientY);
    if (meant !== null && grid.contains(meant)) meant.dispatchEvent(new PointerEvent(event.type, event));
  };
  region.addEventListener('pointerdown', pressed);
  return {
    raise: () => {
      if (!grid.contains(document.activeElement)) grid.inert = true;
    },
    lower,
    stop: () => {
      region.removeEventListener('pointerdown', pressed);
    },
  };
}

/** Chromium lays an empty editable field out without a line while it is inert, and takes nothing that is typed there. */
function layOutAnew(field: HTMLElement): void {
  const { display } = field.style;
  field.style.display = 'none';
  field.getBoundingClientRect();
  field.style.display = display;
}
