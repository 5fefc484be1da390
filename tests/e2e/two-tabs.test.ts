import type { Page } from 'playwright-core';
import { da } from '../../src/text/da';
import { clearAll, setTheStage } from './workbench-page';
import type { Stage, Workbench } from './workbench-page';

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.close());

const elsewhere = /Arbejdet er åbent i en anden fane/;
const closed = /Den anden fane er lukket/;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** The seven systems of the example, of which four are finished; own ones beside them are counted alone, as drafts. */
const counts = (page: Page, systems: number) => {
  const own = systems - 7;
  const { counts: text } = da.pane.overview;
  return page.getByText(own > 0 ? text(own, 0) : text(7, 4)).waitFor();
};

async function register(page: Page, system: string): Promise<void> {
  await button(page, 'Registrér system').click();
  await page.getByRole('combobox', { name: /Systemets navn/ }).fill(system);
  await button(page, 'Tilbage').click();
  await button(page, new RegExp(`^${system}`)).waitFor();
}

/** A first tab with seven systems, and a second one that has been told of it. */
async function twoTabs(): Promise<Workbench & { second: Page }> {
  const workbench = await stage.visit();
  await button(workbench.page, 'Prøv med eksempeldata som kommune').click();
  await counts(workbench.page, 7);
  const second = await workbench.anotherTab();
  await second.getByText(elsewhere).waitFor();
  await counts(second, 7);
  return { ...workbench, second };
}

test('a second tab says that the work is open elsewhere, and does not write over it', async () => {
  const { page, second, faults, close } = await twoTabs();
  await clearAll(second);
  await second.close();
  await page.reload();
  await counts(page, 7);
  expect(await page.getByText(elsewhere).count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('the work moves to the second tab as the first left it, and the first is told at once', async () => {
  const { page, second, faults, close } = await twoTabs();
  await register(page, 'Skrevet i den første');
  await button(second, 'Arbejd videre her').click();
  await second
    .getByText('Arbejdet er flyttet hertil, som det stod i den anden fane.', { exact: true })
    .waitFor();
  await button(second, /^Skrevet i den første/).waitFor();
  await page.getByText(elsewhere).waitFor();

  await register(second, 'Skrevet i den anden');
  await register(page, 'Skrevet for sent');
  await page.close();
  await second.reload();
  await counts(second, 9);
  await button(second, /^Skrevet i den anden/).waitFor();
  expect(await second.getByText(elsewhere).count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('what was written in the second tab is set aside when it takes the work, and either can be chosen', async () => {
  const { page, second, close } = await twoTabs();
  await register(page, 'Skrevet i den første');
  await register(second, 'Skrevet i den anden');
  await button(second, 'Arbejd videre her').click();
  await second.getByText(/Det, du selv skrev her, er lagt til side/).waitFor();
  await button(second, /^Skrevet i den første/).waitFor();
  await button(second, 'Brug det, jeg skrev her').click();
  await button(second, /^Skrevet i den anden/).waitFor();
  expect(await button(second, /^Skrevet i den første/).count()).toBe(0);
  await button(second, 'Fortryd').click();
  await button(second, /^Skrevet i den første/).waitFor();
  await second.reload();
  await button(second, /^Skrevet i den første/).waitFor();
  await close();
});

test('a second tab learns that the first is closed, and not that it is reloaded', async () => {
  const { page, second, close } = await twoTabs();
  await page.reload();
  await counts(page, 7);
  expect(await page.getByText(elsewhere).count()).toBe(0);
  await second.getByText(elsewhere).waitFor();
  await page.close();
  await second.getByText(closed).waitFor();
  await button(second, 'Arbejd videre her').click();
  await second.getByText(/Arbejdet er flyttet hertil/).waitFor();
  await register(second, 'Skrevet bagefter');
  await second.reload();
  await counts(second, 8);
  await close();
});
