import { PlainStretches } from './plain-stretches';
import { afterSpace, textBetweenTags } from './plain-text';
import { unescapeText } from './string-escapes';
import type { PartParser } from './xml-listener';

const starts = ['<si><t>', '<si><t xml:space="preserve">'];
const end = '</t></si>';

/** Takes strings without a look of their own, which nearly all are, out of the list of shared strings. */
export class PlainStrings extends PlainStretches {
  readonly #listener: { plainString(text: string): void };
  #hasEntered = false;

  constructor(parser: PartParser, listener: { plainString(text: string): void }) {
    super(parser);
    this.#listener = listener;
  }

  protected read(): void {
    if (!this.#hasEntered) this.#hasEntered = this.enter('sst');
    while (this.#hasEntered && !this.isOff && this.#step());
  }

  /** Deals with one string; false when the rest of it is not there yet. */
  #step(): boolean {
    const at = afterSpace(this.text, this.at);
    const close = this.text.indexOf('</si>', at);
    if (close < 0) return false;
    const next = close + '</si>'.length;
    const plain = this.#plainString(at, next);
    if (plain !== undefined) {
      this.#listener.plainString(unescapeText(plain));
      this.at = next;
      return true;
    }
    const piece = this.text.slice(at, next);
    if (!piece.startsWith('<si') || piece.includes('<!') || piece.includes('<?')) {
      this.letBe();
      return false;
    }
    this.pass(next);
    if (this.parser.innermost() !== 'sst') this.letBe();
    return true;
  }

  /** The string between two places; undefined when it is written in another way. */
  #plainString(at: number, next: number): string | undefined {
    const start = starts.find((each) => this.text.startsWith(each, at));
    const stop = next - end.length;
    return start !== undefined &&
      this.text.indexOf('<', at + start.length) === stop &&
      this.text.startsWith(end, stop)
      ? textBetweenTags(this.text.slice(at + start.length, stop))
      : undefined;
  }
}
