import type { XmlAttributes, XmlListener } from './xml-listener';

const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** What Excel of today understands: the branch that it would have shown to whoever saved the file is the one read. */
const understood = /^http:\/\/schemas\.microsoft\.com\/office\//;

interface Scope {
  readonly depth: number;
  readonly namespaces: ReadonlyMap<string, string>;
}

/**
 * Between the parser and a listener: tells elements by their namespace. Those of the part's root are the part's own; an
 * element of another namespace is passed over with all that is in it, and of `mc:AlternateContent` one branch is read.
 */
export class ElementsOfPart {
  readonly #listener: XmlListener;
  readonly #scopes: Scope[] = [];
  /** The namespace of the root, once it is known. */
  #own: string | undefined;
  /** Whether names without a prefix belong to it; asked for every cell. */
  #plainIsOwn = true;
  #depth = 0;
  /** Every element that is open, as it is written. */
  readonly #open: string[] = [];
  /** The depth of the foreign element being passed over. */
  #passedOver = Infinity;
  /** Places where a choice of branches is open, and whether one has been taken. */
  readonly #choices: { readonly depth: number; taken: boolean }[] = [];

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  open(name: string, attributes: XmlAttributes): void {
    this.#depth += 1;
    this.#open.push(name);
    if (this.#depth > this.#passedOver) return;
    this.#enterScope(attributes);
    if (this.#own === undefined) this.#takeRoot(name);
    if (this.#plainIsOwn && !name.includes(':')) {
      this.#listener.open(name, attributes, name);
      return;
    }
    const namespace = this.#namespaceOf(name);
    if (namespace === this.#own) this.#listener.open(localName(name), attributes, name);
    else if (namespace !== compatibility || !this.#enterBranch(localName(name), attributes)) {
      this.#passedOver = this.#depth;
    }
  }

  close(name: string): void {
    const isOwn =
      this.#depth < this.#passedOver &&
      ((this.#plainIsOwn && !name.includes(':')) || this.#namespaceOf(name) === this.#own);
    if (isOwn) this.#listener.close?.(localName(name), name);
    if (this.#passedOver === this.#depth) this.#passedOver = Infinity;
    if (this.#choices.at(-1)?.depth === this.#depth) this.#choices.pop();
    if (this.#scopes.at(-1)?.depth === this.#depth) {
      this.#scopes.pop();
      this.#plainIsOwn = this.#namespaceOf('') === this.#own;
    }
    this.#depth -= 1;
    this.#open.pop();
  }

  /** The innermost element, when it is the part's own and written without a prefix. */
  innermost(): string | undefined {
    return this.#depth < this.#passedOver && this.#plainIsOwn ? this.#open.at(-1) : undefined;
  }

  text(text: string): void {
    if (this.#depth < this.#passedOver) this.#listener.text?.(text);
  }

  #takeRoot(name: string): void {
    this.#own = this.#namespaceOf(name);
    this.#plainIsOwn = this.#namespaceOf('') === this.#own;
  }

  #enterScope(attributes: XmlAttributes): void {
    let namespaces: Map<string, string> | undefined;
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue;
      namespaces ??= new Map(this.#scopes.at(-1)?.namespaces);
      namespaces.set(key.slice(6), attributes[key] ?? '');
    }
    if (namespaces === undefined) return;
    this.#scopes.push({ depth: this.#depth, namespaces });
    if (this.#own !== undefined) this.#plainIsOwn = this.#namespaceOf('') === this.#own;
  }

  /** Whether the element opens a choice, or is the branch of one that is taken: the first that is understood. */
  #enterBranch(name: string, { Requires: requires = '' }: XmlAttributes): boolean {
    if (name === 'AlternateContent') {
      this.#choices.push({ depth: this.#depth, taken: false });
      return true;
    }
    const choice = this.#choices.at(-1);
    if (choice?.depth !== this.#depth - 1 || choice.taken) return false;
    choice.taken = name === 'Fallback' || (name === 'Choice' && this.#understands(requires));
    return choice.taken;
  }

  #understands(prefixes: string): boolean {
    const wanted = prefixes.split(/\s+/).filter((prefix) => prefix !== '');
    return wanted.every((prefix) => {
      const namespace = this.#scopes.at(-1)?.namespaces.get(prefix);
      return namespace !== undefined && (namespace === this.#own || understood.test(namespace));
    });
  }

  #namespaceOf(name: string): string {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    // A prefix that nobody has declared: some writers leave the declaration out.
    return this.#scopes.at(-1)?.namespaces.get(prefix) ?? (prefix === '' ? '' : (this.#own ?? ''));
  }
}

export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
