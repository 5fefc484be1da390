import { cellText, mainNamespace, spacePreserved, xmlDeclaration } from './xml';

/** The workbook's strings, each written once; a cell holds its place in the list. */
export class SharedStrings {
  readonly #places = new Map<string, number>();
  readonly #written = new Map<string, number>();
  readonly #items: string[] = [];
  #uses = 0;

  /** The place of a text in the list. */
  add(text: string): number {
    this.#uses += 1;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#items.length);
    return this.#items.push(`<si><t${spacePreserved(text)}>${cellText(text)}</t></si>`) - 1;
  }

  /** The place of a string that another program has written, looks within it included. */
  addWritten(xml: string): number {
    this.#uses += 1;
    const known = this.#written.get(xml);
    if (known !== undefined) return known;
    this.#written.set(xml, this.#items.length);
    return this.#items.push(xml) - 1;
  }

  /** The part xl/sharedStrings.xml; call it after every cell has been written. */
  toXml(): string {
    const counts = `count="${this.#uses}" uniqueCount="${this.#items.length}"`;
    return `${xmlDeclaration}<sst xmlns="${mainNamespace}" ${counts}>${this.#items.join('')}</sst>`;
  }
}
