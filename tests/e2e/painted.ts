import type { Page } from 'playwright-core';
import { eventually } from './eventually';

/** What a part of the page looks like. */
export interface Look {
  readonly colours: number;
  /** The share of the pixels that have another colour than the most common one, from 0 to 1. */
  readonly drawn: number;
}

/** Looks at the cells of the spreadsheet as they are painted on the screen. */
export async function lookAtCells(page: Page): Promise<Look> {
  const canvases = await page.getByRole('region', { name: 'Regneark', exact: true }).locator('canvas').all();
  const clips = await Promise.all(canvases.map((canvas) => canvas.boundingBox()));
  // The line above the cells is drawn on a canvas too; the cells' own is the highest.
  const clip = clips.toSorted((one, other) => (other?.height ?? 0) - (one?.height ?? 0))[0];
  if (!clip) throw new Error('There is no spreadsheet on the page');
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return { colours: counts.size, drawn: 1 - Math.max(...counts.values()) / pixels.length };
  }, picture);
}

/** Sees that cells come to be painted: a sheet has lines, letters and colours, a canvas that stays white has none. */
export async function seeCellsPainted(page: Page): Promise<void> {
  const isPainted = async (): Promise<boolean> => {
    const { colours, drawn } = await lookAtCells(page);
    return colours > 20 && drawn > 0.03;
  };
  await eventually(isPainted, true);
}
