import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import type { RawValue } from '../../src/workbook/raw-workbook';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { richDataSet } from '../builders/rich-data-set';

const run = promisify(execFile);
jest.setTimeout(300_000);

/** A workbook recalculated by Gnumeric, which shares no code with Excel or LibreOffice. */
async function recalculated(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gnumeric-'));
  try {
    const [input, output] = [path.join(folder, 'ind.xlsx'), path.join(folder, 'ud.xlsx')];
    await writeFile(input, bytes);
    await run('ssconvert', ['--recalc', input, output]);
    return new Uint8Array(await readFile(output));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function withStaleCaches(layout: WorkbookLayout): WorkbookLayout {
  const sheets = layout.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: -987_654_321 })),
    ),
  }));
  return { ...layout, sheets };
}

function plain(value: RawValue | undefined): string | number | null {
  if (value?.kind === 'number') return value.number;
  if (value?.kind === 'moment') return value.serial;
  if (value?.kind === 'error') return value.error;
  return value?.kind === 'text' && value.text !== '' ? value.text : null;
}

test('a third spreadsheet program gives what the analysis has computed', async () => {
  const dataSet = richDataSet(1);
  const layout = layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da);
  const reading = readXlsx(await recalculated(await writeXlsx(withStaleCaches(layout))), 'ud.xlsx');
  if (reading.kind !== 'workbook') throw new Error(reading.kind);
  let compared = 0;
  const disagreements = layout.sheets.flatMap((sheet) => {
    const cells = new Map(
      reading.workbook.sheets
        .find(({ name }) => name === sheet.name)!
        .cells.map(({ row, column, value }) => [`${row} ${column}`, value]),
    );
    return sheet.rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, column) => {
        if (cell?.formula === undefined) return [];
        compared += 1;
        const ours = cell.value === '' ? null : cell.value;
        const theirs = plain(cells.get(`${rowIndex + 1} ${column + 1}`));
        const agree =
          typeof ours === 'number' && typeof theirs === 'number'
            ? Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours))
            : ours === theirs;
        return agree
          ? []
          : [
              `${sheet.name} ${rowIndex + 1},${column + 1}: ${String(ours)} ≠ ${String(theirs)} =${cell.formula}`,
            ];
      }),
    );
  });
  expect(disagreements).toEqual([]);
  expect(compared).toBeGreaterThan(5000);
});
