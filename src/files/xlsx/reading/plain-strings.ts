import { afterSpace, isForbidden, plainText } from './plain-text';
import { unescapeText } from './string-escapes';
import type { PartParser, Shortcut } from './xml-listener';

const starts = ['<si><t>', '<si><t xml:space="preserve">'];
const end = '</t></si>';
/** No string of a cell is longer. */
const longest = 1024 * 1024;

/**
 * Takes strings without a look of their own, which nearly all are, out of the list of shared strings before it is
 * parsed. The first that is written in another way goes to the parser, with all that comes after what is forbidden.
 */
export class PlainStrings implements Shortcut {
  readonly #parser: PartParser;
  readonly #listener: { plainString(text: string): void };
  #text = '';
  #at = 0;
  #state: 'before' | 'strings' | 'off' = 'before';

  constructor(parser: PartParser, listener: { plainString(text: string): void }) {
    this.#parser = parser;
    this.#listener = listener;
  }

  push(text: string): void {
    if (this.#state === 'off') {
      this.#parser.write(text);
      return;
    }
    this.#text = this.#text.slice(this.#at) + text;
    this.#at = 0;
    if (isForbidden(text)) this.#letBe();
    else this.#read();
  }

  end(): boolean {
    this.#letBe();
    return false;
  }

  #read(): void {
    if (this.#state === 'before') {
      const open = this.#text.indexOf('<sst');
      const close = open < 0 ? -1 : this.#text.indexOf('>', open);
      if (close < 0) return;
      this.#pass(close + 1);
      this.#state = 'strings';
      if (this.#parser.innermost() !== 'sst') this.#letBe();
    }
    while (this.#state === 'strings' && this.#step());
    if (this.#text.length - this.#at > longest) this.#letBe();
  }

  /** Deals with one string; false when the rest of it is not there yet. */
  #step(): boolean {
    const at = afterSpace(this.#text, this.#at);
    const close = this.#text.indexOf('</si>', at);
    if (close < 0) return false;
    const next = close + '</si>'.length;
    const start = starts.find((each) => this.#text.startsWith(each, at));
    const stop = next - end.length;
    const plain =
      start !== undefined &&
      this.#text.indexOf('<', at + start.length) === stop &&
      this.#text.startsWith(end, stop)
        ? plainText(this.#text.slice(at + start.length, stop))
        : undefined;
    if (plain !== undefined) {
      this.#listener.plainString(unescapeText(plain));
      this.#at = next;
      return true;
    }
    const piece = this.#text.slice(at, next);
    if (!piece.startsWith('<si') || piece.includes('<!') || piece.includes('<?')) {
      this.#letBe();
      return false;
    }
    this.#pass(next);
    if (this.#parser.innermost() !== 'sst') this.#letBe();
    return true;
  }

  /** Gives the parser what stands before a place. */
  #pass(to: number): void {
    this.#parser.write(this.#text.slice(this.#at, to));
    this.#at = to;
  }

  /** Gives the parser all the rest, for good. */
  #letBe(): void {
    this.#pass(this.#text.length);
    this.#text = '';
    this.#at = 0;
    this.#state = 'off';
  }
}
