import ExcelJS from 'exceljs';
import { readXlsx as readWithHucre, writeXlsx as writeWithHucre } from 'hucre';
import { readXlsx } from '../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../src/files/xlsx/write-xlsx';
import type { SheetCell, WorkbookLayout } from '../src/workbook/sheet';

/**
 * Reading and writing .xlsx beside two other libraries, in one run on one machine: only the ratios mean
 * anything. Each is warmed up, then measured in turns; the figure is the median of processor time.
 */
const rounds = 3;

type Work = () => Promise<void>;

interface Contestant {
  readonly name: string;
  readonly work: Work;
}

async function processorTime(work: Work): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

async function compare(title: string, contestants: readonly Contestant[]): Promise<void> {
  for (const { work } of contestants) await work();
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, work } of contestants) times.get(name)?.push(await processorTime(work));
  }
  const own = median(times.get(contestants[0]?.name ?? '') ?? []);
  process.stdout.write(`\n${title}\n`);
  for (const [name, all] of times) {
    const time = median(all);
    const ratio = (time / own).toFixed(2);
    process.stdout.write(`  ${name.padEnd(14)}${time.toFixed(0).padStart(7)} ms ${ratio.padStart(8)} ×\n`);
  }
}

/** A table of answers: short texts that recur, comments that do not, amounts, dates and ratings. */
function answers(rows: number, columns: number): WorkbookLayout {
  const answer = (row: number, column: number): SheetCell => {
    const kind = column % 5;
    if (kind === 0) return { value: `System ${(row * 7 + column) % 40}` };
    if (kind === 1) return { value: 10_000 + row * 13 + column, format: 'money' };
    if (kind === 2) return { value: 46_000 + ((row + column) % 900), format: 'date' };
    if (kind === 3)
      return { value: `Bemærkning ${row}.${column}: prisen er steget hvert år`, style: 'wrapped' };
    return { value: 1 + ((row + column) % 5) };
  };
  const header = Array.from({ length: columns }, (_, column): SheetCell => ({
    value: `Spørgsmål ${column + 1}`,
  }));
  const body = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => answer(row, column)),
  );
  const table = { name: 'Registreringer', range: { top: 0, left: 0, bottom: rows, right: columns - 1 } };
  return {
    title: 'Måling',
    sheets: [{ name: 'Registreringer', columns: [], rows: [header, ...body], tables: [table] }],
  };
}

/** A summary of formulas beside the table, each with its value. */
function withFormulas(layout: WorkbookLayout, count: number): WorkbookLayout {
  const rows = Array.from({ length: count }, (_, row): SheetCell[] => [
    { value: `System ${row % 40}` },
    { value: row, formula: `COUNTIFS(Registreringer[Spørgsmål 1],A${row + 1})` },
  ]);
  return { ...layout, sheets: [...layout.sheets, { name: 'Overblik', columns: [], rows }] };
}

async function measureReading(): Promise<void> {
  const files: Uint8Array[] = [];
  for (let file = 0; file < 98; file += 1) files.push(await writeXlsx(answers(60, 40)));
  await compare('Læs 98 filer × 60 rækker × 40 kolonner', [
    {
      name: 'egen læser',
      work: async () => {
        for (const bytes of files) {
          if ((await Promise.resolve(readXlsx(bytes, ''))).kind === 'refused') throw new Error('refused');
        }
      },
    },
    {
      name: 'hucre',
      work: async () => {
        for (const bytes of files) await readWithHucre(bytes);
      },
    },
    {
      name: 'ExcelJS',
      work: async () => {
        for (const bytes of files) await new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer);
      },
    },
  ]);
}

async function writeWithExcelJs(layout: WorkbookLayout): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows } of layout.sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) {
      sheet.addRow(
        row.map((cell) =>
          cell?.formula === undefined ? cell?.value : { formula: cell.formula, result: Number(cell.value) },
        ),
      );
    }
  }
  await workbook.xlsx.writeBuffer();
}

async function measureWriting(): Promise<void> {
  const layout = withFormulas(answers(5000, 45), 500);
  const plain = layout.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => cell?.value ?? null)),
  }));
  await compare('Skriv en tabel med 5.000 rækker × 45 kolonner og 500 formler (de andre uden formater)', [
    {
      name: 'egen skriver',
      work: async () => {
        await writeXlsx(layout);
      },
    },
    {
      name: 'hucre',
      work: async () => {
        await writeWithHucre({ sheets: plain });
      },
    },
    { name: 'ExcelJS', work: () => writeWithExcelJs(layout) },
  ]);
}

await measureReading();
await measureWriting();
