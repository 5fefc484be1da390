import type { Page } from 'playwright-core';
import { seeSpreadsheet, seeTable, setTheStage } from './workbench-page';
import type { Stage } from './workbench-page';

jest.setTimeout(150_000);

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.close());

const inPane = 'main';
const inSheets = 'section[aria-label="Projektmappe"]';
const sheets = (page: Page) => page.locator(inSheets).filter({ visible: true });
const pane = (page: Page) => page.locator(inPane).filter({ visible: true });
const places = (page: Page) => page.getByRole('tablist', { name: 'Visning' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Nothing is wider than the window. */
async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const widths = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    pane: Math.max(...[...document.querySelectorAll('main')].map(({ scrollWidth }) => scrollWidth)),
    window: document.documentElement.clientWidth,
  }));
  expect({ where, fits: widths.page <= widths.window && widths.pane <= widths.window }).toEqual({
    where,
    fits: true,
  });
}

/** Every screen of both roles that a first visit comes by. */
async function walkThrough(page: Page, onScreen: (where: string) => Promise<void>): Promise<void> {
  await onScreen('welcome');
  await button(page, 'Prøv med eksempeldata som kommune').click();
  await page.getByText('7 systemer · 4 færdige').waitFor();
  await onScreen('overview');
  await button(page, /^Mødeklokken/).click();
  await onScreen('form');
  await button(page, 'Tilbage').click();
  await button(page, 'Indsend').click();
  await onScreen('checklist');
  await button(page, 'Tilbage').click();
  await button(page, 'Flere valg').click();
  await page.getByRole('menuitemradio', { name: 'KOMBIT' }).click();
  await button(page, 'Prøv med eksempeldata').click();
  await page.getByText(/^Dækning \d+ af 98$/).waitFor({ timeout: 90_000 });
  await button(page, 'Analysér').click();
  await page.getByText('Analysen står nu i projektmappen.').waitFor();
  await onScreen('analysis');
}

const focusIs = (page: Page, place: string) =>
  page.waitForFunction((name) => document.querySelector(name)?.contains(document.activeElement), place);

/** The sizes of window that people have, and whether the pane stands beside the sheets in it. */
const sizes = [
  { width: 1920, height: 1080, beside: true },
  { width: 1280, height: 800, beside: true },
  { width: 1024, height: 768, beside: true },
  { width: 768, height: 1024, beside: false },
  { width: 360, height: 740, beside: false },
] as const;

/** The pane is 320 to 400 px of a wide window, at its right. */
async function expectBesideEachOther(page: Page, width: number): Promise<void> {
  await places(page).waitFor({ state: 'detached' });
  const [left, right] = await Promise.all([sheets(page).boundingBox(), pane(page).boundingBox()]);
  // The line between them belongs to neither.
  expect(right!.width).toBeGreaterThanOrEqual(319);
  expect(right!.width).toBeLessThanOrEqual(400);
  expect(right!.x - left!.x - left!.width).toBeLessThanOrEqual(1);
  expect(right!.x + right!.width).toBeCloseTo(width, 0);
}

/** The pane and the sheets are tabs, each as wide as the window. */
async function expectTabs(page: Page, where: string, width: number): Promise<void> {
  await places(page).waitFor();
  expect((await pane(page).boundingBox())!.width).toBe(width);
  expect(await sheets(page).count()).toBe(0);
  await places(page).getByRole('tab', { name: 'Ark' }).click();
  expect((await sheets(page).boundingBox())!.width).toBe(width);
  expect(await pane(page).count()).toBe(0);
  await expectNoSidewaysScroll(page, `${where}, sheets`);
  await places(page).getByRole('tab', { name: 'Skema' }).click();
}

test('the pane stands beside the sheets in a wide window, and both are tabs in a narrow one, on every screen', async () => {
  const { page, faults, close } = await stage.visit(sizes[0]);
  await walkThrough(page, async (screen) => {
    for (const { beside, ...size } of sizes) {
      const where = `${screen} at ${String(size.width)} × ${String(size.height)}`;
      await page.setViewportSize(size);
      await expectNoSidewaysScroll(page, where);
      if (screen === 'welcome') continue;
      await (beside ? expectBesideEachOther(page, size.width) : expectTabs(page, where, size.width));
    }
  });
  expect(faults).toEqual([]);
  await close();
});

test.each([1280, 768, 360])(
  'at %d px F6 reaches the sheets and finds back, in either view',
  async (width) => {
    const { page, faults, close } = await stage.visit({ width, height: 800 });
    await button(page, 'Prøv med eksempeldata som kommune').click();
    await button(page, /^Mødeklokken/).click();
    await page.getByRole('tab', { name: /^Nødvendige/ }).click();
    const field = page.getByRole('combobox', { name: /Systemets navn/ });
    for (const see of [seeTable, seeSpreadsheet]) {
      await field.focus();
      await page.keyboard.press('F6');
      await focusIs(page, inSheets);
      await see(page);
      if (width < 900) await places(page).getByRole('tab', { name: 'Skema' }).click();
      await field.focus();
      await page.keyboard.press('F6');
      await focusIs(page, inSheets);
      expect(await sheets(page).isVisible()).toBe(true);
      await page.keyboard.press('F6');
      await focusIs(page, inPane);
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    expect(faults).toEqual([]);
    await close();
  },
);
