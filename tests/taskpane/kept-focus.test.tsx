import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import type { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { Answers } from '../../src/survey/registration';
import { aConsolidation } from '../builders/consolidation';
import { renderPane } from '../builders/pane';
import { aMadeUp, aRegistration, finishedAnswers } from '../builders/registration';
import { anInput } from '../builders/submission';
import { aRespondent, aSurvey } from '../builders/survey';

jest.setTimeout(60_000);

const sagsys = aRegistration({
  answers: { system: 'Sagsys', vendor: 'Fjordsoft', kle: '27.00' },
  status: 'draft',
});
const asRespondent = { role: 'respondent' } as const;
const asAnalyst = { role: 'analyst' } as const;
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

/** Presses a button with the keyboard. */
async function press(name: string | RegExp, key = '{Enter}'): Promise<void> {
  (await button(name)).focus();
  await userEvent.keyboard(key);
}

async function fromMenu(name: string): Promise<void> {
  await press('Flere valg');
  await userEvent.click(await screen.findByRole('menuitem', { name }));
}

/** What has the keyboard, once it has come there. */
async function expectKeyboardAt(element: Element): Promise<void> {
  await waitFor(() => {
    expect(element).toHaveFocus();
  });
}

function answerInGrid(host: MemoryHost, answers: Answers): void {
  act(() => {
    host.editElsewhere((survey) => ({
      ...survey,
      registrations: survey.registrations.map((one) => ({
        ...one,
        answers: { ...one.answers, ...answers },
      })),
    }));
  });
}

describe('a choice between two values', () => {
  async function inConflict() {
    const host = createMemoryHost(aSurvey({ registrations: [sagsys] }));
    const { heard } = renderPane({ host, preferences: asRespondent });
    await press(/Sagsys/);
    await userEvent.click(await screen.findByRole('tab', { name: /^Flere/ }));
    const field = await screen.findByRole('textbox', { name: /KLE-nr/ });
    await userEvent.clear(field);
    await userEvent.type(field, '27.36');
    answerInGrid(host, { kle: '27.12' });
    await userEvent.tab();
    await button(/^Brug mit/);
    return { field, heard };
  }

  it.each([
    [/^Behold arkets/, '27.12', 'Arkets svar er valgt.'],
    [/^Brug mit/, '27.36', 'Dit svar er valgt.'],
  ])('leads %s back to the field, and is told of once', async (choice, value, outcome) => {
    const { field, heard } = await inConflict();
    await press(choice);
    await expectKeyboardAt(field);
    expect(field).toHaveValue(value);
    expect(heard.filter(({ text }) => text === outcome)).toEqual([{ text: outcome, isPolite: true }]);
  });

  it('leads to the heading where its field is out of view and nothing else waits', async () => {
    await inConflict();
    await press('Tilbage');
    await press(/^Behold arkets/);
    await expectKeyboardAt(await heading('Aarhus Kommune'));
  });

  it('leads to the next one that waits', async () => {
    const host = createMemoryHost(
      aSurvey({ respondent: aRespondent({ contact: 'Kim', email: 'a@b.test' }) }),
    );
    renderPane({ host, preferences: asRespondent });
    await fromMenu('Kommune og kontakt');
    for (const [label, text] of [
      ['Kontaktperson', 'Bo Lind'],
      ['E-mail', 'bo@aarhus.test'],
    ] as const) {
      await userEvent.clear(screen.getByLabelText(label));
      await userEvent.type(screen.getByLabelText(label), text);
    }
    act(() => {
      host.editElsewhere((survey) => ({
        ...survey,
        respondent: { ...survey.respondent, contact: 'Åse', email: 'aase@aarhus.test' },
      }));
    });
    await press('Gem');
    await press(/^Behold arkets: Kontaktperson/);
    const next = (await button(/^Behold arkets: E-mail/)).closest('[role="group"]')!;
    await expectKeyboardAt(next);
    await press(/^Brug mit: E-mail/);
    await expectKeyboardAt(await heading('Aarhus Kommune'));
  });

  it('leads to the field of who answers where that is in view', async () => {
    const host = createMemoryHost(aSurvey({ respondent: aRespondent({ contact: 'Kim' }) }));
    renderPane({ host, preferences: asRespondent });
    await fromMenu('Kommune og kontakt');
    await userEvent.type(screen.getByLabelText('Kontaktperson'), ' Larsen');
    act(() => {
      host.editElsewhere((survey) => ({
        ...survey,
        respondent: { ...survey.respondent, contact: 'Åse' },
      }));
    });
    await press('Gem');
    await fromMenu('Kommune og kontakt');
    await press(/^Brug mit/);
    await expectKeyboardAt(screen.getByLabelText('Kontaktperson'));
  });
});

describe('what takes itself away leaves the keyboard on the screen', () => {
  const finished = aRegistration({ answers: { ...finishedAnswers, system: 'Byggesys' } });

  async function deleted() {
    const view = renderPane({
      host: createMemoryHost(aSurvey({ registrations: [sagsys] })),
      preferences: asRespondent,
    });
    await press(/Sagsys/);
    await press('Slet systemet');
    return { ...view, overview: await heading('Aarhus Kommune') };
  }

  it('a system that is deleted', async () => {
    const { overview, heard } = await deleted();
    await expectKeyboardAt(overview);
    expect(heard.filter(({ text }) => /Sagsys/.test(text))).toHaveLength(1);
  });

  it.each(['Fortryd', 'Luk'])('the bar of a deletion, by %s', async (way) => {
    const { overview } = await deleted();
    await press(way);
    await expectKeyboardAt(overview);
  });

  it.each([/^Sæt tilbage/, /^Lad det være slettet/])(
    'the notice of a row that is gone, by %s',
    async (way) => {
      const host = createMemoryHost(aSurvey({ registrations: [sagsys] }));
      renderPane({ host, preferences: asRespondent });
      await press(/Sagsys/);
      act(() => {
        host.editElsewhere((survey) => ({ ...survey, registrations: [] }));
      });
      await press(way);
      await waitFor(() => {
        expect(screen.queryByRole('button', { name: way })).toBeNull();
      });
      await expectKeyboardAt(screen.getByRole('heading', { level: 1 }));
    },
  );

  it('an answer that is cleared: to its question', async () => {
    renderPane({ host: createMemoryHost(aSurvey({ registrations: [finished] })), preferences: asRespondent });
    await press(/Byggesys/);
    const [clear] = await screen.findAllByRole('button', { name: /^Ryd/ });
    clear!.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toHaveAttribute('type', 'radio');
    });
  });

  it('the button that makes the answer: to what comes next; and the answer to whether it is sent', async () => {
    renderPane({ host: createMemoryHost(aSurvey({ registrations: [finished] })), preferences: asRespondent });
    await press('Indsend');
    await press('Dan besvarelsen');
    await expectKeyboardAt(await screen.findByRole('heading', { name: 'Besvarelsen er klar' }));
    await press(/^Ja/);
    await waitFor(() => {
      expect(document.activeElement).toHaveTextContent(/23-11-2026/);
    });
  });

  it('the settings', async () => {
    renderPane({ host: createMemoryHost(aSurvey()), preferences: asRespondent });
    await fromMenu('Indstillinger');
    await heading('Indstillinger');
    await press('Tilbage');
    await expectKeyboardAt(await heading('Aarhus Kommune'));
  });

  it('a role, chosen in the menu', async () => {
    renderPane({ host: createMemoryHost(aSurvey()), preferences: asRespondent });
    await press('Flere valg');
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'KOMBIT' }));
    await heading(/KOMBIT/);
    await waitFor(() => {
      expect(document.body).not.toHaveFocus();
    });
  });

  it('a municipality’s example', async () => {
    const respondent = aRespondent({ email: 'kim@odense.example' });
    renderPane({ jobs: { inventSurvey: () => aSurvey({ respondent, registrations: [aMadeUp()] }) } });
    await press('Prøv med eksempeldata som kommune');
    await press('Slet eksemplet og begynd selv');
    await expectKeyboardAt(await heading('Hvem svarer?'));
  });

  it('KOMBIT’s example', async () => {
    const invented = anInput({ invented: 1 });
    renderPane({ jobs: { analyseReadings: () => aConsolidation([invented]) } });
    await press('Prøv med eksempeldata som KOMBIT');
    await press('Slet eksemplet og begynd selv');
    await button('Vælg filer eller mails');
    await expectKeyboardAt(await heading(/KOMBIT/));
  });

  it('a collection that is cancelled', async () => {
    renderPane({
      preferences: asAnalyst,
      jobs: {
        inventInbox: (_input, { signal }) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => {
              reject(new Error('cancelled'));
            });
          }),
      },
    });
    await press('Prøv med eksempeldata');
    await button('Annullér');
    await expectKeyboardAt(await heading(/KOMBIT/));
    await press('Annullér');
    await button('Vælg filer eller mails');
    await expectKeyboardAt(await heading(/KOMBIT/));
  });

  it('the verdicts’ filters stay where they are', async () => {
    renderPane({
      preferences: asAnalyst,
      jobs: { analyseReadings: () => aConsolidation([anInput()]) },
    });
    await press('Prøv med eksempeldata');
    const [filter] = await screen.findAllByRole('button', { name: /^1 / });
    filter!.focus();
    await userEvent.keyboard('{Enter}');
    await expectKeyboardAt(filter!);
  });
});

it('takes nothing back from a user who has left for somewhere else', async () => {
  const host = createMemoryHost(aSurvey({ registrations: [sagsys] }));
  renderPane({ host, preferences: asRespondent });
  await press(/Sagsys/);
  await press('Slet systemet');
  (await button('Fortryd')).focus();
  await userEvent.click(document.body);
  expect(document.body).toHaveFocus();
  act(() => {
    host.editElsewhere((survey) => ({ ...survey, registrations: [sagsys] }));
  });
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Fortryd' })).toBeNull();
  });
  expect(document.body).toHaveFocus();
});
