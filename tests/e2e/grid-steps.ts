import type { Locator, Page } from 'playwright-core';

/** Waits until the spreadsheet has nothing left to draw or compute. */
export async function atRest(page: Page): Promise<void> {
  await page.locator('section[aria-busy="false"]').waitFor({ timeout: 60_000 });
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
