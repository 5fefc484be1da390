import { questionOf } from '../../src/survey/questionnaire';
import type { Registration } from '../../src/survey/registration';
import { emptySurvey } from '../../src/survey/survey-change';
import type { SurveyChange } from '../../src/survey/survey-change';
import { aRespondent } from '../builders/survey';
import { anExcelWorkbook, named, put, roundTrips, systemsOf } from './excel-workbook';
import type { ExcelWorkbook } from './excel-workbook';
import { gridUser } from './strict/grid-user';
import type { GridUser } from './strict/grid-user';

jest.setTimeout(60_000);

const sheet = 'Registreringer';

interface Shared extends ExcelWorkbook {
  readonly user: GridUser;
  readonly a: Registration;
  readonly b: Registration;
  readonly c: Registration;
}

/** A workbook with three systems, and somebody at its grid; no event tells the pane of what they do. */
async function shared(): Promise<Shared> {
  const workbook = anExcelWorkbook();
  workbook.strict.deliverMessage = () => undefined;
  const [a, b, c] = [named('Alfa'), named('Beta'), named('Gamma')];
  await workbook.host.applyChanges([put(a), put(b), put(c)]);
  return { ...workbook, user: gridUser(workbook.strict, sheet), a, b, c };
}

/** Lets somebody do something in the grid after the host's next reading, before it writes. */
function betweenReadAndWrite({ strict }: Shared, work: () => void): void {
  const write = strict.roundTrips.length + 2;
  strict.beforeRequest = (roundTrip) => {
    if (roundTrip === write) work();
  };
}

/** What stands in the grid, row by row, by system: how it must be whatever the order. */
async function vendors({ host }: Shared): Promise<Record<string, string | undefined>> {
  const registrations = (await host.readSurvey())?.survey.registrations ?? [];
  return Object.fromEntries(registrations.map(({ answers }) => [answers.system ?? '', answers.vendor]));
}

/** Everything that the survey says, whatever the order of its rows. */
async function saidIn({ host }: Shared): Promise<unknown> {
  const survey = (await host.readSurvey())?.survey;
  const rows = (survey?.registrations ?? []).map(({ answers, unread, status }) => [answers, unread, status]);
  return { respondent: survey?.respondent, rows: new Set(rows.map((row) => JSON.stringify(row))) };
}

const moves: readonly (readonly [string, (user: GridUser) => void])[] = [
  [
    'sorts the rows',
    (user) => {
      user.sortDown('System');
    },
  ],
  [
    'inserts a row above',
    (user) => {
      user.insertRow(0);
    },
  ],
  [
    'deletes a row above',
    (user) => {
      user.deleteRow(user.rowWith('System', 'Alfa'));
    },
  ],
  [
    'drags the columns about',
    (user) => {
      user.moveToFront('Leverandør');
    },
  ],
  [
    'types in another row',
    (user) => {
      user.type(user.rowWith('System', 'Alfa'), 'Leverandør', 'Nordsystem');
    },
  ],
  [
    'types a new system',
    (user) => {
      user.type(3, 'System', 'Ny i arket');
    },
  ],
];

const works: readonly (readonly [string, (shared: Shared) => SurveyChange])[] = [
  [
    'answers a question',
    ({ b }) => ({
      kind: 'answer',
      id: b.id,
      key: 'vendor',
      answer: { value: 'Rudens' },
      base: { value: 'Fjordsoft' },
    }),
  ],
  ['sets a status', ({ b }) => ({ kind: 'status', id: b.id, status: 'finished' })],
  [
    'says who answers',
    () => {
      const base = emptySurvey.respondent;
      return { kind: 'respondent', respondent: { ...base, contact: 'Ruden' }, base };
    },
  ],
  ['replaces a registration', ({ b }) => put({ ...b, answers: { system: 'Beta', vendor: 'Rudens' } })],
  ['adds a registration', () => put(named('Delta'))],
  ['puts one back before another', ({ c }) => ({ kind: 'put', registration: named('Delta'), before: c.id })],
  ['removes a registration', ({ b }) => ({ kind: 'remove', id: b.id })],
];

