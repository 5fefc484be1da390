import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import type { AnalysisSettings } from '../../src/analysis/settings';
import { columns } from '../../src/survey/questionnaire';
import { cellReference, columnLetters } from '../../src/workbook/cell-reference';
import type { RawValue } from '../../src/workbook/raw-workbook';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { launchBrowser } from './browser';
import { eventually } from './eventually';
import { atRest, goToCell, statusOf, writeInCell } from './grid-steps';
import { serve } from './static-server';
import type { StaticServer } from './static-server';
import { analysisLayout } from './grid-page/real-layouts';
import { weightLabels } from '../../src/workbook/analysis/weights/weight-labels';

const root = path.resolve(__dirname, '..', '..');
const built = path.join(root, '.cache', 'grid-page');

let server: StaticServer;
let browser: Browser;
let page: Page;
let requested: string[] = [];
let printed: string[] = [];

beforeAll(async () => {
  execFileSync(
    path.join(root, 'node_modules/.bin/webpack'),
    ['--config', 'tests/e2e/grid-page/webpack.config.mjs'],
    {
      cwd: root,
      stdio: 'pipe',
    },
  );
  server = await serve(built);
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  requested = [];
  printed = [];
  page = await browser.newPage({ viewport: { width: 1280, height: 760 }, reducedMotion: 'reduce' });
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(String(error)));
});

afterEach(async () => {
  await page.close();
  expect(printed).toEqual([]);
});

jest.setTimeout(90_000);

/** Opens the page and waits until the grid is drawn and at rest. */
async function openGrid(query = ''): Promise<void> {
  await page.goto(`${server.origin}/${query}`);
  await page.waitForFunction(() => window.grid !== undefined, null, { timeout: 60_000 });
  await atRest(page);
}

/** Goes to a cell as a link does, with the keyboard in the grid. */
async function goTo(sheet: string, cell: string): Promise<void> {
  await page.evaluate(
    ([name, address]) => {
      window.grid?.spreadsheet.focus();
      window.grid?.spreadsheet.open(name, address);
    },
    [sheet, cell] as const,
  );
  await statusOf(page, cell).waitFor();
}

async function type(text: string): Promise<void> {
  await writeInCell(page, text);
}

/** How many pixels a digit of the sheets is wide, which widths of columns are counted in. */
async function digitWidth(): Promise<number> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = `${String((11 * 4) / 3)}px Calibri, Carlito, Segoe UI, Arial, sans-serif`;
    return Math.max(...Array.from('0123456789', (text) => context.measureText(text).width));
  });
}

/** The middle of a cell of Registreringer in the example, or a place so far from its right edge, on the page. */
async function placeOf(column: 'B' | 'C', row: number, fromRight?: number): Promise<[number, number]> {
  const digit = await digitWidth();
  const widths = { B: Math.round(26 * digit + 5), C: Math.round(18 * digit + 5) };
  const header = 46;
  const right = header + widths.B + (column === 'C' ? widths.C : 0);
  const y = row === 1 ? 72 : 97 + (row - 2) * 22 + 11;
  return [right - (fromRight ?? widths[column] / 2), y];
}

/** The value of a cell as it would be read from a file; undefined when it is empty. */
async function valueAt(sheet: string, row: number, column: number): Promise<RawValue | undefined> {
  return page.evaluate(
    ([name, r, c]) =>
      window.grid?.spreadsheet
        .read()
        .sheets.find((one) => one.name === name)
        ?.cells.find((cell) => cell.row === r && cell.column === c)?.value,
    [sheet, row, column] as const,
  );
}

/** Sees the value that comes to stand in a cell. */
async function expectValue(sheet: string, row: number, column: number, value: RawValue): Promise<void> {
  await eventually(async () => valueAt(sheet, row, column), value);
}

/** Id and system of the first rows, as they stand. */
async function idsAndSystems(): Promise<string[]> {
  return page.evaluate(() => {
    const cells = window.grid?.spreadsheet.read().sheets[0]?.cells ?? [];
    const text = (row: number, column: number): string => {
      const value = cells.find((cell) => cell.row === row && cell.column === column)?.value;
      return value?.kind === 'text' ? value.text : '';
    };
    return [2, 3, 4, 5, 6].map((row) => `${text(row, 1)} ${text(row, 2)}`.trim());
  });
}

