import type { Problem } from '../../outcome';
import { unescapeText } from './string-escapes';
import { PlainStrings } from './plain-strings';
import type { PartParser, XmlListener } from './xml-listener';
import type { RawValue } from '../../../workbook/raw-workbook';

/** As many different texts as a workbook may have cells. */
const maxStrings = 2_000_000;

/**
 * Puts one string together from its runs, in a cell or in the list of shared strings. How the reading of East
 * Asian words sounds (phonetic runs) is no part of the text.
 */
export class StringRuns {
  #text = '';
  #inText = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    this.#inText = name === 't' && this.#phonetic === 0;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    this.#inText = false;
  }

  /** The string so far; the next one starts empty. */
  take(): string {
    const text = unescapeText(this.#text);
    this.#text = '';
    return text;
  }
}

/** Listens to sharedStrings.xml. */
export class SharedStringList implements XmlListener {
  /** Each as a cell holds it; undefined for an empty one, as for a cell that holds nothing. */
  readonly strings: (RawValue | undefined)[] = [];
  readonly #runs = new StringRuns();

  open(name: string): void {
    this.#runs.open(name);
  }

  text(text: string): void {
    this.#runs.add(text);
  }

  close(name: string): void {
    this.#runs.close(name);
    if (name === 'si') this.plainString(this.#runs.take());
  }

  shortcut(parser: PartParser): PlainStrings {
    return new PlainStrings(parser, this);
  }

  plainString(text: string): void {
    this.strings.push(text === '' ? undefined : { kind: 'text', text });
  }

  problem(): Problem | undefined {
    if (this.strings.length <= maxStrings) return undefined;
    return { code: 'file-too-many-cells', params: { max: maxStrings } };
  }
}
