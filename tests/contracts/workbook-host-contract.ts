import fc from 'fast-check';
import type { WorkbookHost } from '../../src/hosts/workbook-host';
import type { AnswerKey } from '../../src/survey/questionnaire';
import type { Registration, Respondent } from '../../src/survey/registration';
import type { SurveyChange } from '../../src/survey/survey-change';
import { aNewId, aRegistration } from '../builders/registration';
import { anyRegistration, aRespondent } from '../builders/survey';
import { aLayout, cell } from '../builders/workbook-layout';

/** A host over an empty workbook, and someone else who works in the same workbook. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** The cell that is selected, as `Ark!B7`. */
  readonly selected: () => string | null;
  /** The same workbook changed from outside this host; absent where nobody else can reach it. */
  readonly changeElsewhere?: (changes: readonly SurveyChange[]) => Promise<unknown>;
  /** Waits until events that are on their way have arrived. */
  readonly settle: () => Promise<void>;
}

const put = (registration: Registration, before?: string) => ({
  kind: 'put' as const,
  registration,
  ...(before === undefined ? {} : { before }),
});

const named = (system: string, id = aNewId()): Registration =>
  aRegistration({ id, answers: { system, vendor: 'Fjordsoft' }, status: 'draft' });

async function registrationsOf(host: WorkbookHost): Promise<readonly Registration[]> {
  return (await host.readSurvey())?.survey.registrations ?? [];
}

async function systemsOf(host: WorkbookHost): Promise<readonly (string | undefined)[]> {
  return (await registrationsOf(host)).map(({ answers }) => answers.system);
}

const anAnalysis = aLayout(
  { name: 'Overblik', rows: [[cell('Overblik')], [cell('=1+1')]] },
  {
    name: 'Systemer',
    rows: [
      [cell('System'), cell('Prioritet')],
      [cell('Sagsys'), cell(61.5)],
    ],
    tables: [{ name: 'Systemer', range: { top: 0, left: 0, bottom: 1, right: 1 } }],
  },
);

/** What holds of every host, whatever keeps its workbook. */
export function describeWorkbookHost(name: string, create: () => HostUnderTest): void {
  describe(`${name} as a workbook host`, () => {
    describeChanges(create);
    describeConflicts(create);
    describeRespondentConflicts(create);
    describeRowConflicts(create);
    describeTexts(create);
    describeAnalysis(create);
    describeEvents(create);
  });
}

