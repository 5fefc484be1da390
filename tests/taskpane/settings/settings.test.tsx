import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { selfTestChecks } from '../../../src/hosts/self-test-report';
import type { SelfTestCheck, SelfTestReport } from '../../../src/hosts/self-test-report';
import { da } from '../../../src/text/da';
import { renderPane } from '../../builders/pane';

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

async function openSettings(): Promise<void> {
  await press('Flere valg');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Indstillinger' }));
  await screen.findByRole('heading', { name: 'Indstillinger' });
}

function aReport(failing: Partial<Record<SelfTestCheck['id'], string>> = {}): SelfTestReport {
  return {
    version: '16.0.14332',
    platform: 'PC',
    requirementSets: ['ExcelApi 1.17'],
    checks: selfTestChecks.map((id): SelfTestCheck => {
      const detail = failing[id];
      return detail === undefined ? { id, outcome: 'held', detail: '' } : { id, outcome: 'failed', detail };
    }),
    leftSheet: failing.cleanup === undefined ? null : 'Selvtest 1',
  };
}

test('the settings say what the product is, and that the answers stay; there is nothing to test outside Excel', async () => {
  renderPane();
  await openSettings();
  expect(screen.getByText('Monopolafdækning · Version 1.2.3')).toBeVisible();
  expect(screen.getByText(/Herfra sendes de ingen steder/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Selvtest' })).toBeNull();
});

test('going to the settings and back leaves what was typed below as it was', async () => {
  renderPane({ preferences: { role: 'respondent' } });
  await userEvent.type(await screen.findByLabelText('Kontaktperson'), 'Bo Lind');
  await openSettings();
  expect(screen.queryByRole('textbox', { name: 'Kontaktperson' })).toBeNull();
  await press('Tilbage');
  expect(screen.getByRole('textbox', { name: 'Kontaktperson' })).toHaveValue('Bo Lind');
});

test('a self-test in which all held says so, with a report to take along', async () => {
  const copied: string[] = [];
  renderPane({
    services: {
      selfTest: () => Promise.resolve(aReport()),
      copyText: (text) => {
        copied.push(text);
        return Promise.resolve(true);
      },
    },
  });
  await openSettings();
  await press('Kør selvtest');
  expect(await screen.findByText(`Alt holdt: ${String(selfTestChecks.length)} prøver.`)).toBeVisible();
  await press('Kopiér rapporten');
  expect(copied[0]).toMatch(
    /^Monopolafdækning 1\.2\.3 · 23-11-2026 10:42\nExcel: 16\.0\.14332\nPlatform: PC\n/,
  );
  for (const id of selfTestChecks) expect(copied[0]).toContain(`${da.settings.checks[id]}: holdt`);
});

test('what did not hold is named, with what went wrong, and so is a sheet that could not be removed', async () => {
  const report = aReport({ charts: 'ApiNotFound', cleanup: 'AccessDenied' });
  renderPane({ services: { selfTest: () => Promise.resolve(report) } });
  await openSettings();
  await press('Kør selvtest');
  expect(await screen.findByText(`2 af ${String(selfTestChecks.length)} prøver holdt ikke.`)).toBeVisible();
  expect(screen.getByText('Diagrammer (ApiNotFound)')).toBeVisible();
  expect(screen.getByText('Arket "Selvtest 1" kunne ikke fjernes. Slet det selv.')).toBeVisible();
});

test('a self-test that comes to a halt says what to do, and can be run again', async () => {
  const answers = [() => Promise.reject(new Error('Excel svarede ikke.')), () => Promise.resolve(aReport())];
  renderPane({ services: { selfTest: () => answers.shift()?.() ?? Promise.resolve(aReport()) } });
  await openSettings();
  await press('Kør selvtest');
  expect(await screen.findByText('Excel svarede ikke.')).toBeVisible();
  await press('Kør igen');
  await waitFor(() => {
    expect(screen.getByText(/Alt holdt/)).toBeVisible();
  });
});
