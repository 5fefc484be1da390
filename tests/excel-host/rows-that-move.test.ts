import fc from 'fast-check';
import { ExcelProblem } from '../../src/hosts/excel/office/excel-problem';
import type { Registration } from '../../src/survey/registration';
import type { SurveyChange } from '../../src/survey/survey-change';
import { aColleague, someMoves } from './colleague';
import type { Colleague, Move } from './colleague';
import { anExcelWorkbook, named, put } from './excel-workbook';
import type { ExcelWorkbook } from './excel-workbook';
import { gridUser } from './strict/grid-user';

jest.setTimeout(300_000);

const sheet = 'Registreringer';
const systems = ['Alfa', 'Beta', 'Gamma', 'Delta'] as const;
/** What the pane writes. */
const ours = { vendor: 'Rudens', system: 'Ny fra ruden' } as const;

const works = ['answer', 'status', 'put', 'new', 'before', 'remove', 'open'] as const;
type Work = (typeof works)[number];

function changesOf(
  work: Work,
  system: string,
  registrations: readonly Registration[],
): readonly SurveyChange[] {
  const own = registrations.find(({ answers }) => answers.system === system)!;
  const { id } = own;
  const { vendor } = ours;
  switch (work) {
    case 'answer':
      return [{ kind: 'answer', id, key: 'vendor', answer: { value: vendor }, base: { value: 'Fjordsoft' } }];
    case 'status':
      return [{ kind: 'status', id, status: 'finished' }];
    case 'put':
      return [put({ ...own, answers: { system, vendor } })];
    case 'new':
      return [put({ ...named(ours.system), answers: ours })];
    case 'before':
      return [{ kind: 'put', registration: named(ours.system), before: id }];
    case 'remove':
      return [{ kind: 'remove', id }];
    case 'open':
      return [];
  }
}

function registered(): readonly Registration[] {
  return systems.map((system) => ({
    ...named(system),
    answers: { system, vendor: 'Fjordsoft', remark: `Om ${system}` },
  }));
}

async function done({ host }: ExcelWorkbook, changes: readonly SurveyChange[]): Promise<unknown> {
  const work: Promise<unknown> = changes.length === 0 ? host.readSurvey() : host.applyChanges(changes);
  return work.then(
    () => null,
    (problem: unknown) => problem,
  );
}

/** Every text in the grid, row by row. */
function textsIn({ strict }: ExcelWorkbook): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const [key, { content }] of strict.sheet(sheet).cells) {
    const [row = 0] = key.split(',').map(Number);
    if (content !== '') (rows[row] ??= []).push(String(content));
  }
  return Array.from(rows, (row: string[] | undefined) => row ?? []);
}

interface Case {
  readonly work: Work;
  readonly system: string;
  /** Whether the table has no blank row left, and will not grow by itself. */
  readonly isFull: boolean;
  readonly moves: readonly Move[];
}

/** What is wrong in the grid after the pane and a colleague have worked in it at the same time. */
function lossesIn(rows: readonly (readonly string[])[], { work, system }: Case, colleague: Colleague) {
  const isReplaced = work === 'put' || work === 'remove';
  const isGone = (text: string): boolean =>
    colleague.gone.has(text) || (work === 'remove' && text === system);
  const rowsWith = (text: string): readonly (readonly string[])[] => rows.filter((row) => row.includes(text));
  const typed = [...colleague.typed]
    .filter(([text, owner]) => !isGone(text) && !(isReplaced && owner === system))
    .filter(([text]) => rowsWith(text).length !== 1)
    .map(([text]) => `${text}, typed by the colleague, is not there once`);
  const kept = systems
    .filter((own) => !isGone(own))
    .filter((own) => {
      const [row, ...others] = rowsWith(own);
      const remark = `Om ${own}`;
      const isTorn = !(work === 'put' && own === system) && !isGone(remark) && !row?.includes(remark);
      return row === undefined || others.length > 0 || isTorn;
    })
    .map((own) => `${own} is not there once and whole`);
  const owner = work === 'new' ? ours.system : system;
  const strays = rowsWith(ours.vendor)
    .filter((row, index) => index > 0 || (!isGone(owner) && !row.includes(owner)))
    .map((row) => `what the pane wrote stands in ${row.join(' · ')}`);
  return [...typed, ...kept, ...strays];
}

