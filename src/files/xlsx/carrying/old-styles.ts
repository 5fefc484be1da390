import type { XmlAttributes, XmlListener } from '../reading/xml-listener';
import { xmlAttribute, xmlText } from '../writing/xml';

/** The lists of styles.xml whose items cells, rules and tables point at by their place. */
const lists = [
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
] as const;
export type StyleList = (typeof lists)[number];

/** An element as it was read, to be written anew. */
export interface OldElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly OldElement[];
  readonly text: string;
}

/** Listens to styles.xml and keeps each item of its lists. What programs add in namespaces of their own is left out. */
export class OldStyles implements XmlListener {
  readonly #items = new Map<StyleList, OldElement[]>(lists.map((list) => [list, []]));
  readonly #codes = new Map<number, string>();
  readonly #open: { name: string; attributes: XmlAttributes; children: OldElement[]; text: string }[] = [];
  readonly #palette: OldElement[] = [];
  #foreign = 0;

  open(name: string, attributes: XmlAttributes, written: string): void {
    const root = this.#open[0];
    const isForeign = name === 'extLst' || (root !== undefined && prefixOf(written) !== prefixOf(root.name));
    if (isForeign || this.#foreign > 0) this.#foreign += 1;
    else {
      if (name === 'numFmt' && this.#open.length === 2) {
        this.#codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      }
      const own = Object.entries(attributes).filter(([key]) => !key.includes(':') || key === 'xml:space');
      const kept = Object.fromEntries(own.filter(([key]) => key !== 'xmlns'));
      this.#open.push({
        name: root === undefined ? written : name,
        attributes: kept,
        children: [],
        text: '',
      });
    }
  }

  text(text: string): void {
    const current = this.#open.at(-1);
    if (this.#foreign === 0 && current !== undefined) current.text += text;
  }

  close(): void {
    if (this.#foreign > 0) {
      this.#foreign -= 1;
      return;
    }
    const done = this.#open.pop();
    const parent = this.#open.at(-1);
    if (done === undefined || parent === undefined) return;
    if (this.#open.length === 2) this.#items.get(parent.name as StyleList)?.push(done);
    else if (this.#open.length === 1 && done.name === 'colors') this.#palette.push(done);
    if (this.#open.length > 2 || parent.name === 'colors') parent.children.push(done);
  }

  item(list: StyleList, index: number): OldElement | undefined {
    return this.#items.get(list)?.[index];
  }

  all(list: StyleList): readonly OldElement[] {
    return this.#items.get(list) ?? [];
  }

  /** The code of a number format that the file declares; undefined for those that every program knows by number. */
  code(id: number): string | undefined {
    return this.#codes.get(id);
  }

  /** The workbook's own palette of numbered colours; undefined when it has none. */
  get palette(): OldElement | undefined {
    return this.#palette[0]?.children.find(({ name }) => name === 'indexedColors');
  }
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}

/** An element as XML of the main namespace, with other attributes when they are given. */
export function elementXml({ name, attributes, children, text }: OldElement, own = attributes): string {
  const written = Object.entries(own)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlAttribute(value)}"`))
    .join('');
  const content =
    children.map((child) => elementXml(child)).join('') + (children.length > 0 ? '' : xmlText(text));
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
