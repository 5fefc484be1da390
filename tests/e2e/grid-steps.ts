import type { Locator, Page } from 'playwright-core';
import { seeSpreadsheet } from './workbench-page';

/** Waits until the spreadsheet has nothing left to draw or compute. */
export async function atRest(page: Page): Promise<void> {
  await page.locator('section[aria-busy="false"]').waitFor({ timeout: 60_000 });
}

/** Has the sheets shown as a spreadsheet, waits until it is at rest, and takes the keyboard there. */
export async function enterSpreadsheet(page: Page): Promise<void> {
  await seeSpreadsheet(page);
  await atRest(page);
  await page.keyboard.press('F6');
}

/** Goes to a cell of the sheet in front by the name box. */
export async function goToCell(page: Page, cell: string): Promise<void> {
  await page.getByLabel('Navnefelt').fill(cell);
  await page.keyboard.press('Enter');
  await statusOf(page, cell).waitFor();
}

/** What the line below the grid says of a cell. */
export function statusOf(page: Page, cell: string, text = ''): Locator {
  return page.getByRole('status').filter({ hasText: new RegExp(`^${cell} .*${text}`) });
}

/** Writes in the selected cell with the keyboard in the grid; Enter goes to the cell below, which the line tells. */
export async function writeInCell(page: Page, text: string): Promise<void> {
  const before = await page.getByRole('status').first().innerText();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasNotText: before.split(' · ')[0] ?? '' })
    .first()
    .waitFor();
}
