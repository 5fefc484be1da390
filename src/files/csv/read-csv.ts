import type { RawCell, RawWorkbook } from '../../workbook/raw-workbook';
import { wideEncoding } from '../mail/message-form';

/** No list is larger; a longer file is cut off here. */
const mostRows = 50_000;

/**
 * The cells of a text file with separated values, as one sheet of texts. Semicolons, tabs or commas, whichever the first
 * line has most of; quotes as spreadsheets write them. UTF-8, UTF-16 or, where it is neither, Windows' own letters.
 */
export function readCsv(bytes: Uint8Array, sheet: string): RawWorkbook {
  const text = decoded(bytes);
  const cells: RawCell[] = [];
  let row = 1;
  let column = 1;
  for (const [value, end] of fieldsOf(text, separatorOf(text))) {
    if (value !== '') cells.push({ row, column, value: { kind: 'text', text: value } });
    if (end === 'field') column += 1;
    else {
      row += 1;
      column = 1;
      if (row > mostRows) break;
    }
  }
  return { sheets: [{ name: sheet, hidden: false, cells, tables: [] }] };
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function separatorOf(text: string): string {
  const line = /^(?:\s*\n)*[^\n]*/u.exec(text.replace(/^\uFEFF/u, ''))?.[0] ?? '';
  const counts = [';', '\t', ','].map((mark) => [mark, line.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Each field with what ends it: the next field, or the line. */
function* fieldsOf(text: string, separator: string): Generator<readonly [string, 'field' | 'line']> {
  let value = '';
  let isQuoted = false;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') value += letter;
      else if (text.charAt(at + 1) === '"') {
        value += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && value.trim() === '') {
      isQuoted = true;
      value = '';
    } else if (letter === separator) {
      yield [value.trim(), 'field'];
      value = '';
    } else if (letter === '\n') {
      yield [value.trim(), 'line'];
      value = '';
    } else if (letter !== '\r') value += letter;
  }
  if (value !== '') yield [value.trim(), 'line'];
}
