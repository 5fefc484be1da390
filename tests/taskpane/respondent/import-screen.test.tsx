import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { unseenKeys } from '../../../src/survey/prefilled';
import type { Registration } from '../../../src/survey/registration';
import { importedInto } from '../../builders/kitos';
import { renderPane } from '../../builders/pane';
import { aRegistration } from '../../builders/registration';
import { aSurvey } from '../../builders/survey';

async function opened(registrations = [aRegistration()]): Promise<MemoryHost> {
  const { host } = renderPane({
    host: createMemoryHost(aSurvey({ registrations })),
    preferences: { role: 'respondent' },
    jobs: { importLists: ({ survey }) => importedInto(survey) },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Importér fra KITOS' }));
  await userEvent.upload(
    screen.getByLabelText('Vælg filer', { selector: 'input' }),
    new File(['x'], 'a.xlsx'),
  );
  await screen.findByText('3 af 3 systemer');
  return host;
}

function registered(host: MemoryHost): readonly Registration[] {
  return host.survey()?.registrations ?? [];
}

describe('import from KITOS in the pane', () => {
  test('filters, takes over, and marks what it gives until it has been looked at', async () => {
    const host = await opened();
    await userEvent.click(screen.getByLabelText('Kun forretningskritiske'));
    expect(screen.getByText('1 af 3 systemer')).toBeVisible();
    await userEvent.click(screen.getByLabelText('Kun forretningskritiske'));
    // What is no longer in use is not chosen beforehand.
    expect(screen.getByLabelText('Gammelplan')).not.toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Overtag 2 systemer' }));
    await screen.findByRole('button', { name: /Fjordomsorg/ });
    expect(registered(host).map(({ answers }) => answers.system)).toEqual([
      'Sagsys',
      'Bakkeløn',
      'Fjordomsorg',
    ]);

    await userEvent.click(await screen.findByRole('button', { name: /Fjordomsorg/ }));
    expect(await screen.findByText(/svar er hentet og ikke set efter/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'De er set efter' }));
    expect(screen.queryByText(/svar er hentet og ikke set efter/)).toBeNull();
    const seen = registered(host).find(({ answers }) => answers.system === 'Fjordomsorg')!;
    expect(unseenKeys(seen)).toEqual([]);
    expect(seen.answers.yearlyPrice).toBe(1250000);
  });

  test('a contract over several systems is asked about, and gives nothing before', async () => {
    await opened();
    const question = screen.getByRole('radiogroup', { name: /Rammeaftale dækker flere systemer/ });
    expect(within(question).getByLabelText('Udfyld intet')).toBeChecked();
    expect(screen.queryByText(/Årlig pris \(kr\.\): 800\.000/)).toBeNull();
    await userEvent.click(within(question).getByLabelText('Alle vilkår til Bakkeløn'));
    expect(screen.getByText(/Årlig pris \(kr\.\): 800\.000/)).toBeVisible();
  });

  test('what a person has written stays unless the list is chosen', async () => {
    const typed = aRegistration({ answers: { system: 'Fjordomsorg', vendor: 'Fjordsoft', yearlyPrice: 99 } });
    const host = await opened([typed]);
    const conflict = screen.getByRole('radiogroup', { name: 'Fjordomsorg: Årlig pris (kr.)' });
    expect(within(conflict).getByLabelText('Behold jeres svar: 99')).toBeChecked();
    await userEvent.click(within(conflict).getByLabelText('Brug listens: 1.250.000'));
    await userEvent.click(screen.getByRole('button', { name: /^Overtag/ }));
    expect(registered(host)[0]!.answers).toMatchObject({ yearlyPrice: 1250000, vendor: 'Fjordsoft' });
  });
});
