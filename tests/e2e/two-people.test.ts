import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expectFitForAll } from './fit-for-all';
import { setTheExcelStage } from './taskpane-page';
import type { ExcelStage } from './taskpane-page';

jest.setTimeout(180_000);

let stage: ExcelStage;
beforeAll(async () => {
  stage = await setTheExcelStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** A municipality with two systems, and somebody else at the workbook's grid. */
async function twoAtWork(): Promise<{ page: Page; faults: readonly string[]; close: () => Promise<void> }> {
  const { page, faults, close } = await stage.open({ withoutPolicy: true });
  await button(page, /Jeg svarer for en kommune/).click();
  await page.getByRole('combobox', { name: /Kommune/ }).pressSequentially('odense');
  await page.getByRole('option', { name: 'Odense' }).click();
  await page.getByLabel('Kontaktperson').fill('Bo Lind');
  await button(page, 'Kom i gang').click();
  for (const system of ['Omsorgsbroen', 'Byggesagen']) {
    await button(page, 'Registrér system').click();
    await page.getByRole('combobox', { name: /Systemets navn/ }).fill(system);
    await page.getByRole('combobox', { name: /Leverandør/ }).fill('Nordvang IT A/S');
    await button(page, 'Tilbage').click();
    await button(page, new RegExp(`^${system} · Nordvang`)).waitFor();
  }
  await page.getByText(/^Sidst gemt/).waitFor();
  return { page, faults, close };
}

const typeInGrid = (page: Page, system: string, header: string, value: string): Promise<void> =>
  page.evaluate(
    ([of, under, text]) => {
      window.atGrid.type(window.atGrid.rowWith('System', of), under, text);
    },
    [system, header, value] as const,
  );

const valueInGrid = (page: Page, system: string, header: string): Promise<unknown> =>
  page.evaluate(([of, under]) => window.atGrid.valueAt(window.atGrid.rowWith('System', of), under), [
    system,
    header,
  ] as const);

test('two write the contact: nothing is overwritten, both are shown, and one is chosen', async () => {
  const { page, faults, close } = await twoAtWork();
  await button(page, 'Flere valg').click();
  await page.getByRole('menuitem', { name: 'Kommune og kontakt' }).click();
  await page.getByLabel('Kontaktperson').fill('Bo Lind, indkøb');
  const contact = () =>
    page.evaluate(() => {
      const sheet = window.strictExcel.sheet('Besvarelse');
      for (let row = 0; row < 30; row += 1) {
        if (sheet.peek(row, 0).content === 'Kontaktperson') return { row, value: sheet.peek(row, 1).content };
      }
      throw new Error('Kontaktperson is missing');
    });
  const { row } = await contact();
  await page.evaluate((at) => {
    window.strictExcel.type('Besvarelse', `B${String(at + 1)}`, 'Åse Ø. Bæk');
  }, row);
  await button(page, 'Gem').click();
  await page.getByText('Kontaktperson er også ændret i arket. Vælg, hvad der skal gælde.').waitFor();
  expect((await contact()).value).toBe('Åse Ø. Bæk');
  await expectFitForAll(page, 'the contact in conflict');
  await button(page, /^Brug mit/).click();
  await page.getByText('Åse Ø. Bæk').waitFor({ state: 'detached' });
  await page.waitForFunction(
    (at) => window.strictExcel.sheet('Besvarelse').peek(at, 1).content === 'Bo Lind, indkøb',
    row,
  );
  expect(faults).toEqual([]);
  await close();
});

test('a row that somebody has just written in is not deleted before the user has seen what is new', async () => {
  const { page, faults, close } = await twoAtWork();
  await button(page, /^Omsorgsbroen/).click();
  await button(page, 'Slet systemet').waitFor();
  // In one go: the pane cannot have heard of it.
  await page.evaluate(() => {
    const { atGrid } = window;
    const row = atGrid.rowWith('System', 'Omsorgsbroen');
    atGrid.type(row, 'Leverandør', 'Fjordsoft Omsorg og Sundhed ApS');
    atGrid.type(row, 'KLE-nr.', '27.36');
    document.querySelector<HTMLElement>('[aria-label="Slet systemet"]')?.click();
  });
  await page.getByText('Omsorgsbroen er ikke slettet, fordi rækken er ændret i arket imens.').waitFor();
  expect(await valueInGrid(page, 'Omsorgsbroen', 'Leverandør')).toBe('Fjordsoft Omsorg og Sundhed ApS');
  await expectFitForAll(page, 'a deletion in conflict');
  await button(page, /^Slet alligevel/).press('Enter');
  await button(page, /^Omsorgsbroen/).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.getByText('1 system · 0 færdige').waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('a row that is deleted in the grid leaves its open form standing, and can be put back', async () => {
  const { page, faults, close } = await twoAtWork();
  await button(page, /^Omsorgsbroen/).click();
  await page.getByRole('tab', { name: /^Flere/ }).click();
  const field = page.getByRole('textbox', { name: /KLE-nr/ });
  await field.click();
  await page.evaluate(() => {
    window.atGrid.deleteRow(window.atGrid.rowWith('System', 'Omsorgsbroen'));
  });
  await page.getByText('Omsorgsbroen er slettet i arket.').waitFor();
  await page.keyboard.type('27.36');
  expect(await field.inputValue()).toBe('27.36');
  await page.keyboard.press('Tab');
  await expectFitForAll(page, 'a form whose row is gone');
  await button(page, /^Tilbage$/).click();
  await page.getByText('Dit seneste svar er derfor ikke gemt.').waitFor();
  await expectFitForAll(page, 'an overview with an answer that is not saved');
  await button(page, /^Sæt tilbage/).click();
  await button(page, /^Omsorgsbroen/).waitFor();
  await page.waitForFunction(() => {
    const { atGrid } = window;
    return atGrid.valueAt(atGrid.rowWith('System', 'Omsorgsbroen'), 'KLE-nr.') === '27.36';
  });
  expect(faults).toEqual([]);
  await close();
});

test('an answer to a question that is out of view is asked about all the same', async () => {
  const { page, faults, close } = await twoAtWork();
  await button(page, /^Omsorgsbroen/).click();
  await page.getByRole('tab', { name: /^Flere/ }).click();
  await page.getByRole('textbox', { name: /KLE-nr/ }).fill('27.36');
  await typeInGrid(page, 'Omsorgsbroen', 'KLE-nr.', '27.12');
  await page.getByRole('tab', { name: /^Nødvendige/ }).click();
  await page.getByText('Omsorgsbroen · KLE-nr.').waitFor();
  await expectFitForAll(page, 'a choice out of view');
  await page.getByRole('tab', { name: /^Flere/ }).click();
  await page.evaluate(() => {
    const { document } = window as { document: Document & { ariaNotify?: (text: string) => void } };
    document.ariaNotify = (text) => {
      document.documentElement.dataset['heard'] = text;
    };
  });
  await button(page, /^Behold arkets/).press('Enter');
  const field = page.getByRole('textbox', { name: /KLE-nr/ });
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await page.locator('html').getAttribute('data-heard')).toBe('Arkets svar er valgt.');
  expect(await field.inputValue()).toBe('27.12');
  expect(await valueInGrid(page, 'Omsorgsbroen', 'KLE-nr.')).toBe('27.12');
  expect(faults).toEqual([]);
  await close();
});

describe('files into KOMBIT’s pane', () => {
  /** A folder on the disk, as somebody keeps an inbox. */
  function anInbox(): string {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'indbakke-')), 'Indbakke');
    mkdirSync(path.join(folder, 'Uge 2'), { recursive: true });
    writeFileSync(path.join(folder, 'noter.txt'), 'Husk at ringe');
    writeFileSync(
      path.join(folder, 'Uge 2', 'Besvarelse.url'),
      '[InternetShortcut]\r\nURL=https://x.example\r\n',
    );
    return folder;
  }

  /** Drags something from the system over the pane and lets it go, as the browser itself tells of it. */
  async function dragIn(page: Page, files: readonly string[], items: readonly object[] = []): Promise<void> {
    const box = (await button(page, /filer eller mails$/).boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const data = { items, files, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop']) {
      await session.send('Input.dispatchDragEvent', {
        type: type as 'drop',
        x: box.x + box.width / 2,
        y: box.y + box.height + 8,
        data: data as never,
      });
    }
  }

  test('a folder that is dropped is read all the way down, and a shortcut in it gets its verdict', async () => {
    const { page, faults, close } = await stage.open({ withoutPolicy: true });
    await button(page, /Jeg samler svar for KOMBIT/).click();
    await dragIn(page, [anInbox()]);
    await button(page, /noter\.txt/).waitFor();
    await button(page, /Uge 2\/Besvarelse\.url/).click();
    await page.getByText(/kun en genvej til en fil et andet sted/).waitFor();
    await expectFitForAll(page, 'a folder that was dropped');
    expect(faults).toEqual([]);
    await close();
  });

  test('a link that is dropped, and a text that is pasted, say what to do', async () => {
    const { page, faults, close } = await stage.open({ withoutPolicy: true });
    await button(page, /Jeg samler svar for KOMBIT/).click();
    await dragIn(page, [], [{ mimeType: 'text/uri-list', data: 'https://kommune.sharepoint.com/x' }]);
    await page.getByText(/er et link og ikke en fil/).waitFor();
    await expectFitForAll(page, 'a link that was dropped');
    await button(page, /filer eller mails$/).focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Hej');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
    await page.getByText(/ingen filer i det, du satte ind/).waitFor();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['Husk at ringe'], 'noter.txt'));
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
    await button(page, /noter\.txt/).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
