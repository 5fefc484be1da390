import type { RawCell, RawColumns, RawRange, RawValue } from '../../../workbook/raw-workbook';
import type { Problem } from '../../outcome';
import type { CellFormats } from './cell-formats';
import { numberValue } from '../../../workbook/raw/number-format';
import { daysTo1904, momentValue } from '../../../workbook/raw/serial-clock';
import { isoCell } from './iso-cell';
import { maxColumn, maxRow, parseRange, parseReference } from '../references';
import { StringRuns } from './shared-strings';
import { unescapeText } from './string-escapes';
import { PlainCells } from './plain-cells';
import type { PlainCell, PlainCellListener } from './plain-cells';
import type { PartParser, XmlAttributes, XmlListener } from './xml-listener';

/** More than anyone merges by hand; the rest are let be. */
const maxMerges = 10_000;

/** What the cells of every sheet are read with. */
export interface CellContext {
  /** The shared strings, each as a cell holds it; undefined for an empty one. */
  readonly strings: readonly (RawValue | undefined)[];
  readonly formats: CellFormats;
  readonly from1904: boolean;
  /** How many cells the sheet may have. */
  readonly maxCells: number;
  /** How many the whole workbook may have, for the message. */
  readonly maxCellsInAll: number;
}

/**
 * Listens to a worksheet. What the sheet says of its own size is not looked at; a cell or row that does not say
 * where it is stands after the one before it.
 */
export class WorksheetCells implements XmlListener, PlainCellListener {
  /** Reads the plain cells; there once the sheet is being read. */
  plain: PlainCells | undefined;
  /** Cells that are merged; what is no range is no merge. */
  readonly merges: RawRange[] = [];
  readonly #cells: RawCell[] = [];
  readonly #columns: RawColumns[] = [];
  readonly #context: CellContext;
  readonly #runs = new StringRuns();
  /** Dates recur, and putting one into words is the slowest thing done to a cell. */
  readonly #moments = new Map<number, RawValue>();
  #problem: Problem | undefined;
  #inData = false;
  #inCell = false;
  #inInline = false;
  #inValue = false;
  #row = 0;
  #column = 0;
  #inOrder = true;
  #lastPlace = 0;
  #type: string | undefined;
  #format: number | undefined;
  #formula = false;
  #value = '';

  constructor(context: CellContext) {
    this.#context = context;
  }

  shortcut(parser: PartParser): PlainCells {
    this.plain = new PlainCells(parser, this);
    return this.plain;
  }

  placeAt(row: number, column: number): void {
    this.#row = row;
    this.#column = column;
  }

  plainCell({ row, column, type, format, hasFormula, value }: PlainCell): void {
    this.#row = row;
    this.#column = column;
    this.#type = type;
    this.#format = format;
    this.#formula = hasFormula;
    this.#value = value;
    this.#closeCell();
  }

