import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import type { Page } from 'playwright-core';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { readResponse } from '../../src/workbook/response/read-response';
import type { Submission } from '../../src/consolidation/submission';
import type { AnswerKey } from '../../src/survey/questionnaire';
import type { Answer, Answers } from '../../src/survey/registration';
import { inLowWindow } from './low-window';
import { clearAll, downloadFrom, setTheStage } from './workbench-page';
import type { Stage } from './workbench-page';

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function beginAsAarhus(page: Page): Promise<void> {
  await button(page, /Jeg svarer for en kommune/).click();
  await page.getByRole('combobox', { name: /Kommune/ }).pressSequentially('århus');
  await page.getByRole('option', { name: 'Aarhus' }).click();
  await page.getByLabel('Kontaktperson').fill('Anne Holm');
  await page.getByLabel('E-mail').fill('anne.holm@aarhus.test');
  await button(page, 'Kom i gang').click();
}

const toPage = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();

async function rate(page: Page, area: RegExp, rating: string): Promise<void> {
  const row = page.getByRole('radiogroup', { name: area });
  await row.getByRole('radio', { name: rating, exact: true }).check();
}

async function registerFinished(page: Page, system: string, vendor: string): Promise<void> {
  await button(page, 'Registrér system').click();
  await page.getByRole('combobox', { name: /Systemets navn/ }).fill(system);
  await page.getByRole('combobox', { name: /Leverandør/ }).fill(vendor);
  await page.getByRole('combobox', { name: /Fagområde/ }).selectOption('Social og sundhed');
  await page.getByRole('radio', { name: 'Monopol (én leverandør)' }).check();
  await page.getByRole('checkbox', { name: /svær at eftergøre/ }).check();
  await rate(page, /vurderer I prissætningen/, '2 Dårlig');
  for (const area of [/tillægsydelserne/, /vilkårene/, /kvaliteten/, /forhandle/])
    await rate(page, area, '4 God');
  await page.getByRole('radio', { name: 'Koordineret forhandling' }).check();
  await page.getByText('Alle nødvendige svar er givet.').waitFor();
  await toPage(page, /^Flere/);
  await page.getByLabel('Årlig pris (kr.)').fill('1.250.000');
  await page.getByText(/≈ [\d,]+ kr\. pr\. indbygger/).waitFor();
  await button(page, 'Oversigt').click();
}

async function deleteFinished(page: Page, system: RegExp): Promise<void> {
  await button(page, system).click();
  await button(page, 'Slet systemet').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Slet', exact: true }).click();
  await page.getByText('1 system · 1 færdigt').waitFor();
}

function readBack(file: { name: string; bytes: Uint8Array }): Submission {
  const reading = readXlsx(new Uint8Array(file.bytes), file.name);
  if (reading.kind === 'refused') throw new Error(reading.issue.code);
  const { submission, issues } = readResponse(reading.workbook, file.name, {
    thisYear: new Date().getFullYear(),
    newId: () => crypto.randomUUID(),
  });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return submission!;
}

