import type { XmlAttributes, XmlListener } from '../reading/xml-listener';
import { xmlAttribute, xmlText } from '../writing/xml';

/** What a string is made of; whatever programs add beside it is left out. */
const known = new Set([
  ...['t', 'r', 'rPr', 'rPh', 'phoneticPr'],
  ...['b', 'i', 'u', 'strike', 'outline', 'shadow', 'condense', 'extend', 'color', 'sz'],
  ...['rFont', 'family', 'charset', 'scheme', 'vertAlign'],
]);

/** Listens to sharedStrings.xml and keeps each string as XML, the looks within it included. */
export class OldStrings implements XmlListener {
  readonly strings: string[] = [];
  #xml = '';
  #inString = false;
  #left = 0;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'si') {
      this.#inString = true;
      this.#xml = '';
    } else if (this.#inString) {
      if (this.#left > 0 || !known.has(name)) this.#left += 1;
      else this.#xml += `<${name}${attributesXml(attributes)}>`;
    }
  }

  text(text: string): void {
    if (this.#inString && this.#left === 0) this.#xml += xmlText(text);
  }

  close(name: string): void {
    if (name === 'si') {
      this.#inString = false;
      this.strings.push(`<si>${this.#xml}</si>`);
    } else if (this.#left > 0) this.#left -= 1;
    else if (this.#inString) this.#xml += `</${name}>`;
  }
}

function attributesXml(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .filter(([name]) => !name.includes(':') || name === 'xml:space')
    .map(([name, value]) =>
      value === undefined || name === 'xmlns' ? '' : ` ${name}="${xmlAttribute(value)}"`,
    )
    .join('');
}
