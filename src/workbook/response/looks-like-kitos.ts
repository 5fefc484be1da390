import type { RawWorkbook } from '../raw-workbook';

/** How far down a template tells what it is for. */
const firstRows = 20;

/**
 * Whether a workbook without the form comes from KITOS: one of its import templates (OS2KITOS IT Kontrakter …) or a list
 * taken out of it. It says so in the name of the file or of a sheet, in a cell at the top, or by headers with UUIDs.
 */
export function looksLikeKitos({ sheets }: RawWorkbook, file: string): boolean {
  const name = file.slice(file.lastIndexOf('›') + 1);
  if (isKitos(name)) return true;
  return sheets.some(
    (sheet) =>
      isKitos(sheet.name) ||
      sheet.cells.some(
        ({ row, value }) =>
          row <= firstRows && value.kind === 'text' && (isKitos(value.text) || uuidHeader.test(value.text)),
      ),
  );
}

const uuidHeader = /^IT[- ]?(?:system|systemer|kontrakt)\b.*\(UUID\)\s*$/iu;

function isKitos(text: string): boolean {
  return text.length < 500 && /(?:OS2)?KITOS/iu.test(text);
}
