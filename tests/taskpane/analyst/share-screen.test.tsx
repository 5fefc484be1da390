import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeAnalysis } from '../../../src/work/make-analysis';
import { toldFindings } from '../../../src/analysis/told-findings';
import type { Shareable } from '../../../src/analysis/withholding/assess';
import { daOut } from '../../../src/text/da-out';
import { layOutReport } from '../../../src/workbook/report/lay-out-report';
import type { ShareInput } from '../../../src/work/share';
import { aFile } from '../../builders/file-transfer';
import { renderPane } from '../../builders/pane';
import { finishedAnswers } from '../../builders/registration';
import { anInput } from '../../builders/submission';

const codes = ['0751', '0461', '0101', '0851', '0147', '0173'];
const readings = codes.map((municipality) =>
  anInput({ municipality, rows: [{ ...finishedAnswers, system: 'Sagsys', yearlyPrice: 100_000 }] }),
);

const press = async (name: string | RegExp): Promise<void> => {
  await userEvent.click(await screen.findByRole('button', { name }));
};

const made = (name: string) => ({ name, type: 'x', bytes: new Uint8Array(1) });

/** The pane with an analysis of six answers, at Del. */
async function theScreen() {
  const asked: ShareInput[] = [];
  const { host } = renderPane({
    preferences: { role: 'analyst' },
    jobs: {
      readInputs: (_input, { onPart }) => {
        onPart?.({ readings, analysis: null });
        return 1;
      },
      analyseReadings: (input) => makeAnalysis(input.readings, input.existing, input.date, input.edits),
      dataFiles: ({ zip }) => [made(zip ?? '')],
      writeReport: ({ isExternal }) => made(daOut.report.file[isExternal ? 'external' : 'internal']),
      reportPages: ({ analysis, hasAppendix }) =>
        layOutReport(
          toldFindings(analysis as Shareable),
          { isExternal: false, limits: { risk: 50, impact: null }, hasAppendix },
          daOut,
        ),
      share: (input) => {
        asked.push(input);
        // What was picked is no analysis.
        if (input.earlier.length > 0) return null;
        return { files: [made(input.zip ?? daOut.sharing.file)], systems: 1, unnamed: 0 };
      },
    },
  });
  await userEvent.upload(
    screen.getByLabelText('Vælg filer eller mails', { selector: 'input' }),
    aFile('a.xlsx'),
  );
  await screen.findByText('Dækning 6 af 98');
  await userEvent.click(screen.getByRole('tab', { name: /^Del/u }));
  await screen.findByRole('radio', { name: 'KOMBIT selv' });
  const files = async (count: number): Promise<readonly string[]> => {
    await waitFor(() => {
      expect(host.delivered).toHaveLength(count);
    });
    return host.delivered.map(({ name }) => name);
  };
  return { asked, files };
}

test('KOMBIT itself has the analysis, the report and the data, each as a file', async () => {
  const { files } = await theScreen();
  await press('Hent præsentation');
  await files(1);
  await press('Hent CSV');
  await files(2);
  await press('Hent Parquet');
  expect(await files(3)).toEqual([
    'Monopolafdaekning_rapport.pptx',
    'Monopoldata_csv_2026-11-23.zip',
    'Monopoldata_parquet_2026-11-23.zip',
  ]);
  await press('Hent analysearket');
  expect((await files(4)).at(-1)).toBe('Monopolanalyse_2026-11-23.xlsx');
});

test('others have the external version, its figures, its report and the benchmarks', async () => {
  const { asked, files } = await theScreen();
  await userEvent.click(screen.getByRole('radio', { name: /^Andre/u }));
  expect(screen.queryByRole('button', { name: 'Hent analysearket' })).toBeNull();
  await press('Hent regneark');
  await files(1);
  await press('Hent tallene som data');
  await files(2);
  await press('Hent præsentation');
  await files(3);
  await press('Hent benchmark');
  expect(await files(4)).toEqual([
    'Monopolafdaekning_ekstern.xlsx',
    'Monopolafdaekning_ekstern_tal_2026-11-23.zip',
    'Monopolafdaekning_ekstern_rapport.pptx',
    'Benchmark_2026-11-23.zip',
  ]);
  expect(asked.map(({ parts }) => parts)).toEqual([['workbook'], ['data'], ['benchmarks']]);
});

test('an earlier version is named by the analysis behind it; another file is told to be none', async () => {
  const { asked } = await theScreen();
  await userEvent.click(screen.getByRole('radio', { name: /^Andre/u }));
  expect(screen.getByText('Ingen valgt.')).toBeVisible();
  await userEvent.upload(
    screen.getByLabelText('Vælg tidligere analyse', { selector: 'input' }),
    aFile('foraar.xlsx', 'not a workbook'),
  );
  expect(await screen.findByText('Valgt, ældste først: foraar.xlsx.')).toBeVisible();
  await press('Hent regneark');
  expect(await screen.findByText(/^En af de valgte filer er ikke en analyse/u)).toBeVisible();
  expect(asked[0]?.earlier).toHaveLength(1);
  await press('Ryd valget');
  await press('Hent regneark');
  expect(await screen.findByText('Monopolafdaekning_ekstern.xlsx er klar.')).toBeVisible();
});

test('the pages are shown for printing, and Escape leads back', async () => {
  await theScreen();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Med en side pr. system' }));
  await press('Vis og udskriv');
  const report = await screen.findByRole('dialog', { name: 'Afdækning af monopollignende it-systemer' });
  const titles = within(report).getAllByRole('heading', { level: 2 });
  expect(titles).toHaveLength(11);
  expect(titles.at(-1)).toHaveTextContent('Sagsys');
  expect(within(report).getByRole('button', { name: 'Udskriv' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});
