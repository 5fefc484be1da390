import type { Locator, Page } from 'playwright-core';
import { questionSelector } from '../src/taskpane/respondent/question-place';
import { rateAllKeys } from '../src/taskpane/respondent/rate-all/rated-questions';
import type { AnswerKey } from '../src/survey/questionnaire';
import { ratedAreas } from '../src/survey/questionnaire';
import type { Person } from './person';

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

/** Where something is asked; the innermost, since boxes stand within their group. */
const place = (page: Page, key: AnswerKey): Locator => page.locator(questionSelector(key)).last();

const ratings = ratedAreas.map((area) => `rating:${area}` as const);

/** Chooses the municipality and says who answers: what comes before everything that is measured. */
export async function begin(page: Page): Promise<void> {
  await button(page, /Jeg svarer for en kommune/).click();
  await page.getByRole('combobox', { name: /Kommune/ }).pressSequentially('aarhus');
  await page.getByRole('option', { name: 'Aarhus' }).click();
  await page.getByLabel('Kontaktperson').fill('Anne Holm');
  await page.getByLabel('E-mail').fill('anne.holm@aarhus.test');
  await button(page, 'Kom i gang').click();
}

/** A system that the suggestions know, by as much of its name as finds it. */
interface Suggested {
  readonly typed: string;
  readonly name: string;
}

const suggested: readonly Suggested[] = [
  { typed: 'nex', name: 'KMD Nexus' },
  { typed: 'colu', name: 'Columna Cura' },
  { typed: 'mome', name: 'KMD Momentum' },
];

/** The systems of a municipality as they stand on a list of its own. */
export const listed: readonly string[] = [
  'KMD Nexus; KMD A/S; Social og sundhed',
  ...Array.from(
    { length: 19 },
    (_, place) => `Fagsystem ${String(place + 1)}; Fjordsoft A/S; Kultur og fritid`,
  ),
];

/** What a person does; it tells how many systems are then finished, which the overview is asked about. */
export interface Story {
  readonly name: string;
  readonly act: (person: Person) => Promise<number>;
}

/** The required answers by mouse; the keyboard writes the first letters of the name. */
async function requiredByMouse(person: Person): Promise<number> {
  const { page } = person;
  await button(page, 'Registrér system').click();
  for (const { typed, name } of suggested) {
    person.decide();
    await person.type(typed);
    await person.click(page.getByRole('option', { name: new RegExp(`^${name}`) }));
    await person.click(page.getByRole('radio', { name: 'Monopol (én leverandør)' }));
    person.decide();
    await person.click(page.getByRole('checkbox', { name: /svær at eftergøre/ }));
    person.decide();
    for (const key of ratings) {
      person.decide();
      await person.click(place(page, key).getByRole('radio', { name: '2 Dårlig' }));
    }
    person.decide();
    await person.click(page.getByRole('radio', { name: 'Koordineret forhandling' }));
    await person.click(button(page, 'Gem og registrér næste'));
  }
  return suggested.length;
}

/** The keys that answer a question once the keyboard stands at it. */
type Keys = readonly string[] | { readonly text: string; readonly lookedUp?: true };

const requiredKeys: Readonly<Partial<Record<AnswerKey, Keys>>> = {
  monopolyStatus: [' '],
  modelHardKnowledge: [' '],
  ...Object.fromEntries(ratings.map((key) => [key, ['2']])),
  wantedTrack: ['ArrowDown'],
};

/** What only a contract or a budget tells is looked up; the rest is known. */
const moreKeys: Readonly<Partial<Record<AnswerKey, Keys>>> = {
  yearlyPrice: { text: '1250000', lookedUp: true },
  noticeMonths: { text: '6', lookedUp: true },
  lastTendered: { text: '2019', lookedUp: true },
  contractExpiry: { text: '31-12-2027', lookedUp: true },
  kle: { text: '27.36', lookedUp: true },
  businessCritical: [' '],
  knownAlternatives: { text: 'Columna Cura' },
  bindingData: [' '],
  deliveryForm: [' '],
  problems: { text: 'Integrationer afregnes særskilt.' },
  priceIncrease: { text: '9', lookedUp: true },
  priceRegulation: [' '],
  'comment:pricing': { text: 'Stiger hvert år.' },
  addOnCost: { text: '80000', lookedUp: true },
  'comment:addOns': { text: 'Alt koster ekstra.' },
  boundUntil: { text: '30-06-2027', lookedUp: true },
  'comment:maintenance': { text: 'Langt varsel.' },
  openCriticalErrors: { text: '2' },
  'comment:quality': { text: 'Rettes langsomt.' },
  hasNegotiated: [' '],
  'comment:negotiation': { text: 'Uden held.' },
  procurementForm: ['e'],
  bids: { text: '1', lookedUp: true },
  options: { text: '2 x 12 måneder', lookedUp: true },
  willJoin: [' '],
  remark: { text: 'Ring gerne.' },
};

/** Goes through a page by Tab alone and answers what is asked, until the keyboard stands on a button. */
async function answerByKeys(
  person: Person,
  answers: Readonly<Partial<Record<AnswerKey, Keys>>>,
  until: string,
): Promise<void> {
  const { page } = person;
  const answered = new Set<string>();
  for (let stops = 0; stops < 120; stops += 1) {
    await person.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      return {
        key: activeElement?.closest('[data-question]')?.getAttribute('data-question') ?? '',
        words: activeElement?.textContent ?? '',
      };
    });
    if (at.words === until) return;
    const keys = answers[at.key as AnswerKey];
    if (keys === undefined || answered.has(at.key)) continue;
    answered.add(at.key);
    person.decide();
    if (!('text' in keys)) await person.press(...keys);
    else {
      if (keys.lookedUp) person.lookUp();
      await person.type(keys.text);
    }
  }
  throw new Error(`The keyboard never came to ${until}`);
}

