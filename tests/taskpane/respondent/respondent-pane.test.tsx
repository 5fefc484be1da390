import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { Survey } from '../../../src/survey/registration';
import { renderPane } from '../../builders/pane';
import { aMadeUp, aRegistration, finishedAnswers } from '../../builders/registration';
import { aRespondent, aSurvey } from '../../builders/survey';

const asRespondent = { role: 'respondent' } as const;
const renderWith = (survey: Survey) =>
  renderPane({ host: createMemoryHost(survey), preferences: asRespondent });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const draft = aRegistration({ answers: { system: 'Sagsys', vendor: 'Fjordsoft' }, status: 'draft' });
const answersOf = (host: ReturnType<typeof createMemoryHost>) => host.survey()?.registrations[0]?.answers;

jest.setTimeout(30_000);

describe('the form', () => {
  it('saves an answer when its field is left, and says what it means per inhabitant', async () => {
    const { host } = renderWith(aSurvey({ registrations: [draft] }));
    await press(/Sagsys/);
    await userEvent.click(screen.getByRole('tab', { name: /^Flere/ }));
    await userEvent.type(screen.getByLabelText('Årlig pris (kr.)'), '1250000');
    await userEvent.tab();
    await waitFor(() => {
      expect(answersOf(host)?.yearlyPrice).toBe(1_250_000);
    });
    expect(screen.getByLabelText('Årlig pris (kr.)')).toHaveValue('1.250.000');
    expect(screen.getByText(/^≈ [\d,.]+ kr\. pr\. indbygger$/)).toBeVisible();
  });

  it('keeps what it cannot read, and explains it at the field', async () => {
    const { host } = renderWith(aSurvey({ registrations: [draft] }));
    await press(/Sagsys/);
    await userEvent.click(screen.getByRole('tab', { name: /^Flere/ }));
    await userEvent.type(screen.getByLabelText('Kontraktudløb'), '31-02-2026');
    await userEvent.tab();
    expect(await screen.findByText(/31-02-2026 findes ikke/)).toBeVisible();
    expect(screen.getByLabelText('Kontraktudløb')).toHaveValue('31-02-2026');
    await waitFor(() => {
      expect(host.survey()?.registrations[0]?.unread.contractExpiry).toBe('31-02-2026');
    });
  });

  it('takes the keys 1 to 5 as ratings', async () => {
    const { host } = renderWith(aSurvey({ registrations: [draft] }));
    await press(/Sagsys/);
    const group = screen.getByRole('radiogroup', { name: /vurderer I prissætningen/ });
    within(group).getByRole('radio', { name: '1 Meget dårlig' }).focus();
    await userEvent.keyboard('4');
    expect(within(group).getByRole('radio', { name: '4 God' })).toBeChecked();
    await waitFor(() => {
      expect(answersOf(host)?.['rating:pricing']).toBe(4);
    });
  });

  it('calls a system finished by itself when the last answer is given', async () => {
    const { wantedTrack: _last, ...answers } = finishedAnswers;
    const { host } = renderWith(aSurvey({ registrations: [aRegistration({ answers, status: 'draft' })] }));
    await press(/Sagsys/);
    await userEvent.click(await screen.findByRole('radio', { name: 'Begge' }));
    expect(await screen.findByText('Alle nødvendige svar er givet.')).toBeVisible();
    await waitFor(() => {
      expect(host.survey()?.registrations[0]?.status).toBe('finished');
    });
  });

  it('asks what makes it a monopoly, unless there is competition', async () => {
    renderWith(aSurvey({ registrations: [draft] }));
    await press(/Sagsys/);
    expect(screen.getByRole('group', { name: /Hvad gør det til et monopol/ })).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Konkurrence' }));
    expect(screen.queryByRole('group', { name: /Hvad gør det til et monopol/ })).toBeNull();
  });

  it('says under the heading of every part why it asks, when asked to', async () => {
    renderWith(aSurvey({ registrations: [draft] }));
    await press(/^Sagsys/);
    for (const page of [/^Nødvendige/, /^Flere/]) {
      await userEvent.click(screen.getByRole('tab', { name: page }));
      const parts = within(screen.getByRole('tabpanel')).getAllByRole('region');
      expect(parts.length).toBeGreaterThan(3);
      for (const part of parts) {
        const why = within(part).getByRole('button', { name: /^Hvorfor spørger vi\? ./ });
        const words = document.getElementById(why.getAttribute('aria-controls') ?? '');
        expect(words).not.toBeVisible();
        await userEvent.click(why);
        expect(words).toBeVisible();
        expect(words?.textContent).toMatch(/^[A-ZÆØÅ].{30,}\.$/);
      }
    }
  });

  it('tells of a system that is being phased out', async () => {
    const answers = { system: 'KMD Sag' };
    renderWith(aSurvey({ registrations: [aRegistration({ answers, status: 'draft' })] }));
    await press(/KMD Sag/);
    expect(await screen.findByText('Under udfasning')).toBeVisible();
  });

  it('leaves a typed name alone when a suggestion resembles it', async () => {
    const { host } = renderWith(aSurvey({ registrations: [] }));
    await press('Registrér system');
    await userEvent.type(screen.getByRole('combobox', { name: /Systemets navn/ }), 'KMD');
    await userEvent.tab();
    await waitFor(() => {
      expect(answersOf(host)?.system).toBe('KMD');
    });
  });
});