function describeChanges(create: () => HostUnderTest): void {
  it('has no survey in an empty workbook', async () => {
    expect(await create().host.readSurvey()).toBeNull();
  });

  it('makes the survey with its first change, and reads it back', async () => {
    const { host } = create();
    const registration = aRegistration();
    await host.applyChanges([put(registration)]);
    expect(await registrationsOf(host)).toEqual([registration]);
  });

  it('reads back who answers', async () => {
    const { host } = create();
    const first = aRespondent({ contact: 'Kim Larsen' });
    const second = aRespondent({ contact: 'Åse Ø. Bæk', revision: 2, submittedAt: '2026-11-23T14:05:00' });
    await host.applyChanges([{ kind: 'respondent', respondent: first }, put(aRegistration())]);
    expect((await host.readSurvey())?.survey.respondent).toEqual(first);
    await host.applyChanges([{ kind: 'respondent', respondent: second }]);
    expect((await host.readSurvey())?.survey.respondent).toEqual(second);
  });

  it('gives back every answer as it was given', async () => {
    const { host } = create();
    await fc.assert(
      fc.asyncProperty(anyRegistration, async (registration) => {
        await host.applyChanges([put(registration)]);
        expect(await registrationsOf(host)).toEqual([registration]);
        await host.applyChanges([{ kind: 'remove', id: registration.id }]);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps registrations in the order in which they were added', async () => {
    const { host } = create();
    await host.applyChanges([put(named('A'))]);
    await host.applyChanges([put(named('B')), put(named('C'))]);
    expect(await systemsOf(host)).toEqual(['A', 'B', 'C']);
  });

  it('holds more registrations than any form prepares for', async () => {
    const { host } = create();
    const many = Array.from({ length: 120 }, (_, index) => named(`System ${String(index)}`));
    await host.applyChanges([put(named('Først'))]);
    await host.applyChanges(many.map((registration) => put(registration)));
    await host.applyChanges([put(named('Sidst'))]);
    const systems = await systemsOf(host);
    expect(systems).toHaveLength(122);
    expect([systems[0], systems.at(-1)]).toEqual(['Først', 'Sidst']);
  });

  it('puts a removed registration back in front of the one that followed it', async () => {
    const { host } = create();
    const [a, b, c] = [named('A'), named('B'), named('C')];
    await host.applyChanges([put(a), put(b), put(c)]);
    await host.applyChanges([{ kind: 'remove', id: b.id }]);
    expect(await systemsOf(host)).toEqual(['A', 'C']);
    await host.applyChanges([put(b, c.id)]);
    expect(await systemsOf(host)).toEqual(['A', 'B', 'C']);
  });

  it('puts a registration last when the one that followed it is gone too', async () => {
    const { host } = create();
    const [a, b] = [named('A'), named('B')];
    await host.applyChanges([put(a), put(b, aNewId())]);
    expect(await systemsOf(host)).toEqual(['A', 'B']);
  });

  it('replaces a registration whole, in its place', async () => {
    const { host } = create();
    const [a, b] = [aRegistration(), named('B')];
    await host.applyChanges([put(a), put(b)]);
    await host.applyChanges([put({ ...named('Ny', a.id), unread: {} })]);
    expect(await systemsOf(host)).toEqual(['Ny', 'B']);
    expect((await registrationsOf(host))[0]?.answers).toEqual({ system: 'Ny', vendor: 'Fjordsoft' });
  });

  it('answers and blanks one question and leaves the others alone', async () => {
    const { host } = create();
    const registration = aRegistration({ status: 'draft' });
    await host.applyChanges([put(registration), put(named('B'))]);
    const { id, answers } = registration;
    await host.applyChanges([{ kind: 'answer', id, key: 'yearlyPrice', answer: { value: 1_250_000.5 } }]);
    await host.applyChanges([{ kind: 'answer', id, key: 'rating:quality', answer: null }]);
    const { 'rating:quality': _blanked, ...kept } = answers;
    expect((await registrationsOf(host))[0]?.answers).toEqual({ ...kept, yearlyPrice: 1_250_000.5 });
  });

  it('carries out several changes in one call, each on what the one before it left', async () => {
    const { host } = create();
    const [a, b] = [named('A'), named('B')];
    await host.applyChanges([
      put(a),
      put(b),
      { kind: 'answer', id: a.id, key: 'bids', answer: { value: 1 } },
      { kind: 'status', id: b.id, status: 'finished' },
      { kind: 'remove', id: a.id },
      put(a),
    ]);
    expect(await registrationsOf(host)).toEqual([{ ...b, status: 'finished' }, a]);
  });

  it('changes nothing when the registration is no longer there', async () => {
    const { host } = create();
    const [gone, left] = [named('A'), named('B')];
    await host.applyChanges([put(gone), put(left)]);
    await host.applyChanges([{ kind: 'remove', id: gone.id }]);
    await host.applyChanges([
      { kind: 'answer', id: gone.id, key: 'bids', answer: { value: 3 } },
      { kind: 'status', id: gone.id, status: 'finished' },
      { kind: 'remove', id: gone.id },
    ]);
    expect(await registrationsOf(host)).toEqual([left]);
  });

  it('keeps a survey whose last registration is removed', async () => {
    const { host } = create();
    const respondent = aRespondent();
    const only = named('A');
    await host.applyChanges([{ kind: 'respondent', respondent }, put(only)]);
    await host.applyChanges([{ kind: 'remove', id: only.id }]);
    expect((await host.readSurvey())?.survey).toEqual({ respondent, registrations: [] });
  });

  it('carries out calls that overlap one after the other', async () => {
    const { host } = create();
    const registrations = ['A', 'B', 'C', 'D'].map((system) => named(system));
    await Promise.all(registrations.map((registration) => host.applyChanges([put(registration)])));
    expect(await systemsOf(host)).toEqual(['A', 'B', 'C', 'D']);
  });
}

function describeConflicts(create: () => HostUnderTest): void {
  it('writes of who answers only what is said anew, and leaves the rest as it stands', async () => {
    const { host } = create();
    const seen = aRespondent({ contact: 'Kim Larsen', email: 'kim@kommune.dk' });
    const standing = { ...seen, email: 'rettet.i.arket@kommune.dk' };
    await host.applyChanges([{ kind: 'respondent', respondent: standing }, put(named('A'))]);
    const respondent = { ...seen, contact: 'Åse Ø. Bæk' };
    await host.applyChanges([{ kind: 'respondent', respondent, base: seen }]);
    expect((await host.readSurvey())?.survey.respondent).toEqual({ ...standing, contact: 'Åse Ø. Bæk' });
  });

  const system = (value: string) => ({ key: 'system' as const, answer: { value } });

  it('puts in an answer where what its sender had seen still stands', async () => {
    const { host } = create();
    const { id } = await registered(host, 'Set');
    expect(
      await host.applyChanges([{ kind: 'answer', id, ...system('Nyt'), base: { value: 'Set' } }]),
    ).toEqual([]);
    expect(
      await host.applyChanges([
        { kind: 'answer', id, key: 'bids', answer: { typed: 'to' }, base: null },
        { kind: 'answer', id, key: 'bids', answer: { value: 2 }, base: { typed: 'to' } },
      ]),
    ).toEqual([]);
    expect((await registrationsOf(host))[0]?.answers).toMatchObject({ system: 'Nyt', bids: 2 });
  });

  it('leaves an answer that its sender had not seen, says so, and makes the other changes', async () => {
    const { host } = create();
    const { id } = await registered(host, 'Ændret i arket');
    const conflicts = await host.applyChanges([
      { kind: 'answer', id, ...system('Mit'), base: { value: 'Set' } },
      { kind: 'answer', id, key: 'bids', answer: { value: 2 }, base: null },
    ]);
    expect(conflicts).toEqual([{ kind: 'answer', id, key: 'system', wanted: { value: 'Mit' } }]);
    expect((await registrationsOf(host))[0]?.answers).toMatchObject({ system: 'Ændret i arket', bids: 2 });
  });

  it('leaves a status that rests on an answer that was not put in', async () => {
    const { host } = create();
    const { id } = await registered(host, 'Ændret i arket');
    await host.applyChanges([
      { kind: 'answer', id, ...system('Mit'), base: { value: 'Set' } },
      { kind: 'status', id, status: 'finished' },
    ]);
    expect((await registrationsOf(host))[0]?.status).toBe('draft');
  });

  it('sees no conflict in two who say the same', async () => {
    const { host } = create();
    const { id } = await registered(host, 'Ens');
    expect(
      await host.applyChanges([{ kind: 'answer', id, ...system('Ens '), base: { value: 'Set' } }]),
    ).toEqual([]);
  });

  it('keeps what somebody else answered after it was read', async () => {
    const { host, changeElsewhere } = create();
    if (!changeElsewhere) return;
    const { id } = await registered(host, 'Set');
    await changeElsewhere([{ kind: 'answer', id, ...system('Deres') }]);
    const mine = [{ kind: 'answer', id, ...system('Mit'), base: { value: 'Set' } } as const];
    expect(await host.applyChanges(mine)).toHaveLength(1);
    expect(await systemsOf(host)).toEqual(['Deres']);
    await host.applyChanges([{ ...mine[0]!, base: { value: 'Deres' } }]);
    expect(await systemsOf(host)).toEqual(['Mit']);
  });
}

async function respondentOf(host: WorkbookHost): Promise<Respondent | undefined> {
  return (await host.readSurvey())?.survey.respondent;
}

function describeRespondentConflicts(create: () => HostUnderTest): void {
  const seen = aRespondent({ contact: 'Kim Larsen', email: 'kim@kommune.test' });
  const begun = async (standing: Respondent): Promise<WorkbookHost> => {
    const { host } = create();
    await host.applyChanges([{ kind: 'respondent', respondent: standing }, put(named('A'))]);
    return host;
  };

  it('leaves what another has written of who answers, says so, and writes the rest', async () => {
    const host = await begun({ ...seen, contact: 'Åse Ø. Bæk' });
    const respondent = { ...seen, contact: 'Bo Lind', email: 'bo@kommune.test' };
    expect(await host.applyChanges([{ kind: 'respondent', respondent, base: seen }])).toEqual([
      { kind: 'respondent', key: 'contact', wanted: 'Bo Lind' },
    ]);
    expect(await respondentOf(host)).toEqual({ ...respondent, contact: 'Åse Ø. Bæk' });
    const again = { ...seen, contact: 'Bo Lind' };
    const base = { ...seen, contact: 'Åse Ø. Bæk' };
    expect(await host.applyChanges([{ kind: 'respondent', respondent: again, base }])).toEqual([]);
    expect((await respondentOf(host))?.contact).toBe('Bo Lind');
  });

  it('leaves it also when more was said of it in the same call', async () => {
    const host = await begun({ ...seen, contact: 'Åse Ø. Bæk' });
    const first = { ...seen, contact: 'Bo' };
    const second = { ...first, email: 'bo@kommune.test' };
    await host.applyChanges([
      { kind: 'respondent', respondent: first, base: seen },
      { kind: 'respondent', respondent: second, base: first },
    ]);
    expect(await respondentOf(host)).toMatchObject({
      contact: 'Åse Ø. Bæk',
      email: 'bo@kommune.test',
    });
  });

  it('asks nobody when both have written the same', async () => {
    const host = await begun({ ...seen, municipality: '0461' });
    const respondent = { ...seen, municipality: '0461' };
    expect(await host.applyChanges([{ kind: 'respondent', respondent, base: seen }])).toEqual([]);
  });

  it('asks nobody of what the program counts: the later date, revision and receipt stand', async () => {
    const standing = { ...seen, revision: 3, date: '2026-11-20', submittedAt: '2026-11-20T09:00:00' };
    const host = await begun({ ...standing, contact: 'Åse Ø. Bæk' });
    const respondent = { ...seen, revision: 2, date: '2026-11-23', submittedAt: null };
    const base = { ...seen, revision: 1, date: '2026-11-01', submittedAt: '2026-11-01T09:00:00' };
    expect(await host.applyChanges([{ kind: 'respondent', respondent, base }])).toEqual([]);
    expect(await respondentOf(host)).toEqual({
      ...standing,
      contact: 'Åse Ø. Bæk',
      date: '2026-11-23',
    });
  });
}

function describeRowConflicts(create: () => HostUnderTest): void {
  it('removes a registration that says what its sender had seen', async () => {
    const { host } = create();
    const base = await registered(host, 'Set');
    await host.applyChanges([{ kind: 'status', id: base.id, status: 'finished' }]);
    expect(await host.applyChanges([{ kind: 'remove', id: base.id, base }])).toEqual([]);
    expect(await registrationsOf(host)).toEqual([]);
  });

  it('keeps a registration that another has written in before it was removed, and says what had been seen', async () => {
    const { host } = create();
    const seen = await registered(host, 'Set');
    const other = await registered(host, 'B');
    await host.applyChanges([{ kind: 'answer', id: seen.id, key: 'kle', answer: { value: '27.36' } }]);
    expect(
      await host.applyChanges([
        { kind: 'remove', id: seen.id, base: seen },
        { kind: 'remove', id: other.id, base: other },
      ]),
    ).toEqual([{ kind: 'removal', id: seen.id, seen }]);
    const [standing, ...rest] = await registrationsOf(host);
    expect([standing?.answers.kle, rest]).toEqual(['27.36', []]);
    expect(await host.applyChanges([{ kind: 'remove', id: seen.id, base: standing! }])).toEqual([]);
    expect(await registrationsOf(host)).toEqual([]);
  });

  it('gives an answer back when its registration is gone, and makes the other changes', async () => {
    const { host } = create();
    const left = await registered(host, 'B');
    const id = aNewId();
    const answer = { value: '27.36' } as const;
    expect(
      await host.applyChanges([
        { kind: 'answer', id, key: 'kle', answer, base: null },
        { kind: 'status', id, status: 'finished' },
        { kind: 'answer', id: left.id, key: 'kle', answer, base: null },
      ]),
    ).toEqual([{ kind: 'answer', id, key: 'kle', wanted: answer }]);
    expect((await registrationsOf(host)).map(({ answers }) => answers.kle)).toEqual(['27.36']);
  });

  it('puts a registration in that its sender had not seen there', async () => {
    const { host } = create();
    const registration = aRegistration();
    expect(await host.applyChanges([{ ...put(registration), base: null }])).toEqual([]);
    expect(await registrationsOf(host)).toEqual([registration]);
  });

  it('does not put one over what stands there by now: it fills what is blank, and asks of the rest', async () => {
    const { host } = create();
    const standing = await registered(host, 'Rettet i arket');
    const own = { ...standing, answers: { system: 'Mit', vendor: 'Fjordsoft', kle: '27.36' } };
    expect(await host.applyChanges([{ ...put(own), base: null }])).toEqual([
      { kind: 'answer', id: own.id, key: 'system', wanted: { value: 'Mit' } },
    ]);
    expect(await registrationsOf(host)).toEqual([
      { ...standing, answers: { ...own.answers, system: 'Rettet i arket' } },
    ]);
  });
}

async function registered(host: WorkbookHost, system: string): Promise<Registration> {
  const registration = named(system);
  await host.applyChanges([put(registration)]);
  return registration;
}

function describeTexts(create: () => HostUnderTest): void {
  it.each(['=1+1', '+45 86 12 34', '-ingen-', '@SUM(A1)', "'citat", '#REF!', '1-2', '007', '12,5 %', 'SAND'])(
    'keeps the text %p as text',
    async (text) => {
      const { host } = create();
      const registration = named('A');
      await host.applyChanges([put(registration)]);
      await host.applyChanges([
        { kind: 'answer', id: registration.id, key: 'system', answer: { value: text } },
        { kind: 'answer', id: registration.id, key: 'comment:pricing', answer: { value: text } },
      ]);
      const [read] = await registrationsOf(host);
      expect(read?.answers).toMatchObject({ system: text, 'comment:pricing': text });
    },
  );

  it.each<readonly [AnswerKey, string]>([
    ['yearlyPrice', 'måske 100.000'],
    ['contractExpiry', '31-02-2026'],
    ['cvr', '=12345678'],
    ['bids', '-ingen-'],
    ['rating:pricing', 'Rimelig'],
  ])('keeps what cannot be read of %s letter by letter: %s', async (key, typed) => {
    const { host } = create();
    const registration = named('A');
    await host.applyChanges([put(registration)]);
    await host.applyChanges([{ kind: 'answer', id: registration.id, key, answer: { typed } }]);
    expect((await registrationsOf(host))[0]?.unread).toEqual({ [key]: typed });
    await host.applyChanges([{ kind: 'answer', id: registration.id, key, answer: null }]);
    expect((await registrationsOf(host))[0]?.unread).toEqual({});
  });
}

function describeAnalysis(create: () => HostUnderTest): void {
  it('shows an analysis beside the survey, and finds both again', async () => {
    const { host } = create();
    const registration = aRegistration();
    await host.applyChanges([put(registration)]);
    await host.showAnalysis(anAnalysis);
    const { sheets } = await host.readWorkbook();
    const systems = sheets.find(({ name }) => name === 'Systemer');
    expect(systems?.tables).toEqual([{ name: 'Systemer', top: 1, left: 1, bottom: 2, right: 2 }]);
    expect(systems?.cells).toContainEqual({ row: 2, column: 2, value: { kind: 'number', number: 61.5 } });
    expect(sheets.find(({ name }) => name === 'Overblik')?.cells).toContainEqual({
      row: 2,
      column: 1,
      value: { kind: 'text', text: '=1+1' },
    });
    expect(await registrationsOf(host)).toEqual([registration]);
  });

  it('replaces an earlier analysis', async () => {
    const { host } = create();
    await host.showAnalysis(anAnalysis);
    const [overview, systems] = anAnalysis.sheets;
    const newer = { ...overview!, rows: [[cell('Nyt overblik')]] };
    await host.showAnalysis({ ...anAnalysis, sheets: [newer, systems!] });
    const { sheets } = await host.readWorkbook();
    const read = sheets.filter(({ name }) => name === 'Overblik');
    expect(read.map(({ cells }) => cells)).toEqual([
      [{ row: 1, column: 1, value: { kind: 'text', text: 'Nyt overblik' } }],
    ]);
  });

  it('holds an analysis still until another is shown, where nobody else can reach the workbook', async () => {
    const { host } = create();
    await host.showAnalysis(anAnalysis);
    expect(host.holdsStill(anAnalysis)).toBe(!host.capabilities.isUsersOwn);
    await host.showAnalysis({ ...anAnalysis });
    expect(host.holdsStill(anAnalysis)).toBe(false);
  });

  it('selects the cell of an answer, and says when the workbook does not hold it', async () => {
    const { host, selected } = create();
    const id = aNewId();
    const wanted = { id, question: 'yearlyPrice' } as const;
    expect(await host.showAnswer(wanted)).toBe(false);
    await host.showAnalysis(
      aLayout({
        name: 'Besvarelser',
        rows: [
          [cell('Svar')],
          [cell('System'), cell('Årlig pris (kr.)'), cell('Id')],
          [cell('Sagsys'), cell(4), cell(aNewId())],
          [cell('Lønsys'), cell(5), cell(id)],
        ],
        tables: [{ name: 'Besvarelser', range: { top: 1, left: 0, bottom: 3, right: 2 } }],
      }),
    );
    expect(await host.showAnswer(wanted)).toBe(true);
    expect(selected()).toBe('Besvarelser!B4');
    expect(await host.showAnswer({ ...wanted, id: aNewId() })).toBe(false);
  });

  it('takes an analysis away again, and leaves the survey', async () => {
    const { host } = create();
    const registration = aRegistration();
    await host.applyChanges([put(registration)]);
    await host.showAnalysis(anAnalysis);
    await host.removeAnalysis(anAnalysis);
    const { sheets } = await host.readWorkbook();
    expect(sheets.filter(({ name }) => ['Overblik', 'Systemer'].includes(name))).toEqual([]);
    expect(await registrationsOf(host)).toEqual([registration]);
    await host.removeAnalysis(anAnalysis);
    expect(await registrationsOf(host)).toEqual([registration]);
  });

  it('does not take an analysis for a survey', async () => {
    const { host } = create();
    await host.showAnalysis(anAnalysis);
    expect(await host.readSurvey()).toBeNull();
  });
}

function describeEvents(create: () => HostUnderTest): void {
  it('tells every listener of a change, until it has stopped listening', async () => {
    const { host, settle } = create();
    const heard = { first: 0, second: 0 };
    const stopFirst = host.onChanged(() => {
      heard.first += 1;
    });
    const stopSecond = host.onChanged(() => {
      heard.second += 1;
    });
    await settle();
    await host.applyChanges([put(named('A'))]);
    await settle();
    expect(heard.first).toBeGreaterThan(0);
    expect(heard.second).toBeGreaterThan(0);
    stopFirst();
    const before = { ...heard };
    await host.applyChanges([put(named('B'))]);
    await settle();
    expect(heard.first).toBe(before.first);
    expect(heard.second).toBeGreaterThan(before.second);
    stopSecond();
  });

  it('tells of a change that somebody else made, and reads it', async () => {
    const { host, changeElsewhere, settle } = create();
    if (!changeElsewhere) return;
    await host.applyChanges([put(named('A'))]);
    let heard = 0;
    const stop = host.onChanged(() => {
      heard += 1;
    });
    await settle();
    heard = 0;
    await changeElsewhere([put(named('B'))]);
    await settle();
    expect(heard).toBeGreaterThan(0);
    expect(await systemsOf(host)).toEqual(['A', 'B']);
    stop();
  });
}
