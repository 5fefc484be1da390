import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { Registration } from '../../../src/survey/registration';
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

it('a wrong kommune is typed over; Enter takes what is ringed, Tab goes on, and an emptied field is empty', async () => {
  renderPane({ preferences: { role: 'respondent' } });
  const field = await screen.findByRole('combobox', { name: /Kommune/ });
  await userEvent.type(field, 'odense');
  await userEvent.click(await screen.findByRole('option', { name: 'Odense' }));
  expect(field).toHaveValue('Odense');
  await userEvent.type(field, 'århus', { initialSelectionStart: 0, initialSelectionEnd: 6 });
  expect(field).toHaveValue('århus');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toContain('Aarhus');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(field).toHaveValue('Aarhus');
  await userEvent.type(field, 'ode', { initialSelectionStart: 0, initialSelectionEnd: 6 });
  await userEvent.tab();
  expect(field).not.toHaveFocus();
  expect(field).toHaveValue('ode');
  expect(screen.queryByRole('option')).toBeNull();
  await userEvent.clear(field);
  expect(field).toHaveValue('');
  expect(screen.getByRole('button', { name: 'Vis listen' })).toBeInTheDocument();
});
