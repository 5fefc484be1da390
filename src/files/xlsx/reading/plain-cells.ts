import { PlainStretches } from './plain-stretches';
import { afterSpace, textBetweenTags } from './plain-text';
import { maxColumn, maxRow } from '../references';
import type { PartParser } from './xml-listener';

const [less, greater, slash, quote, space] = [0x3c, 0x3e, 0x2f, 0x22, 0x20];
const [lowerC, lowerR, lowerS, lowerT] = [0x63, 0x72, 0x73, 0x74];
const [zero, nine, upperA, upperZ] = [0x30, 0x39, 0x41, 0x5a];
const rowTag = /<row r="([1-9]\d{0,6})"(?: (?!r=|xmlns)[A-Za-z0-9:]+="[^"<&>]*")*\s*(\/)?>/y;
const number = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const cellEnd = '</c>';
const sheetDataEnd = '</sheetData>';
const mergeCell = 'mergeCell';

export type PlainType = 'n' | 's' | 'str' | 'b' | 'e';
const types: Readonly<Record<string, PlainType>> = { n: 'n', s: 's', str: 'str', b: 'b', e: 'e' };

/** Who is told of rows and cells that say where they are and are written in the simplest way. */
export interface PlainCellListener {
  /** A row begins; what comes after it without a place of its own stands from `column` on. */
  placeAt(row: number, column: number): void;
  plainCell(cell: PlainCell): void;
  isFull(): boolean;
}

/** One cell; the same object is used for all of them. */
export interface PlainCell {
  row: number;
  column: number;
  type: PlainType;
  /** The number of its format, when it says one. */
  format: number | undefined;
  hasFormula: boolean;
  /** What stands in it, '' when nothing does. */
  value: string;
}

/**
 * Takes rows and cells that are written as nearly every program writes them out of a worksheet. Reading such a cell costs
 * a tenth of parsing it; and people give whole columns a colour, whose hundred thousand rows of empty cells are a hundred
 * megabytes. Comments, CDATA and instructions, which may change the meaning of tags, send all the rest to the parser.
 */
