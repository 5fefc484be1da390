import type { Page } from 'playwright-core';
import { mark } from './labelled-controls';

/** Where a click lands: on the words of a control's label, or on the control itself. */
export type Spot = 'words' | 'control';

/** A place on the page that belongs to a control. */
interface Target {
  /** The control's place in the list of those in view. */
  readonly place: number;
  readonly spot: Spot;
  /** Tells a control from others through all states: its role, its words, its question. */
  readonly key: string;
  readonly question: string | null;
}

/** A click on pixels that reaches something else than what stands there. */
export interface Missed extends Target {
  readonly reached: string;
}

/** What a click changed beside what it is there to change. */
export interface Strayed extends Target {
  readonly changed: readonly string[];
  /** Of an answer: what stands above it or beside it and moved, or is below and moved although nothing came or went. */
  readonly moved: readonly string[];
}

/** Every spot of every control in view whose pixels belong to another control; nothing is clicked. */
export async function missedSpots(page: Page): Promise<readonly Missed[]> {
  return page.evaluate((name) => {
    const asked = document.querySelector('[aria-modal="true"]');
    const missed: Missed[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(`[${name}]`)) {
      // What lies behind a question that must be answered first is not there to be clicked.
      if (asked !== null && !asked.contains(control)) continue;
      const place = Number(control.getAttribute(name));
      for (const spot of ['words', 'control'] as const) {
        const box = window.boxOf(control, spot);
        if (box === null) continue;
        const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const label = there?.closest('label');
        const reached = there?.closest(`[${name}]`) ?? label?.control ?? null;
        if (reached === control) continue;
        const key = window.keyOf(control);
        missed.push({
          place,
          spot,
          key,
          question: null,
          reached: reached?.outerHTML ?? there?.outerHTML ?? '',
        });
      }
    }
    return missed;
  }, mark);
}

/** Clicks both spots of every control that holds an answer or a choice, and tells what a click changed that it must not. */
export async function* clickAnswers(
  page: Page,
  isKnown: (key: string) => boolean,
): AsyncGenerator<Strayed & { readonly reached: boolean }> {
  const targets = (await page.evaluate(answerSpots, mark)).filter(({ key }) => !isKnown(key));
  for (const target of targets) {
    const point = await page.evaluate(prepareClick, [mark, target] as const);
    if (point === null) continue;
    await page.mouse.click(point.x, point.y);
    const outcome = await page.evaluate(outcomeOfClick, [mark, target] as const);
    if (outcome.isList) await page.keyboard.press('Escape');
    yield { ...target, ...outcome };
  }
}

declare global {
  interface Window {
    /** The place on the page of a control, or of the words of its label; null where it has none. Scrolls there. */
    boxOf: (control: HTMLElement, spot: Spot) => DOMRect | null;
    /** Tells a control from others through all states: its kind, its question, its words. */
    keyOf: (control: HTMLElement) => string;
    /** The question that a control answers; null when it answers none. */
    questionOf: (control: HTMLElement) => string | null;
    /** What each control in view holds, by its place. */
    heldByControls: (name: string) => ReadonlyMap<string, string>;
    /** How far down each thing stands that must not move. */
    placesOfQuestions: () => ReadonlyMap<string, number>;
    beforeClick: { held: ReadonlyMap<string, string>; places: ReadonlyMap<string, number> };
  }
}

/** Gives the page the functions above. */
export async function teachPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.questionOf = (control) => {
      const own = control.closest('[data-question]')?.getAttribute('data-question');
      // Where one question is asked of many systems, its tab tells which.
      const tab = control.closest('[role="tabpanel"]')?.getAttribute('aria-labelledby') ?? '';
      return own ?? (tab.startsWith('area-') ? tab.slice('area-'.length) : null);
    };
    window.keyOf = (control) => {
      const labels = [...((control as HTMLInputElement).labels ?? [])].map((one) => one.textContent);
      const question = window.questionOf(control) ?? '';
      const group = control.closest('[role="radiogroup"], [role="group"]')?.getAttribute('aria-label') ?? '';
      const name = labels.join(' ') + (control.getAttribute('aria-label') ?? '');
      const own = control.matches('input, select, textarea') ? '' : control.textContent;
      return [control.tagName, question, group, name, own].join('|');
    };
    window.boxOf = (control, spot) => {
      const label = (control as HTMLInputElement).labels?.[0];
      if (spot === 'control') {
        control.scrollIntoView({ block: 'center' });
        const box = control.getBoundingClientRect();
        return box.width > 0 && box.height > 0 ? box : null;
      }
      if (label === undefined) return null;
      const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.textContent?.trim() === '') continue;
        label.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.selectNodeContents(node);
        const [box] = range.getClientRects();
        if (box !== undefined && box.width > 0) return box;
      }
      return null;
    };
    window.heldByControls = (name) =>
      new Map(
        [...document.querySelectorAll<HTMLElement>(`[${name}]`)].map((control) => {
          const place = control.getAttribute(name) ?? '';
          if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) {
            return [place, String(control.checked)];
          }
          const held = (control as HTMLInputElement).value;
          const state = ['aria-selected', 'aria-pressed', 'aria-checked'].map((at) =>
            control.getAttribute(at),
          );
          return [place, [held, ...state].join()];
        }),
      );
    window.placesOfQuestions = () => {
      const scrolled = [...document.querySelectorAll('main, main > div')].reduce(
        (sum, { scrollTop }) => sum + scrollTop,
        0,
      );
      return new Map(
        [...document.querySelectorAll('[data-question], main h2, main label, footer')].map((one, at) => [
          one.getAttribute('data-question') ?? `${one.tagName} ${one.textContent} ${String(at)}`,
          Math.round(one.getBoundingClientRect().top + (one.tagName === 'FOOTER' ? 0 : scrolled)),
        ]),
      );
    };
  });
}

