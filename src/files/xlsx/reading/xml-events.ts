import { SaxesParser } from 'saxes';
import type { Problem } from '../../outcome';
import { ElementsOfPart, localName } from './elements-of-part';
import type { Shortcut, XmlAttributes, XmlListener } from './xml-listener';

const deepest = 64;
const bytesAtATime = 64 * 1024;
/** No honest part has this much text, or this many attributes, between two tags. */
const longestSilence = 4 * 1024 * 1024;

/** Reads one XML part to a listener; gives the problem that stopped it, if any. */
export function readXml(bytes: Uint8Array, part: string, listener: XmlListener): Problem | undefined {
  const reading = new XmlReading(part, listener);
  reading.push(bytes);
  return reading.end();
}

/** One XML part that is read while its bytes come in. */
export class XmlReading {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #listener: XmlListener;
  readonly #bad: Problem;
  /** What reads the plain stretches, else the parser itself. */
  readonly #reader: Shortcut | undefined;
  #decoder: TextDecoder | undefined;
  /** How many characters have been parsed. */
  parsed = 0;
  #problem: Problem | undefined;
  #depth = 0;
  #silence = 0;

  constructor(part: string, listener: XmlListener) {
    this.#listener = listener;
    this.#bad = { code: 'file-bad-xml', params: { part } };
    const elements = listener.hearsAll === true ? everythingTo(listener) : new ElementsOfPart(listener);
    const text = (piece: string): void => {
      elements.text(piece);
    };
    this.#parser.on('error', () => {
      this.#problem ??= this.#bad;
    });
    this.#parser.on('doctype', () => {
      this.#problem = { code: 'file-doctype', params: { part } };
    });
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#silence = 0;
      this.#depth += 1;
      if (this.#depth > deepest) this.#problem ??= this.#bad;
      if (this.#problem === undefined) elements.open(name, attributes);
    });
    this.#parser.on('closetag', ({ name }) => {
      this.#silence = 0;
      this.#depth -= 1;
      if (this.#problem === undefined) elements.close(name);
    });
    this.#parser.on('text', text);
    this.#parser.on('cdata', text);
    this.#reader = listener.shortcut?.({
      write: (piece) => {
        this.#parse(piece);
      },
      innermost: () => (elements instanceof ElementsOfPart ? elements.innermost() : undefined),
    });
  }

  /** @returns false when nothing more is wanted */
  push(bytes: Uint8Array): boolean {
    for (let at = 0; at < bytes.length && this.#problem === undefined; at += bytesAtATime) {
      this.#write(bytes.subarray(at, at + bytesAtATime));
    }
    return this.#problem === undefined;
  }

  end(): Problem | undefined {
    if (this.#problem === undefined) {
      try {
        this.#read(this.#decoder?.decode() ?? '');
        if (this.#reader?.end() !== true) this.#parser.close();
      } catch {
        this.#problem ??= this.#bad;
      }
    }
    return this.#problem ?? this.#listener.problem?.();
  }

  #write(bytes: Uint8Array): void {
    this.#decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    let text: string;
    try {
      text = this.#decoder.decode(bytes, { stream: true });
    } catch {
      // Bytes that are no characters.
      this.#problem = this.#bad;
      return;
    }
    this.#read(text);
    this.#problem ??= this.#listener.problem?.();
    if (this.#silence > longestSilence) this.#problem ??= { code: 'file-unpacks-too-large', params: {} };
  }

  #read(text: string): void {
    if (this.#reader === undefined) this.#parse(text);
    else this.#reader.push(text);
  }

  #parse(text: string): void {
    if (text === '' || this.#problem !== undefined) return;
    this.#silence += text.length;
    this.parsed += text.length;
    this.#parser.write(text);
  }
}

/** To a listener that copies a part, every element is told, whatever namespace it is of. */
function everythingTo(listener: XmlListener): Pick<ElementsOfPart, 'open' | 'close' | 'text'> {
  return {
    open: (name, attributes) => {
      listener.open(localName(name), attributes, name);
    },
    close: (name) => {
      listener.close?.(localName(name), name);
    },
    text: (text) => listener.text?.(text),
  };
}

/** The encoding that the first bytes of an XML part show. */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The value of an attribute that may carry any prefix, such as `r:id`. */
export function prefixedAttribute(attributes: XmlAttributes, local: string): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(`:${local}`));
  return key === undefined ? undefined : attributes[key];
}