describe.each(moves)('somebody %s between our reading and our writing', (_what, move) => {
  it.each(works)('while the pane %s: both are done, and nothing else is touched', async (_doing, change) => {
    const together = await shared();
    const inTurn = await shared();
    const own = change(together);
    betweenReadAndWrite(together, () => {
      move(together.user);
    });
    expect(await together.host.applyChanges([own])).toEqual([]);
    move(inTurn.user);
    await inTurn.host.applyChanges([change(inTurn)]);
    expect(await saidIn(together)).toEqual(await saidIn(inTurn));
  });
});

test('a row that was pushed in and taken back is used when the registration is put in again', async () => {
  const all = await shared();
  betweenReadAndWrite(all, () => {
    all.user.type(0, 'Leverandør', 'Nordsystem');
  });
  await all.host.applyChanges([{ kind: 'put', registration: named('Delta'), before: all.c.id }]);
  const rows = [0, 1, 2, 3, 4].map((row) => all.user.valueAt(row, 'System'));
  expect(rows).toEqual(['Alfa', 'Beta', 'Delta', 'Gamma', '']);
});

describe('somebody at Besvarelse between our reading and our writing', () => {
  const rowOf = ({ strict }: Shared, label: string): number =>
    Array.from({ length: 30 }, (_, row) => row).findIndex(
      (row) => strict.sheet('Besvarelse').peek(row, 0).content === label,
    );

  it.each<readonly [string, (shared: Shared) => void]>([
    [
      'inserts a row above',
      ({ strict }) => {
        strict.sheet('Besvarelse').shift({ top: 1, left: 0, bottom: 1, right: 5 }, 'Down');
      },
    ],
    [
      'deletes a row above',
      ({ strict }) => {
        strict.sheet('Besvarelse').shift({ top: 1, left: 0, bottom: 1, right: 5 }, 'Up');
      },
    ],
    [
      'moves a label to the end',
      ({ strict }) => {
        for (const column of [0, 1]) {
          const sheet = strict.sheet('Besvarelse');
          const from = sheet.cell(3, column);
          Object.assign(sheet.cell(28, column), from);
          from.content = '';
        }
      },
    ],
    [
      'types another value',
      (all) => {
        all.strict.typeAt('Besvarelse', rowOf(all, 'E-mail'), 1, 'kollega@kommune.dk');
      },
    ],
  ])('%s: what the pane says stands beside its label, and all else as it was', async (_what, work) => {
    const together = await shared();
    const inTurn = await shared();
    const base = aRespondent({ contact: 'Før' });
    const change = { kind: 'respondent', respondent: { ...base, contact: 'Efter' }, base } as const;
    for (const { host } of [together, inTurn]) {
      await host.applyChanges([{ kind: 'respondent', respondent: base }]);
    }
    betweenReadAndWrite(together, () => {
      work(together);
    });
    await together.host.applyChanges([change]);
    work(inTurn);
    await inTurn.host.applyChanges([change]);
    expect(await saidIn(together)).toEqual(await saidIn(inTurn));
    const cells = (all: Shared): unknown =>
      [...all.strict.sheet('Besvarelse').cells]
        .filter(([, { content }]) => content !== '')
        .map(([at, { content }]) => [at, content])
        .sort();
    expect(cells(together)).toEqual(cells(inTurn));
  });
});

