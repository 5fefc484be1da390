import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../../src/hosts/memory/memory-host';
import { da } from '../../../../src/text/da';
import { readAnalysis } from '../../../../src/workbook/analysis/read-analysis';
import { noEdits, withNameEdit } from '../../../../src/analysis/analyst-edits';
import { makeAnalysis } from '../../../../src/work/make-analysis';
import { renderPane } from '../../../builders/pane';
import { aKeptText } from '../../../builders/services';
import { anInput } from '../../../builders/submission';

const municipalities = ['0751', '0461', '0101', '0851', '0147', '0173'];
const inputs = [
  ['KMD Nexus', 'Nexuss'],
  ['Prisme', 'Prismee'],
  ['Columna Cura', 'Columna Curaa'],
]
  .flat()
  .map((system, at) =>
    anInput({
      municipality: municipalities[at]!,
      file: `${String(at)}.xlsx`,
      rows: [{ system, vendor: 'Fjordsoft', cvr: '26911745', domain: 'socialHealth' }],
    }),
  );

const press = async (name: string | RegExp): Promise<void> => {
  await userEvent.click(await screen.findByRole('button', { name }));
};
const tab = (name: RegExp): Promise<HTMLElement> => screen.findByRole('tab', { name });
const card = (): HTMLElement => screen.getByRole('region', { name: 'Er det samme system?' });

async function namesAsked(parts: { analystAside?: ReturnType<typeof aKeptText> } = {}) {
  const host = createMemoryHost();
  await host.showAnalysis(makeAnalysis(inputs, null, '2026-11-23').layout);
  const { heard } = renderPane({
    host,
    preferences: { role: 'analyst' },
    services: { analystAside: parts.analystAside ?? aKeptText() },
    jobs: {
      analyseReadings: ({ readings, existing, edits, date }) => makeAnalysis(readings, existing, date, edits),
    },
  });
  const decisions = async (): Promise<readonly string[]> => {
    const read = readAnalysis(await host.readWorkbook(), da, { thisYear: 2026 });
    return read!.prior.decisions.map(({ name, written, decision }) => `${name} ${decision} ${written}`);
  };
  await screen.findByRole('tab', { name: /^Navne \d/ });
  return { host, heard, decisions };
}

test('the analysis in the workbook is gone on from, and what waits is a number on the tab', async () => {
  await namesAsked();
  expect(await tab(/^Navne 3 venter på dig$/)).toHaveAttribute('aria-selected', 'false');
});

test('names are decided by key, undone, put off, and written on the sheet', async () => {
  const { heard, decisions } = await namesAsked();
  await userEvent.click(await tab(/^Navne/));
  expect(within(card()).getAllByText('26911745')).toHaveLength(2);
  const first = within(card()).getAllByRole('heading')[1]!.textContent;
  within(card()).getByRole('button', { name: 'Ja' }).focus();
  await userEvent.keyboard('j');
  expect(await tab(/^Navne 2 venter/)).toBeVisible();
  await userEvent.keyboard('z');
  expect(await tab(/^Navne 3 venter/)).toBeVisible();
  await userEvent.keyboard('s');
  expect(within(card()).getAllByRole('heading')[1]!.textContent).not.toBe(first);
  await userEvent.keyboard('nj');
  expect(await tab(/^Navne 1 venter/)).toBeVisible();
  await userEvent.keyboard('j');
  expect(await screen.findByText('Ingen navne venter på dig.')).toBeVisible();
  expect(heard.map(({ text }) => text)).toEqual(expect.arrayContaining(['Fortrudt.']));
  await press('Analysér');
  expect(await screen.findByText(/Analysen står nu i projektmappen/)).toBeVisible();
  expect([...(await decisions())].sort()).toEqual([
    expect.stringMatching(/ (same|different) /),
    expect.stringMatching(/ (same|different) /),
    expect.stringMatching(/ (same|different) /),
  ]);
  expect((await decisions()).filter((line) => line.includes(' different '))).toHaveLength(1);
});

test('many are answered at once, and a decision can be taken back', async () => {
  await namesAsked();
  await userEvent.click(await tab(/^Navne/));
  await press(/^Alle forslag/);
  for (const box of await screen.findAllByRole('checkbox')) await userEvent.click(box);
  await press('Ja til de valgte');
  expect(await screen.findByText('Ingen navne venter på dig.')).toBeVisible();
  await press(/^Afgjort \(3\)/);
  await userEvent.click(screen.getAllByRole('button', { name: /^Tag tilbage/ })[0]!);
  expect(await tab(/^Navne 1 venter/)).toBeVisible();
});

test('what was decided is there when the pane is opened again, with the screen', async () => {
  const analystAside = aKeptText();
  await namesAsked({ analystAside });
  await userEvent.click(await tab(/^Navne/));
  await press('Nej');
  await waitFor(() => {
    expect(analystAside.read()).toContain('"different"');
  });
  cleanup();
  await namesAsked({ analystAside });
  expect(await tab(/^Navne 2 venter/)).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByText('1 af 3 afgjort')).toBeVisible();
});

test('what somebody writes on the sheet meanwhile counts, and is said', async () => {
  const { host, decisions } = await namesAsked();
  await userEvent.click(await tab(/^Navne/));
  const [name = '', candidate = ''] = within(card())
    .getAllByRole('heading')
    .map(({ textContent }) => textContent);
  await press('Nej');
  // A colleague says yes on the sheet.
  const edits = withNameEdit(noEdits, { kind: 'system', name, written: candidate, said: 'same', base: null });
  const { layout } = makeAnalysis([], await host.readWorkbook(), '2026-11-23', edits);
  await act(() => host.showAnalysis(layout));
  expect(
    await screen.findByText(/^På arket Navne står der noget andet om/, {}, { timeout: 5_000 }),
  ).toBeVisible();
  await press('Analysér');
  await screen.findByText(/Analysen står nu i projektmappen/);
  expect(await decisions()).toEqual([`${name} same ${candidate}`]);
});
