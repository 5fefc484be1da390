import { readFile, writeFile, copyFile, mkdir, readdir } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { FindingsReport } from '../../src/analysis/findings-report';
import { monopol, temporaryFolder } from './run-monopol';

const { file } = temporaryFolder();
jest.setTimeout(120_000);

const date = ['--dato', '2026-11-23'];

async function findings(name: string): Promise<FindingsReport> {
  return JSON.parse(await readFile(file(name), 'utf8')) as FindingsReport;
}

/** The row and column of the cell that holds a text, the first in reading order. */
function place(sheet: ExcelJS.Worksheet, text: string): { row: number; column: number } {
  let found: { row: number; column: number } | undefined;
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, column) => {
      if (found === undefined && cell.text === text) found = { row: rowNumber, column };
    });
  });
  if (found === undefined) throw new Error(`${sheet.name} does not hold "${text}"`);
  return found;
}

/** The row of a system on Systemer, below the table's header. */
function systemCell(workbook: ExcelJS.Workbook, system: string, header: string): ExcelJS.Cell {
  const sheet = workbook.getWorksheet('Systemer')!;
  return sheet.getCell(place(sheet, system).row, place(sheet, header).column);
}

/** The value beside a label on Vægte. */
function weightCell(workbook: ExcelJS.Workbook, label: string): ExcelJS.Cell {
  const sheet = workbook.getWorksheet('Vægte')!;
  const { row, column } = place(sheet, label);
  return sheet.getCell(row, column + 1);
}

async function opened(name: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file(name));
  return workbook;
}

describe('the story from an inbox to an analysis', () => {
  beforeAll(async () => {
    const examples = await monopol(['eksempler', '--ud', file('inbox'), '--kommuner', '41', '--seed', '5']);
    expect(examples).toMatchObject({ code: 0, err: '' });
    const run = await monopol([
      'konsolider',
      file('inbox'),
      '--ud',
      file('a.xlsx'),
      '--json',
      file('a.json'),
      ...date,
    ]);
    expect({ code: run.code, err: run.err }).toEqual({ code: 1, err: '' });
    await writeFile(file('a.txt'), run.out);
  });

  it('says what has changed when more answers are added, on screen and in JSON', async () => {
    await copyFile(file('a.xlsx'), file('siden.xlsx'));
    await monopol(['eksempler', '--ud', file('more'), '--kommuner', '60', '--seed', '5']);
    const run = await monopol([
      'konsolider',
      file('more'),
      '--ud',
      file('siden.xlsx'),
      '--json',
      file('siden.json'),
      ...date,
    ]);
    const { changes } = await findings('siden.json');
    expect((await findings('a.json')).changes).toBeNull();
    expect(changes?.since).toBe('2026-11-23');
    expect(changes?.answers.new.length).toBeGreaterThan(15);
    expect(run.out).toContain('Siden sidst (23-11-2026):');
    expect(run.out).toContain(`Svar: ${String(changes!.answers.new.length)} nye`);
    for (const { system } of changes!.changed) expect(run.out).toContain(`  ${system}: `);
  });

  it('accounts for every file, and for every municipality', async () => {
    const { counts, answered, missing, files } = await findings('a.json');
    const { accepted, warned, rejected, replaced } = counts;
    expect(accepted + warned + rejected + replaced).toBe(counts.files);
    expect(files).toHaveLength(counts.files);
    expect(rejected).toBe(6);
    expect([answered.length, missing.length]).toEqual([41, 57]);
  });

  it('says so in Danish: counts, coverage, and each file that was not simply accepted', async () => {
    const said = await readFile(file('a.txt'), 'utf8');
    const { counts, files } = await findings('a.json');
    expect(said).toContain('Dækning 41/98');
    expect(said).toContain(`${String(counts.accepted)} accepteret, `);
    for (const { file: name, verdict, issues } of files.filter(({ verdict }) => verdict !== 'accepted')) {
      expect(said).toContain(`  ${name}`);
      if (verdict === 'replaced') continue;
      for (const { message, sheet, cell } of issues) {
        const where = [sheet, cell].filter((part) => part !== null).join('!');
        expect(said).toContain(where === '' ? `  ${message}` : `${where}  ${message}`);
      }
    }
  });

  it('gives the same findings and the same words when it is run again, and with the files given one by one', async () => {
    const names = (await readdir(file('inbox'))).map((name) => file('inbox', name)).reverse();
    const again = await monopol([
      'konsolider',
      ...names,
      '--ud',
      file('b.xlsx'),
      '--json',
      file('b.json'),
      ...date,
    ]);
    expect(await findings('b.json')).toEqual(await findings('a.json'));
    const plain = (text: string): string => text.replaceAll(/[ab]\.(xlsx|json)/g, '*');
    expect(plain(again.out)).toBe(plain(await readFile(file('a.txt'), 'utf8')));
  });

  it('gives the same findings when half of the files come later', async () => {
    await mkdir(file('early'));
    await mkdir(file('late'));
    for (const [index, name] of (await readdir(file('inbox'))).sort().entries()) {
      await copyFile(file('inbox', name), file(index % 2 === 0 ? 'early' : 'late', name));
    }
    const out = ['--ud', file('c.xlsx'), '--json', file('c.json'), ...date];
    await monopol(['konsolider', file('early'), ...out]);
    await monopol(['konsolider', file('late'), ...out]);
    const { systems, vendors, domains, answered, counts } = await findings('c.json');
    const whole = await findings('a.json');
    expect({ systems, vendors, domains, answered }).toEqual({
      systems: whole.systems,
      vendors: whole.vendors,
      domains: whole.domains,
      answered: whole.answered,
    });
    expect(counts).toEqual(whole.counts);
  });

  it('ends with 0 when every file is accepted, also those that another replaces', async () => {
    const good = (await readdir(file('inbox'))).filter((name) => /_r\d\.xlsx$/.test(name));
    const names = good.map((name) => file('inbox', name));
    const { code, out } = await monopol(['konsolider', ...names, '--ud', file('good.xlsx')]);
    expect(code).toBe(0);
    expect(out).toMatch(/\d erstattet/);
  });

  it('draws no progress bar in a pipe', async () => {
    const { err } = await monopol(['konsolider', file('late'), '--ud', file('quiet.xlsx')]);
    expect(err).toBe('');
  });
});

