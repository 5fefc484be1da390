import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inventedId } from '../../../src/survey/invented';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { MemoryHost } from '../../../src/hosts/memory/memory-host';
import type { Answers, Respondent, Registration } from '../../../src/survey/registration';
import { renderPane } from '../../builders/pane';
import { aRegistration, finishedAnswers } from '../../builders/registration';
import { aRespondent, aSurvey } from '../../builders/survey';

jest.setTimeout(60_000);

const sagsys = aRegistration({
  answers: { system: 'Sagsys', vendor: 'Fjordsoft', kle: '27.00' },
  status: 'draft',
});
const after = aRegistration({ answers: { system: 'Øvrige' }, status: 'draft' });
const asRespondent = { role: 'respondent' } as const;
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => userEvent.click(await button(name));

/** A workbook whose events come late: somebody works in its grid, and the pane hears of it with its own next change. */
function deafTo(host: MemoryHost): MemoryHost {
  return { ...host, onChanged: () => () => undefined };
}

function inGrid(host: MemoryHost) {
  return {
    respondent: (parts: Partial<Respondent>): void => {
      act(() => {
        host.editElsewhere((survey) => ({ ...survey, respondent: { ...survey.respondent, ...parts } }));
      });
    },
    answers: (answers: Answers): void => {
      act(() => {
        host.editElsewhere((survey) => ({
          ...survey,
          registrations: survey.registrations.map((one) =>
            one.id === sagsys.id ? { ...one, answers: { ...one.answers, ...answers } } : one,
          ),
        }));
      });
    },
    deleteRow: (): void => {
      act(() => {
        host.editElsewhere((survey) => ({
          ...survey,
          registrations: survey.registrations.filter(({ id }) => id !== sagsys.id),
        }));
      });
    },
  };
}

/** What each side says in the notice of a title. */
function sides(title: string | RegExp): readonly (string | null)[] {
  const notice = screen.getByText(title).closest<HTMLElement>('[role="group"]')!;
  return within(notice)
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);
}

describe('who answers, changed in the pane and in the grid', () => {
  const title = 'Kontaktperson er også ændret i arket. Vælg, hvad der skal gælde.';

  async function inConflict(): Promise<MemoryHost> {
    const host = createMemoryHost(aSurvey({ respondent: aRespondent({ contact: 'Kim Larsen' }) }));
    renderPane({ host, preferences: asRespondent });
    await press('Flere valg');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Kommune og kontakt' }));
    const name = screen.getByLabelText('Kontaktperson');
    await userEvent.clear(name);
    await userEvent.type(name, 'Bo Lind');
    inGrid(host).respondent({ contact: 'Åse Ø. Bæk' });
    await userEvent.clear(screen.getByLabelText('E-mail'));
    await userEvent.type(screen.getByLabelText('E-mail'), 'bo@aarhus.test');
    await press('Gem');
    expect(await screen.findByText(title)).toBeVisible();
    return host;
  }

  it('is asked about with both values, and the other fields are written', async () => {
    const host = await inConflict();
    expect(sides(title)).toEqual(['Åse Ø. Bæk', 'Bo Lind']);
    expect(host.survey()?.respondent).toMatchObject({ contact: 'Åse Ø. Bæk', email: 'bo@aarhus.test' });
  });

  it('becomes the pane’s, or stays the sheet’s, as the user chooses', async () => {
    const host = await inConflict();
    await press(/^Brug mit/);
    await waitFor(() => {
      expect(host.survey()?.respondent.contact).toBe('Bo Lind');
    });
    expect(screen.queryByText(title)).toBeNull();
  });

  it('is asked about on the screen of who answers as well, and before a submission', async () => {
    await inConflict();
    await press('Indsend');
    expect(screen.getByText(title)).toBeVisible();
    await press('Tilbage');
    await press('Flere valg');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Kommune og kontakt' }));
    expect(screen.getByLabelText('Kontaktperson')).toHaveValue('Åse Ø. Bæk');
    await press(/^Behold arkets/);
    expect(screen.queryByText(title)).toBeNull();
  });

  it('loses nothing that is being written when the municipality comes in from the grid', async () => {
    const host = createMemoryHost();
    renderPane({ host, preferences: asRespondent });
    await userEvent.type(await screen.findByLabelText('Kontaktperson'), 'Bo Lind');
    inGrid(host).respondent({ municipality: '0461' });
    await waitFor(() => {
      expect(screen.getByRole('combobox', { name: /Kommune/ })).toHaveValue('Odense');
    });
    expect(screen.getByLabelText('Kontaktperson')).toHaveValue('Bo Lind');
    await press('Gem');
    await waitFor(() => {
      expect(host.survey()?.respondent).toMatchObject({ municipality: '0461', contact: 'Bo Lind' });
    });
  });

  it('is no matter of the receipt: submitting leaves a colleague’s contact alone and asks nothing', async () => {
    const host = createMemoryHost(aSurvey({ respondent: aRespondent({ contact: 'Kim Larsen' }) }));
    renderPane({ host: deafTo(host), preferences: asRespondent });
    await press('Indsend');
    await press('Dan besvarelsen');
    await button('Ja, den er sendt');
    inGrid(host).respondent({ contact: 'Åse Ø. Bæk' });
    await press('Ja, den er sendt');
    expect(await screen.findByText(/^Noteret som indsendt/)).toBeVisible();
    expect(host.survey()?.respondent).toMatchObject({
      contact: 'Åse Ø. Bæk',
      submittedAt: '2026-11-23T10:42:00',
    });
    expect(screen.queryByText(title)).toBeNull();
  });
});