/** A suggested system by its first letters and Enter, which takes the one that is ringed. */
async function nameByKeys(person: Person, { typed, name }: Suggested): Promise<void> {
  person.decide();
  await person.type(typed);
  await person.page.getByRole('option', { name: new RegExp(`^${name}`) }).waitFor();
  await person.press('Enter');
  const chosen = await person.page.getByRole('combobox', { name: /Systemets navn/ }).inputValue();
  if (chosen !== name) throw new Error(`${typed} gave ${chosen}`);
}

/** The required answers without a mouse. */
async function requiredByKeys(person: Person): Promise<number> {
  await button(person.page, 'Registrér system').click();
  for (const one of suggested) {
    await nameByKeys(person, one);
    await answerByKeys(person, requiredKeys, 'Gem og registrér næste');
    await person.press('Enter');
  }
  return suggested.length;
}

/** Every question of one system, without a mouse. */
async function everything(person: Person): Promise<number> {
  const { page } = person;
  await button(page, 'Registrér system').click();
  await nameByKeys(person, { typed: 'nex', name: 'KMD Nexus' });
  await answerByKeys(person, requiredKeys, 'Flere oplysninger');
  await person.press('Enter');
  await answerByKeys(person, moreKeys, 'Gem og registrér næste');
  await person.press('Enter');
  return 1;
}

/** The matrix by keys: a figure answers and moves to the next system, Enter on the last leads to the next question. */
async function rateAll(person: Person, systems: number): Promise<void> {
  const { page } = person;
  await person.click(button(page, 'Vurdér alle').last());
  const matrix = page.getByRole('table', { name: 'Vurdér alle' });
  await matrix.waitFor();
  for (let stops = 0; stops < 12; stops += 1) {
    if (await page.evaluate(() => document.activeElement?.matches('td select'))) break;
    await person.press('Tab');
  }
  for (let question = 0; question < rateAllKeys.length; question += 1) {
    for (let system = 0; system < systems; system += 1) {
      person.decide();
      await person.press('2');
    }
  }
  await person.click(button(page, 'Oversigt'));
}

/** What the matrix does not ask, draft by draft: why there is a monopoly, and what else is missing for a full answer. */
async function finishDrafts(person: Person, systems: number, isFull: boolean): Promise<void> {
  const { page } = person;
  await person.click(page.getByRole('region', { name: 'Kladder' }).getByRole('button').first());
  for (let left = systems; left > 0; left -= 1) {
    person.decide();
    await person.click(page.getByRole('checkbox', { name: /svær at eftergøre/ }));
    if (isFull) await informFully(person);
    await person.click(button(page, left > 1 ? 'Gem og næste kladde' : 'Oversigt'));
  }
}

/** Looks at what was prefilled, and finds what is missing until nothing is. */
async function informFully(person: Person): Promise<void> {
  const { page } = person;
  person.decide();
  await person.click(button(page, 'De er set efter'));
  const domain = page.getByRole('combobox', { name: /Fagområde/ });
  if ((await domain.inputValue()) === '') {
    person.decide();
    await person.choose(domain, 'Andet');
  }
  const fill = button(page, 'Udfyld');
  for (let missing = 0; missing < 6; missing += 1) {
    await page
      .getByText(/Fuldt oplyst|fuldt oplyst/)
      .first()
      .waitFor();
    if (!(await fill.isVisible())) return;
    person.decide();
    await person.click(fill);
    const key = await page.evaluate(
      () => document.activeElement?.closest('[data-question]')?.getAttribute('data-question') ?? '',
    );
    const answer = moreKeys[key as AnswerKey];
    if (answer === undefined || !('text' in answer)) throw new Error(`Nothing is known for ${key}`);
    person.lookUp();
    await person.type(answer.text);
    await person.press('Tab');
  }
  throw new Error('The system never became fully informed');
}

/** A list from a mail or a sheet, then the matrix, then the reasons. */
async function fromList(person: Person): Promise<number> {
  const { page } = person;
  await person.click(button(page, 'Indsæt liste'));
  person.decide();
  await person.paste(page.getByRole('textbox', { name: 'Listen' }), listed.join('\n'));
  await person.click(button(page, /^Tilføj/));
  await rateAll(person, listed.length);
  await finishDrafts(person, listed.length, false);
  return listed.length;
}

/** KITOS' exports, the matrix, and what neither asks. */
async function fromKitos(person: Person, exports: readonly string[]): Promise<number> {
  const { page } = person;
  await person.click(button(page, 'Importér fra KITOS'));
  person.decide();
  await person.pickFiles(button(page, 'Vælg filer'), exports);
  const take = button(page, /^Overtag [1-9]/);
  person.decide();
  const systems = Number(/\d+/.exec(await take.innerText())?.[0]);
  await person.click(take);
  await rateAll(person, systems);
  await finishDrafts(person, systems, true);
  return systems;
}

/** @param exports the exports of KITOS that a person has beforehand, as files */
export function stories(exports: readonly string[]): readonly Story[] {
  return [
    { name: 'Required answers, by mouse', act: requiredByMouse },
    { name: 'Required answers, by keys', act: requiredByKeys },
    { name: 'Every question, by keys', act: everything },
    { name: 'A pasted list of 20, then the matrix', act: fromList },
    { name: 'KITOS and the matrix, fully informed', act: (person) => fromKitos(person, exports) },
  ];
}