  isFull(): boolean {
    return this.#cells.length > this.#context.maxCells;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#inInline) this.#runs.open(name);
    else if (this.#inCell) this.#openInCell(name);
    else if (this.#inData && name === 'c') this.#openCell(attributes);
    else if (this.#inData && name === 'row') this.#openRow(attributes['r']);
    else if (name === 'sheetData') this.#inData = true;
    else if (name === 'col') this.#columns.push(...columnsOf(attributes));
    else if (name === 'mergeCell' && this.merges.length < maxMerges) this.#addMerge(attributes['ref']);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else if (this.#inInline) this.#runs.add(text);
  }

  close(name: string): void {
    if (name === 'is') this.#inInline = false;
    else if (this.#inInline) this.#runs.close(name);
    else if (name === 'v') this.#inValue = false;
    else if (name === 'c' && this.#inCell) this.#closeCell();
    else if (name === 'sheetData') this.#inData = false;
  }

  problem(): Problem | undefined {
    if (this.isFull()) {
      return { code: 'file-too-many-cells', params: { max: this.#context.maxCellsInAll } };
    }
    return this.#problem;
  }

  /** The cells in reading order; of two for the same place the later one counts. */
  cells(): readonly RawCell[] {
    if (this.#inOrder) return this.#cells;
    const byPlace = new Map<number, RawCell>();
    for (const cell of this.#cells) byPlace.set(cell.row * maxColumn + cell.column, cell);
    return [...byPlace].sort(([one], [other]) => one - other).map(([, cell]) => cell);
  }

  /** The columns that have a width of their own. */
  columns(): readonly RawColumns[] {
    return this.#columns.slice(0, maxColumn);
  }

  #addMerge(reference = ''): void {
    const range = parseRange(reference);
    if (range !== undefined) this.merges.push(range);
  }

  #openRow(reference: string | undefined): void {
    this.#row = reference === undefined ? this.#row + 1 : Number(reference);
    this.#column = 0;
    if (!Number.isInteger(this.#row) || this.#row < 1 || this.#row > maxRow) {
      this.#misplaced(reference ?? String(this.#row));
    }
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes['r'];
    if (reference === undefined) {
      this.#column += 1;
      if (this.#column > maxColumn || this.#row < 1) this.#misplaced(`${this.#row}:${this.#column}`);
    } else {
      const place = parseReference(reference);
      if (place === undefined) this.#misplaced(reference);
      this.#row = place?.row ?? this.#row;
      this.#column = place?.column ?? this.#column;
    }
    this.#inCell = true;
    this.#type = attributes['t'];
    this.#format = attributes['s'] === undefined ? undefined : Number(attributes['s']);
    this.#formula = false;
    this.#value = '';
  }

  #misplaced(reference: string): void {
    this.#problem ??= { code: 'file-bad-reference', params: { reference } };
  }

  #openInCell(name: string): void {
    if (name === 'v') this.#inValue = true;
    else if (name === 'f') this.#formula = true;
    else if (name === 'is') {
      this.#inInline = true;
      this.#runs.take();
    }
  }

  #closeCell(): void {
    this.#inCell = false;
    this.#inValue = false;
    const value = this.#cellValue();
    if (value === undefined) return;
    const place = this.#row * maxColumn + this.#column;
    this.#inOrder &&= place > this.#lastPlace;
    this.#lastPlace = place;
    this.#cells.push({ row: this.#row, column: this.#column, value });
  }

  #cellValue(): RawValue | undefined {
    const text = this.#value;
    switch (this.#type ?? 'n') {
      case 's':
        return this.#sharedString(text);
      case 'inlineStr':
        return textValue(this.#runs.take());
      case 'str':
        return textValue(unescapeText(text));
      case 'b':
        return text === '' ? undefined : { kind: 'boolean', boolean: /^\s*(?:1|true)\s*$/i.test(text) };
      case 'e':
        return text === '' ? undefined : { kind: 'error', error: text };
      case 'd':
        return isoCell(text) ?? textValue(text);
      default:
        return this.#numberValue(text);
    }
  }

  #sharedString(text: string): RawValue | undefined {
    if (text === '') return undefined;
    const index = Number(text);
    const { strings } = this.#context;
    if (!(index in strings)) this.#problem ??= { code: 'file-damaged', params: {} };
    return strings[index];
  }

  #numberValue(text: string): RawValue | undefined {
    if (text === '' || text.trim() === '') {
      // A formula that was never calculated has no result to read; that must be seen, not read as an empty cell.
      return this.#formula ? { kind: 'error', error: '#CALC!' } : undefined;
    }
    const number = Number(text);
    if (!Number.isFinite(number)) return textValue(text);
    const shown = this.#context.formats.shown(this.#format);
    // A number whose format is lost may be a date, a share or itself.
    if (shown === undefined) this.#problem ??= { code: 'file-damaged', params: {} };
    if (shown === undefined) return { kind: 'number', number };
    if (shown !== 'moment') return numberValue(number, shown);
    return this.#moments.get(number) ?? this.#momentValue(number);
  }

  #momentValue(number: number): RawValue {
    const value = momentValue(this.#context.from1904 ? number + daysTo1904 : number);
    this.#moments.set(number, value);
    return value;
  }
}

function columnsOf({ min, max, width }: XmlAttributes): readonly RawColumns[] {
  const columns = { first: Number(min), last: Number(max), width: Number(width) };
  const isRight =
    Number.isInteger(columns.first) &&
    Number.isInteger(columns.last) &&
    columns.first >= 1 &&
    columns.last <= maxColumn &&
    columns.width > 0 &&
    columns.width <= 255;
  return width !== undefined && isRight ? [columns] : [];
}

function textValue(text: string): RawValue | undefined {
  return text === '' ? undefined : { kind: 'text', text };
}
