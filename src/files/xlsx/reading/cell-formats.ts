import { showsDate } from './number-formats';
import type { XmlAttributes, XmlListener } from './xml-events';

/** Listens to styles.xml for what matters to values: which of the cell formats show a date. */
export class CellFormats implements XmlListener {
  readonly #codes = new Map<number, string>();
  readonly #dates: boolean[] = [];
  #inCellFormats = false;

  open(name: string, attributes: XmlAttributes): void {
    const id = Number(attributes['numFmtId'] ?? 0);
    if (name === 'cellXfs') this.#inCellFormats = true;
    else if (name === 'numFmt') this.#codes.set(id, attributes['formatCode'] ?? '');
    else if (name === 'xf' && this.#inCellFormats) this.#dates.push(showsDate(id, this.#codes.get(id)));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCellFormats = false;
  }

  /** Whether cells of the format with this index hold moments. */
  isDate(index: string | undefined): boolean {
    return index !== undefined && (this.#dates[Number(index)] ?? false);
  }
}
