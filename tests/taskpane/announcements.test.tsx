import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { aConsolidation } from '../builders/consolidation';
import { renderPane } from '../builders/pane';
import { aMadeUp, aRegistration } from '../builders/registration';
import { anInput } from '../builders/submission';
import { aRespondent, aSurvey } from '../builders/survey';

jest.setTimeout(30_000);

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

/** That a text was given to screen readers once, when there was time for it, and in no other way. */
async function expectSaidOnce(heard: ReturnType<typeof renderPane>['heard'], text: RegExp): Promise<void> {
  await waitFor(() => {
    expect(heard.filter((one) => text.test(one.text)).map(({ isPolite }) => isPolite)).toEqual([true]);
  });
  for (const region of document.querySelectorAll('[role="alert"], [role="status"], [aria-live]')) {
    expect(region.textContent).not.toMatch(text);
  }
}

it.each([
  ['a system that is being phased out', 'P-data', /Under udfasning/],
  ['a system that stands here already', 'Sagsys', /registreret to gange/],
])('%s is told of', async (_what, name, text) => {
  const sagsys = aRegistration({ answers: { system: 'Sagsys' }, status: 'draft' });
  const { heard } = renderPane({
    host: createMemoryHost(aSurvey({ registrations: [sagsys] })),
    preferences: { role: 'respondent' },
  });
  await press('Registrér system');
  await userEvent.type(await screen.findByRole('combobox', { name: /Systemets navn/ }), name);
  await userEvent.tab();
  await expectSaidOnce(heard, text);
});

it('an example is told of in both roles, and KOMBIT’s with what came of it', async () => {
  const respondent = aRespondent({ email: 'kim@odense.example' });
  const { heard } = renderPane({
    jobs: {
      inventSurvey: () => aSurvey({ respondent, registrations: [aMadeUp()] }),
      analyseReadings: () => aConsolidation([anInput({ invented: 1 })]),
    },
  });
  await press('Prøv med eksempeldata som kommune');
  await expectSaidOnce(heard, /Systemer og leverandører er opdigtede/);
  await press('Flere valg');
  await userEvent.click(await screen.findByRole('menuitemradio', { name: 'KOMBIT' }));
  await press('Prøv med eksempeldata');
  await expectSaidOnce(heard, /Svarene er opdigtede/);
  await expectSaidOnce(heard, /Analysen står nu i projektmappen/);
});

it('the outcome of the self-test is told of', async () => {
  const report = { version: '16.0', platform: 'PC', requirementSets: [], checks: [], leftSheet: null };
  const { heard } = renderPane({ services: { selfTest: () => Promise.resolve(report) } });
  await press('Flere valg');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Indstillinger' }));
  await press(/^Kør/);
  await expectSaidOnce(heard, /0/);
});
