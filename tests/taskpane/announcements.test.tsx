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

/** One way of giving each kind of answer, on the page where it is asked. */
const ways: readonly (readonly [string, RegExp, () => Promise<void>])[] = [
  ['a rating', /^Nødvendige/, () => choose('radio', '4 God')],
  ['a choice', /^Nødvendige/, () => choose('radio', 'Begge')],
  ['a box', /^Nødvendige/, () => choose('checkbox', /svær at eftergøre/)],
  [
    'a list',
    /^Nødvendige/,
    () => userEvent.selectOptions(screen.getByRole('combobox', { name: /^Fagområde/ }), 'Andet'),
  ],
  ['an amount', /^Flere/, () => write('Årlig pris (kr.)', '1.250.000')],
  ['an amount that is asked about', /^Flere/, () => write('Årlig pris (kr.)', '999.999.999.999')],
  ['a date that there is not', /^Flere/, () => write('Kontraktudløb', '31-02-2026')],
];

async function choose(role: 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getAllByRole(role, { name })[0]!);
}

async function write(label: string, text: string): Promise<void> {
  await userEvent.type(screen.getByLabelText(label), text);
  await userEvent.tab();
}

/** What stands in the regions that a screen reader is told of when they change. */
function liveWords(): readonly string[] {
  return [...document.querySelectorAll('[role="alert"], [role="status"], [aria-live]')]
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '');
}

it.each(ways)('%s is told of once', async (_what, page, answer) => {
  const registrations = [aRegistration({ answers: { system: 'Sagsys' }, status: 'draft' })];
  const { heard, host } = renderPane({
    host: createMemoryHost(aSurvey({ registrations })),
    preferences: { role: 'respondent' },
  });
  await press(/^Sagsys/);
  await userEvent.click(screen.getByRole('tab', { name: page }));
  const [before, wordsBefore] = [heard.length, liveWords()];
  await answer();
  await waitFor(() => {
    expect(host.survey()?.registrations).not.toEqual(registrations);
  });
  await waitFor(() => {
    expect(screen.getByText('Gemt')).toBeVisible();
  });
  const said = [
    ...heard.slice(before).map(({ text }) => text),
    ...liveWords().filter((words) => !wordsBefore.includes(words)),
  ];
  expect(said).toHaveLength(1);
});