describe('a system that is deleted in the pane while somebody writes in its row', () => {
  const title = 'Sagsys er ikke slettet, fordi rækken er ændret i arket imens.';

  async function inConflict(answers: Answers): Promise<MemoryHost> {
    const host = createMemoryHost(aSurvey({ registrations: [sagsys, after] }));
    renderPane({ host: deafTo(host), preferences: asRespondent });
    await press(/^Sagsys/);
    await button('Slet systemet');
    inGrid(host).answers(answers);
    await press('Slet systemet');
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.queryByText('Sagsys er slettet.')).toBeNull();
    return host;
  }
  const systemsOf = (host: MemoryHost) => host.survey()?.registrations.map(({ answers }) => answers.system);

  it('is not deleted, and what is new is shown beside what was seen', async () => {
    const host = await inConflict({ kle: '27.36', bids: 2 });
    expect(systemsOf(host)).toEqual(['Sagsys', 'Øvrige']);
    expect(screen.getByText('KLE-nr.')).toBeVisible();
    expect(sides(title)).toEqual(['27.00', '27.36', '(tomt)', '2']);
  });

  it('says shortly how much more is new', async () => {
    await inConflict(finishedAnswers);
    expect(sides(title)).toHaveLength(6);
    expect(screen.getByText(/^Og \d+ svar til\.$/)).toBeVisible();
  });

  it('stays when the user keeps it', async () => {
    const host = await inConflict({ kle: '27.36' });
    await press(/^Behold/);
    expect(screen.queryByText(title)).toBeNull();
    expect(systemsOf(host)).toEqual(['Sagsys', 'Øvrige']);
  });

  it('goes when the user still wants that', async () => {
    const host = await inConflict({ kle: '27.36' });
    await press(/^Slet alligevel/);
    await waitFor(() => {
      expect(systemsOf(host)).toEqual(['Øvrige']);
    });
    expect(screen.queryByText(title)).toBeNull();
  });
});

