import { unzipSync } from 'fflate';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { da } from '../../src/text/da';
import { readAnalysis } from '../../src/workbook/analysis/read-analysis';
import { exampleInbox } from '../../src/examples/example-inbox';
import { writeExampleFiles } from '../../src/work/example-files';
import { downloadFrom, seeTable, setTheStage } from './workbench-page';
import type { Stage } from './workbench-page';

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.close());

function answersIn(file: { name: string; bytes: Uint8Array }): readonly string[] {
  const reading = readXlsx(new Uint8Array(file.bytes), file.name);
  if (reading.kind === 'refused') throw new Error(reading.issue.code);
  const read = readAnalysis(reading.workbook, da, { thisYear: new Date().getFullYear() });
  return read!.prior.submissions.map(({ municipality }) => municipality);
}

test('KOMBIT tries an example inbox: verdicts, the analysis in the workbook and as a file', async () => {
  const { page, faults, close } = await stage.visit();
  await page.getByRole('button', { name: 'Prøv med eksempeldata som KOMBIT' }).click();
  await page.getByText(/^Dækning \d+ af 98$/).waitFor({ timeout: 90_000 });
  await page.getByText('Eksempeldata. Svarene er opdigtede.').waitFor();

  const rejected = page.getByRole('button', { name: /^\d+ afvist$/ });
  await rejected.click();
  const [count] = (await rejected.innerText()).split(' ');
  const rows = page
    .getByRole('button', { expanded: false })
    .filter({ has: page.getByRole('img', { name: 'afvist' }) });
  expect(await rows.count()).toBe(Number(count));
  await rows.first().click();
  await page
    .getByText(/Send svaret|Bed om|kan ikke/)
    .first()
    .waitFor();

  await page.getByText('Analysen står nu i projektmappen.').waitFor();
  await seeTable(page);
  const sheets = page.getByRole('tablist', { name: 'Ark' });
  for (const name of ['Overblik', 'Systemer', 'Dækning', 'Vægte', 'Datagrundlag']) {
    await sheets.getByRole('tab', { name, exact: true }).click();
    await page.getByRole('grid', { name: `Arket ${name} som tabel` }).waitFor();
  }
  const coverage = await page.getByText(/^Dækning \d+ af 98$/).innerText();
  const file = await downloadFrom(page, 'Hent analysearket');
  expect(file.name).toMatch(/^Monopolanalyse_\d{4}-\d{2}-\d{2}\.xlsx$/);
  // A municipality that answered in parts is counted once.
  expect(coverage).toBe(`Dækning ${String(new Set(answersIn(file)).size)} af 98`);

  // What is fetched when it is needed comes in the built product, too.
  await page.getByRole('tab', { name: /^Del/ }).click();
  const data = await downloadFrom(page, 'Hent Parquet');
  expect(Object.keys(unzipSync(new Uint8Array(data.bytes)))).toHaveLength(23);
  expect(faults).toEqual([]);
  await close();
});

test('KOMBIT reads its own files: one that is broken is refused with a reason, the rest count', async () => {
  const inbox = exampleInbox({ municipalities: 4, seed: 7, date: '2026-11-23' });
  const files = await writeExampleFiles(inbox, da);
  const { page, faults, close } = await stage.visit();
  await page.getByRole('button', { name: /Jeg samler svar for KOMBIT/ }).click();
  await page
    .locator('main input[type=file]')
    .setInputFiles([
      ...files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
      { name: 'noter.txt', mimeType: '', buffer: Buffer.from('Husk at ringe') },
    ]);
  await page.getByText('Dækning 4 af 98').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: /noter\.txt/ }).click();
  await page
    .getByText(/\.xlsx/)
    .last()
    .waitFor();
  // The answers are invented, wherever the files come from.
  await page.getByText('Eksempeldata. Svarene er opdigtede.').waitFor();

  const file = await downloadFrom(page, 'Hent analysearket');
  expect([...answersIn(file)].sort()).toEqual(inbox.answering);

  // Last week's analysis and a new mail: the analysis is what the mail is added to.
  await page.reload();
  await page.locator('main input[type=file]').setInputFiles([{ ...file, mimeType: '', buffer: file.bytes }]);
  await page.getByText('Dækning 4 af 98').waitFor({ timeout: 60_000 });
  expect(faults).toEqual([]);
  await close();
});

test('KOMBIT can cancel, and nothing has changed', async () => {
  const { page, faults, close } = await stage.visit();
  await page.getByRole('button', { name: 'Prøv med eksempeldata som KOMBIT' }).click();
  await page.getByRole('button', { name: 'Annullér' }).click();
  await page.getByText(/^Indlæsningen (?:blev annulleret|er standset)/).waitFor();
  await page.getByText('Her vises analysen, når der er samlet svar.').waitFor();
  expect(faults).toEqual([]);
  await close();
});
