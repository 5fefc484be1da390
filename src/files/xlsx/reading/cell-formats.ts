import { type Shown, shownBy } from '../../../workbook/raw/number-format';
import type { XmlAttributes, XmlListener } from './xml-listener';

/** Listens to styles.xml for what matters to values: what each of the cell formats makes of a number. */
export class CellFormats implements XmlListener {
  readonly #codes = new Map<number, string>();
  readonly #shown: Shown[] = [];
  #inCellFormats = false;

  open(name: string, attributes: XmlAttributes): void {
    const id = Number(attributes['numFmtId'] ?? 0);
    if (name === 'cellXfs') this.#inCellFormats = true;
    else if (name === 'numFmt') this.#codes.set(id, attributes['formatCode'] ?? '');
    else if (name === 'xf' && this.#inCellFormats) this.#shown.push(shownByFormat(id, this.#codes.get(id)));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCellFormats = false;
  }

  /** What cells of the format with this index show of a number; undefined when the file has lost its formats. */
  shown(index: number | undefined): Shown | undefined {
    if (index === undefined || index === 0) return this.#shown[0] ?? 'plain';
    return this.#shown.length === 0 ? undefined : (this.#shown[index] ?? 'plain');
  }
}

function shownByFormat(id: number, code: string | undefined): Shown {
  if (code !== undefined) return shownBy(code);
  if (id === 9 || id === 10) return 'percent';
  if (id === 46) return 'duration';
  return builtInMoment(id) ? 'moment' : 'plain';
}

/** Built-in formats that show a date or a time of day; 27–36 and 50–58 are those of East Asia. */
function builtInMoment(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
}