/** The rules that axe finds broken on the page. */
async function axeRemarks(): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (context: string) => Promise<{ violations: { id: string }[] }> };
    };
    return (await axe.run('#grid')).violations.map(({ id }) => id);
  });
}

/** Waits until the menu that was chosen from has given the keyboard back. */
async function backInGrid(): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
}

interface Figure {
  readonly value: unknown;
  readonly formula: string;
}

/** Every formula of a workbook with its value, by its place. */
function figuresOf({ sheets }: WorkbookLayout): ReadonlyMap<string, Figure> {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, r) =>
        row.flatMap((cell, c): [string, Figure][] =>
          cell?.formula === undefined
            ? []
            : [[`${name}!${cellReference(r + 1, c + 1)}`, { value: cell.value, formula: cell.formula }]],
        ),
      ),
    ),
  );
}

/** The figures of some columns of Systemer, each with its cell. */
function columnsOf({ sheets }: WorkbookLayout, wanted: readonly string[]): readonly [string, Figure][] {
  const { rows } = sheets.find(({ name }) => name === 'Systemer')!;
  const top = rows.findIndex((row) => wanted.every((header) => row.some((cell) => cell?.value === header)));
  const columns = wanted.map((header) => rows[top]!.findIndex((cell) => cell?.value === header));
  return rows.slice(top + 1).flatMap((row, index) =>
    columns.flatMap((column): [string, Figure][] => {
      const { value, formula } = row[column] ?? {};
      const place = cellReference(top + index + 2, column + 1);
      return formula === undefined ? [] : [[place, { value: value ?? null, formula }]];
    }),
  );
}

/** The cell to the right of a label on Vægte. */
function besideLabel({ sheets }: WorkbookLayout, label: string): string {
  const { rows } = sheets.find(({ name }) => name === 'Vægte')!;
  const row = rows.findIndex(([first]) => first?.value === label);
  if (row < 0) throw new Error(`No label ${label} on Vægte`);
  return cellReference(row + 1, 2);
}