describe('somebody types into the same cell', () => {
  it('between our reading and our writing: theirs stands, formula and all, and it is told', async () => {
    const all = await shared();
    const { host, user, b } = all;
    const { header } = questionOf('bids');
    betweenReadAndWrite(all, () => {
      user.type(user.rowWith('System', 'Beta'), header, '=1+1');
    });
    const answer = { value: 3 } as const;
    expect(await host.applyChanges([{ kind: 'answer', id: b.id, key: 'bids', answer, base: null }])).toEqual([
      { kind: 'answer', id: b.id, key: 'bids', wanted: answer },
    ]);
    // Excel fills a column that is blank otherwise with the formula.
    const formulas = new Set([...all.strict.sheet(sheet).cells.values()].map(({ formula }) => formula));
    expect(formulas).toEqual(new Set([null, '=1+1']));
  });

  it('while the pane removes its row: the row stays, and it is told', async () => {
    const all = await shared();
    const { host, user, b } = all;
    betweenReadAndWrite(all, () => {
      user.type(user.rowWith('System', 'Beta'), 'Leverandør', 'Arkets');
    });
    expect(await host.applyChanges([{ kind: 'remove', id: b.id, base: b }])).toEqual([
      { kind: 'removal', id: b.id, seen: b },
    ]);
    expect(await vendors(all)).toEqual({ Alfa: 'Fjordsoft', Beta: 'Arkets', Gamma: 'Fjordsoft' });
  });

  it('deletes the row while the pane answers in it: the answer comes back', async () => {
    const all = await shared();
    const { host, user, b } = all;
    betweenReadAndWrite(all, () => {
      user.deleteRow(user.rowWith('System', 'Beta'));
    });
    const answer = { value: 3 } as const;
    expect(await host.applyChanges([{ kind: 'answer', id: b.id, key: 'bids', answer, base: null }])).toEqual([
      { kind: 'answer', id: b.id, key: 'bids', wanted: answer },
    ]);
    expect(Object.keys(await vendors(all))).toEqual(['Alfa', 'Gamma']);
  });

  it('changes who answers between our reading and our writing: theirs stands, and it is told', async () => {
    const all = await shared();
    const base = aRespondent({ contact: 'Kim Larsen' });
    await all.host.applyChanges([{ kind: 'respondent', respondent: base }]);
    const cells = all.strict.sheet('Besvarelse');
    const row = Array.from({ length: 30 }, (_, at) => at).find(
      (at) => cells.peek(at, 0).content === 'Kontaktperson',
    )!;
    betweenReadAndWrite(all, () => {
      all.strict.type('Besvarelse', `B${String(row + 1)}`, 'Åse Ø. Bæk');
    });
    const respondent = { ...base, contact: 'Bo Lind', email: 'bo@kommune.test' };
    expect(await all.host.applyChanges([{ kind: 'respondent', respondent, base }])).toEqual([
      { kind: 'respondent', key: 'contact', wanted: 'Bo Lind' },
    ]);
    expect((await all.host.readSurvey())?.survey.respondent).toEqual({
      ...respondent,
      contact: 'Åse Ø. Bæk',
    });
  });

  it('finds exactly what was there when the pane has to take back what it wrote', async () => {
    const all = await shared();
    const { host, user, strict, c } = all;
    user.type(user.rowWith('System', 'Alfa'), 'Leverandør', '=ikke en formel');
    user.type(user.rowWith('System', 'Alfa'), 'KLE-nr.', '0123');
    const rowOf = (system: string): unknown[] => {
      const row = 1 + user.rowWith('System', system);
      return Array.from({ length: 40 }, (_, column) => strict.sheet(sheet).peek(row, column));
    };
    const before = structuredClone(rowOf('Alfa'));
    betweenReadAndWrite(all, () => {
      user.sortDown('System');
    });
    await host.applyChanges([put({ ...c, answers: { system: 'Gamma', vendor: 'Rudens' } })]);
    expect(rowOf('Alfa')).toEqual(before);
    expect(await vendors(all)).toEqual({ Alfa: '=ikke en formel', Beta: 'Fjordsoft', Gamma: 'Rudens' });
  });
});

describe('the survey’s table', () => {
  it('is found again when it gets another name between our reading and our writing', async () => {
    const all = await shared();
    betweenReadAndWrite(all, () => {
      all.strict.sheet(sheet).tables[0]!.name = 'Vores';
    });
    await all.host.applyChanges([put(named('Delta'))]);
    expect(await systemsOf(all.host)).toEqual(['Alfa', 'Beta', 'Gamma', 'Delta']);
    expect(all.strict.sheet(sheet).tables[0]?.name).toBe('Vores');
  });

  it('may be gone with its sheet: then the pane’s change makes it anew', async () => {
    const all = await shared();
    betweenReadAndWrite(all, () => {
      all.strict.workbook.sheets = all.strict.workbook.sheets.filter(({ name }) => name !== sheet);
    });
    await all.host.applyChanges([put(named('Delta'))]);
    expect(await systemsOf(all.host)).toEqual(['Delta']);
  });

  it('may be turned into plain cells meanwhile', async () => {
    const all = await shared();
    betweenReadAndWrite(all, () => {
      all.strict.sheet(sheet).tables = [];
    });
    await all.host.applyChanges([put(named('Delta'))]);
    expect(await systemsOf(all.host)).toEqual(['Alfa', 'Beta', 'Gamma', 'Delta']);
  });
});

