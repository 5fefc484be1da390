import { encodingOf } from './xml-events';

const [less, greater, slash, bang] = [0x3c, 0x3e, 0x2f, 0x21];
const [quote, apostrophe, letterR, equals, space] = [0x22, 0x27, 0x72, 0x3d, 0x20];
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const anyCell = bytesOf('<c');
const cellEnd = bytesOf('</c>');
const anyRow = bytesOf('<row');
const rowEnd = bytesOf('</row>');
const none: Uint8Array = new Uint8Array();
/** No tag of a worksheet is longer. */
const longestTag = 64 * 1024;

/**
 * Takes cells that hold nothing but a format, and rows of nothing else, out of a worksheet's bytes before they are
 * parsed: people give whole columns a colour, and a hundred thousand such rows are a hundred megabytes. What is read
 * stays the same: a cell or row that does not say where it is stands after the one before it, so that one is kept.
 */
export class FormattedCells {
  /** How many bytes have come, and how many of them were taken out. */
  seen = 0;
  dropped = 0;
  #rest = none;
  /** Set for good by what could make a tag mean something else: comments, CDATA, other encodings. */
  #letBe: boolean | undefined;
  /** A row that has begun with nothing in it yet. */
  #row: Uint8Array | undefined;
  /** The cell and the row that were taken out last. */
  #lastCell: Uint8Array | undefined;
  #lastRow: Uint8Array | undefined;
  #out = none;
  #length = 0;
  /** What is put out next: a stretch of bytes that may still grow. */
  #source = none;
  #from = 0;
  #to = 0;

  /** The bytes that are left of a piece and of what was held back of the one before; good until the next call. */
  filter(piece: Uint8Array): Uint8Array {
    this.seen += piece.length;
    this.#letBe ??= encodingOf(piece) !== 'utf-8';
    const bytes = this.#rest.length === 0 ? piece : joined(this.#rest, piece);
    this.#out = new Uint8Array(bytes.length);
    this.#length = 0;
    const end = this.#letBe ? this.#letAllBe(bytes, 0) : this.#scan(bytes);
    this.#flush();
    this.#source = none;
    this.#rest = bytes.slice(end);
    return this.#out.subarray(0, this.#length);
  }

  /** What is still held back when no more bytes come. */
  end(): Uint8Array {
    return this.#row === undefined ? this.#rest : joined(this.#row, this.#rest);
  }

  /** @returns how far the bytes have been dealt with; a tag that is cut off waits for the next piece */
  #scan(bytes: Uint8Array): number {
    let at = 0;
    for (;;) {
      const open = bytes.indexOf(less, at);
      if (open < 0) {
        this.#put(bytes, at, bytes.length);
        return bytes.length;
      }
      this.#put(bytes, at, open);
      if (bytes[open + 1] === bang) return this.#letAllBe(bytes, open);
      const close = bytes.indexOf(greater, open);
      // An empty cell may be written as two tags: the second must be at hand.
      if (close < 0 || close + cellEnd.length >= bytes.length) {
        if (bytes.length - open > longestTag) return this.#letAllBe(bytes, open);
        return open;
      }
      at = this.#tag(bytes, open, close + 1);
    }
  }

  #tag(bytes: Uint8Array, open: number, close: number): number {
    if (begins(bytes, open, anyCell) && isNameEnd(bytes[open + 2])) return this.#cell(bytes, open, close);
    if (begins(bytes, open, rowEnd)) {
      this.#lastCell = undefined;
      if (this.#row === undefined) this.#put(bytes, open, close);
      else this.#dropRow(joined(this.#row, bytes.subarray(open, close)));
      return close;
    }
    if (begins(bytes, open, anyRow) && isNameEnd(bytes[open + 4])) return this.#rowTag(bytes, open, close);
    this.#putRow();
    this.#put(bytes, open, close);
    return close;
  }

  #cell(bytes: Uint8Array, open: number, close: number): number {
    const tag = readTag(bytes, open, close);
    if (tag === 'placed') {
      const end = bytes[close - 2] === slash ? close : begins(bytes, close, cellEnd) ? close + 4 : 0;
      if (end > 0) {
        this.#lastCell = bytes.slice(open, end);
        this.dropped += end - open;
        return end;
      }
    }
    this.#putRow();
    if (tag !== 'placed' && this.#lastCell !== undefined) this.#put(this.#lastCell, 0, this.#lastCell.length);
    this.#lastCell = undefined;
    this.#put(bytes, open, close);
    return close;
  }

  #rowTag(bytes: Uint8Array, open: number, close: number): number {
    this.#putRow();
    this.#lastCell = undefined;
    const tag = readTag(bytes, open, close);
    if (tag !== 'placed' && this.#lastRow !== undefined) this.#put(this.#lastRow, 0, this.#lastRow.length);
    this.#lastRow = undefined;
    if (tag !== 'placed') this.#put(bytes, open, close);
    else if (bytes[close - 2] === slash) this.#dropRow(bytes.slice(open, close));
    else this.#row = bytes.slice(open, close);
    return close;
  }

  #dropRow(row: Uint8Array): void {
    this.#row = undefined;
    this.#lastRow = row;
    this.dropped += row.length;
  }

  /** A row that turns out to hold something. */
  #putRow(): void {
    if (this.#row === undefined) return;
    this.#put(this.#row, 0, this.#row.length);
    this.#row = undefined;
  }

  #letAllBe(bytes: Uint8Array, from: number): number {
    this.#letBe = true;
    this.#putRow();
    this.#put(bytes, from, bytes.length);
    return bytes.length;
  }

  /** Puts out what is at hand as one piece as long as nothing is left out between. */
  #put(bytes: Uint8Array, from: number, to: number): void {
    if (bytes === this.#source && from === this.#to) {
      this.#to = to;
      return;
    }
    this.#flush();
    this.#source = bytes;
    this.#from = from;
    this.#to = to;
  }

  #flush(): void {
    const [bytes, from, to] = [this.#source, this.#from, this.#to];
    this.#from = this.#to;
    if (to <= from) return;
    if (this.#length + to - from > this.#out.length) {
      this.#out = joined(this.#out, new Uint8Array(this.#out.length + to - from));
    }
    this.#out.set(bytes.subarray(from, to), this.#length);
    this.#length += to - from;
  }
}

function begins(bytes: Uint8Array, at: number, start: Uint8Array): boolean {
  for (let index = 0; index < start.length; index += 1) {
    if (bytes[at + index] !== start[index]) return false;
  }
  return true;
}

/** Whether a byte ends the name of a tag. */
function isNameEnd(byte: number | undefined): boolean {
  return byte === space || byte === greater || byte === slash || byte === 9 || byte === 10 || byte === 13;
}

/** Whether a tag says where it is (`r="B2"`); `unclear` when it may not really end at its first `>`. */
function readTag(bytes: Uint8Array, open: number, close: number): 'placed' | 'unplaced' | 'unclear' {
  let inQuotes = false;
  let placed = false;
  for (let at = open; at < close; at += 1) {
    const byte = bytes[at];
    if (byte === quote) inQuotes = !inQuotes;
    else if (byte === apostrophe) return 'unclear';
    else if (byte === letterR && !inQuotes && bytes[at + 1] === equals) placed ||= bytes[at - 1] === space;
  }
  if (inQuotes) return 'unclear';
  return placed ? 'placed' : 'unplaced';
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
