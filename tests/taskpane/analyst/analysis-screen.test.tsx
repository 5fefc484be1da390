import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import { da } from '../../../src/text/da';
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