test('a municipality registers, rates, changes, deletes and regrets, and submits', async () => {
  const { page, faults, close } = await stage.visit();
  await beginAsAarhus(page);
  await registerFinished(page, 'Omsorgsbroen', 'Nordvang IT A/S');
  await registerFinished(page, 'Skyldnerkrogen', 'Havbakke Software ApS');
  await page.getByText('2 systemer · 2 færdige').waitFor();

  await button(page, /Omsorgsbroen/).click();
  await toPage(page, /^Flere/);
  await page.getByLabel('Kontraktudløb').fill('31-02-2027');
  await page.getByLabel('Antal tilbud').fill('1');
  await page.getByText(/31-02-2027 findes ikke/).waitFor();
  await page.getByLabel('Kontraktudløb').fill('31-12-2027');
  await button(page, 'Tilbage').click();

  await deleteFinished(page, /Skyldnerkrogen/);
  await button(page, 'Fortryd').click();
  await page.getByText('2 systemer · 2 færdige').waitFor();
  await deleteFinished(page, /Skyldnerkrogen/);
  await button(page, /Omsorgsbroen/).click();
  await button(page, 'Tilbage').click();
  await page.reload();
  await button(page, 'Slettede (1)').click();
  await button(page, 'Hent tilbage: Skyldnerkrogen').click();
  await button(page, 'Tilbage').click();
  await page.getByText('2 systemer · 2 færdige').waitFor();

  await button(page, 'Indsend').click();
  await button(page, 'Dan besvarelsen').click();
  const file = await downloadFrom(page, 'Hent besvarelsen');
  expect(file.name).toMatch(/^Besvarelse_0751_Aarhus_\d{4}-\d{2}-\d{2}_r1\.xlsx$/);
  const submission = readBack(file);
  expect(submission).toMatchObject({ municipality: '0751', contact: 'Anne Holm', revision: 1 });
  expect(submission.submittedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  expect(submission.registrations.map(({ answers, status }) => [answers.system, status])).toEqual([
    ['Omsorgsbroen', 'finished'],
    ['Skyldnerkrogen', 'finished'],
  ]);
  expect(submission.registrations[0]?.answers).toMatchObject({
    vendor: 'Nordvang IT A/S',
    yearlyPrice: 1_250_000,
    contractExpiry: '2027-12-31',
    bids: 1,
    'rating:pricing': 2,
  });

  const draft = await downloadFrom(page, /Hent mailkladde/);
  const mail = await simpleParser(draft.bytes);
  expect(mail.to).toMatchObject({ text: 'konkurrence@kombit.dk' });
  expect(mail.subject).toBe('Monopolafdækning: svar fra Aarhus Kommune');
  expect(mail.headers.get('x-unsent')).toBe('1');
  expect(mail.attachments.map(({ filename }) => filename)).toEqual([file.name]);
  expect(mail.attachments[0]?.content.equals(file.bytes)).toBe(true);

  await button(page, 'Ja, den er sendt').click();
  await page.getByText(/Noteret som indsendt/).waitFor();
  await button(page, 'Tilbage').click();
  await button(page, 'Indsend igen').click();
  await button(page, 'Dan besvarelsen').click();
  await page.getByText(/_r2\.xlsx/).waitFor();
  expect(faults).toEqual([]);
  await close();
});

/** At 400 % and 200 % of 1280 × 1024, and at 200 % of 1920 × 1080, the form has most of the height and no focus is hidden. */
async function seeMagnified(page: Page): Promise<void> {
  for (const [width, height] of [
    [320, 256],
    [640, 512],
    [960, 540],
  ] as const) {
    await page.setViewportSize({ width, height });
    await button(page, /^Mødeklokken/).click();
    const { room, hidden } = await inLowWindow(page);
    expect(hidden).toEqual([]);
    expect(room).toBeGreaterThanOrEqual(0.6);
    await button(page, 'Tilbage').click();
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** How many pages of A4 the page prints; all that stands in it is on them, and nothing of it is cut off. */
async function printedPages(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, main *')]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).overflowY !== 'visible')
      .filter(({ scrollHeight, clientHeight }) => clientHeight > 1 && scrollHeight > clientHeight + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 160)),
  );
  expect(cut).toEqual([]);
  const pdf = await page.pdf({ format: 'A4' });
  await page.emulateMedia({ media: null });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

test('a reload keeps the survey, what is printed is whole, and a saved workbook can be opened again', async () => {
  const { page, faults, close } = await stage.visit();
  await button(page, 'Prøv med eksempeldata som kommune').click();
  await page.getByText(/\d systemer · \d færdige/).waitFor();
  const counts = await page.getByText(/\d systemer · \d færdige/).innerText();
  await page.reload();
  await page.getByText(counts).waitFor();

  await button(page, 'Gennemse svar').click();
  expect(await printedPages(page)).toBeGreaterThan(3);
  await button(page, 'Tilbage').click();
  await button(page, /^Mødeklokken/).click();
  await page.getByRole('tab', { name: /^Flere/ }).click();
  expect(await printedPages(page)).toBeGreaterThan(1);
  await button(page, 'Tilbage').click();

  await seeMagnified(page);
  await button(page, 'Tabel').click();
  await page.getByRole('tab', { name: 'Registreringer' }).click();
  const rows = page.getByRole('grid', { name: 'Arket Registreringer som tabel' }).getByRole('row');
  expect(await rows.count()).toBeGreaterThan(7);

  const saved = await downloadFrom(page, 'Gem');
  await clearAll(page);
  await page.getByLabel('Åbn').last().setInputFiles({ name: saved.name, mimeType: '', buffer: saved.bytes });
  await page.getByText(`${saved.name} er åbnet.`).waitFor();
  await page.getByText(counts).waitFor();

  await page
    .getByLabel('Åbn')
    .last()
    .setInputFiles({ name: 'brev.xlsx', mimeType: '', buffer: Buffer.from('Kære kommune') });
  await page.getByText(/^brev\.xlsx/).waitFor();
  await page.getByText(counts).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('a typed name stands although a suggestion begins like it', async () => {
  const { page, close } = await stage.visit();
  await beginAsAarhus(page);
  await button(page, 'Registrér system').click();
  const system = page.getByRole('combobox', { name: /Systemets navn/ });
  await system.pressSequentially('KMD N');
  await page.getByRole('option', { name: 'KMD Nexus' }).waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('heading', { name: 'KMD N', exact: true }).waitFor();
  await system.fill('');
  await system.pressSequentially('kmd n');
  await page.getByRole('option', { name: 'KMD Nexus' }).click();
  await page.getByRole('heading', { name: 'KMD Nexus' }).waitFor();
  expect(await page.getByRole('combobox', { name: /Fagområde/ }).inputValue()).toBe('socialHealth');
  await close();
});

/** What the keyboard stands at, as it is called: its question, its group and its own words. */
const keyboardAt = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return '';
    const group = at.closest('[role="radiogroup"], [role="group"]')?.getAttribute('aria-label');
    const labels = [...((at as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent);
    const question = at.closest('[data-question]')?.getAttribute('data-question');
    const words = at.matches('select') ? '' : at.textContent;
    return [question, group, at.getAttribute('aria-label'), ...labels, words].join(' ');
  });

/** Goes by Tab alone to what is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = [];
  while (met.length < 60) {
    const at = await keyboardAt(page);
    if (name.test(at)) return;
    met.push(at);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(name)}, but to ${met.join(' | ')}`);
}

async function keysAt(page: Page, name: RegExp, ...keys: readonly string[]): Promise<void> {
  await tabTo(page, name);
  for (const key of keys) await page.keyboard.press(key);
}

async function typeAt(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

/** Takes the first suggestion for some letters: it is ringed as they are typed. */
async function takeSuggestion(page: Page, letters: string, name: string): Promise<void> {
  await page.keyboard.type(letters);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
}

test('a municipality registers, rates and submits with the keyboard alone', async () => {
  const { page, faults, close } = await stage.visit();
  await keysAt(page, /Jeg svarer for en kommune/, 'Enter');
  await tabTo(page, /^municipality /);
  await takeSuggestion(page, 'odder', 'Odder');
  await typeAt(page, /^contact /, 'Bo Lind');
  await typeAt(page, /^email /, 'bo.lind@odder.test');
  await page.keyboard.press('Enter');

  await keysAt(page, /Registrér system/, 'Enter');
  await tabTo(page, /^system /);
  await takeSuggestion(page, 'nex', 'KMD Nexus');
  await keysAt(page, /^monopolyStatus /, 'Space', 'ArrowDown');
  await keysAt(page, /^modelHardKnowledge /, 'Space');
  await keysAt(page, /^rating:pricing /, '2');
  await keysAt(page, /^rating:addOns /, '4');
  await keysAt(page, /^rating:maintenance /, 'Space', 'ArrowRight', 'ArrowRight');
  await keysAt(page, /^rating:quality /, 'v');
  await keysAt(page, /^rating:negotiation /, '5');
  await keysAt(page, /^wantedTrack /, 'Space', 'ArrowDown');
  await page.getByText('Alle nødvendige svar er givet.').waitFor();
  await keysAt(page, /Flere oplysninger$/, 'Enter');
  await typeAt(page, /^yearlyPrice /, '1.250.000');
  await keysAt(page, /Oversigt$/, 'Enter');
  await page.getByText('1 system · 1 færdigt').waitFor();

  await keysAt(page, /Indsend$/, 'Enter');
  await keysAt(page, /Dan besvarelsen$/, 'Enter');
  await button(page, 'Hent besvarelsen').waitFor();
  await tabTo(page, /Hent besvarelsen$/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const bytes = readFileSync(await download.path());
  const submission = readBack({ name: download.suggestedFilename(), bytes });
  expect(submission).toMatchObject({ contact: 'Bo Lind', email: 'bo.lind@odder.test' });
  expect(submission.registrations.map(({ answers }) => answers)).toEqual([
    {
      ...catalogued,
      monopolyStatus: 'deFacto',
      modelHardKnowledge: true,
      'rating:pricing': 2,
      'rating:addOns': 4,
      'rating:maintenance': 3,
      'rating:quality': 'dontKnow',
      'rating:negotiation': 5,
      wantedTrack: 'negotiate',
      yearlyPrice: 1_250_000,
    },
  ]);
  await keysAt(page, /Ja, den er sendt$/, 'Enter');
  await page.getByText(/Noteret som indsendt/).waitFor();
  expect(faults).toEqual([]);
  await close();
});

/** What follows the name of a system that the suggestions know. */
const catalogued = { system: 'KMD Nexus', vendor: 'KMD', cvr: '26911745', domain: 'socialHealth' };

/** What is chosen for the three systems of the list, question by question as Vurdér alle leads on. */
const ratedByMouse: readonly (readonly [AnswerKey, readonly (readonly [label: string, value: Answer])[]])[] =
  [
    [
      'monopolyStatus',
      [
        ['Monopol (én leverandør)', 'monopoly'],
        ['Monopollignende (bundet til leverandøren)', 'monopolyLike'],
        ['Monopol (én leverandør)', 'monopoly'],
      ],
    ],
    [
      'rating:pricing',
      [
        ['1 Meget dårlig', 1],
        ['2 Dårlig', 2],
        ['Ved ikke', 'dontKnow'],
      ],
    ],
    [
      'rating:addOns',
      [
        ['2 Dårlig', 2],
        ['3 Hverken/eller', 3],
        ['4 God', 4],
      ],
    ],
    [
      'rating:maintenance',
      [
        ['3 Hverken/eller', 3],
        ['4 God', 4],
        ['5 Meget god', 5],
      ],
    ],
    [
      'rating:quality',
      [
        ['4 God', 4],
        ['5 Meget god', 5],
        ['1 Meget dårlig', 1],
      ],
    ],
    [
      'rating:negotiation',
      [
        ['5 Meget god', 5],
        ['1 Meget dårlig', 1],
        ['Ikke relevant', 'notRelevant'],
      ],
    ],
    [
      'wantedTrack',
      [
        ['Begge', 'both'],
        ['Koordineret forhandling', 'negotiate'],
        ['Ingen handling', 'none'],
      ],
    ],
  ];

const listed: readonly Answers[] = [
  { system: 'Omsorgsbroen', vendor: 'Nordvang IT A/S', domain: 'socialHealth' },
  { system: 'Skyldnerkrogen', vendor: 'Nordvang IT A/S', domain: 'culture' },
  { system: 'Vandværksloggen', vendor: 'Fjordsoft A/S', domain: 'socialHealth' },
];

async function rateAllByMouse(page: Page): Promise<void> {
  await button(page, 'Vurdér alle').last().click();
  await page.getByRole('tab', { name: 'Status' }).click();
  for (const [, choices] of ratedByMouse) {
    for (const [at, [label]] of choices.entries()) {
      const line = page.getByRole('radiogroup', { name: new RegExp(`^${listed[at]?.system ?? ''}`) });
      await line.getByRole('radio', { name: label, exact: true }).check();
    }
    await button(page, /^(Næste:|Oversigt$)/).click();
  }
}

test('a list is rated, finished, copied from, read through and fetched back, and the response says what was entered', async () => {
  const { page, faults, close } = await stage.visit();
  await beginAsAarhus(page);
  await button(page, 'Indsæt liste').click();
  await page
    .getByRole('textbox', { name: 'Listen' })
    .fill(
      [
        'Omsorgsbroen; Nordvang IT A/S; Social og sundhed',
        'Skyldnerkrogen; Nordvang IT A/S; Kultur og fritid',
        'Vandværksloggen; Fjordsoft A/S; Social og sundhed',
      ].join('\n'),
    );
  await button(page, 'Tilføj 3 systemer').click();
  await rateAllByMouse(page);

  const hardToRepeat = page.getByRole('checkbox', { name: /svær at eftergøre/ });
  await button(page, /^Omsorgsbroen/).click();
  await hardToRepeat.check();
  await toPage(page, /^Flere/);
  await page.getByLabel('Årlig pris (kr.)').fill('1.250.000');
  await page.getByLabel('Kontraktudløb').fill('31-12-2027');
  await page.getByLabel('Antal tilbud').fill('2');
  await button(page, 'Gem og næste kladde').click();
  await page.getByRole('heading', { name: 'Skyldnerkrogen' }).waitFor();
  await toPage(page, /^Flere/);
  await button(page, 'Kopiér 2 svar fra Omsorgsbroen').click();
  await page.getByText(/er kopieret fra Omsorgsbroen/).waitFor();
  await toPage(page, /^Nødvendige/);
  await hardToRepeat.check();
  await button(page, 'Gem og næste kladde').click();
  await page.getByRole('heading', { name: 'Vandværksloggen' }).waitFor();
  await hardToRepeat.check();
  await button(page, 'Gem og registrér næste').click();
  await page.getByRole('combobox', { name: /Systemets navn/ }).fill('Fejltagelsen');
  await page.getByRole('heading', { name: 'Fejltagelsen' }).waitFor();
  await button(page, 'Slet systemet').click();
  await button(page, /^Vandværksloggen/).click();
  await button(page, 'Slet systemet').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Slet', exact: true }).click();
  await page.getByText('2 systemer · 2 færdige').waitFor();
  await button(page, 'Slettede (2)').click();
  await button(page, 'Hent tilbage: Vandværksloggen').click();
  await page.getByRole('button', { name: 'Tilbage', exact: true }).click();
  await page.getByText('3 systemer · 3 færdige').waitFor();

  await button(page, 'Gennemse svar').click();
  await page.getByText('1.250.000').waitFor();
  expect(await page.getByText('31-12-2027').count()).toBe(2);
  await button(page, 'Tilbage').click();
  await button(page, 'Indsend').click();
  await button(page, 'Dan besvarelsen').click();
  const { registrations } = readBack(await downloadFrom(page, 'Hent besvarelsen'));
  const terms = { contractExpiry: '2027-12-31', bids: 2 };
  const more = [{ ...terms, yearlyPrice: 1_250_000 }, terms, {}];
  expect(registrations.map(({ answers }) => answers)).toEqual(
    listed.map((answers, at) => ({
      ...answers,
      ...more[at],
      modelHardKnowledge: true,
      ...Object.fromEntries(ratedByMouse.map(([key, choices]) => [key, choices[at]?.[1]])),
    })),
  );
  expect(faults).toEqual([]);
  await close();
});
