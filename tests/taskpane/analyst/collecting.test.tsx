import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import { da } from '../../../src/text/da';
import { makeAnalysis } from '../../../src/work/make-analysis';
import type { WorkbookHost } from '../../../src/hosts/workbook-host';
import { headers, sheetNames } from '../../../src/workbook/analysis/analysis-format';
import type { RawValue } from '../../../src/workbook/raw-workbook';
import type { WorkbookLayout } from '../../../src/workbook/sheet';
import { readAnalysis } from '../../../src/workbook/analysis/read-analysis';
import type { ConsolidationInput } from '../../../src/consolidation/consolidate';
import { aFile } from '../../builders/file-transfer';
import { renderPane } from '../../builders/pane';
import { someKeptFiles } from '../../builders/services';
import type { QuickJobs } from '../../builders/services';
import { anInput } from '../../builders/submission';
import { withWrongInput, wrongInputs } from '../../builders/wrong-input';

const answer = (file: string, covers: string, ...systems: readonly string[]): ConsolidationInput =>
  anInput({ file, covers, rows: systems.map((system) => ({ system, vendor: 'Fjordsoft' })) });
const inputs = new Map(
  [answer('hele.xlsx', '', 'C'), answer('social.xlsx', 'Social og Sundhed', 'A')].map((input) => [
    input.file,
    input,
  ]),
);

/** Jobs that find the answers by the files' names. */
const jobs: QuickJobs = {
  readInputs: ({ files }, { onPart }) => {
    for (const { name } of files) onPart?.({ readings: [inputs.get(name)!], analysis: null });
    return files.length;
  },
  analyseReadings: ({ readings, existing, edits, date }) => makeAnalysis(readings, existing, date, edits),
};

function collecting(keptFiles = someKeptFiles()) {
  const { host } = renderPane({
    host: createMemoryHost(),
    preferences: { role: 'analyst' },
    services: { keptFiles },
    jobs,
  });
  return { host, keptFiles };
}

const press = async (name: string | RegExp): Promise<void> => {
  await userEvent.click(await screen.findByRole('button', { name }));
};

async function pick(...names: readonly string[]): Promise<void> {
  const input = await screen.findByLabelText(/^(Vælg filer|Tilføj)/, { selector: 'input' });
  await userEvent.upload(
    input,
    names.map((name) => aFile(name, 'x')),
    { applyAccept: false },
  );
}

test.each([
  ['Læg sammen', ['A', 'C']],
  ['Erstat', ['A']],
  ['Lad ligge', ['C']],
])('a part beside a whole answer is settled where it waits: %s', async (choice, systems) => {
  const { host } = collecting();
  await pick('hele.xlsx', 'social.xlsx');
  expect(await screen.findByRole('tab', { name: /^Saml 1 venter på dig$/ })).toBeVisible();
  await press(/^venter på afgørelse.*Aarhus/);
  await userEvent.click(screen.getByRole('radio', { name: choice }));
  await waitFor(() => {
    expect(screen.getByRole('tab', { name: /^Saml/ })).toHaveAccessibleName('Saml');
  });
  await press('Analysér');
  await screen.findByText(/Analysen står nu i projektmappen/);
  const read = readAnalysis(await host.readWorkbook(), da, { thisYear: 2026 });
  const kept = read!.prior.submissions.flatMap(({ registrations }) =>
    registrations.map(({ answers }) => answers.system),
  );
  expect(kept.toSorted()).toEqual(systems);
});

describe('files that were picked and are not in the workbook', () => {
  it('are there when the pane is opened again, and are read when that is said', async () => {
    const { keptFiles } = collecting();
    await pick('hele.xlsx', 'social.xlsx');
    await screen.findByText('Dækning 1 af 98');
    cleanup();
    collecting(keptFiles);
    expect(await screen.findByText('2 filer er valgt, men står ikke i projektmappen endnu.')).toBeVisible();
    await press('Læs nu');
    expect(await screen.findByText('Dækning 1 af 98')).toBeVisible();
    expect(await keptFiles.load()).toHaveLength(2);
    await press('Analysér');
    await screen.findByText(/Analysen står nu i projektmappen/);
    expect(await keptFiles.load()).toEqual([]);
  });

  it('are forgotten when that is said', async () => {
    const keptFiles = someKeptFiles([{ name: 'hele.xlsx', bytes: null }]);
    collecting(keptFiles);
    await press('Glem');
    expect(screen.queryByText(/fil er valgt/)).toBeNull();
    expect(await keptFiles.load()).toEqual([]);
  });
});

