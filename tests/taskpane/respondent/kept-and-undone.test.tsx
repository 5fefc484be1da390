import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { MemoryHost } from '../../../src/hosts/memory/memory-host';
import type { Answers, Registration } from '../../../src/survey/registration';
import { renderPane } from '../../builders/pane';
import { aRegistration } from '../../builders/registration';
import { aKeptText } from '../../builders/services';
import { aSurvey } from '../../builders/survey';

jest.setTimeout(60_000);

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const systemField = () => screen.findByRole('combobox', { name: /Systemets navn/ });

async function write(name: RegExp, text: string): Promise<void> {
  const field = await screen.findByRole('combobox', { name });
  await userEvent.clear(field);
  await userEvent.type(field, text);
  await userEvent.tab();
}

/** A workbook and a machine that outlive the page. */
function aMachine(registration: Registration) {
  const host = createMemoryHost(aSurvey({ registrations: [registration] }));
  const aside = aKeptText();
  return {
    host,
    load: () => {
      cleanup();
      return renderPane({ host, services: { aside }, preferences: { role: 'respondent' } });
    },
    answers: () => host.survey()?.registrations[0]?.answers,
  };
}

const draft = aRegistration({ answers: { system: 'Sagsys' }, status: 'draft' });

describe('after a reload', () => {
  it.each([
    ['typed', 'KMD'],
    ['filled in', undefined],
  ])('a vendor that was %s is still known as such when the system is corrected', async (_how, typed) => {
    const { load, answers } = aMachine(draft);
    load();
    await press(/^Sagsys/);
    await write(/Systemets navn/, 'KMD Nexus');
    await waitFor(() => {
      expect(answers()?.vendor).toBe('KMD');
    });
    if (typed !== undefined) {
      await write(/Leverandør/, 'Havbakke');
      await write(/Leverandør/, typed);
    }
    load();
    await press(/^KMD Nexus/);
    await write(/Systemets navn/, 'Columna Cura');
    await waitFor(() => {
      expect(answers()).toMatchObject({ system: 'Columna Cura', vendor: typed ?? 'Systematic' });
    });
  });
});

describe('in the sheet', () => {
  /** Writes in the sheet's cells while the pane stands beside it. */
  const inSheet = (host: MemoryHost, answers: Answers): void => {
    act(() => {
      host.editElsewhere((survey) => ({
        ...survey,
        registrations: survey.registrations.map((one) => ({
          ...one,
          answers: { ...one.answers, ...answers },
        })),
      }));
    });
  };

  it('a vendor that a person has written stays, also when it is just what the program gives', async () => {
    const { host, load, answers } = aMachine(
      aRegistration({ answers: { system: 'KMD Nexus' }, status: 'draft' }),
    );
    load();
    await screen.findByRole('button', { name: /^KMD Nexus/ });
    inSheet(host, { vendor: 'KMD' });
    await screen.findByRole('button', { name: /KMD Nexus · KMD/ });
    load();
    await press(/^KMD Nexus/);
    await write(/Systemets navn/, 'Columna Cura');
    await waitFor(() => {
      expect(answers()).toMatchObject({ system: 'Columna Cura', vendor: 'KMD' });
    });
  });

  it('a system is corrected, and what the program had filled in follows it there and afterwards in the form', async () => {
    const { host, load, answers } = aMachine(draft);
    load();
    await press(/^Sagsys/);
    await write(/Systemets navn/, 'KMD Nexus');
    await waitFor(() => {
      expect(answers()?.vendor).toBe('KMD');
    });
    inSheet(host, { system: 'Columna Cura' });
    await waitFor(() => {
      expect(answers()?.vendor).toBe('Systematic');
    });
    load();
    await press(/^Columna Cura/);
    await write(/Systemets navn/, 'KMD Nexus');
    await waitFor(() => {
      expect(answers()?.vendor).toBe('KMD');
    });
  });

  it('a row is deleted, and can be had back after a reload', async () => {
    const { host, load } = aMachine(draft);
    load();
    await screen.findByRole('button', { name: /^Sagsys/ });
    act(() => {
      host.editElsewhere((survey) => ({ ...survey, registrations: [] }));
    });
    await screen.findByRole('button', { name: /^Slettede/ });
    load();
    await press(/^Slettede/);
    await press('Hent tilbage: Sagsys');
    await waitFor(() => {
      expect(host.survey()?.registrations).toEqual([draft]);
    });
  });
});

describe('Ctrl+Z and Ctrl+Y in the pane', () => {
  it('take the latest answer back and make it again, and let the field being written in keep its own', async () => {
    const { load, answers } = aMachine(draft);
    load();
    await press(/^Sagsys/);
    await write(/Systemets navn/, 'Prøvesystem');
    await waitFor(() => {
      expect(answers()?.system).toBe('Prøvesystem');
    });
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => {
      expect(answers()?.system).toBe('Sagsys');
    });
    await userEvent.keyboard('{Control>}y{/Control}');
    await waitFor(() => {
      expect(answers()?.system).toBe('Prøvesystem');
    });
    await userEvent.type(await systemField(), 'x');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(answers()?.system).not.toBe('Sagsys');
  });
});
