import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../../src/hosts/memory/memory-host';
import { da } from '../../../../src/text/da';
import { readAnalysis } from '../../../../src/workbook/analysis/read-analysis';
import { makeAnalysis } from '../../../../src/work/make-analysis';
import { renderPane } from '../../../builders/pane';
import { anInput } from '../../../builders/submission';

/** Names that are unlike each other, each written with a slip as well. */
const names = Array.from({ length: 60 }, (_, at) =>
  Array.from('abcdefghij', (_letter, place) =>
    String.fromCharCode(97 + ((at * 7 + place * (at + 3) * 5) % 25)),
  ).join(''),
);

test('sixty proposals take sixty keys from the moment the screen is opened, and all stand on the sheet afterwards', async () => {
  const host = createMemoryHost();
  const rows = (slip: string) => names.map((name) => ({ system: `${name}${slip}`, vendor: `Hus ${name}` }));
  const inputs = [
    anInput({ municipality: '0751', file: 'a.xlsx', rows: rows('') }),
    anInput({ municipality: '0461', file: 'b.xlsx', rows: rows('q') }),
  ];
  const first = makeAnalysis(inputs, null, '2026-11-23');
  await host.showAnalysis(first.layout);
  const asked = first.dataSet.proposals.length;
  expect(asked).toBeGreaterThanOrEqual(60);
  renderPane({
    host,
    preferences: { role: 'analyst' },
    jobs: {
      analyseReadings: ({ readings, existing, edits, date }) => makeAnalysis(readings, existing, date, edits),
    },
  });
  const tab = await screen.findByRole('tab', { name: new RegExp(`^Navne ${String(asked)} venter`) });
  await userEvent.click(tab);
  for (let pressed = 0; pressed < asked; pressed += 1) {
    act(() => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: pressed % 3 === 0 ? 'n' : 'j' });
    });
  }
  expect(screen.getByText('Ingen navne venter på dig.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Analysér' }));
  await screen.findByText(/Analysen står nu i projektmappen/);
  const read = readAnalysis(await host.readWorkbook(), da, { thisYear: 2026 });
  expect(read?.prior.decisions).toHaveLength(asked);
});