/** Equal to 1e-9 relative; no value and an empty text are the same. */
function agree(found: Figure | undefined, expected: Figure): boolean {
  const one = found?.value ?? '';
  const other = expected.value ?? '';
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

const untouched = ['id-1 Alfa', 'id-2 Beta', 'id-3 Gamma', 'id-4 Delta', ''];

describe('the embedded spreadsheet', () => {
  test('a changed cell changes the figures that rest on it, and is told of once', async () => {
    await openGrid();
    await goTo('Registreringer', 'D3');
    await type('1.234,56');
    await expectValue('Registreringer', 3, 4, { kind: 'number', number: 1234.56 });
    await expectValue('Overblik', 4, 2, { kind: 'number', number: 1_426_234.56 });
    await eventually(async () => page.evaluate(() => window.grid?.edits), 1);
  });

  test('numbers, dates and texts are typed the Danish way', async () => {
    await openGrid();
    await goTo('Registreringer', 'E3');
    await type('1-2-2027');
    await expectValue('Registreringer', 3, 5, {
      kind: 'moment',
      moment: '2027-02-01T00:00:00',
      serial: 46_419,
    });
    await goTo('Registreringer', 'H3');
    await type('12,5');
    await type('31-12-2026');
    await expectValue('Registreringer', 3, 8, { kind: 'number', number: 12.5 });
    await expectValue('Registreringer', 4, 8, {
      kind: 'moment',
      moment: '2026-12-31T00:00:00',
      serial: 46_387,
    });
    await goTo('Registreringer', 'B3');
    await type('=1+1');
    await expectValue('Registreringer', 3, 2, { kind: 'text', text: '=1+1' });
  });

  test('the header stays in view when the rows are scrolled', async () => {
    await openGrid();
    const picture = async (y: number, height: number): Promise<string> =>
      (await page.screenshot({ clip: { x: 60, y, width: 850, height } })).toString('base64');
    const header = await picture(50, 44);
    const firstRows = await picture(100, 80);
    await goTo('Registreringer', 'B60');
    await eventually(async () => (await picture(100, 80)) === firstRows, false);
    await eventually(async () => picture(50, 44), header);
  });

  test('a drop-down gives its value, and what the rule refuses is put back with a Danish reason', async () => {
    await openGrid();
    await page.mouse.click(...(await placeOf('C', 2, 7)));
    await page.getByText('Teknik, miljø og byg').click();
    await expectValue('Registreringer', 2, 3, { kind: 'text', text: 'Teknik, miljø og byg' });
    await goTo('Registreringer', 'D4');
    await page.keyboard.type('mange');
    await page.keyboard.press('Enter');
    await page.getByText('Skriv et beløb i kroner, mindst 0.').waitFor();
    await expectValue('Registreringer', 4, 4, { kind: 'number', number: 75_000 });
  });

  test('cells pasted from outside are text, read the Danish way, and undone in one step', async () => {
    await openGrid();
    await goTo('Registreringer', 'B6');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        'text/plain',
        'Epsilon\tMonopol\t1.500,75\t31-12-2026\t4\t"to\nlinjer"\r\n=1+1\tKonkurrence\t12,5\r\n',
      );
      data.setData('text/html', '<table><tr><td><a href="https://example.org">x</a></td></tr></table>');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expectValue('Registreringer', 6, 4, { kind: 'number', number: 1500.75 });
    await expectValue('Registreringer', 6, 5, {
      kind: 'moment',
      moment: '2026-12-31T00:00:00',
      serial: 46_387,
    });
    await expectValue('Registreringer', 6, 7, { kind: 'text', text: 'to\nlinjer' });
    await expectValue('Registreringer', 7, 2, { kind: 'text', text: '=1+1' });
    await page.keyboard.press('Control+z');
    await eventually(idsAndSystems, untouched);
  });

  test('inserted and sorted rows keep their ids, and undo brings them back', async () => {
    await openGrid();
    await page.mouse.click(20, 131);
    await page.mouse.click(20, 131, { button: 'right' });
    await page.getByText('rækker ovenover').click();
    await eventually(idsAndSystems, ['id-1 Alfa', '', 'id-2 Beta', 'id-3 Gamma', 'id-4 Delta']);
    await atRest(page);
    await backInGrid();
    await page.keyboard.press('Control+z');
    await eventually(idsAndSystems, untouched);
    await page.mouse.click(...(await placeOf('B', 1, 9)));
    await page.getByText('Faldende').click();
    await eventually(idsAndSystems, ['id-3 Gamma', 'id-4 Delta', 'id-2 Beta', 'id-1 Alfa', '']);
    await backInGrid();
    await page.keyboard.press('Control+z');
    await eventually(idsAndSystems, untouched);
  });

  test('changes from the pane show in the grid and are not told of as edits', async () => {
    await openGrid();
    await page.evaluate(() => {
      const spreadsheet = window.grid?.spreadsheet;
      spreadsheet?.setCells([
        { sheet: 'Registreringer', row: 1, column: 3, cell: { value: 42, style: 'input', format: 'money' } },
      ]);
      const current = spreadsheet?.current();
      if (!current) return;
      const [registrations, ...rest] = current.sheets;
      if (registrations === undefined) return;
      const rows = registrations.rows.map((row, index) =>
        index === 2 ? row.map((cell, column) => (column === 1 ? { ...cell, value: 'Nyt navn' } : cell)) : row,
      );
      spreadsheet?.update({ ...current, sheets: [{ ...registrations, rows }, ...rest] });
    });
    await expectValue('Overblik', 4, 2, { kind: 'number', number: 1_575_042.5 });
    await eventually(async () => (await idsAndSystems())[1], 'id-2 Nyt navn');
    await atRest(page);
    expect(await page.evaluate(() => window.grid?.edits)).toBe(0);
  });

  test('loading takes no focus, F6 leads out, and the line says which cell is selected', async () => {
    await openGrid();
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('pane-button');
    await goTo('Registreringer', 'C3');
    await expect(page.getByRole('status').textContent()).resolves.toBe(
      'C3 · Monopolstatus · Monopol · Vælg, hvor bundet I er.',
    );
    await page.keyboard.press('F6');
    expect(await focused()).toBe('pane-button');
  });

  test('the column beside the table is brought into view and takes notes, and the line says the system', async () => {
    await openGrid('?vis=besvarelse');
    const system = await valueAt('Registreringer', 3, 2);
    expect(system?.kind).toBe('text');
    const name = system?.kind === 'text' ? system.text : '';
    await goTo('Registreringer', 'B3');
    const [last, beside, further] = [0, 1, 2].map((by) => `${columnLetters(columns.length + by)}3`);
    await goToCell(page, beside!);
    await statusOf(page, beside!, `${name} · tom celle`).waitFor();
    await type('Ring til leverandøren');
    await expectValue('Registreringer', 3, columns.length + 1, {
      kind: 'text',
      text: 'Ring til leverandøren',
    });
    await goToCell(page, 'B3');
    await goToCell(page, last!);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await statusOf(page, further!).waitFor();
    await type('Og igen');
    await expectValue('Registreringer', 3, columns.length + 2, { kind: 'text', text: 'Og igen' });
  });

  test('the name box leads to what is written in it, and what is typed after Enter goes to the cell', async () => {
    await openGrid();
    const box = page.getByLabel('Navnefelt');
    await box.click();
    await page.keyboard.type('b');
    // The spreadsheet waits before it lists names.
    await page.waitForTimeout(300);
    await page.keyboard.type('4');
    expect(await page.getByText('sheets-ui.').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ny i B4');
    await page.keyboard.press('Enter');
    await expectValue('Registreringer', 4, 2, { kind: 'text', text: 'Ny i B4' });
    await eventually(() => box.inputValue(), 'B5');

    await box.click();
    await page.keyboard.type('findes ikke');
    await page.keyboard.press('Enter');
    await page.getByText(/^findes ikke findes ikke i projektmappen/).waitFor();
    expect(await box.inputValue()).toBe('B5');
    await page.keyboard.type('Ny i B5');
    await page.keyboard.press('Enter');
    await expectValue('Registreringer', 5, 2, { kind: 'text', text: 'Ny i B5' });

    await box.click();
    await page.keyboard.type('fortrudt');
    await page.mouse.click(...(await placeOf('B', 3)));
    await statusOf(page, 'B3').waitFor();
    await eventually(() => box.inputValue(), 'B3');
  });

  test('another workbook takes no focus either, and is not inert once it has loaded', async () => {
    await openGrid();
    await page.evaluate(() => window.grid?.spreadsheet.show(window.grid.layout));
    await atRest(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pane-button');
    expect(await page.locator('[inert]').count()).toBe(0);
  });

  test('what is typed, copied and pasted after a click goes to the cell that was clicked', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
    await openGrid();
    await page.mouse.click(...(await placeOf('B', 6)));
    await statusOf(page, 'B6').waitFor();
    await type('Epsilon');
    await expectValue('Registreringer', 6, 2, { kind: 'text', text: 'Epsilon' });
    await page.mouse.click(...(await placeOf('B', 3)));
    await statusOf(page, 'B3').waitFor();
    await page.keyboard.press('Control+c');
    await eventually(async () => page.evaluate(() => navigator.clipboard.readText()), 'Beta');
    await page.mouse.click(...(await placeOf('B', 7)));
    await statusOf(page, 'B7').waitFor();
    await page.keyboard.press('Control+v');
    await expectValue('Registreringer', 7, 2, { kind: 'text', text: 'Beta' });
  });

  test('cells are filled and emptied by key, and not dragged to other places', async () => {
    await openGrid();
    await goTo('Registreringer', 'B2');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await eventually(idsAndSystems, ['id-1 Alfa', 'id-2 Alfa', 'id-3 Gamma', 'id-4 Delta', '']);
    await page.keyboard.press('Control+z');
    await eventually(idsAndSystems, untouched);
    await goTo('Registreringer', 'B3');
    await page.keyboard.press('Delete');
    await eventually(idsAndSystems, ['id-1 Alfa', 'id-2', 'id-3 Gamma', 'id-4 Delta', '']);
    await page.keyboard.press('Control+z');
    await eventually(idsAndSystems, untouched);
    await goTo('Registreringer', 'B3');
    const [x, y] = await placeOf('B', 3);
    await page.mouse.move(x, y + 11);
    await page.mouse.down();
    await page.mouse.move(x, y + 40, { steps: 5 });
    await page.mouse.move(x, y + 99, { steps: 5 });
    await page.mouse.up();
    await atRest(page);
    expect(await idsAndSystems()).toEqual(untouched);
  });

  test('filling down and emptying reach every column and range that is selected, and undo brings all back', async () => {
    await openGrid();
    const prices = async (): Promise<(RawValue | undefined)[]> =>
      Promise.all([2, 3, 4].map(async (row) => valueAt('Registreringer', row, 4)));
    const before = await prices();
    await goTo('Registreringer', 'B2');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(`Shift+${key}`);
    }
    await page.keyboard.press('Control+d');
    await eventually(idsAndSystems, ['id-1 Alfa', 'id-2 Alfa', 'id-3 Alfa', 'id-4 Delta', '']);
    await eventually(prices, [before[0], before[0], before[0]]);
    await page.keyboard.press('Control+z');
    await eventually(idsAndSystems, untouched);
    await page.mouse.click(...(await placeOf('B', 2)));
    await page.keyboard.down('Control');
    await page.mouse.click(...(await placeOf('B', 4)));
    await page.keyboard.up('Control');
    await statusOf(page, 'B4').waitFor();
    await page.keyboard.press('Delete');
    await eventually(idsAndSystems, ['id-1', 'id-2 Beta', 'id-3', 'id-4 Delta', '']);
    await page.keyboard.press('Control+z');
    await eventually(idsAndSystems, untouched);
    expect(await prices()).toEqual(before);
  });

  test('axe finds nothing to remark in the grid either', async () => {
    await openGrid();
    expect(await axeRemarks()).toEqual([]);
  });

  test('sheets can neither be renamed nor added, and a link leads to its cell', async () => {
    await openGrid();
    await page.mouse.dblclick(200, 716);
    await page.keyboard.type('Andet');
    await page.keyboard.press('Enter');
    const names = await page.evaluate(() => window.grid?.spreadsheet.read().sheets.map(({ name }) => name));
    expect(names).toEqual(['Registreringer', 'Overblik', 'Kodebog']);
    await goTo('Overblik', 'A1');
    await page.mouse.click(110, 230);
    await statusOf(page, 'B3', 'System · Beta').waitFor();
  });

  test('the response workbook goes through unharmed, and nothing is fetched from elsewhere', async () => {
    await openGrid('?vis=besvarelse');
    const same = await page.evaluate(() => {
      const texts = (rows: readonly (readonly ({ value: unknown } | null)[])[]): string =>
        JSON.stringify(
          rows.flatMap((row) => row.map((cell) => cell?.value ?? '')).filter((value) => value !== ''),
        );
      const shown = window.grid?.layout.sheets ?? [];
      const now = window.grid?.spreadsheet.current()?.sheets ?? [];
      return shown.map((sheet, index) => texts(sheet.rows) === texts(now[index]?.rows ?? []));
    });
    expect(same).toEqual([true, true, true]);
    expect(requested.filter((url) => !url.startsWith(server.origin) && !/^(?:data|blob):/.test(url))).toEqual(
      [],
    );
  });

  test('what is loaded for the spreadsheet is at most 1.5 MB compressed', async () => {
    await openGrid();
    const files = requested
      .map((url) => path.basename(new URL(url).pathname))
      .filter((name) => name.endsWith('.js'));
    const lazy = files.filter((name) => name !== 'page.js' && readdirSync(built).includes(name));
    const bytes = lazy.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(built, name))).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(1_500_000);
  });
});

