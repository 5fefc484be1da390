import type { Page } from 'playwright-core';
import { eventually } from './eventually';

/** What a part of the page looks like. */
export interface Look {
  readonly colours: number;
  /** The share of the pixels that have another colour than the most common one, from 0 to 1. */
  readonly drawn: number;
}

/** The colour of each pixel of the cells as they are painted on the screen, and how many pixels have it. */
async function coloursOfCells(page: Page): Promise<ReadonlyMap<number, number>> {
  const canvases = await page.getByRole('region', { name: 'Regneark', exact: true }).locator('canvas').all();
  const clips = await Promise.all(canvases.map((canvas) => canvas.boundingBox()));
  // The line above the cells is drawn on a canvas too; the cells' own is the highest.
  const clip = clips.toSorted((one, other) => (other?.height ?? 0) - (one?.height ?? 0))[0];
  if (!clip) throw new Error('There is no spreadsheet on the page');
  const picture = (await page.screenshot({ clip })).toString('base64');
  const counts = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
    const found = new Map<number, number>();
    for (const pixel of pixels) found.set(pixel, (found.get(pixel) ?? 0) + 1);
    return [...found];
  }, picture);
  return new Map(counts);
}

/** Looks at the cells of the spreadsheet as they are painted on the screen. */
export async function lookAtCells(page: Page): Promise<Look> {
  const counts = [...(await coloursOfCells(page)).values()];
  const pixels = counts.reduce((sum, count) => sum + count, 0);
  return { colours: counts.length, drawn: 1 - Math.max(...counts) / pixels };
}

/** How many pixels of the cells are as red as the mark at a cell that breaks its rule. */
export async function redPixels(page: Page): Promise<number> {
  const isRed = (pixel: number): boolean =>
    (pixel & 255) > 200 && ((pixel >> 8) & 255) < 110 && ((pixel >> 16) & 255) < 110;
  return [...(await coloursOfCells(page))].reduce(
    (sum, [pixel, count]) => sum + (isRed(pixel) ? count : 0),
    0,
  );
}

/** Sees that cells come to be painted: a sheet has lines, letters and colours, a canvas that stays white has none. */
export async function seeCellsPainted(page: Page): Promise<void> {
  const isPainted = async (): Promise<boolean> => {
    const { colours, drawn } = await lookAtCells(page);
    return colours > 20 && drawn > 0.03;
  };
  await eventually(isPainted, true);
}
