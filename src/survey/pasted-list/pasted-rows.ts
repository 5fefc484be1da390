import { visibleText } from '../visible-text';

/** A line that was pasted: what stood there, and the cells that it falls into. */
export interface PastedRow {
  /** Letter by letter, so that what is not taken can stay where it was. */
  readonly text: string;
  readonly cells: readonly string[];
  /** The cells come from a table, so that their places mean the same in every row. */
  readonly isTable: boolean;
}

/** The rows of a pasted text, blank ones left out: a table's by tabs, and what a person wrote by its own signs. */
export function pastedRows(text: string): readonly PastedRow[] {
  const isTable = text.includes('\t');
  const lines = isTable ? tableLines(text) : text.split(/\r\n|[\n\r\u2028\u2029]/u);
  return lines
    .filter((line) => visibleText(line) !== '')
    .map((line) => ({
      text: line,
      isTable: line.includes('\t'),
      cells: line.includes('\t') ? line.split('\t').map(cellText) : writtenCells(line),
    }));
}

/** Lines of a table: a spreadsheet puts a cell that has line breaks in quotes. */
function tableLines(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let isQuoted = false;
  for (const piece of text.split(/(\r\n|[\n\r]|")/u)) {
    const isBreak = /^(?:\r\n|\n|\r)$/u.test(piece);
    if (piece === '"') {
      // A quote begins a quoted cell only where the cell begins.
      if (isQuoted || line === '' || line.endsWith('\t') || line.endsWith('"')) isQuoted = !isQuoted;
      line += piece;
    } else if (isBreak && !isQuoted) {
      lines.push(line);
      line = '';
    } else line += isBreak ? '\n' : piece;
  }
  // A quote that never ends was no quote: every line is its own.
  return isQuoted ? text.split(/\r\n|[\n\r]/u) : [...lines, line];
}

function cellText(cell: string): string {
  const trimmed = cell.trim();
  return /^"[\s\S]*"$/u.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"').trim() : trimmed;
}

/** What a person writes before a line of a list: a dot, a dash, a number. */
const bullet = /^\s*(?:[•·▪◦*–—-]+|\(?\d{1,3}[.)])\s+/u;
const strongSigns = /\s*[;|]\s*|\s+[–—-]\s+/u;

/** A line as a person writes it: with semicolons, bars or dashes between its parts, else with commas. */
function writtenCells(line: string): readonly string[] {
  const bare = line.replace(bullet, '').trim();
  const parts = bare.split(strongSigns);
  const cells = parts.length > 1 ? parts : bare.split(/\s*,\s+|,(?=\D)/u);
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
