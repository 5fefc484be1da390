import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inventExports } from '../src/work/invent-exports';
import { setTheStage } from '../tests/e2e/workbench-page';
import { figuresTable, withFigures } from './figures';
import type { Figure } from './figures';
import { Person } from './person';
import { previewFigure } from './preview';
import { begin, stories } from './stories';
import type { Story } from './stories';

const document = 'docs/usability.md';
const folder = await mkdtemp(path.join(tmpdir(), 'monopol-brugbarhed-'));
const stage = await setTheStage();

/** Has a person do a story on the production page, and sees that it came to what it should. */
async function measure({ name, act }: Story): Promise<Figure> {
  const { page, faults, close } = await stage.visit({ width: 1440, height: 900 });
  await begin(page);
  const person = new Person(page);
  const systems = await act(person).catch(async (error: unknown) => {
    await page.screenshot({ path: '.cache/usability.png' });
    throw error;
  });
  const toOverview = page.getByRole('button', { name: 'Oversigt' });
  if (await toOverview.isVisible()) await toOverview.click();
  const counts = page.getByText(/^\d+ system(er)? · \d+ færdige?t?$/);
  const expected = new RegExp(` ${String(systems)} færdig`);
  const found = await counts.innerText();
  if (!expected.test(found)) throw new Error(`${name}: ${String(systems)} should be finished: ${found}`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await close();
  return { name, systems, tally: person.tally };
}

try {
  const exports = await Promise.all(
    (await inventExports({ seed: 1, date: '2026-11-25' })).map(async ({ name, bytes }) => {
      const file = path.join(folder, name);
      await writeFile(file, bytes);
      return file;
    }),
  );
  const figures: Figure[] = [];
  // One story by a word of its name is only told; the document has all of them.
  const only = process.env['STORY'] ?? '';
  for (const story of stories(exports).filter((one) => one.name.includes(only))) {
    figures.push(await measure(story));
    process.stdout.write(`${story.name}: ${JSON.stringify(figures.at(-1))}\n`);
  }
  if (only === '') {
    const preview = await previewFigure(stage, folder);
    process.stdout.write(`${preview}\n`);
    const text = await readFile(document, 'utf8');
    await writeFile(document, withFigures(text, `${figuresTable(figures)}\n\n${preview}`));
  }
} finally {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
}
