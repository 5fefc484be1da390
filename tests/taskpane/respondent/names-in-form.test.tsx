import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import { renderPane } from '../../builders/pane';
import { aRegistration } from '../../builders/registration';
import { aSurvey } from '../../builders/survey';

jest.setTimeout(120_000);

const aDraft = (answers: NonNullable<Parameters<typeof aRegistration>[0]>['answers']) => {
  const host = createMemoryHost(
    aSurvey({ registrations: [aRegistration({ answers: answers ?? {}, status: 'draft' })] }),
  );
  renderPane({ host, preferences: { role: 'respondent' } });
  return host;
};
const open = async (name: RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('a name in the form', () => {
  it('is guessed when it is misspelt, and taken with what is known of it', async () => {
    const host = createMemoryHost(aSurvey({ registrations: [] }));
    renderPane({ host, preferences: { role: 'respondent' } });
    await open(/Registrér system/);
    await userEvent.type(screen.getByRole('combobox', { name: /Systemets navn/ }), 'nexsus');
    // The list is drawn anew while the hands rest: what is clicked is what stands there in the end.
    await waitFor(async () => {
      const guesses = screen.getByRole('group', { name: 'Mente du …?' });
      await userEvent.click(within(guesses).getByRole('option', { name: 'KMD Nexus' }));
      expect(host.survey()?.registrations[0]?.answers).toMatchObject({
        system: 'KMD Nexus',
        vendor: 'KMD',
        domain: 'socialHealth',
      });
    });
  });

  it('is found by its abbreviation', async () => {
    aDraft({ system: 'Ny' });
    await open(/Ny/);
    const field = screen.getByRole('combobox', { name: /Systemets navn/ });
    await userEvent.clear(field);
    await userEvent.type(field, 'ksd');
    await waitFor(() => {
      expect(screen.getByRole('option', { name: /^Kommunernes Sygedagpengesystem ?· KSD$/ })).toBeVisible();
    });
  });

  it('says whom to write as vendor of a system that the municipality has from KOMBIT', async () => {
    aDraft({ system: 'Aula', vendor: 'Netcompany' });
    await open(/Aula/);
    expect(await screen.findByText(/^Skriv KOMBIT, som kommunen har aftalen med/)).toBeVisible();
  });

  it.each([
    ['KMD', '35209115', /er en kommunes eget nummer \(Odense\)/],
    ['Systematic', '26911745', /er nummeret på KMD, men som leverandør står Systematic/],
  ])('%s with the number %s is asked about', async (vendor, cvr, question) => {
    aDraft({ system: 'Sagsys', vendor, cvr });
    await open(/Sagsys/);
    await userEvent.click(screen.getByRole('tab', { name: /^Flere/ }));
    expect(await screen.findByText(question)).toBeVisible();
  });
});