describe('the overview', () => {
  it('puts a deleted system back where it stood', async () => {
    const registrations = ['Første', 'Midterste', 'Sidste'].map((system) =>
      aRegistration({ answers: { system }, status: 'draft' }),
    );
    const { host } = renderWith(aSurvey({ registrations }));
    await press(/Midterste/);
    await press('Slet systemet');
    expect(await screen.findByText('Midterste er slettet.')).toBeVisible();
    expect(host.survey()?.registrations).toHaveLength(2);
    await press('Fortryd');
    await waitFor(() => {
      expect(host.survey()?.registrations).toEqual(registrations);
    });
  });

  it('follows what is changed in the grid', async () => {
    const { host } = renderWith(aSurvey());
    await screen.findByRole('button', { name: /Sagsys/ });
    host.editElsewhere((survey) => ({ ...survey, registrations: [] }));
    expect(await screen.findByText('Ingen systemer endnu')).toBeVisible();
  });

  it('keeps a change that the workbook refused, says why, and sends it again', async () => {
    const host = createMemoryHost(aSurvey({ registrations: [draft] }));
    let refuses = true;
    const refusing = {
      ...host,
      applyChanges: (changes: Parameters<typeof host.applyChanges>[0]) =>
        refuses ? Promise.reject(new Error('Arket er skrivebeskyttet.')) : host.applyChanges(changes),
    };
    renderPane({ host: refusing, preferences: asRespondent });
    await press(/Sagsys/);
    await press('Slet systemet');
    expect(await screen.findByText(/Arket er skrivebeskyttet/)).toBeVisible();
    expect(host.survey()?.registrations).toHaveLength(1);
    refuses = false;
    await press('Prøv igen');
    await waitFor(() => {
      expect(host.survey()?.registrations).toHaveLength(0);
    });
    expect(screen.queryByText(/Arket er skrivebeskyttet/)).not.toBeInTheDocument();
  });
});

describe('the submission', () => {
  it('sends what stands in the workbook, also when the pane never heard of it', async () => {
    const memory = createMemoryHost(aSurvey({ registrations: [draft] }));
    // A workbook whose events are lost.
    const host = { ...memory, onChanged: () => () => undefined };
    const sent: Survey[] = [];
    renderPane({
      host,
      preferences: asRespondent,
      jobs: {
        writeResponse: ({ survey, name }) => {
          sent.push(survey);
          return { name, type: 'x', bytes: new Uint8Array() };
        },
      },
    });
    await press('Indsend');
    const added = aRegistration();
    memory.editElsewhere((survey) => ({ ...survey, registrations: [draft, added] }));
    await press('Dan besvarelsen');
    await waitFor(() => {
      expect(sent.map(({ registrations }) => registrations)).toEqual([[draft, added]]);
    });
  });

  it('links each gap to its field, and leads back to the list', async () => {
    renderWith(aSurvey({ registrations: [draft] }));
    await press('Indsend');
    await press('Fagområde mangler');
    expect(await screen.findByRole('combobox', { name: /Fagområde/ })).toHaveFocus();
    expect(screen.getByText('Skal besvares, før systemet er færdigt.')).toBeVisible();
    await press('Tilbage');
    expect(await screen.findByRole('heading', { name: 'Tjekliste' })).toBeVisible();
  });

  it('names every gap, the later ones when asked', async () => {
    renderWith(aSurvey({ registrations: [draft] }));
    await press('Indsend');
    expect(screen.queryByText('Ønsket spor mangler')).not.toBeInTheDocument();
    await press(/^Vis \d+ til$/);
    await press('Ønsket spor mangler');
    expect(await screen.findByRole('radiogroup', { name: /Hvad ønsker I/ })).toBeVisible();
  });

  it('says of an example that it does not count', async () => {
    renderWith(aSurvey({ registrations: [aMadeUp()] }));
    await press('Indsend');
    expect(screen.getByText(/Dette er eksempeldata/)).toBeVisible();
  });

  it('makes a file and a draft, and writes the receipt only when told that the mail was sent', async () => {
    const { host } = renderWith(aSurvey());
    await press('Indsend');
    await press('Dan besvarelsen');
    expect(await screen.findByText(/Besvarelse_0751_Aarhus_2026-11-23_r1\.xlsx/)).toBeVisible();
    await press('Hent besvarelsen');
    await press(/Hent mailkladde/);
    expect(host.delivered.map(({ name }) => name)).toEqual([
      'Besvarelse_0751_Aarhus_2026-11-23_r1.xlsx',
      'Besvarelse_0751_Aarhus_2026-11-23_r1.eml',
    ]);
    expect(screen.getByLabelText('Adresse')).toHaveValue('konkurrence@kombit.dk');
    expect(host.survey()?.respondent.submittedAt).toBeNull();
    await press('Ja, den er sendt');
    await waitFor(() => {
      expect(host.survey()?.respondent.submittedAt).toBe('2026-11-23T10:42:00');
    });
  });

  it('counts the finished systems in the mail', async () => {
    renderWith(aSurvey({ registrations: [aRegistration(), draft] }));
    await press('Indsend');
    await press('Dan besvarelsen');
    expect(await screen.findByLabelText('Tekst')).toHaveTextContent(/med 1 færdigt system,/);
  });

  it('raises the revision after a receipt', async () => {
    const respondent = aRespondent({ revision: 1, submittedAt: '2026-11-01T09:00:00' });
    renderWith(aSurvey({ respondent }));
    await press('Indsend igen');
    await press('Dan besvarelsen');
    expect(await screen.findByText(/_r2\.xlsx/)).toBeVisible();
  });
});
