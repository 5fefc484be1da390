import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { MemoryHost } from '../../../src/hosts/memory/memory-host';
import type { Registration } from '../../../src/survey/registration';
import { renderPane } from '../../builders/pane';
import { aRegistration, finishedAnswers } from '../../builders/registration';
import { aSurvey } from '../../builders/survey';

jest.setTimeout(60_000);

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const renderWith = (...registrations: Registration[]): MemoryHost =>
  renderPane({ host: createMemoryHost(aSurvey({ registrations })), preferences: { role: 'respondent' } })
    .host;
const answersIn = (host: MemoryHost) => host.survey()!.registrations.map(({ answers }) => answers);
const draft = (answers: Registration['answers']) => aRegistration({ answers, status: 'draft' });

test('a pasted list is shown as it is understood, and adds what is chosen; the rest stays in the field', async () => {
  const host = renderWith(draft({ system: 'Sagsys' }));
  await press('Indsæt liste');
  const field = screen.getByRole('textbox', { name: 'Listen' });
  fireEvent.change(field, {
    target: {
      value: 'Kære alle\nKMD Nexsus\nVandværksloggen; Fjordsoft A/S\nSagsys; Nordvang\nVandværksloggen',
    },
  });
  expect(screen.getByText('5 linjer · 2 nye · 1 findes · 1 gentaget · 1 uden system')).toBeVisible();
  await press('Mente du KMD Nexus?');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Sagsys' }));
  await press('Tilføj 3 systemer');
  await waitFor(() => {
    expect(answersIn(host)).toEqual([
      { system: 'Sagsys', vendor: 'Nordvang' },
      expect.objectContaining({ system: 'KMD Nexus', vendor: 'KMD', domain: 'socialHealth' }),
      { system: 'Vandværksloggen', vendor: 'Fjordsoft A/S' },
    ]);
  });
  expect(field).toHaveValue('Kære alle\nVandværksloggen');
  await userEvent.keyboard('{Control>}z{/Control}');
  await waitFor(() => {
    expect(answersIn(host)).toEqual([{ system: 'Sagsys' }]);
  });
});

test('all systems are rated by keys alone: a figure chooses and moves on, arrows move, Delete clears', async () => {
  const host = renderWith(draft({ system: 'Broen' }), draft({ system: 'Kajen' }));
  await press('Vurdér alle');
  await userEvent.click(screen.getByRole('tab', { name: 'Pris' }));
  within(screen.getByRole('radiogroup', { name: /^Broen/ }))
    .getByRole('radio', { name: '1 Meget dårlig' })
    .focus();
  await userEvent.keyboard('4v{ArrowUp}{Delete}{ArrowDown}r');
  await waitFor(() => {
    expect(answersIn(host)).toEqual([
      { system: 'Broen' },
      { system: 'Kajen', 'rating:pricing': 'notRelevant' },
    ]);
  });
  await userEvent.click(screen.getByRole('tab', { name: 'Ønske' }));
  within(screen.getByRole('radiogroup', { name: /^Broen/ }))
    .getByRole('radio', { name: 'Begge' })
    .focus();
  await userEvent.keyboard('2');
  await waitFor(() => {
    expect(answersIn(host)[0]).toMatchObject({ wantedTrack: 'negotiate' });
  });
  await userEvent.keyboard('{Control>}z{/Control}');
  await waitFor(() => {
    expect(answersIn(host)[0]).not.toHaveProperty('wantedTrack');
  });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Vurdér alle');
});

test('in a narrow pane one is led through every question that a system lacks, from the first, and then to the overview', async () => {
  const host = renderWith(
    draft({ system: 'Broen', 'rating:addOns': 3 }),
    draft({ system: 'Kajen', 'rating:addOns': 2 }),
  );
  await press('Vurdér alle');
  const line = await screen.findByRole('radiogroup', { name: /^Broen/ });
  within(line).getByRole('radio', { name: 'Konkurrence' }).focus();
  const walk: string[] = [];
  for (const keys of ['33', '44', '55', '33', 'vv', '11']) {
    await userEvent.keyboard(keys);
    const onwards = screen.getByRole('button', { name: /^(Næste|Oversigt)/ });
    walk.push(onwards.textContent);
    // The key and the button lead to the same question.
    if (keys === '44') await userEvent.keyboard('{Enter}');
    else await userEvent.click(onwards);
  }
  expect(walk).toEqual([
    'Næste: Pris',
    'Næste: Vilkår',
    'Næste: Kvalitet',
    'Næste: Forhandling',
    'Næste: Ønske',
    'Oversigt',
  ]);
  expect(screen.queryByRole('heading', { name: 'Vurdér alle' })).toBeNull();
  const given = {
    monopolyStatus: 'monopolyLike',
    'rating:pricing': 4,
    'rating:maintenance': 5,
    'rating:quality': 3,
    'rating:negotiation': 'dontKnow',
    wantedTrack: 'breakUp',
  } as const;
  await waitFor(() => {
    expect(answersIn(host)).toEqual([
      { system: 'Broen', 'rating:addOns': 3, ...given },
      { system: 'Kajen', 'rating:addOns': 2, ...given },
    ]);
  });
});

