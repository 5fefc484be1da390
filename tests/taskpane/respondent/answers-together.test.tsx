import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { Registration, Survey } from '../../../src/survey/registration';
import { aFile } from '../../builders/file-transfer';
import { renderPane } from '../../builders/pane';
import { aMadeUp, aRegistration, finishedAnswers } from '../../builders/registration';
import { aRespondent, aSurvey } from '../../builders/survey';

jest.setTimeout(60_000);

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const draft = (answers: Registration['answers']) => aRegistration({ answers, status: 'draft' });

describe('the review', () => {
  const sent = aSurvey({
    respondent: aRespondent({ submittedAt: '2026-11-20T10:42:00', date: '2026-11-20', revision: 2 }),
    registrations: [
      aRegistration({
        answers: { ...finishedAnswers, system: 'Broen', yearlyPrice: 1_250_000 },
        unread: { contractExpiry: 'snart' },
        status: 'draft',
      }),
      draft({ system: 'Kajen' }),
    ],
  });

  it('shows every answer in words, what is missing and what cannot be read, with the receipt, and prints', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    renderPane({ host: createMemoryHost(sent), preferences: { role: 'respondent' } });
    await press('Gennemse svar');
    const file = 'Besvarelse_0751_Aarhus_2026-11-20_r2.xlsx';
    expect(
      screen.getByText(`${file} er noteret som indsendt 20-11-2026 kl. 10:42 med 2 systemer.`),
    ).toBeVisible();
    const broen = screen.getByRole('region', { name: 'Broen' });
    expect(broen).toHaveTextContent('Årlig pris (kr.)1.250.000');
    expect(broen).toHaveTextContent('Hvordan vurderer I prissætningen?2 Dårlig');
    expect(broen).toHaveTextContent('Kontraktudløbsnart (kan ikke læses)');
    expect(screen.getByRole('region', { name: 'Kajen' })).toHaveTextContent('LeverandørMangler');
    await press('Udskriv');
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('leads to a system’s form and back', async () => {
    renderPane({ host: createMemoryHost(sent), preferences: { role: 'respondent' } });
    await press('Indsend igen');
    await press('Gennemse svar');
    await press('Ret Kajen');
    expect(await screen.findByRole('heading', { level: 1, name: 'Kajen' })).toBeVisible();
    await press('Til gennemsynet');
    expect(await screen.findByRole('heading', { level: 1, name: 'Gennemse svar' })).toBeVisible();
  });
});

describe('a colleague’s answer', () => {
  const ours = aSurvey({ registrations: [draft({ system: 'Broen', vendor: 'Fjordsoft', bids: 2 })] });
  const theirs = aSurvey({
    registrations: [
      draft({ system: 'broen', vendor: 'Fjordsoft', bids: 3, noticeMonths: 6 }),
      draft({ system: 'Kajen' }),
      draft({ system: 'Molen' }),
      aMadeUp(),
    ],
  });
  async function fetchAnswer(survey: Survey): Promise<ReturnType<typeof createMemoryHost>> {
    const { host } = renderPane({
      host: createMemoryHost(ours),
      preferences: { role: 'respondent' },
      jobs: {
        openWorkbook: () => ({
          kind: 'workbook',
          survey: { survey, notes: [], otherSheets: [] },
          analysis: null,
          otherSheets: [],
          left: [],
        }),
      },
    });
    await press('Hent kollegas svar');
    await userEvent.upload(
      screen.getByLabelText('Vælg projektmappe', { selector: 'input' }),
      aFile('kollega.xlsx'),
    );
    return host;
  }
  const answersIn = (host: ReturnType<typeof createMemoryHost>) =>
    host.survey()!.registrations.map(({ answers }) => answers);

  it('is shown first, comes in as chosen, and is taken back in one step', async () => {
    const host = await fetchAnswer(theirs);
    expect(await screen.findByText('2 nye · 0 ens · 1 forskelligt')).toBeVisible();
    expect(screen.getByText('Eksempler kommer ikke med.')).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Molen' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Kollegaens: 3' }));
    await press('Hent svarene');
    await waitFor(() => {
      expect(answersIn(host)).toEqual([
        { system: 'Broen', vendor: 'Fjordsoft', bids: 3, noticeMonths: 6 },
        { system: 'Kajen' },
      ]);
    });
    await press('Fortryd hentningen');
    await waitFor(() => {
      expect(answersIn(host)).toEqual([{ system: 'Broen', vendor: 'Fjordsoft', bids: 2 }]);
    });
  });

  it('of another municipality is refused in words', async () => {
    const host = await fetchAnswer({ ...theirs, respondent: aRespondent({ municipality: '0101' }) });
    expect(
      await screen.findByText('Besvarelsen er fra Københavns Kommune, ikke fra Aarhus Kommune.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Hent svarene' })).toBeNull();
    expect(answersIn(host)).toHaveLength(1);
  });
});