describe('konsolider into an analysis that is already there', () => {
  it("keeps the analyst's note, override and weight, and counts nothing twice", async () => {
    await copyFile(file('a.xlsx'), file('kept.xlsx'));
    const before = await findings('a.json');
    const system = before.systems[0]!;
    const workbook = await opened('kept.xlsx');
    systemCell(workbook, system.system, 'Analytikerens note').value = 'Drøftet på mødet i uge 47';
    systemCell(workbook, system.system, 'Valgt spor').value = 'Overvåg';
    weightCell(workbook, 'Prissætning').value = 3;
    await workbook.xlsx.writeFile(file('kept.xlsx'));

    const out = ['--ud', file('kept.xlsx'), '--json', file('kept.json'), ...date];
    expect((await monopol(['konsolider', file('inbox'), ...out])).code).toBe(1);
    const after = await findings('kept.json');
    expect(after.counts).toEqual(before.counts);
    const same = after.systems.find((one) => one.system === system.system)!;
    expect(same.track).toBe('Overvåg');
    expect(same.ratings).toEqual(system.ratings);
    expect(same.pressure).not.toBeCloseTo(system.pressure!, 3);

    const written = await opened('kept.xlsx');
    expect(systemCell(written, system.system, 'Analytikerens note').text).toBe('Drøftet på mødet i uge 47');
    expect(systemCell(written, system.system, 'Valgt spor').text).toBe('Overvåg');
    expect(weightCell(written, 'Prissætning').value).toBe(3);
  });

  it("joins two names for good after the analyst's yes", async () => {
    await copyFile(file('a.xlsx'), file('named.xlsx'));
    const firstDecision = (workbook: ExcelJS.Workbook): ExcelJS.Cell => {
      const sheet = workbook.getWorksheet('Navne')!;
      const { row, column } = place(sheet, 'Samme? (Ja/Nej)');
      return sheet.getCell(row + 1, column);
    };
    const workbook = await opened('named.xlsx');
    firstDecision(workbook).value = 'Ja';
    await workbook.xlsx.writeFile(file('named.xlsx'));

    const out = ['--ud', file('named.xlsx'), '--json', file('named.json'), ...date];
    await monopol(['konsolider', file('inbox'), ...out]);
    await monopol(['konsolider', file('inbox'), ...out]);
    const names = ({ systems, vendors }: FindingsReport): number => systems.length + vendors.length;
    expect(names(await findings('named.json'))).toBe(names(await findings('a.json')) - 1);
    expect((await findings('named.json')).counts).toEqual((await findings('a.json')).counts);
  });

  it('changes nothing, to the byte, when the same files come again', async () => {
    await copyFile(file('a.xlsx'), file('again.xlsx'));
    await monopol(['konsolider', file('inbox'), '--ud', file('again.xlsx'), ...date]);
    expect((await readFile(file('again.xlsx'))).equals(await readFile(file('a.xlsx')))).toBe(true);
  });

  it('does not read the analysis as an answer when it lies in the folder', async () => {
    await copyFile(file('a.xlsx'), file('early', 'analyse.xlsx'));
    const { out } = await monopol(['konsolider', file('early'), '--ud', file('early', 'analyse.xlsx')]);
    expect(out).not.toContain('  analyse.xlsx');
  });
});
