import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import { da } from '../../../src/text/da';
import { cellReference } from '../../../src/workbook/cell-reference';
import { readAnalysis } from '../../../src/workbook/analysis/read-analysis';
import { analysePart } from '../../../src/work/analyse-part';
import { makeAnalysis } from '../../../src/work/make-analysis';
import { renderPane } from '../../builders/pane';
import { finishedAnswers } from '../../builders/registration';
import { anInput } from '../../builders/submission';

const inputs = ['0101', '0751', '0461', '0851', '0147', '0173'].map((municipality, at) =>
  anInput({
    municipality,
    file: `${municipality}.xlsx`,
    rows: [
      {
        ...finishedAnswers,
        system: 'Byggesys',
        vendor: 'Fjordsoft',
        problems: `Sager fra ${municipality} hænger`,
      },
      ...(at < 2 ? [{ ...finishedAnswers, system: 'Kun to', vendor: 'Andre' }] : []),
    ],
  }),
);

async function analysisShown() {
  const host = createMemoryHost();
  await host.showAnalysis(makeAnalysis(inputs, null, '2026-11-23').layout);
  renderPane({
    host,
    preferences: { role: 'analyst' },
    jobs: {
      analyseReadings: ({ readings, existing, edits, date }) => makeAnalysis(readings, existing, date, edits),
      analysePart,
    },
  });
  await userEvent.click(await screen.findByRole('tab', { name: /^Analyse/ }));
  await screen.findByRole('button', { name: '6 kommuner' });
  return { host };
}

test('behind a system stand the municipalities, what they say, and where it stands', async () => {
  await analysisShown();
  await userEvent.click(screen.getByRole('button', { name: '6 kommuner' }));
  expect(screen.getByText('Problemer: Sager fra 0751 hænger')).toBeVisible();
  expect(screen.getByText('0751.xlsx · arket Registreringer, række 2')).toBeVisible();
});

test('a region or a vendor narrows what is shown', async () => {
  await analysisShown();
  await userEvent.selectOptions(screen.getByLabelText('Leverandør'), 'Andre');
  expect(screen.queryByRole('button', { name: '6 kommuner' })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('Leverandør'), '');
  await userEvent.selectOptions(screen.getByLabelText('Region'), 'Hovedstaden');
  await userEvent.click(await screen.findByRole('button', { name: '3 kommuner' }));
  expect(screen.getByText('Københavns Kommune')).toBeVisible();
  expect(screen.queryByText('Aarhus Kommune')).toBeNull();
});

test('other weights are tried beside the sheets, and are on them only when they are kept', async () => {
  const { host } = await analysisShown();
  const before = await host.readWorkbook();
  await userEvent.click(screen.getByRole('button', { name: 'Hvad nu hvis?' }));
  fireEvent.change(await screen.findByRole('slider', { name: /^Overvåg under problemtryk/ }), {
    target: { value: '100' },
  });
  expect((await screen.findAllByText('Overvåg')).length).toBeGreaterThan(0);
  expect(await host.readWorkbook()).toEqual(before);
  await userEvent.click(screen.getByRole('button', { name: 'Behold' }));
  await userEvent.click(screen.getByRole('button', { name: 'Analysér' }));
  await screen.findByText(/Analysen står nu i projektmappen/);
  const read = readAnalysis(await host.readWorkbook(), da, { thisYear: 2026 });
  expect(read?.input.settings.thresholds.pressure).toBe(100);
});

describe('the charts', () => {
  const chart = (title: string) => screen.findByRole('region', { name: title });

  it('are one stop of the Tab key each, and their marks are gone through with the arrow keys', async () => {
    await analysisShown();
    const tiles = [...(await chart('Problemtryk i kommunerne')).querySelectorAll<SVGElement>('[data-mark]')];
    expect(tiles).toHaveLength(98);
    expect(tiles.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(tiles.every((tile) => tile.getAttribute('role') === 'button')).toBe(true);
    act(() => {
      tiles[0]!.focus();
    });
    await userEvent.keyboard('{ArrowRight}');
    expect(tiles[1]).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(tiles.at(-1)).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(tiles.at(-1)).not.toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(tiles[0]).toHaveFocus();
  });

  it('open the answers behind a mark and behind the same line of the table, down to the cell', async () => {
    const { host } = await analysisShown();
    const part = within(await chart('Leverandørernes andel af svarene'));
    await userEvent.click(part.getByRole('button', { name: /^Fjordsoft 75 % · \d+ kommuner? · 6 reg/ }));
    const behind = (): readonly (string | null)[] =>
      within(part.getByRole('region'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    const byMark = behind();
    expect(byMark).toHaveLength(6);
    await userEvent.click(part.getByRole('button', { name: 'Tabel' }));
    expect(part.getByRole('row', { name: /^Fjordsoft 75 % 6 6$/ })).toBeVisible();
    expect(behind()).toEqual(byMark);
    await userEvent.click(part.getByRole('button', { name: 'Vis i arket: Aarhus Kommune, Problemer' }));
    const [sheet = '', cell = ''] = (host.selected() ?? '').split('!');
    expect(sheet).toBe('Besvarelser');
    const found = (await host.readWorkbook()).sheets
      .find(({ name }) => name === sheet)!
      .cells.find(({ row, column }) => cellReference(row, column) === cell);
    expect(found?.value).toEqual({ kind: 'text', text: 'Sager fra 0751 hænger' });
  });

  it('follow the filters, and say so where nothing is left to draw', async () => {
    await analysisShown();
    await chart('Rang og robusthed');
    await userEvent.selectOptions(screen.getByLabelText('Leverandør'), 'Andre');
    expect(await screen.findByText('Ingen systemer har svar nok til en rang.')).toBeVisible();
    const vendors = within(await chart('Leverandørernes andel af svarene'));
    expect(vendors.getByRole('button', { name: /^Andre 100 % · \d+ kommuner? · 2 reg/ })).toBeVisible();
  });
});

test('an answer that does not stand in the workbook is said to, where it was to be shown', async () => {
  const { host } = await analysisShown();
  await userEvent.click(screen.getByRole('button', { name: '6 kommuner' }));
  await act(() => host.showAnalysis({ title: 'Andet', sheets: [] }));
  await userEvent.click(screen.getByRole('button', { name: 'Vis i arket: Aarhus Kommune, Problemer' }));
  expect(await screen.findByText(/^Svaret står ikke i projektmappen/)).toBeVisible();
});