describe('an analysis in the embedded spreadsheet', () => {
  // Robusthed and the other figures that the program computes wait for the next analysis: these limits touch none of them.
  test('after limits are changed, every figure is what the program computes', async () => {
    const { settings } = noAnalystInput;
    const changed: AnalysisSettings = {
      ...settings,
      thresholds: { ...settings.thresholds, supplyRisk: 62 },
      hhi: { ...settings.hhi, eu2004: { moderate: 1500, high: 3000 } },
    };
    const before = analysisLayout(25);
    const expected = figuresOf(analysisLayout(25, { ...noAnalystInput, settings: changed }));
    await openGrid();
    await page.evaluate((layout) => window.grid?.spreadsheet.show(layout), before);
    await atRest(page);
    for (const [label, value] of [
      [weightLabels.thresholds.supplyRisk, '62'],
      [weightLabels.hhi.eu2004.moderate, '1500'],
      [weightLabels.hhi.eu2004.high, '3000'],
    ] as const) {
      await goTo('Vægte', besideLabel(before, label));
      await type(value);
    }
    const disagreements = async (): Promise<string[]> => {
      const shown = await page.evaluate(() => window.grid?.spreadsheet.current() ?? null);
      const found = shown === null ? new Map<string, Figure>() : figuresOf(shown);
      return [...expected].flatMap(([place, figure]) =>
        agree(found.get(place), figure)
          ? []
          : [`${place}: ${String(figure.value)} ≠ ${String(found.get(place)?.value)} =${figure.formula}`],
      );
    };
    await atRest(page);
    await eventually(disagreements, []);
    expect(expected.size).toBeGreaterThan(5000);
    expect([...figuresOf(before).values()]).not.toEqual([...expected.values()]);
  });

  test('after a weight is changed, priorities are what the program computes', async () => {
    const { settings } = noAnalystInput;
    // A change that leaves the systems in their order, so that every cell can be compared with itself.
    const areaWeights = { ...settings.areaWeights, pricing: 1.02 };
    const before = analysisLayout(25);
    const after = analysisLayout(25, { ...noAnalystInput, settings: { ...settings, areaWeights } });
    const expected = columnsOf(after, ['Problemtryk', 'Prioritet']);
    await openGrid();
    await page.evaluate((layout) => window.grid?.spreadsheet.show(layout), before);
    await atRest(page);
    await goTo('Vægte', besideLabel(before, weightLabels.areaWeights.pricing));
    await type('1,02');
    await atRest(page);
    await eventually(async () => {
      const shown = await page.evaluate(() => window.grid?.spreadsheet.current() ?? null);
      const found = shown === null ? [] : columnsOf(shown, ['Problemtryk', 'Prioritet']);
      return expected.filter(([place, figure], index) => {
        const [foundPlace, foundFigure] = found[index] ?? [];
        return place !== foundPlace || !agree(foundFigure, figure);
      });
    }, []);
    expect(expected.length).toBeGreaterThan(40);
    expect(expected).not.toEqual(columnsOf(before, ['Problemtryk', 'Prioritet']));
  });

  test('the sheet that has charts says where they are seen, the others do not', async () => {
    await openGrid();
    await page.evaluate((analysis) => window.grid?.spreadsheet.show(analysis), analysisLayout(3));
    await page.getByText('Arkets diagrammer ses, når filen åbnes i Excel.').waitFor();
    await goTo('Vægte', 'B11');
    expect(await page.getByText('Arkets diagrammer').count()).toBe(0);
  });

  test('of 98 municipalities it answers a click when it is shown, and computes anew after an edit', async () => {
    await page.goto(`${server.origin}/?vis=analyse`);
    await page.waitForFunction(() => window.grid !== undefined, null, { timeout: 60_000 });
    const status = page.getByRole('status').filter({ hasText: /^[A-Z]+\d+/ });
    // A click on a sheet that is not yet drawn is lost, as on any page; a person clicks again.
    while ((await status.count()) === 0) {
      await page.mouse.click(300, 300);
      await page.waitForTimeout(250);
    }
    await atRest(page);
    const pressures = async (): Promise<readonly unknown[]> => {
      const shown = await page.evaluate(() => window.grid?.spreadsheet.current() ?? null);
      return shown === null ? [] : columnsOf(shown, ['Problemtryk']).map(([, { value }]) => value);
    };
    const before = await pressures();
    await goTo('Vægte', 'B11');
    await type('3');
    await atRest(page);
    const after = await pressures();
    expect(after).not.toEqual(before);
    expect(after.filter((value) => typeof value !== 'number')).toEqual(
      before.filter((value) => typeof value !== 'number'),
    );
  });
});

describe('the sheet as a table', () => {
  beforeEach(async () => {
    await page.goto(`${server.origin}/?tabel`);
    await page.getByRole('grid').waitFor();
  });

  test('cells are written by keyboard: Enter keeps, Esc does not', async () => {
    await page.getByRole('gridcell').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Omdøbt');
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: 'Omdøbt' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    await page.getByRole('gridcell', { name: 'Omdøbt', exact: true }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    await page.getByRole('combobox').selectOption('Konkurrence');
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: 'Konkurrence' }).waitFor();
  });

  test('far rows come into the page when they are gone to, and the count is told', async () => {
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('62');
    await page.getByRole('gridcell').first().focus();
    await page.keyboard.press('Control+End');
    await eventually(
      async () => page.evaluate(() => document.activeElement?.getAttribute('data-place')),
      '60-5',
    );
  });

  test('axe finds nothing to remark', async () => {
    expect(await axeRemarks()).toEqual([]);
  });
});
