import { expectFitForAll } from './fit-for-all';
import { setTheExcelStage } from './taskpane-page';
import type { ExcelStage } from './taskpane-page';
import { seeSpreadsheet, seeTable, setTheStage } from './workbench-page';
import type { Stage } from './workbench-page';

jest.setTimeout(120_000);

let stage: Stage;
let excel: ExcelStage;
beforeAll(async () => {
  stage = await setTheStage();
  excel = await setTheExcelStage();
});
afterAll(async () => {
  await stage.close();
  await excel.close();
});

test.each([
  ['the workbench', () => stage.visit({ width: 320, height: 640 })],
  ['the pane in Excel', () => excel.open({ withoutPolicy: true })],
])('%s at 320 px is fit for all, screen by screen', async (_name, open) => {
  const { page, close } = await open();
  await expectFitForAll(page, 'welcome');
  await page.getByRole('button', { name: 'Flere valg' }).click();
  await page.getByRole('menuitem', { name: 'Indstillinger' }).click();
  await page.getByRole('heading', { name: 'Indstillinger' }).waitFor();
  await expectFitForAll(page, 'settings');
  await page.getByRole('button', { name: 'Tilbage' }).click();
  await page.getByRole('button', { name: /Jeg svarer for en kommune/ }).click();
  await page.getByRole('button', { name: 'Kom i gang' }).click();
  await expectFitForAll(page, 'contact');
  await page.getByRole('combobox', { name: /Kommune/ }).pressSequentially('odense');
  await page.getByRole('option', { name: 'Odense' }).click();
  await page.getByRole('button', { name: 'Kom i gang' }).click();
  await expectFitForAll(page, 'empty overview');

  await page.getByRole('button', { name: 'Registrér system' }).click();
  await page.getByRole('combobox', { name: /Systemets navn/ }).fill('P-data');
  await page.getByText('Under udfasning').waitFor();
  for (const tab of await page.getByRole('tablist', { name: 'Afsnit' }).getByRole('tab').all()) {
    await tab.click();
    await expectFitForAll(page, `form, ${await tab.innerText()}`);
  }
  await page.getByRole('button', { name: 'Oversigt' }).click();
  await expectFitForAll(page, 'overview');
  await page.getByRole('button', { name: 'Indsend' }).click();
  await expectFitForAll(page, 'checklist');
  await page.getByRole('button', { name: 'Dan besvarelsen' }).click();
  await page.getByText('Besvarelsen er klar').waitFor();
  await expectFitForAll(page, 'steps');
  await close();
});

test('KOMBIT’s half is fit for all at 320 px, and so is the workbook beside it', async () => {
  const { page, close } = await stage.visit({ width: 320, height: 640 });
  await page.getByRole('button', { name: 'Prøv med eksempeldata som KOMBIT' }).click();
  await page.getByText(/^Dækning \d+ af 98$/).waitFor({ timeout: 90_000 });
  await expectFitForAll(page, 'collected');
  await page.getByRole('button', { name: 'Analysér' }).click();
  await page.getByText('Analysen står nu i projektmappen.').waitFor();
  await expectFitForAll(page, 'analysed');
  await page.getByRole('tab', { name: 'Ark', exact: true }).click();
  await seeTable(page);
  await expectFitForAll(page, 'the sheets alone');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectFitForAll(page, 'analysed, wide');
  await close();
});

test('the whole workbench is fit for all, in both roles, views and themes, beside each other and on a tablet', async () => {
  const { page, close } = await stage.visit({ width: 1280, height: 1000 });
  const inEveryTheme = async (where: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectFitForAll(page, `${where}, ${colorScheme}`);
    }
  };
  const place = (name: string) => page.getByRole('tablist', { name: 'Visning' }).getByRole('tab', { name });
  const look = async (role: string): Promise<void> => {
    for (const [view, see] of [
      ['table', seeTable],
      ['spreadsheet', seeSpreadsheet],
    ] as const) {
      await see(page);
      await inEveryTheme(`${role}, ${view} beside the pane`);
      await page.setViewportSize({ width: 820, height: 1000 });
      await place('Skema').click();
      await inEveryTheme(`${role}, pane`);
      await place('Ark').click();
      await inEveryTheme(`${role}, ${view}`);
      await page.setViewportSize({ width: 1280, height: 1000 });
    }
  };
  await page.getByRole('button', { name: 'Prøv med eksempeldata som kommune' }).click();
  await page.getByText('7 systemer · 4 færdige').waitFor();
  await look('municipality');
  await page.getByRole('button', { name: 'Flere valg' }).click();
  await page.getByRole('menuitemradio', { name: 'KOMBIT' }).click();
  await page.getByRole('button', { name: 'Prøv med eksempeldata' }).click();
  await page.getByText(/^Dækning \d+ af 98$/).waitFor({ timeout: 90_000 });
  await page.getByRole('button', { name: 'Analysér' }).click();
  await page.getByText('Analysen står nu i projektmappen.').waitFor();
  await look('KOMBIT');
  await close();
});
