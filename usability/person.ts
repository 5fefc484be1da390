import type { Locator, Page } from 'playwright-core';
import { nothingDone } from './keystroke-level';
import type { Tally } from './keystroke-level';

/** Somebody at the page: what they do is done in the browser, and counted. */
export class Person {
  readonly page: Page;
  #tally: Tally = nothingDone;
  #hand: 'mouse' | 'keyboard' = 'mouse';

  constructor(page: Page) {
    this.page = page;
  }

  get tally(): Tally {
    return this.#tally;
  }

  /** Makes up their mind, as before every answer and every step onwards. */
  decide(): void {
    this.#count({ decisions: 1 });
  }

  /** Finds a fact that is not known by heart. */
  lookUp(): void {
    this.#count({ lookUps: 1 });
  }

  async click(target: Locator): Promise<void> {
    this.#moveTo('mouse');
    this.#count({ clicks: 1 });
    await target.click();
  }

  /** Chooses in a drop-down list by mouse: one click to open it and one for the answer. */
  async choose(list: Locator, label: string): Promise<void> {
    this.#moveTo('mouse');
    this.#count({ clicks: 2 });
    await list.selectOption({ label });
  }

  async type(text: string): Promise<void> {
    this.#moveTo('keyboard');
    this.#count({ keys: text.length, typed: text.length });
    await this.page.keyboard.type(text);
  }

  /** Presses keys that are no text, one after the other; a key with Ctrl or Shift counts as two. */
  async press(...keys: readonly string[]): Promise<void> {
    this.#moveTo('keyboard');
    for (const key of keys) {
      this.#count({ keys: key.split('+').length });
      await this.page.keyboard.press(key);
    }
  }

  /** Puts in what was copied elsewhere: marked by mouse, and Ctrl+C and Ctrl+V. */
  async paste(field: Locator, text: string): Promise<void> {
    await this.click(field);
    this.#count({ clicks: 1, keys: 4 });
    await field.fill(text);
  }

  /** Chooses files in the computer's own window: opens it, marks them, and says so. */
  async pickFiles(button: Locator, files: readonly string[]): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.click(button)]);
    this.#count({ clicks: files.length + 1 });
    await chooser.setFiles([...files]);
  }

  #moveTo(hand: 'mouse' | 'keyboard'): void {
    if (this.#hand !== hand) this.#count({ hands: 1 });
    this.#hand = hand;
  }

  #count(done: Partial<Tally>): void {
    const entries = Object.entries(this.#tally) as [keyof Tally, number][];
    this.#tally = Object.fromEntries(
      entries.map(([key, count]) => [key, count + (done[key] ?? 0)]),
    ) as unknown as Tally;
  }
}
