import type { XmlAttributes, XmlListener } from '../reading/xml-listener';
import { xmlAttribute, xmlDeclaration, xmlText } from '../writing/xml';

/** An element on its way from an old part to a new one; names come without their prefix. */
export interface CopiedElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  /** The elements around it, outermost first. */
  readonly within: readonly string[];
}

/** What is changed or left out on the way. */
export interface CopyRules {
  /**
   * The attributes that an element gets; null leaves it out with all that is in it, `spoiled` leaves out the whole unit
   * that it stands in.
   */
  readonly element?: (element: CopiedElement) => XmlAttributes | null | 'spoiled';
  /** The text that an element gets; null leaves out the whole unit. */
  readonly text?: (text: string, within: readonly string[]) => string | null;
  /** Elements that come along whole or not at all. */
  readonly units?: ReadonlySet<string>;
}

/** Copies an XML part as it is read: everything is written anew, so that nothing comes along that XML does not know. */
export class XmlCopy implements XmlListener {
  readonly hearsAll = true;
  readonly #rules: CopyRules;
  readonly #out: string[] = [];
  readonly #within: string[] = [];
  readonly #units: { readonly depth: number; readonly start: number }[] = [];
  /** The depth of the element that is being left out. */
  #left: number | undefined;
  #isOpen = false;
  #text = '';

  constructor(rules: CopyRules = {}) {
    this.#rules = rules;
  }

  /** The part as copied. */
  get xml(): string {
    return xmlDeclaration + this.#out.join('');
  }

  open(name: string, attributes: XmlAttributes, written: string): void {
    this.#flush();
    if (this.#left === undefined) this.#copyOpening(name, attributes, written);
    this.#within.push(name);
  }

  #copyOpening(name: string, attributes: XmlAttributes, written: string): void {
    const { element, units } = this.#rules;
    const kept = element === undefined ? attributes : element({ name, attributes, within: this.#within });
    if (kept === 'spoiled') this.#spoil();
    else if (kept === null) this.#left = this.#within.length;
    else {
      this.#closeTag();
      if (units?.has(name) === true)
        this.#units.push({ depth: this.#within.length, start: this.#out.length });
      this.#out.push(`<${written}${attributesXml(kept)}`);
      this.#isOpen = true;
    }
  }

  text(text: string): void {
    this.#text += text;
  }

  close(_name: string, written: string): void {
    this.#flush();
    this.#within.pop();
    const depth = this.#within.length;
    if (this.#left !== undefined) {
      if (this.#left === depth) this.#left = undefined;
      return;
    }
    this.#out.push(this.#isOpen ? '/>' : `</${written}>`);
    this.#isOpen = false;
    if (this.#units.at(-1)?.depth === depth) this.#units.pop();
  }

  #flush(): void {
    const text = this.#text;
    this.#text = '';
    if (text === '' || this.#left !== undefined) return;
    const kept = this.#rules.text === undefined ? text : this.#rules.text(text, this.#within);
    if (kept === null) this.#spoil();
    else {
      this.#closeTag();
      this.#out.push(xmlText(kept));
    }
  }

  #closeTag(): void {
    if (this.#isOpen) this.#out.push('>');
    this.#isOpen = false;
  }

  /** Takes back what has been written of the innermost unit, and leaves out the rest of it. */
  #spoil(): void {
    const unit = this.#units.pop();
    if (unit !== undefined) {
      this.#out.length = unit.start;
      this.#isOpen = false;
    }
    this.#left = unit?.depth ?? this.#within.length;
  }
}

function attributesXml(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlAttribute(value)}"`))
    .join('');
}
