import { SaxesParser } from 'saxes';
import type { Problem } from '../../outcome';

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Who listens while a part is read. Names come without their prefix, and then as they are written. */
export interface XmlListener {
  open(name: string, attributes: XmlAttributes, written: string): void;
  close?(name: string, written: string): void;
  text?(text: string): void;
  /** A reason to stop; asked every now and then, so that a hostile part costs little. */
  problem?(): Problem | undefined;
}

const deepest = 64;
const bytesAtATime = 64 * 1024;
/** No honest part has this much text, or this many attributes, between two tags. */
const longestSilence = 4 * 1024 * 1024;

/** Reads one XML part and tells the listener what is in it; gives the problem that stopped it, if any. */
export function readXml(bytes: Uint8Array, part: string, listener: XmlListener): Problem | undefined {
  const decode = strictDecoder(encodingOf(bytes));
  const reading = new Reading(part, listener);
  for (let at = 0; at < bytes.length && reading.problem === undefined; at += bytesAtATime) {
    const text = decode(bytes.subarray(at, at + bytesAtATime), at + bytesAtATime >= bytes.length);
    if (text === undefined) return { code: 'file-bad-xml', params: { part } };
    reading.write(text);
  }
  return reading.end();
}

/** Turns bytes into text piece by piece; gives nothing at bytes that are no characters. */
function strictDecoder(encoding: string): (piece: Uint8Array, last: boolean) => string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece, last) => {
    try {
      return decoder.decode(piece, { stream: !last });
    } catch {
      return undefined;
    }
  };
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

class Reading {
  problem: Problem | undefined;
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #listener: XmlListener;
  #depth = 0;
  #silence = 0;

  constructor(part: string, listener: XmlListener) {
    this.#listener = listener;
    const bad: Problem = { code: 'file-bad-xml', params: { part } };
    const text = (piece: string): void => listener.text?.(piece);
    this.#parser.on('error', () => {
      this.problem ??= bad;
    });
    this.#parser.on('doctype', () => {
      this.problem = { code: 'file-doctype', params: { part } };
    });
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#silence = 0;
      this.#depth += 1;
      if (this.#depth > deepest) this.problem ??= bad;
      if (this.problem === undefined) listener.open(localName(name), attributes, name);
    });
    this.#parser.on('closetag', ({ name }) => {
      this.#silence = 0;
      this.#depth -= 1;
      if (this.problem === undefined) listener.close?.(localName(name), name);
    });
    this.#parser.on('text', text);
    this.#parser.on('cdata', text);
  }

  write(text: string): void {
    this.#silence += text.length;
    this.#parser.write(text);
    this.problem ??= this.#listener.problem?.();
    if (this.#silence > longestSilence) this.problem ??= { code: 'file-unpacks-too-large', params: {} };
  }

  end(): Problem | undefined {
    if (this.problem === undefined) this.#parser.close();
    return this.problem ?? this.#listener.problem?.();
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The value of an attribute that may carry any prefix, such as `r:id`. */
export function prefixedAttribute(attributes: XmlAttributes, local: string): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(`:${local}`));
  return key === undefined ? undefined : attributes[key];
}