export class PlainCells extends PlainStretches {
  /** How many characters have come, and how many of them were cells and rows with nothing in them. */
  seen = 0;
  empty = 0;
  readonly #listener: PlainCellListener;
  readonly #cell: PlainCell = {
    row: 0,
    column: 0,
    type: 'n',
    format: undefined,
    hasFormula: false,
    value: '',
  };
  /** Where the listener is. */
  #row = 0;
  #column = 0;
  #state: 'before' | 'rows' | 'row' | 'after' = 'before';
  /** The tag of a row that the parser has not been told of. */
  #heldRow = '';
  #rowIsEmpty = true;

  constructor(parser: PartParser, listener: PlainCellListener) {
    super(parser);
    this.#listener = listener;
  }

  override push(text: string): void {
    this.seen += text.length;
    super.push(text);
  }

  /** What stands behind the cells is rules and settings: it is parsed when there are merged cells among them. */
  override end(): boolean {
    if (this.#state === 'after' && !this.isOff && !this.text.includes(mergeCell)) return true;
    return super.end();
  }

  protected read(): void {
    if (this.#state === 'before' && this.enter('sheetData')) this.#state = 'rows';
    while (!this.isOff && (this.#state === 'rows' || this.#state === 'row') && this.#step()) {
      if (this.#listener.isFull()) this.letBe();
    }
  }

  /** Deals with one tag or cell; false when the rest of it is not there yet. */
  #step(): boolean {
    const text = this.text;
    const at = afterSpace(text, this.at);
    if (at + 1 >= text.length) return false;
    if (text.charCodeAt(at) !== less) return this.#givesUp();
    const next = text.charCodeAt(at + 1);
    if (this.#state === 'row') {
      if (next === lowerC) return this.#readCell(at);
      if (next === slash) return this.#closeRow(at);
    } else if (next === lowerR) return this.#openRow(at);
    else if (text.startsWith(sheetDataEnd, at)) {
      this.#state = 'after';
      return false;
    }
    return this.#givesUp();
  }

  #openRow(at: number): boolean {
    const close = this.text.indexOf('>', at);
    if (close < 0) return false;
    rowTag.lastIndex = at;
    const tag = rowTag.exec(this.text);
    const row = Number(tag?.[1]);
    if (tag === null || !(row <= maxRow)) return this.#givesUp();
    this.#listener.placeAt(row, 0);
    this.at = at + tag[0].length;
    if (tag[2] === undefined) {
      this.#heldRow = tag[0];
      this.#rowIsEmpty = true;
      this.#state = 'row';
    } else this.empty += tag[0].length;
    this.#row = row;
    this.#column = 0;
    return true;
  }

  #closeRow(at: number): boolean {
    const end = at + '</row>'.length;
    if (end > this.text.length) return false;
    if (!this.text.startsWith('</row>', at)) return this.#givesUp();
    this.#state = 'rows';
    if (this.#heldRow === '') {
      this.pass(end);
      return this.parser.innermost() === 'sheetData' || this.#givesUp();
    }
    if (this.#rowIsEmpty) this.empty += this.#heldRow.length + end - at;
    this.#heldRow = '';
    this.at = end;
    return true;
  }

  #readCell(at: number): boolean {
    const end = this.#plainCell(at);
    if (end === undefined) return this.#passCell(at);
    if (end > this.text.length) return false;
    this.at = end;
    this.#row = this.#cell.row;
    this.#column = this.#cell.column;
    if (this.#cell.value === '' && !this.#cell.hasFormula) this.empty += end - at;
    else this.#rowIsEmpty = false;
    this.#listener.plainCell(this.#cell);
    return true;
  }

  /** A cell that is written in another way goes to the parser, after the row that it stands in. */
  #passCell(at: number): boolean {
    const close = this.text.indexOf('>', at);
    if (close < 0) return false;
    const isClosed = this.text.charCodeAt(close - 1) === slash;
    const end = isClosed ? close + 1 : this.text.indexOf(cellEnd, close) + cellEnd.length;
    if (end < cellEnd.length) return false;
    const piece = this.text.slice(at, end);
    if (piece.includes('<!') || piece.includes('<?')) return this.#givesUp();
    this.#rowIsEmpty = false;
    this.#tellRow();
    this.at = at;
    this.pass(end);
    return this.parser.innermost() === 'row' || this.#givesUp();
  }

  /** Reads a plain cell; undefined when it is written otherwise, past the text when it is not whole. */
  #plainCell(from: number): number | undefined {
    const text = this.text;
    const cell = this.#cell;
    const cut = text.length + 1;
    if (!text.startsWith('<c r="', from)) return from + 6 > text.length ? cut : undefined;
    let at = from + 6;
    let column = 0;
    let code = text.charCodeAt(at);
    for (; code >= upperA && code <= upperZ; code = text.charCodeAt((at += 1)))
      column = column * 26 + code - 64;
    let row = 0;
    if (code === zero) return undefined;
    for (; code >= zero && code <= nine; code = text.charCodeAt((at += 1))) row = row * 10 + code - zero;
    if (Number.isNaN(code)) return cut;
    if (code !== quote || column < 1 || column > maxColumn || row < 1 || row > maxRow) return undefined;
    cell.row = row;
    cell.column = column;
    cell.format = undefined;
    cell.hasFormula = false;
    cell.value = '';
    let type: PlainType | undefined;
    at += 1;
    while (text.charCodeAt(at) === space) {
      const name = text.charCodeAt(at + 1);
      const start = at + 4;
      const stop = text.indexOf('"', start);
      if (stop < 0) return cut;
      if (!text.startsWith('="', at + 2)) return undefined;
      if (name === lowerS && cell.format === undefined) {
        cell.format = wholeNumber(text, start, stop);
        if (cell.format === undefined) return undefined;
      } else if (name === lowerT && type === undefined) {
        type = types[text.slice(start, stop)];
        if (type === undefined) return undefined;
      } else return undefined;
      at = stop + 1;
    }
    cell.type = type ?? 'n';
    if (at + 1 >= text.length) return cut;
    if (text.charCodeAt(at) === slash) return text.charCodeAt(at + 1) === greater ? at + 2 : undefined;
    return text.charCodeAt(at) === greater ? this.#content(at + 1) : undefined;
  }

  /** What stands in a cell: a formula perhaps, and a value perhaps. */
  #content(from: number): number | undefined {
    const text = this.text;
    const cell = this.#cell;
    let at = from;
    if (text.startsWith('<f>', at)) {
      const end = text.indexOf('<', at + 3);
      if (end < 0 || end + 4 > text.length) return text.length + 1;
      if (!text.startsWith('</f>', end) || textBetweenTags(text.slice(at + 3, end)) === undefined)
        return undefined;
      cell.hasFormula = true;
      at = end + 4;
    }
    if (text.startsWith('<v>', at)) {
      const end = text.indexOf('<', at + 3);
      if (end < 0 || end + 4 > text.length) return text.length + 1;
      const value = text.startsWith('</v>', end) ? textBetweenTags(text.slice(at + 3, end)) : undefined;
      if (value === undefined || !isPlainValue(cell.type, value)) return undefined;
      cell.value = value;
      at = end + 4;
    }
    if (at + cellEnd.length > text.length) return text.length + 1;
    return text.startsWith(cellEnd, at) ? at + cellEnd.length : undefined;
  }

  /** Tells the parser of the row that has been held back, and where in it the next cell stands. */
  #tellRow(): void {
    if (this.#heldRow === '') return;
    this.parser.write(this.#heldRow);
    this.#heldRow = '';
    this.#listener.placeAt(this.#row, this.#column);
  }

  protected override letBe(): void {
    if (this.#state === 'row') this.#tellRow();
    super.letBe();
  }

  /** The same for what is met on the way. @returns that it has been dealt with */
  #givesUp(): true {
    this.letBe();
    return true;
  }
}

/** Digits between two places as a number; undefined when there is anything else, or too much of it. */
function wholeNumber(text: string, from: number, to: number): number | undefined {
  if (to === from || to - from > 9) return undefined;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function isPlainValue(type: PlainType, value: string): boolean {
  return value === '' || (type === 'n' || type === 's' ? number.test(value) : true);
}
