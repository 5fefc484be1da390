import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Marks a notice that waits for the user's choice. */
export const waitingNotice = { 'data-notice': '' } as const;

/** Names, by a selector, what takes the keyboard when what is marked with it goes away while it has it. */
export function focusGoesTo(selector: string): { readonly 'data-focus-to': string } {
  return { 'data-focus-to': selector };
}

/** What has the keyboard, with what has to be known once it is gone. */
interface Holder {
  readonly element: Element;
  readonly screen: Element | null;
  readonly goal: string | null;
  /** Which of the waiting notices it stands in. */
  readonly notice: number;
}

/**
 * Keeps the keyboard from falling to the page's body when what has it takes itself away: it goes to the place that was
 * named for it, else to the next notice that waits, else to the heading of the screen.
 */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => (place.current === null ? undefined : keepFocusIn(place.current)), []);
  return place;
}

function keepFocusIn(root: HTMLElement): () => void {
  let holder: Holder | null = null;
  const onFocusIn = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    // A menu is drawn elsewhere on the page; the button that opened it is what may go away.
    if (target.closest('[role="menu"]') !== null) return;
    holder = root.contains(target) ? holderIn(root, target) : null;
  };
  const onFocusOut = (): void => {
    // What is still there once the page has settled was left by the user, and nothing is to be given back.
    queueMicrotask(() => {
      if (holder?.element.isConnected === true && isNobodys()) holder = null;
    });
  };
  const observer = new MutationObserver(() => {
    if (holder === null || holder.element.isConnected || !isNobodys()) return;
    const lost = holder;
    holder = null;
    placesAfter(lost, root).some(takesFocus);
  });
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('focusout', onFocusOut);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('focusout', onFocusOut);
    observer.disconnect();
  };
}

function isNobodys(): boolean {
  return document.activeElement === document.body;
}

function holderIn(root: HTMLElement, element: Element): Holder {
  const notice = noticesIn(root).findIndex((one) => one.contains(element));
  return {
    element,
    screen: element.closest('main'),
    goal: element.closest('[data-focus-to]')?.getAttribute('data-focus-to') ?? null,
    notice: Math.max(notice, 0),
  };
}

function noticesIn(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-notice]')];
}

/** Where the keyboard may go, best first. On a new screen everything begins at its heading. */
function placesAfter({ screen, goal, notice }: Holder, root: HTMLElement): readonly HTMLElement[] {
  const headings = [...document.querySelectorAll<HTMLElement>('h1')].toReversed();
  if (screen?.isConnected !== true) return headings;
  const named = goal === null ? null : root.querySelector<HTMLElement>(goal);
  const notices = noticesIn(root);
  const next = notices[notice] ?? notices[0];
  return [...(named === null ? [] : [entryOf(named)]), ...(next === undefined ? [] : [next]), ...headings];
}

/** The control in a field; what has none takes the keyboard itself. */
function entryOf(place: HTMLElement): HTMLElement {
  return (
    place.querySelector<HTMLElement>('input:checked') ??
    place.querySelector<HTMLElement>('input, select, textarea, button') ??
    place
  );
}

/** Whether a place took the keyboard; one that is out of sight does not. */
function takesFocus(place: HTMLElement): boolean {
  if (place.tabIndex < 0) place.setAttribute('tabindex', '-1');
  place.focus();
  return document.activeElement === place;
}
