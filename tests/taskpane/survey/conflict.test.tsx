import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { Answers } from '../../../src/survey/registration';
import { renderPane } from '../../builders/pane';
import { aRegistration } from '../../builders/registration';
import { aSurvey } from '../../builders/survey';

jest.setTimeout(30_000);

const registration = aRegistration({
  answers: { system: 'Sagsys', vendor: 'Fjordsoft', kle: '27.00' },
  status: 'draft',
});
const title = 'Svaret er også ændret i arket. Vælg, hvad der skal gælde.';
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

/** The pane in a registration's form, and somebody who types in the grid. */
async function theForm() {
  const host = createMemoryHost(aSurvey({ registrations: [registration] }));
  renderPane({ host, preferences: { role: 'respondent' } });
  await press(/Sagsys/);
  await userEvent.click(await screen.findByRole('tab', { name: /^Flere/ }));
  const field = await screen.findByRole('textbox', { name: /KLE-nr/ });
  return {
    host,
    field,
    answers: () => host.survey()?.registrations[0]?.answers,
    typeInGrid: (answers: Answers) => {
      act(() => {
        host.editElsewhere((survey) => ({
          ...survey,
          registrations: survey.registrations.map((one) => ({
            ...one,
            answers: { ...one.answers, ...answers },
          })),
        }));
      });
    },
  };
}

async function inConflict() {
  const form = await theForm();
  await userEvent.clear(form.field);
  await userEvent.type(form.field, '27.36');
  form.typeInGrid({ kle: '27.12' });
  await userEvent.tab();
  expect(await screen.findByText(title)).toBeVisible();
  return form;
}

describe('an answer that was changed in the grid while it was typed in the pane', () => {
  it('is not overwritten, and both are shown', async () => {
    const { answers } = await inConflict();
    expect(answers()?.kle).toBe('27.12');
    const [sheet, mine] = within(screen.getByText(title).closest('[role="group"]')!).getAllByRole(
      'definition',
    );
    expect([sheet?.textContent, mine?.textContent]).toEqual(['27.12', '27.36']);
  });

  it('stays as in the grid when the user keeps the sheet’s', async () => {
    const { answers, field } = await inConflict();
    await press(/^Behold arkets/);
    await waitFor(() => {
      expect(screen.queryByText(title)).toBeNull();
    });
    expect([answers()?.kle, (field as HTMLInputElement).value]).toEqual(['27.12', '27.12']);
  });

  it('becomes the pane’s when the user wants that', async () => {
    const { answers } = await inConflict();
    await press(/^Brug mit/);
    await waitFor(() => {
      expect(answers()?.kle).toBe('27.36');
    });
    expect(screen.queryByText(title)).toBeNull();
  });

  it('is asked about again when the grid changes before the choice is made', async () => {
    const { answers, typeInGrid } = await inConflict();
    typeInGrid({ kle: '27.99' });
    expect(await screen.findByText('27.99')).toBeVisible();
    await press(/^Brug mit/);
    await waitFor(() => {
      expect(answers()?.kle).toBe('27.36');
    });
  });
});

describe('what needs no choice', () => {
  it('is an answer to another question of the same system', async () => {
    const { answers, field, typeInGrid } = await theForm();
    await userEvent.clear(field);
    await userEvent.type(field, '27.36');
    typeInGrid({ 'comment:pricing': 'Fra arket' });
    await userEvent.tab();
    await waitFor(() => {
      expect(answers()).toMatchObject({ kle: '27.36', 'comment:pricing': 'Fra arket' });
    });
    expect(screen.queryByText(title)).toBeNull();
  });

  it('is a field that was entered and left without a change', async () => {
    const { answers, field, typeInGrid } = await theForm();
    await userEvent.type(field, '1{Backspace}');
    typeInGrid({ kle: '27.12' });
    await userEvent.tab();
    await waitFor(() => {
      expect(field).toHaveValue('27.12');
    });
    expect(answers()?.kle).toBe('27.12');
    expect(screen.queryByText(title)).toBeNull();
  });
});