/** The spots of controls that hold an answer or a choice; those that change what is in view come last. Runs in the page. */
function answerSpots(name: string): readonly Target[] {
  const asked = document.querySelector('[aria-modal="true"]');
  const selectors = [
    'input:not([type="file"]), textarea, select',
    'button[aria-pressed], [role="radio"], [role="checkbox"]',
    '[role="tab"]',
  ];
  return selectors.flatMap((selector) =>
    [...document.querySelectorAll<HTMLElement>(`[${name}]`)]
      .filter((control) => control.matches(selector) && asked?.contains(control) !== false)
      .flatMap((control) => {
        const place = Number(control.getAttribute(name));
        const target = { place, key: window.keyOf(control), question: window.questionOf(control) };
        // A native list that is open takes the next click for itself.
        return control.matches('select')
          ? [{ ...target, spot: 'words' as const }]
          : [
              { ...target, spot: 'words' as const },
              { ...target, spot: 'control' as const },
            ];
      }),
  );
}

/** Remembers what is held and where it stands, and gives the point to click. Runs in the page. */
function prepareClick([name, { place, spot }]: readonly [string, Target]): { x: number; y: number } | null {
  const control = document.querySelector<HTMLElement>(`[${name}="${String(place)}"]`);
  if (control === null || control.matches(':disabled')) return null;
  const box = window.boxOf(control, spot);
  if (box === null) return null;
  window.beforeClick = { held: window.heldByControls(name), places: window.placesOfQuestions() };
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What the click changed. Runs in the page. */
function outcomeOfClick([name, { place, question }]: readonly [string, Target]): {
  reached: boolean;
  changed: readonly string[];
  moved: readonly string[];
  isList: boolean;
} {
  const control = document.querySelector<HTMLElement>(`[${name}="${String(place)}"]`);
  const { held, places } = window.beforeClick;
  const group = control?.closest('[role="radiogroup"], [role="tablist"], [role="group"]') ?? null;
  const isTab = control?.matches('[role="tab"]') === true;
  const changed = [...window.heldByControls(name)].filter(([at, value]) => {
    const other = document.querySelector(`[${name}="${at}"]`);
    // A tab is there to change what its panel shows.
    if (isTab && other?.closest('[role="tabpanel"]')) return false;
    const isBesides = other !== control && (group === null || other === null || !group.contains(other));
    // One box of several is marked by itself.
    const isOtherBox = other !== control && other?.matches('[type="checkbox"]') === true;
    return (isBesides || isOtherBox) && held.get(at) !== undefined && held.get(at) !== value;
  });
  const now = window.placesOfQuestions();
  const isSame = now.size === places.size && [...now.keys()].every((key) => places.has(key));
  const own = question === null ? undefined : places.get(question);
  const moved = [...now].filter(([key, top]) => {
    const before = places.get(key);
    if (question === null || before === undefined || before === top) return false;
    return isSame || (own !== undefined && before <= own);
  });
  const isFocused = control?.contains(document.activeElement) === true;
  const isHeld = control?.matches('[type="radio"]') === true && (control as HTMLInputElement).checked;
  return {
    reached: isFocused || isHeld || control === null,
    changed: changed.map(
      ([at]) => document.querySelector(`[${name}="${at}"]`)?.outerHTML.slice(0, 160) ?? '',
    ),
    moved: moved.map(([key, top]) => `${key}: ${String(places.get(key))} → ${String(top)}`),
    isList: control?.matches('[role="combobox"]') === true,
  };
}