test('where there is room, one table has all the questions: a figure moves down, and from the last row to the next question', async () => {
  const { ResizeObserver: silent } = globalThis;
  const width = jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  globalThis.ResizeObserver = class extends silent {
    readonly #seen: () => void;
    constructor(seen: ResizeObserverCallback) {
      super(seen);
      this.#seen = () => {
        seen([], this);
      };
    }
    override observe(): void {
      this.#seen();
    }
  };
  try {
    const host = renderWith(draft({ system: 'Broen' }), draft({ system: 'Kajen' }));
    await press('Vurdér alle');
    const table = await screen.findByRole('table', { name: 'Vurdér alle' });
    within(table)
      .getByRole('combobox', { name: /^Broen: .*prissætningen/ })
      .focus();
    await userEvent.keyboard('4v{Enter}{ArrowUp}1{ArrowRight}5');
    await userEvent.selectOptions(
      within(table).getByRole('combobox', { name: /^Kajen: Hvad ønsker/ }),
      'Begge',
    );
    await waitFor(() => {
      expect(answersIn(host)).toEqual([
        { system: 'Broen', 'rating:pricing': 4, 'rating:addOns': 1 },
        { system: 'Kajen', 'rating:pricing': 'dontKnow', 'rating:maintenance': 5, wantedTrack: 'both' },
      ]);
    });
    await userEvent.click(screen.getByRole('tab', { name: 'Kvalitet' }));
    expect(screen.getAllByRole('radiogroup')).toHaveLength(2);
  } finally {
    globalThis.ResizeObserver = silent;
    width.mockRestore();
  }
});

test('a rating that is the last that was missing finishes its system', async () => {
  const { 'rating:quality': _left, ...answers } = finishedAnswers;
  const host = renderWith(draft(answers));
  await press('Vurdér alle');
  await userEvent.click(screen.getByRole('tab', { name: 'Kvalitet' }));
  await userEvent.click(screen.getByRole('radio', { name: '3 Hverken/eller' }));
  await waitFor(() => {
    expect(host.survey()?.registrations[0]?.status).toBe('finished');
  });
});

test('the terms of the vendor’s other system are copied into what is blank, and taken back in one step', async () => {
  const terms = {
    noticeMonths: 6,
    contractExpiry: '2027-12-31',
    options: '2 × 12 måneder',
    bids: 3,
  } as const;
  const host = renderWith(
    draft({ system: 'Broen', vendor: 'Fjordsoft', options: 'Ingen' }),
    draft({ system: 'Kajen', vendor: 'Fjordsoft A/S', ...terms }),
    draft({ system: 'Molen', vendor: 'Nordvang', lastTendered: 2019 }),
  );
  await press(/^Broen/);
  await userEvent.click(screen.getByRole('tab', { name: /^Flere/ }));
  await press('Kopiér 3 svar fra Kajen');
  await waitFor(() => {
    expect(answersIn(host)[0]).toEqual({ ...terms, system: 'Broen', vendor: 'Fjordsoft', options: 'Ingen' });
  });
  await press('Fortryd kopieringen');
  await waitFor(() => {
    expect(answersIn(host)[0]).toEqual({ system: 'Broen', vendor: 'Fjordsoft', options: 'Ingen' });
  });
});

test('the next system is a new one, and after a draft the next draft, with the keyboard where it is wanted', async () => {
  renderWith(draft({ system: 'Broen' }), draft({ system: 'Kajen' }));
  await press(/^Broen/);
  await press('Gem og næste kladde');
  expect(await screen.findByRole('heading', { level: 1, name: 'Kajen' })).toBeVisible();
  expect(screen.getByText(/^Broen er gemt som kladde\. \d svar mangler\.$/)).toBeVisible();
  expect(screen.getByRole('combobox', { name: /Leverandør/ })).toHaveFocus();
  await press('Gem og registrér næste');
  expect(await screen.findByRole('heading', { level: 1, name: 'Nyt system' })).toBeVisible();
  expect(screen.getByRole('combobox', { name: /Systemets navn/ })).toHaveFocus();
});