describe('edits in the grid reach the pane, and the pane’s reach the grid', () => {
  it.each(moves)('after somebody %s', async (_what, move) => {
    const all = await shared();
    const { host, user, b } = all;
    move(user);
    await host.applyChanges([{ kind: 'answer', id: b.id, key: 'vendor', answer: { value: 'Rudens' } }]);
    expect(user.valueAt(user.rowWith('System', 'Beta'), 'Leverandør')).toBe('Rudens');
    user.type(user.rowWith('System', 'Beta'), 'Leverandør', 'Arkets');
    expect((await vendors(all))['Beta']).toBe('Arkets');
  });

  it('when rows are hidden by a filter', async () => {
    const all = await shared();
    all.user.filter();
    const { id } = all.b;
    await all.host.applyChanges([{ kind: 'answer', id, key: 'vendor', answer: { value: 'Rudens' } }]);
    await all.host.applyChanges([put(named('Delta'))]);
    expect(await vendors(all)).toMatchObject({ Beta: 'Rudens', Delta: 'Fjordsoft' });
  });

  it('when the pane’s change is undone in the grid: the next one is asked about, not forced', async () => {
    const all = await shared();
    const { host, user, b } = all;
    const undo = user.undoable();
    const answer = (value: string, base: string): SurveyChange => ({
      kind: 'answer',
      id: b.id,
      key: 'vendor',
      answer: { value },
      base: { value: base },
    });
    await host.applyChanges([answer('Rudens', 'Fjordsoft')]);
    undo();
    expect((await vendors(all))['Beta']).toBe('Fjordsoft');
    expect(await host.applyChanges([answer('Rudens andet', 'Rudens')])).toHaveLength(1);
    expect((await vendors(all))['Beta']).toBe('Fjordsoft');
    expect(await host.applyChanges([answer('Rudens andet', 'Fjordsoft')])).toEqual([]);
  });

  it('when a deletion is undone in the grid: the registration is there once', async () => {
    const all = await shared();
    const undo = all.user.undoable();
    await all.host.applyChanges([{ kind: 'remove', id: all.b.id }]);
    undo();
    await all.host.applyChanges([{ kind: 'put', registration: all.b, before: all.c.id }]);
    expect(await systemsOf(all.host)).toEqual(['Alfa', 'Beta', 'Gamma']);
  });
});

describe('a row that gets its Id while somebody moves the rows', () => {
  it.each([1, 3])('gets it in the right place (%d rows without one)', async (count) => {
    const all = await shared();
    const { host, strict, user, a, b, c } = all;
    for (let row = 0; row < count; row += 1) user.type(3 + row, 'System', `Ny ${String(row)}`);
    const writing = strict.roundTrips.length + 4;
    strict.beforeRequest = (roundTrip) => {
      if (roundTrip === writing) user.sortDown('System');
    };
    const read = (await host.readSurvey())?.survey.registrations ?? [];
    const idOf = (system: string): unknown => user.valueAt(user.rowWith('System', system), 'Id');
    expect(['Alfa', 'Beta', 'Gamma'].map(idOf)).toEqual([a.id, b.id, c.id]);
    expect(read.map(({ answers }) => idOf(answers.system ?? ''))).toEqual(read.map(({ id }) => id));
    expect(new Set(read.map(({ id }) => id)).size).toBe(3 + count);
  });
});

describe('the price of being careful', () => {
  it('is two round trips for a field when nobody interferes, and five when the rows are moved', async () => {
    const all = await shared();
    const { host, strict, user, b } = all;
    const save = (value: string) => () =>
      host.applyChanges([{ kind: 'answer', id: b.id, key: 'vendor', answer: { value } }]);
    expect(await roundTrips(strict, save('Rudens'))).toBe(2);
    betweenReadAndWrite(all, () => {
      user.sortDown('System');
    });
    // One to read, one to write, one to take that back, two to do it again.
    expect(await roundTrips(strict, save('Rudens igen'))).toBe(5);
  });
});
