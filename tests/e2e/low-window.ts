import type { Page } from 'playwright-core';

/** What is wrong with a screen in a low window, as one of 320 px is at 400 %. */
export interface LowWindow {
  /** The share of the height that the bars leave to the form, before anything is scrolled. */
  readonly room: number;
  /** Controls that have the keyboard and are not seen whole, or lie under something else. */
  readonly hidden: readonly string[];
}

/** Back to the head of everything that scrolls. */
export async function scrollToTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('main, main *')) one.scrollTop = 0;
    document.querySelector('main')?.scrollIntoView({ block: 'start' });
  });
}

/** Gives every control the keyboard in turn, as Tab does, and measures what the bars leave. */
export async function inLowWindow(page: Page): Promise<LowWindow> {
  // The pane is told that it is the keyboard that goes round; Shift moves nothing.
  await page.keyboard.press('Shift');
  return page.evaluate(() => {
    const main = [...document.querySelectorAll('main')].find((one) => one.checkVisibility());
    if (main === undefined) throw new Error('No pane');
    const bars = [...main.querySelectorAll(':scope > header, :scope > div:has(> [role="tablist"])')];
    const bottom = Math.max(...bars.map((bar) => bar.getBoundingClientRect().bottom), 0);
    const room = (innerHeight - bottom) / innerHeight;
    const asked = document.querySelector('[aria-modal="true"]') ?? main;
    const controls = 'a[href], button, input, select, textarea, [tabindex="0"]';
    const hidden: string[] = [];
    for (const control of asked.querySelectorAll<HTMLElement>(controls)) {
      if (control.tabIndex < 0 || control.matches(':disabled, [data-tabster-dummy]')) continue;
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      control.focus();
      if (document.activeElement !== control) continue;
      const { top, left, width, height } = control.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      // What is taller than the window, such as a table to scroll, fills at least half of it.
      const shown = Math.min(top + height, innerHeight) - Math.max(top, 0);
      const isSeen =
        height > innerHeight ? shown >= innerHeight / 2 : top >= -1 && top + height <= innerHeight + 1;
      // The middle of a mark in a chart may be a hole in it.
      const isMark = control instanceof SVGElement;
      const isOwn =
        isMark ||
        (there !== null && (control.contains(there) || there.closest('label')?.control === control));
      if (!isSeen || !isOwn)
        hidden.push(`${control.outerHTML.slice(0, 160)} from ${String(top)} to ${String(top + height)}`);
    }
    return { room, hidden };
  });
}
