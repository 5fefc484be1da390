import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { SaxesParser } from 'saxes';
import { cellReference } from '../../src/workbook/cell-reference';

const run = promisify(execFile);

/** Always recalculate, so that a stale cached value cannot pass for a right one. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const installLine =
  'LibreOffice mangler: sudo apt-get install -y --no-install-recommends libreoffice-calc-nogui libreoffice-impress-nogui fonts-dejavu-core';

async function findProgram(): Promise<string> {
  for (const candidate of ['soffice', 'libreoffice', '/usr/lib/libreoffice/program/soffice']) {
    try {
      await run(candidate, ['--version']);
      return candidate;
    } catch {
      // The next one may be there.
    }
  }
  throw new Error(installLine);
}

let madeProfile: string | undefined;

/** The profile of this test file: two programs cannot share one, and making one takes longer than a conversion. */
function profileFolder(): string {
  if (madeProfile !== undefined) return madeProfile;
  const folder = mkdtempSync(path.join(tmpdir(), 'regneark-profil-'));
  mkdirSync(path.join(folder, 'user'));
  writeFileSync(path.join(folder, 'user', 'registrymodifications.xcu'), profile);
  madeProfile = folder;
  return folder;
}

afterAll(() => {
  if (madeProfile !== undefined) rmSync(madeProfile, { recursive: true, force: true });
  madeProfile = undefined;
});

/** An .xlsx file in another format, recalculated and written by the spreadsheet program. */
export async function convert(bytes: Uint8Array, format: 'fods' | 'xlsx' | 'pdf'): Promise<Uint8Array> {
  const [converted] = await convertAll([bytes], format);
  if (converted === undefined) throw new Error('One file in gives one file out');
  return converted;
}

/** CSV files as a Danish spreadsheet program opens them: the cells, and what it would compute. */
export async function openCsv(
  files: readonly Uint8Array[],
): Promise<
  readonly { readonly cells: ReadonlyMap<string, CalculatedValue>; readonly formulas: readonly string[] }[]
> {
  // Semicolons, quotes, UTF-8, from the first line, Danish numbers and days, which are looked for in every cell.
  const filter = '--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1030,false,true';
  const converted = await convertAll(files, 'fods', { ending: 'csv', options: [filter] });
  return converted.map((fods) => {
    const xml = new TextDecoder().decode(fods);
    const [cells = new Map<string, CalculatedValue>()] = [...readFlatOds(xml).values()];
    return {
      cells,
      formulas: [...xml.matchAll(/table:formula="([^"]*)"/gu)].map(([, formula]) => formula ?? ''),
    };
  });
}

/** The paragraphs that a presentation program shows of a .pptx file, and the links that it would follow. */
export async function openSlides(
  pptx: Uint8Array,
): Promise<{ readonly paragraphs: readonly string[]; readonly links: readonly string[] }> {
  const [converted] = await convertAll([pptx], 'fodp', { ending: 'pptx' });
  const paragraphs: string[] = [];
  const links: string[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'text:p' && (depth += 1) === 1) paragraphs.push('');
    if (name === 'text:s' && depth > 0)
      paragraphs.push((paragraphs.pop() ?? '') + ' '.repeat(Number(attributes['text:c'] ?? 1)));
    const target = attributes['xlink:href'] ?? '';
    if (/^[a-z]+:/u.test(target)) links.push(target);
  });
  parser.on('text', (text) => {
    if (depth > 0) paragraphs.push((paragraphs.pop() ?? '') + text);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'text:p') depth -= 1;
  });
  parser.write(new TextDecoder().decode(converted)).close();
  return { paragraphs, links };
}

/** The same for many files at once, in their order: starting the program costs more than converting a file. */
export async function convertAll(
  files: readonly Uint8Array[],
  format: 'fods' | 'fodp' | 'xlsx' | 'pdf',
  { ending = 'xlsx', options = [] }: { readonly ending?: string; readonly options?: readonly string[] } = {},
): Promise<readonly Uint8Array[]> {
  const program = await findProgram();
  const folder = await mkdtemp(path.join(tmpdir(), 'regneark-'));
  try {
    const inputs = files.map((_, index) => path.join(folder, 'ind', `bog${String(index)}.${ending}`));
    const outputFolder = path.join(folder, 'ud');
    await mkdir(path.join(folder, 'ind'));
    await Promise.all(files.map((bytes, index) => writeFile(inputs[index]!, bytes)));
    await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profileFolder()).href}`,
        '--headless',
        ...options,
        '--convert-to',
        format,
        '--outdir',
        outputFolder,
        ...inputs,
      ],
      { maxBuffer: 1 << 26 },
    );
    return await Promise.all(
      inputs.map(async (input) => {
        const output = path.join(outputFolder, `${path.basename(input, `.${ending}`)}.${format}`);
        // It ends with 0 even when it could not load the file.
        if (!existsSync(output))
          throw new Error(`The spreadsheet program could not convert the file to ${format}`);
        return new Uint8Array(await readFile(output));
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a cell shows after calculation; an error is its text, such as `#DIV/0!`. */
export type CalculatedValue = string | number | boolean;
/** Sheet → cell reference → value; cells that are empty or hold "" are absent. */
export type CalculatedWorkbook = ReadonlyMap<string, ReadonlyMap<string, CalculatedValue>>;