describe('a system whose row is deleted in the grid while it is open in the pane', () => {
  const title = 'Sagsys er slettet i arket.';

  async function theForm(hears: boolean) {
    const host = createMemoryHost(aSurvey({ registrations: [sagsys, after] }));
    renderPane({ host: hears ? host : deafTo(host), preferences: asRespondent });
    await press(/^Sagsys/);
    await userEvent.click(await screen.findByRole('tab', { name: /^Flere/ }));
    return { host, field: await screen.findByRole('textbox', { name: /KLE-nr/ }) };
  }

  it('keeps its form, says so, and takes the keyboard from nobody', async () => {
    const { host, field } = await theForm(true);
    await userEvent.type(field, '1');
    inGrid(host).deleteRow();
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getByText('Svarene herunder står kun her i skemaet.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Sagsys' })).toBeVisible();
    expect(field).toHaveFocus();
    expect(field).toHaveValue('27.001');
    expect(screen.queryByRole('button', { name: 'Slet systemet' })).toBeNull();
  });

  it('is put back where it stood, with what was answered meanwhile', async () => {
    const { host, field } = await theForm(true);
    inGrid(host).deleteRow();
    await screen.findByText(title);
    await userEvent.clear(field);
    await userEvent.type(field, '27.36');
    await userEvent.tab();
    expect(screen.queryByText('Gemt')).toBeNull();
    await press(/^Sæt tilbage/);
    await waitFor(() => {
      expect(host.survey()?.registrations).toEqual([
        { ...sagsys, answers: { ...sagsys.answers, kle: '27.36' } },
        after,
      ]);
    });
    expect(screen.queryByText(title)).toBeNull();
    expect(field).toHaveValue('27.36');
  });

  it('stays deleted when the user lets it go', async () => {
    const { host } = await theForm(true);
    inGrid(host).deleteRow();
    await press(/^Lad det være slettet/);
    expect(await button(/^Øvrige/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Sagsys/ })).toBeNull();
    expect(host.survey()?.registrations).toEqual([after]);
  });

  it('is told of on the overview when the last answer did not get into it', async () => {
    const { host, field } = await theForm(false);
    await userEvent.clear(field);
    await userEvent.type(field, '27.36');
    inGrid(host).deleteRow();
    await press('Tilbage');
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getByText('Dit seneste svar er derfor ikke gemt.')).toBeVisible();
    expect(sides(title)).toEqual(['27.36']);
    await press(/^Sæt tilbage/);
    await waitFor(() => {
      expect(host.survey()?.registrations[0]?.answers).toEqual({ ...sagsys.answers, kle: '27.36' });
    });
  });

  it('is no question any more when somebody puts the row back: only the answer is', async () => {
    const { host, field } = await theForm(true);
    inGrid(host).deleteRow();
    await screen.findByText(title);
    await userEvent.clear(field);
    await userEvent.type(field, '27.36');
    await userEvent.tab();
    act(() => {
      host.editElsewhere((survey) => ({ ...survey, registrations: [sagsys, after] }));
    });
    const both = 'Svaret er også ændret i arket. Vælg, hvad der skal gælde.';
    expect(await screen.findByText(both)).toBeVisible();
    expect(sides(both)).toEqual(['27.00', '27.36']);
    expect(screen.queryByText(title)).toBeNull();
  });
});

describe('a choice that waits', () => {
  const title = 'Svaret er også ændret i arket. Vælg, hvad der skal gælde.';

  it('is seen from another section of the form, and from the overview', async () => {
    const host = createMemoryHost(aSurvey({ registrations: [sagsys] }));
    renderPane({ host: deafTo(host), preferences: asRespondent });
    await press(/^Sagsys/);
    await userEvent.click(await screen.findByRole('tab', { name: /^Flere/ }));
    const field = await screen.findByRole('textbox', { name: /KLE-nr/ });
    await userEvent.clear(field);
    await userEvent.type(field, '27.36');
    inGrid(host).answers({ kle: '27.12' });
    await userEvent.click(screen.getByRole('tab', { name: /^Nødvendige/ }));
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getByText('Sagsys · KLE-nr.')).toBeVisible();
    await press('Tilbage');
    expect(await screen.findByText('Sagsys · KLE-nr.')).toBeVisible();
    await press(/^Brug mit/);
    await waitFor(() => {
      expect(host.survey()?.registrations[0]?.answers.kle).toBe('27.36');
    });
  });
});

describe('example data that is cleared', () => {
  it('goes, except what somebody has written since', async () => {
    const invented = aRespondent({ email: 'kim@odense.example' });
    const madeUp = (one: Registration): Registration => ({ ...one, id: inventedId(one.id) });
    const host = createMemoryHost(
      aSurvey({ respondent: invented, registrations: [sagsys, after].map(madeUp) }),
    );
    renderPane({ host: deafTo(host), preferences: asRespondent });
    await button('Slet eksemplet og begynd selv');
    act(() => {
      host.editElsewhere(({ registrations: [first, ...rest], ...survey }) => ({
        ...survey,
        registrations: [{ ...first!, answers: { ...first!.answers, remark: 'Rigtigt svar' } }, ...rest],
      }));
    });
    await press('Slet eksemplet og begynd selv');
    await waitFor(() => {
      expect(host.survey()?.registrations.map(({ answers }) => answers.remark)).toEqual(['Rigtigt svar']);
    });
    expect(host.survey()?.respondent.contact).toBe('');
  });
});

describe('a deletion that is undone in the pane', () => {
  it('does not go over the row when it was put back in the grid meanwhile', async () => {
    const host = createMemoryHost(aSurvey({ registrations: [sagsys, after] }));
    renderPane({ host: deafTo(host), preferences: asRespondent });
    await press(/^Sagsys/);
    await press('Slet systemet');
    await button('Fortryd');
    const theirs = { ...sagsys, answers: { ...sagsys.answers, vendor: 'Nordsystem' } };
    host.editElsewhere((survey) => ({ ...survey, registrations: [theirs, after] }));
    await press('Fortryd');
    expect(await screen.findByText('Sagsys · Leverandør')).toBeVisible();
    expect(host.survey()?.registrations).toEqual([theirs, after]);
  });
});