test('whatever a colleague does at whichever round trip, every value is where its writer put it', async () => {
  const aCase: fc.Arbitrary<Case> = fc.record({
    work: fc.constantFrom(...works),
    system: fc.constantFrom(...systems),
    isFull: fc.boolean(),
    moves: someMoves,
  });
  await fc.assert(
    fc.asyncProperty(aCase, async (one) => {
      const workbook = anExcelWorkbook();
      const { host, strict } = workbook;
      const all = registered();
      await host.applyChanges(all.map(put));
      const user = gridUser(strict, sheet);
      if (one.work === 'open') for (const row of [4, 5]) user.type(row, 'System', `I arket ${String(row)}`);
      if (one.isFull) {
        const [table] = strict.sheet(sheet).tables;
        table!.area = { ...table!.area, bottom: systems.length };
        strict.workbook.tablesGrow = false;
      }
      const colleague = aColleague(user);
      const first = strict.roundTrips.length + 1;
      strict.beforeRequest = (roundTrip) => {
        for (const move of one.moves) if (move.roundTrip === roundTrip - first) colleague.move(move);
      };
      const problem = await done(workbook, changesOf(one.work, one.system, all));
      expect(problem === null || problem instanceof ExcelProblem ? null : problem).toBeNull();
      expect(lossesIn(textsIn(workbook), one, colleague)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('taking back', () => {
  /** The pane deletes or writes, and the rows are sorted under it; then something happens at each round trip after. */
  async function disturbed(work: Work, then: (roundTrip: number, all: ExcelWorkbook) => void) {
    const workbook = anExcelWorkbook();
    const all = registered();
    await workbook.host.applyChanges(all.map(put));
    const user = gridUser(workbook.strict, sheet);
    const write = workbook.strict.roundTrips.length + 2;
    workbook.strict.beforeRequest = (roundTrip) => {
      if (roundTrip === write) user.sortDown('System');
      if (roundTrip > write) then(roundTrip - write, workbook);
    };
    const error = await done(workbook, changesOf(work, 'Beta', all));
    workbook.strict.beforeRequest = () => undefined;
    return { ...workbook, user, error };
  }

  it.each(['ServiceNotAvailable', 'Conflict', 'InactiveWorkbook'])(
    'is tried again after %s',
    async (code) => {
      const { host, user, error } = await disturbed('answer', (after, { strict }) => {
        if (after === 1) strict.refusals.push(code);
      });
      expect(error).toBeNull();
      expect(user.valueAt(user.rowWith('System', 'Beta'), 'Leverandør')).toBe(ours.vendor);
      const vendors = (await host.readSurvey())?.survey.registrations.map(({ answers }) => answers.vendor);
      expect(vendors?.filter((vendor) => vendor === ours.vendor)).toHaveLength(1);
    },
  );

  it('puts a row that was wrongly taken out below the last one when a filter keeps it from its place', async () => {
    const workbook = await disturbed('remove', (after, all) => {
      all.strict.sheet(sheet).isFiltered = after === 1;
    });
    expect(workbook.error).toBeNull();
    expect(textsIn(workbook).flatMap((row) => systems.filter((system) => row.includes(system)))).toEqual(
      expect.arrayContaining(['Alfa', 'Gamma', 'Delta']),
    );
    expect((await workbook.host.readSurvey())?.survey.registrations).toHaveLength(3);
  });

  it('is over when the sheet is gone', async () => {
    const { host, error } = await disturbed('answer', (after, all) => {
      const { workbook } = all.strict;
      if (after === 1) workbook.sheets = workbook.sheets.filter(({ name }) => name !== sheet);
    });
    expect(error).toBeNull();
    expect((await host.readSurvey())?.survey.registrations).toEqual([]);
  });

  it('finds the sheet whose name was changed', async () => {
    const { user, error, strict } = await disturbed('answer', (after, all) => {
      if (after === 1) all.strict.sheet(sheet).name = 'Vores';
    });
    expect(error).toBeNull();
    strict.sheet('Vores').name = sheet;
    expect(user.valueAt(user.rowWith('System', 'Beta'), 'Leverandør')).toBe(ours.vendor);
  });

  it.each(['answer', 'put', 'remove'] as const)(
    'of %s names what should stand there when the rows never hold still',
    async (change) => {
      let down = true;
      const workbook = await disturbed(change, (_after, { strict }) => {
        down = !down;
        const user = gridUser(strict, sheet);
        user.sortDown(down ? 'System' : 'Id');
      });
      const { error } = workbook;
      expect(error).toBeInstanceOf(ExcelProblem);
      const all = textsIn(workbook).flat();
      for (const system of systems) {
        expect([...all, (error as ExcelProblem).message].join('\n')).toContain(system);
      }
    },
  );

  it('names what should stand there when the sheet is protected before it can be put back', async () => {
    const { error, strict } = await disturbed('put', (_after, all) => {
      all.strict.sheet(sheet).isProtected = true;
    });
    strict.sheet(sheet).isProtected = false;
    expect((error as ExcelProblem).message).toMatch(
      /står: Delta \(Id: [-\d]+, Leverandør: Fjordsoft, Bemærkning: Om Delta\)$/,
    );
  });
});
