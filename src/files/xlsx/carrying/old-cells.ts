import { formulaAt, relativeFormula } from '../../../workbook/relative-formula';
import type { XmlAttributes, XmlListener } from '../reading/xml-listener';
import { parseReference } from '../references';

/** A cell as another program has left it: its look by number, its string by number, and its formula. */
export interface OldCell {
  readonly format: number;
  readonly string: number | null;
  readonly formula: string | null;
  readonly isArray: boolean;
}

/** Listens to a worksheet and keeps the cells that are asked for; rows and columns count from 0. */
export class OldCells implements XmlListener {
  readonly #isWanted: (row: number, column: number) => boolean;
  readonly #cells = new Map<string, OldCell>();
  readonly #shared = new Map<string, string>();
  #place = { row: 0, column: -1 };
  #cell: XmlAttributes = {};
  #formula: XmlAttributes | null = null;
  #inside = '';
  #text = '';
  #value = '';

  constructor(isWanted: (row: number, column: number) => boolean) {
    this.#isWanted = isWanted;
  }

  at(row: number, column: number): OldCell | undefined {
    return this.#cells.get(keyOf(row, column));
  }

  open(name: string, attributes: XmlAttributes): void {
    this.#inside = name;
    if (name === 'row') this.#place = { row: Number(attributes['r'] ?? this.#place.row + 2) - 1, column: -1 };
    else if (name === 'c') {
      const place = parseReference(attributes['r'] ?? '');
      this.#place = place
        ? { row: place.row - 1, column: place.column - 1 }
        : { ...this.#place, column: this.#place.column + 1 };
      this.#cell = attributes;
      this.#formula = null;
      this.#text = '';
      this.#value = '';
    } else if (name === 'f') this.#formula = attributes;
  }

  text(text: string): void {
    if (this.#inside === 'f') this.#text += text;
    else if (this.#inside === 'v') this.#value += text;
  }

  close(name: string): void {
    this.#inside = '';
    if (name !== 'c') return;
    const { row, column } = this.#place;
    const formula = this.#formulaHere();
    if (!this.#isWanted(row, column)) return;
    this.#cells.set(keyOf(row, column), {
      format: Number(this.#cell['s'] ?? 0),
      string: this.#cell['t'] === 's' ? Number(this.#value) : null,
      formula,
      isArray: this.#formula?.['t'] === 'array',
    });
  }

  /** The cell's formula; of those that were filled down, only the first is written out. */
  #formulaHere(): string | null {
    if (this.#formula === null) return null;
    const { row, column } = this.#place;
    const group = this.#formula['t'] === 'shared' ? this.#formula['si'] : undefined;
    if (this.#text !== '') {
      if (group !== undefined) this.#shared.set(group, relativeFormula(this.#text, row, column));
      return this.#text;
    }
    const first = group === undefined ? undefined : this.#shared.get(group);
    return first === undefined ? null : formulaAt(first, row, column);
  }
}

function keyOf(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}