/** Every value of a workbook as the spreadsheet program computes it, errors included. */
export async function calculate(bytes: Uint8Array): Promise<CalculatedWorkbook> {
  return readFlatOds(new TextDecoder().decode(await convert(bytes, 'fods')));
}

/** The same for many workbooks, in one start of the program. */
export async function calculateAll(files: readonly Uint8Array[]): Promise<readonly CalculatedWorkbook[]> {
  return (await convertAll(files, 'fods')).map((fods) => readFlatOds(new TextDecoder().decode(fods)));
}

interface Cursor {
  sheet: Map<string, CalculatedValue> | null;
  row: number;
  rowRepeat: number;
  column: number;
  cell: { attributes: Record<string, string>; text: string[]; repeat: number } | null;
  inAnnotation: boolean;
  /** A chart holds tables of its own, in the midst of the sheet's. */
  tablesWithin: number;
  /** White space between paragraphs is layout, not text. */
  inParagraph: boolean;
}

/** Flat OpenDocument: typed values of every sheet in one file. */
function readFlatOds(xml: string): CalculatedWorkbook {
  const sheets = new Map<string, Map<string, CalculatedValue>>();
  const at: Cursor = {
    sheet: null,
    row: 0,
    rowRepeat: 1,
    column: 0,
    cell: null,
    inAnnotation: false,
    tablesWithin: 0,
    inParagraph: false,
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'table:table' && at.sheet !== null) at.tablesWithin += 1;
    if (at.tablesWithin > 0) return;
    if (name === 'table:table') {
      at.sheet = new Map();
      at.row = 0;
      sheets.set(attributes['table:name'] ?? '', at.sheet);
    } else if (name === 'table:table-row') {
      at.rowRepeat = Number(attributes['table:number-rows-repeated'] ?? 1);
      at.column = 0;
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      at.cell = { attributes, text: [], repeat: Number(attributes['table:number-columns-repeated'] ?? 1) };
    } else if (name === 'text:p' && at.cell !== null) {
      at.inParagraph = true;
      at.cell.text.push('');
    } else if (name === 'office:annotation') at.inAnnotation = true;
    else if (name === 'text:s') appendText(at, ' '.repeat(Number(attributes['text:c'] ?? 1)));
  });
  parser.on('text', (text) => {
    if (at.tablesWithin === 0) appendText(at, text);
  });
  parser.on('closetag', ({ name }) => {
    if (at.tablesWithin > 0) {
      if (name === 'table:table') at.tablesWithin -= 1;
      return;
    }
    if (name === 'office:annotation') at.inAnnotation = false;
    if (name === 'text:p') at.inParagraph = false;
    if (name === 'table:table') at.sheet = null;
    if (name === 'table:table-row') at.row += at.rowRepeat;
    if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && at.cell !== null) {
      storeCell(at, at.cell);
      at.column += at.cell.repeat;
      at.cell = null;
    }
  });
  parser.write(xml).close();
  return sheets;
}

function appendText(at: Cursor, text: string): void {
  if (at.cell === null || at.inAnnotation || !at.inParagraph) return;
  at.cell.text.push((at.cell.text.pop() ?? '') + text);
}

function storeCell(at: Cursor, cell: NonNullable<Cursor['cell']>): void {
  const value = typedValue(cell.attributes, cell.text.join('\n'));
  if (value === null || at.sheet === null) return;
  for (let across = 0; across < cell.repeat; across += 1) {
    for (let down = 0; down < at.rowRepeat; down += 1) {
      at.sheet.set(cellReference(at.row + down + 1, at.column + across + 1), value);
    }
  }
}

const firstDay = Date.UTC(1899, 11, 30);

function typedValue(attributes: Record<string, string>, text: string): CalculatedValue | null {
  if (attributes['calcext:value-type'] === 'error') return text;
  switch (attributes['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return Number(attributes['office:value']);
    case 'date': {
      const moment = attributes['office:date-value'] ?? '';
      return (
        (Date.parse(moment.includes('T') ? `${moment}Z` : `${moment}T00:00:00Z`) - firstDay) / 86_400_000
      );
    }
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    case 'string': {
      const shown = attributes['office:string-value'] ?? text;
      return shown === '' ? null : shown;
    }
    case undefined:
    default:
      return null;
  }
}
