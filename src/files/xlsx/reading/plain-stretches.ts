import { isForbidden } from './plain-text';
import type { PartParser, Shortcut } from './xml-listener';

/** Nothing that is written plainly is longer. */
const longest = 1024 * 1024;

/**
 * Takes what nearly every program writes alike out of a part's text before it is parsed. Whatever is written in another
 * way goes to the parser, in its place and judged by its rules; characters that are not allowed send all the rest there.
 */
export abstract class PlainStretches implements Shortcut {
  protected text = '';
  /** How far the text has been dealt with. */
  protected at = 0;
  protected readonly parser: PartParser;
  #isOff = false;

  constructor(parser: PartParser) {
    this.parser = parser;
  }

  /** Deals with the text as far as it is whole; what is cut off waits for the next piece. */
  protected abstract read(): void;

  push(text: string): void {
    if (this.#isOff) {
      this.parser.write(text);
      return;
    }
    this.text = this.text.slice(this.at) + text;
    this.at = 0;
    if (!isForbidden(text)) this.read();
    if (isForbidden(text) || this.text.length - this.at > longest) this.letBe();
  }

  end(): boolean {
    this.letBe();
    return false;
  }

  /** Whether all the rest is the parser's. */
  protected get isOff(): boolean {
    return this.#isOff;
  }

  /**
   * Gives the parser what stands before the plain stretches, the tag of their element included.
   *
   * @returns whether that tag has come; the parser has all the rest when it is not what it seems
   */
  protected enter(element: string): boolean {
    const start = `<${element}`;
    const open = this.text.indexOf(start);
    const close = open < 0 ? -1 : this.text.indexOf('>', open);
    if (close < 0) {
      // The tag may be cut in two.
      this.pass(open < 0 ? Math.max(this.at, this.text.length - start.length) : open);
      return false;
    }
    this.pass(close + 1);
    if (this.parser.innermost() !== element) this.letBe();
    return true;
  }

  /** Gives the parser what stands before a place. */
  protected pass(to: number): void {
    this.parser.write(this.text.slice(this.at, to));
    this.at = to;
  }

  /** Gives the parser all the rest, for good. */
  protected letBe(): void {
    this.pass(this.text.length);
    this.text = '';
    this.at = 0;
    this.#isOff = true;
  }
}
