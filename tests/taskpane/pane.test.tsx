import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { aConsolidation } from '../builders/consolidation';
import { aMadeUp } from '../builders/registration';
import { renderPane } from '../builders/pane';
import { anInput } from '../builders/submission';
import { aRespondent, aSurvey } from '../builders/survey';

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

jest.setTimeout(30_000);

describe('the first visit', () => {
  it('asks for the role, then who answers', async () => {
    const { host } = renderPane();
    await press(/Jeg svarer for en kommune/);
    await userEvent.type(await screen.findByRole('combobox', { name: /Kommune/ }), 'århus');
    await userEvent.click(await screen.findByRole('option', { name: 'Aarhus' }));
    await press('Kom i gang');
    expect(await screen.findByRole('heading', { name: 'Aarhus Kommune' })).toBeVisible();
    await waitFor(() => {
      expect(host.survey()?.respondent.municipality).toBe('0751');
    });
  });

  it('goes no further without a municipality', async () => {
    renderPane({ preferences: { role: 'respondent' } });
    await press('Kom i gang');
    expect(screen.getByText('Vælg kommunen på listen.')).toBeVisible();
  });

  it('offers example data, marked as such, but never over a real answer', async () => {
    const respondent = aRespondent({ email: 'kim@odense.example' });
    const { host } = renderPane({
      jobs: { inventSurvey: () => aSurvey({ respondent, registrations: [aMadeUp()] }) },
    });
    await press('Prøv med eksempeldata som kommune');
    expect(await screen.findByText(/Systemer og leverandører er opdigtede/)).toBeVisible();
    await press('Slet eksemplet og begynd selv');
    await waitFor(() => {
      expect(host.survey()?.registrations).toEqual([]);
    });
  });

  it('offers no example where a municipality has begun', async () => {
    renderPane({ host: createMemoryHost(aSurvey()) });
    await screen.findByRole('button', { name: /Jeg svarer/ });
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Prøv med eksempeldata som kommune' })).toBeNull();
    });
  });

  it('speaks English when asked to', async () => {
    renderPane();
    await press('Flere valg');
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'English' }));
    expect(await screen.findByRole('button', { name: /I answer for a municipality/ })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });
});

