import type { Page } from 'playwright-core';

/** A control as the browser names it for those who hear the page, and as its words stand there to be seen. */
export interface LabelledControl {
  readonly role: string;
  /** The name that the browser computes. */
  readonly name: string;
  /** The words that label it or stand on it; '' where it shows an icon alone. */
  readonly words: string;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
}

const controls =
  'button, input, select, textarea, a[href], [role="tab"], [role^="menuitem"], [role="option"]';
/** What numbers the controls in view, in the order of the page. */
export const mark = 'data-control';

/** Every control that can be seen, with its computed name and its own words; each is marked with its place in the list. */
export async function labelledControls(page: Page): Promise<readonly LabelledControl[]> {
  const words = await page.evaluate(markControls, [controls, mark] as const);
  const client = await page.context().newCDPSession(page);
  const { root } = await client.send('DOM.getDocument', { depth: -1 });
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const places = markedIn(root);
  return nodes
    .flatMap(({ ignored, backendDOMNodeId, role, name }) => {
      const place = places.get(backendDOMNodeId ?? -1);
      if (ignored || place === undefined) return [];
      return [{ place, role: text(role?.value), name: text(name?.value), words: words[place] ?? '' }];
    })
    .sort((one, other) => one.place - other.place)
    .map(({ role, name, words: own }) => ({ role, name, words: own }));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function markedIn(node: DomNode): ReadonlyMap<number, number> {
  const { attributes = [], children = [] } = node;
  const at = attributes.indexOf(mark);
  return new Map([
    ...(at < 0 ? [] : [[node.backendNodeId, Number(attributes[at + 1])] as const]),
    ...children.flatMap((child) => [...markedIn(child)]),
  ]);
}

/** Numbers the controls in view and gives the words that are seen at each; runs in the page. */
function markControls([selector, name]: readonly [string, string]): readonly string[] {
  /** What is seen of a text: nothing of what is hidden, and a picture by its own words. */
  const shownOf = (text: Node): string => {
    const around = text.parentElement;
    if (around === null || around.closest('[aria-hidden="true"], svg') !== null) return '';
    if (!around.checkVisibility({ visibilityProperty: true })) return '';
    return around.closest('[role="img"]')?.getAttribute('aria-label') ?? text.textContent ?? '';
  };
  const seen = (element: Element): string => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const shown = shownOf(text);
      if (shown !== parts.at(-1)) parts.push(shown);
    }
    return parts.join(' ').replace(/\s+/g, ' ').trim();
  };
  for (const old of document.querySelectorAll(`[${name}]`)) old.removeAttribute(name);
  const inView = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      one.closest('[aria-hidden="true"], [data-tabster-dummy]') === null,
  );
  return inView.map((control, place) => {
    control.setAttribute(name, String(place));
    if (!control.matches('input, select, textarea')) return seen(control);
    return [...((control as HTMLInputElement).labels ?? [])].map(seen).join(' ');
  });
}
