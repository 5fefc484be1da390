import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { MemoryHost } from '../../../src/hosts/memory/memory-host';
import type { Registration } from '../../../src/survey/registration';
import { renderPane } from '../../builders/pane';
import { aRegistration } from '../../builders/registration';
import { aSurvey } from '../../builders/survey';

jest.setTimeout(60_000);

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const blank = aRegistration({ answers: { system: 'Sagsys', vendor: 'Fjordsoft' }, status: 'draft' });
const openDraft = async (host: MemoryHost, page: RegExp): Promise<void> => {
  renderPane({ host, preferences: { role: 'respondent' } });
  await press(/^Sagsys/);
  await userEvent.click(await screen.findByRole('tab', { name: page }));
};
const answersOf = (host: MemoryHost): Registration['answers'] =>
  host.survey()?.registrations[0]?.answers ?? {};
/** The names on the list that is open; nothing when none is. */
const offered = (): readonly HTMLElement[] => {
  const list = screen.queryByRole('listbox');
  return list === null ? [] : within(list).getAllByRole('option');
};

/** A field to type a name in: where it is, a name and the letters that find it, and another one that is typed over it. */
const nameFields = [
  {
    field: /^Kommune/,
    open: async () => {
      renderPane({ host: createMemoryHost(), preferences: { role: 'respondent' } });
      await screen.findByRole('heading', { level: 1 });
    },
    first: ['odense', 'Odense'],
    second: ['århus', 'Aarhus'],
  },
  {
    field: /Systemets navn/,
    open: (host: MemoryHost) => openDraft(host, /^Nødvendige/),
    first: ['nexus', 'KMD Nexus'],
    second: ['columna', 'Columna'],
  },
  {
    field: /^Leverandør/,
    open: (host: MemoryHost) => openDraft(host, /^Nødvendige/),
    first: ['systematic', 'Systematic'],
    second: ['netcomp', 'Netcompany'],
  },
] as const;

it.each(nameFields)(
  '$field can be typed over, corrected, cleared and left',
  async ({ field, open, first, second }) => {
    const host = createMemoryHost(aSurvey({ registrations: [blank] }));
    await open(host);
    const box: HTMLInputElement = await screen.findByRole('combobox', { name: field });
    expect(within(box.parentElement!).getByRole('button', { name: 'Vis listen' })).toBeVisible();
    const typeOver = (text: string) =>
      userEvent.type(box, text, { initialSelectionStart: 0, initialSelectionEnd: box.value.length });

    await typeOver(first[0]);
    await userEvent.click(await screen.findByRole('option', { name: new RegExp(`^${first[1]}`) }));
    await waitFor(() => {
      expect(box).toHaveValue(first[1]);
    });
    expect(offered()).toEqual([]);

    await typeOver(second[0]);
    expect(box).toHaveValue(second[0]);
    await waitFor(() => {
      expect(offered()[0]).toHaveTextContent(new RegExp(`^${second[1]}`));
    });
    await userEvent.keyboard('{ArrowDown}');
    const ringed = document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent;
    await userEvent.keyboard('{Enter}');
    const taken = box.value;
    expect(taken).toMatch(new RegExp(`^${second[1]}`));
    expect(ringed).toContain(taken);

    await userEvent.keyboard('{Backspace}');
    expect(box).toHaveValue(taken.slice(0, -1));
    await userEvent.tab();
    expect(box).not.toHaveFocus();
    expect(box).toHaveValue(taken.slice(0, -1));
    expect(offered()).toEqual([]);

    await userEvent.clear(box);
    expect(box).toHaveValue('');
    await userEvent.tab();
    expect(box).toHaveValue('');
  },
);

/** The lists that hold every answer: one is chosen, another is chosen, none is chosen. */
it.each([
  [/^Fagområde/, /^Nødvendige/, 'domain', ['Valg og demokrati', 'Andet']],
  [/^Hvordan blev systemet købt/, /^Flere/, 'procurementForm', ['EU-udbud', 'Miniudbud']],
] as const)('%s can be chosen, corrected, cleared and left', async (field, page, key, choices) => {
  const host = createMemoryHost(aSurvey({ registrations: [blank] }));
  await openDraft(host, page);
  const list = await screen.findByRole('combobox', { name: field });
  for (const label of choices) {
    await userEvent.selectOptions(list, label);
    expect(list).toHaveDisplayValue(label);
    await waitFor(() => {
      expect(answersOf(host)[key]).toBeDefined();
    });
  }
  await userEvent.selectOptions(list, 'Vælg …');
  await waitFor(() => {
    expect(answersOf(host)[key]).toBeUndefined();
  });
  list.focus();
  await userEvent.tab();
  expect(list).not.toHaveFocus();
});