/** The analysis with a note at its first system, as somebody types it in the sheet. */
function withTypedNote(layout: WorkbookLayout): WorkbookLayout {
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => {
      const top = sheet.rows.findIndex((row) => row.some((cell) => cell?.value === headers.note));
      const column = sheet.rows[top]?.findIndex((cell) => cell?.value === headers.note) ?? -1;
      if (sheet.name !== sheetNames.systems || column < 0) return sheet;
      const rows = sheet.rows.map((row, index) =>
        index === top + 1 ? row.with(column, { ...row[column], value: typed }) : row,
      );
      return { ...sheet, rows };
    }),
  };
}

const typed = 'Ring til Åse';
const notesIn = async (host: WorkbookHost): Promise<readonly RawValue[]> =>
  (await host.readWorkbook()).sheets.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value.kind === 'text' && value.text === typed ? [value] : [])),
  );

describe('what somebody types in the analysis', () => {
  it('between the reading of files and Analysér is not written over', async () => {
    const { host } = collecting();
    await pick('hele.xlsx');
    await press('Analysér');
    await screen.findByText(/Analysen står nu i projektmappen/);
    await pick('social.xlsx');
    await screen.findByRole('tab', { name: /^Saml 1 venter/ });
    await act(() => host.showAnalysis(withTypedNote(host.analysis()!)));
    await press('Analysér');
    await screen.findByText(/Analysen står nu i projektmappen/);
    expect(await notesIn(host)).toHaveLength(1);
  });

  it('is told, cell by cell, before it is written over, when a weight or a track cannot be understood', async () => {
    const { host } = collecting();
    await pick('hele.xlsx');
    await press('Analysér');
    await screen.findByText(/Analysen står nu i projektmappen/);
    const wrong = wrongInputs(host.analysis()!);
    const typedIn = withWrongInput(host.analysis()!);
    await act(() => host.showAnalysis(typedIn));
    await pick('social.xlsx');
    await screen.findByRole('tab', { name: /^Saml 1 venter/ });
    for (const { sheet, cell, value } of wrong) {
      expect(
        await screen.findByText(new RegExp(`^${sheet}!${cell}: .*»${String(value)}«`, 'u')),
      ).toBeVisible();
    }
    expect(host.analysis()).toBe(typedIn);
  });

  it('is there after sheets that could not be written whole are written again', async () => {
    const memory = createMemoryHost();
    let isBroken = false;
    const host = {
      ...memory,
      showAnalysis: async (layout: WorkbookLayout) => {
        await memory.showAnalysis(isBroken ? { ...layout, sheets: layout.sheets.slice(0, 1) } : layout);
        if (isBroken) throw new Error('Excel');
      },
    };
    renderPane({ host, preferences: { role: 'analyst' }, services: { keptFiles: someKeptFiles() }, jobs });
    await pick('hele.xlsx');
    await press('Analysér');
    await screen.findByText(/Analysen står nu i projektmappen/);
    await act(() => memory.showAnalysis(withTypedNote(memory.analysis()!)));
    isBroken = true;
    await press('Analysér');
    await waitFor(async () => {
      expect(await notesIn(memory)).toHaveLength(0);
    });
    isBroken = false;
    await pick('social.xlsx');
    await screen.findByRole('tab', { name: /^Saml 1 venter/ });
    await press('Analysér');
    await screen.findByText(/Analysen står nu i projektmappen/);
    expect(await notesIn(memory)).toHaveLength(1);
  });
});