describe('KOMBIT’s half', () => {
  const invented = anInput({ invented: 1 });
  const asAnalyst = { role: 'analyst' } as const;
  // jsdom's files cannot be read.
  const aMail = (name: string): File =>
    Object.assign(new File(['x'], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
  const mail = aMail('svar.eml');
  const later = aMail('senere.eml');
  const pick = async () =>
    userEvent.upload(screen.getByLabelText('Vælg filer eller mails', { selector: 'input' }), mail);

  it('shows the progress, can be stopped without losing what was read, and gone on with', async () => {
    const read: (readonly string[])[] = [];
    const analysed: number[] = [];
    renderPane({
      preferences: asAnalyst,
      jobs: {
        readInputs: ({ files }, { onPart, signal }) =>
          new Promise((_resolve, reject) => {
            read.push(files.map(({ name }) => name));
            onPart?.({ readings: [anInput()], analysis: null });
            signal?.addEventListener('abort', () => {
              reject(new Error('cancelled'));
            });
          }),
        analyseReadings: ({ readings }) => {
          analysed.push(readings.length);
          return aConsolidation(readings);
        },
      },
    });
    await userEvent.upload(screen.getByLabelText('Vælg filer eller mails', { selector: 'input' }), [
      mail,
      later,
    ]);
    expect(await screen.findByText('1 af 2 filer læst')).toBeVisible();
    expect(screen.getByText('1 svar fundet')).toBeVisible();
    await press('Annullér');
    expect(await screen.findByText(/^Indlæsningen er standset\. 1 fil er læst, 1 er ikke\./)).toBeVisible();
    await press('Brug det læste');
    expect(await screen.findByText('Dækning 1 af 98')).toBeVisible();
    await userEvent.upload(screen.getByLabelText('Tilføj filer eller mails', { selector: 'input' }), [
      mail,
      later,
    ]);
    await press('Annullér');
    await press('Læs videre');
    await waitFor(() => {
      expect(read).toEqual([['svar.eml', 'senere.eml'], ['svar.eml', 'senere.eml'], ['senere.eml']]);
    });
    expect(analysed).toEqual([1]);
  });

  it('puts the analysis into the workbook, and hands it out as a file', async () => {
    const { host } = renderPane({ preferences: asAnalyst });
    await pick();
    expect(await screen.findByText('Dækning 0 af 98')).toBeVisible();
    await press('Analysér');
    expect(await screen.findByText('Analysen står nu i projektmappen.')).toBeVisible();
    expect(host.analysis()).toEqual(aConsolidation().layout);
    await press('Hent analysearket');
    await waitFor(() => {
      expect(host.delivered.map(({ name }) => name)).toEqual(['Monopolanalyse_2026-11-23.xlsx']);
    });
  });

  it('says before the analysis is written over what in it could not be read, cell by cell', async () => {
    const issues = [
      {
        code: 'weight-not-understood',
        severity: 'error',
        where: { sheet: 'Vægte', cell: 'B5' },
        params: { label: 'Prissætning', text: 'høj' },
      },
    ] as const;
    const { host } = renderPane({
      preferences: asAnalyst,
      jobs: { analyseReadings: () => ({ ...aConsolidation(), issues }) },
    });
    await pick();
    expect(await screen.findByText(/^Vægte!B5: »Prissætning« er »høj«/)).toBeVisible();
    expect(host.analysis()).toBeNull();
  });

  it('ends an example in its analysis', async () => {
    const { host } = renderPane();
    await press('Prøv med eksempeldata som KOMBIT');
    expect(await screen.findByText('Analysen står nu i projektmappen.')).toBeVisible();
    expect(host.analysis()).toEqual(aConsolidation().layout);
  });

  it('puts an example away again, and never over a real analysis', async () => {
    const { host } = renderPane({
      jobs: { analyseReadings: () => aConsolidation([invented]) },
    });
    await press('Prøv med eksempeldata som KOMBIT');
    expect(await screen.findByText('Analysen står nu i projektmappen.')).toBeVisible();
    await press('Slet eksemplet og begynd selv');
    await screen.findByRole('button', { name: 'Vælg filer eller mails' });
    expect(host.analysis()).toBeNull();
    const real = aConsolidation([anInput()]).layout;
    await act(() => host.showAnalysis(real));
    await press('Prøv med eksempeldata');
    expect(await screen.findByText(/har en rigtig analyse/)).toBeVisible();
    expect(host.analysis()).toBe(real);
    await press('Slet eksemplet og begynd selv');
    await screen.findByRole('button', { name: 'Vælg filer eller mails' });
    expect(host.analysis()).toBe(real);
  });

  it('never mixes real answers with example data', async () => {
    const runs: { files: readonly string[]; afresh: boolean }[] = [];
    renderPane({
      preferences: asAnalyst,
      jobs: {
        inventInbox: () => [{ name: 'eksempel.xlsx', bytes: new Uint8Array() }],
        readInputs: ({ files }, { onPart }) => {
          const [file] = files.map(({ name }) => name);
          const reading = file === 'eksempel.xlsx' ? invented : anInput({ file: file! });
          onPart?.({ readings: [reading], analysis: null });
          return 1;
        },
        analyseReadings: ({ readings, existing }) => {
          runs.push({ files: readings.map(({ file }) => file), afresh: existing === null });
          return aConsolidation(readings);
        },
      },
    });
    await press('Prøv med eksempeldata');
    expect(await screen.findByText('Eksempeldata. Svarene er opdigtede.')).toBeVisible();
    await userEvent.upload(
      await screen.findByLabelText('Tilføj filer eller mails', { selector: 'input' }),
      mail,
    );
    await waitFor(() => {
      expect(runs).toEqual([
        { files: [invented.file], afresh: true },
        { files: ['svar.eml'], afresh: true },
      ]);
    });
    expect(screen.queryByText('Eksempeldata. Svarene er opdigtede.')).toBeNull();
  });
});
