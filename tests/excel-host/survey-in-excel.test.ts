import { ExcelProblem } from '../../src/hosts/excel/office/excel-problem';
import { columns } from '../../src/survey/questionnaire';
import { columnLetters } from '../../src/workbook/cell-reference';
import { da } from '../../src/text/da';
import { aRespondent } from '../builders/survey';
import type { SurveyChange } from '../../src/survey/survey-change';
import type { ExcelWorkbook } from './excel-workbook';
import { anExcelWorkbook, aMoment, named, put, roundTrips, systemsOf } from './excel-workbook';

jest.setTimeout(60_000);

describe('a first visit in an empty workbook', () => {
  it('makes the sheets, registers a system there and reads it back', async () => {
    const { host, strict } = anExcelWorkbook();
    expect(await host.readSurvey()).toBeNull();
    const registration = named('Sagsys');
    await host.applyChanges([{ kind: 'respondent', respondent: aRespondent() }]);
    await host.applyChanges([put(registration)]);
    expect((await host.readSurvey())?.survey).toEqual({
      respondent: aRespondent(),
      registrations: [registration],
    });
    expect(strict.workbook.sheets.map(({ name }) => name)).toEqual([
      'Ark1',
      'Besvarelse',
      'Registreringer',
      'Kodebog',
    ]);
    expect(strict.workbook.activeSheet).toBe('Besvarelse');
    expect(strict.valueAt('Registreringer', 'B2')).toBe('Sagsys');
  });

  it('leaves what the user already has in the workbook alone', async () => {
    const { host, strict } = anExcelWorkbook();
    strict.type('Ark1', 'A1', 'Mine noter');
    await host.applyChanges([put(named('Sagsys'))]);
    expect(strict.valueAt('Ark1', 'A1')).toBe('Mine noter');
  });
});

describe('round trips', () => {
  it('takes no more for two hundred changes than for one', async () => {
    const { host, strict } = anExcelWorkbook();
    const registration = named('Sagsys');
    await host.applyChanges([put(registration)]);
    const changes = Array.from({ length: 200 }, (_, bids) => ({
      kind: 'answer' as const,
      id: registration.id,
      key: 'bids' as const,
      answer: { value: bids },
    }));
    expect(await roundTrips(strict, () => host.applyChanges(changes))).toBe(2);
  });
});

describe('what the user does in the grid', () => {
  it('gives a row that was typed there an Id of its own, by which it can then be changed', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.applyChanges([put(named('Fra ruden'))]);
    strict.type('Registreringer', 'B3', 'Fra arket');
    const typed = (await host.readSurvey())?.survey.registrations[1];
    expect(strict.valueAt('Registreringer', 'A3')).toBe(typed?.id);
    await host.applyChanges([
      { kind: 'answer', id: typed?.id ?? '', key: 'vendor', answer: { value: 'Nordsystem' } },
    ]);
    expect(strict.valueAt('Registreringer', 'C3')).toBe('Nordsystem');
    expect((await host.readSurvey())?.survey.registrations[1]?.id).toBe(typed?.id);
  });

  it('gives a copied row an Id of its own', async () => {
    const { host, strict } = anExcelWorkbook();
    const registration = named('Sagsys');
    await host.applyChanges([put(registration)]);
    strict.type('Registreringer', 'A3', registration.id);
    strict.type('Registreringer', 'B3', 'Kopi');
    const ids = (await host.readSurvey())?.survey.registrations.map(({ id }) => id) ?? [];
    expect(ids[0]).toBe(registration.id);
    expect(new Set(ids).size).toBe(2);
    expect(strict.valueAt('Registreringer', 'A3')).toBe(ids[1]);
  });

  it('finds a registration again after the rows were sorted', async () => {
    const { host, strict } = anExcelWorkbook();
    const [a, b] = [named('A'), named('B')];
    await host.applyChanges([put(a), put(b)]);
    for (const [row, { id, answers }] of [b, a].entries()) {
      strict.type('Registreringer', `A${String(row + 2)}`, id);
      strict.type('Registreringer', `B${String(row + 2)}`, answers.system ?? '');
    }
    await host.applyChanges([{ kind: 'answer', id: a.id, key: 'system', answer: { value: 'A2' } }]);
    expect(await systemsOf(host)).toEqual(['B', 'A2']);
  });

  it('writes around a column of the user’s own', async () => {
    const { host, strict } = anExcelWorkbook();
    const registration = named('Sagsys');
    await host.applyChanges([put(registration)]);
    const table = strict.sheet('Registreringer').tables[0]!;
    table.area = { ...table.area, right: table.area.right + 1 };
    const column = columnLetters(columns.length + 1);
    strict.type('Registreringer', `${column}1`, 'Vores nummer');
    strict.type('Registreringer', `${column}2`, 42);
    await host.applyChanges([put({ ...registration, answers: { system: 'Nyt navn' } })]);
    expect(strict.valueAt('Registreringer', `${column}2`)).toBe(42);
    expect(await systemsOf(host)).toEqual(['Nyt navn']);
  });

  it('reads and changes registrations whose table was turned into plain cells', async () => {
    const { host, strict } = anExcelWorkbook();
    const registration = named('A');
    await host.applyChanges([put(registration)]);
    strict.sheet('Registreringer').tables = [];
    await host.applyChanges([
      { kind: 'answer', id: registration.id, key: 'system', answer: { value: 'A2' } },
      put(named('B')),
    ]);
    expect(await systemsOf(host)).toEqual(['A2', 'B']);
  });

  it('finds the registrations on a sheet that was given another name', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.applyChanges([put(named('A'))]);
    strict.sheet('Registreringer').name = 'Vores systemer';
    await host.applyChanges([put(named('B'))]);
    expect(await systemsOf(host)).toEqual(['A', 'B']);
    expect(strict.workbook.sheet('Registreringer')).toBeUndefined();
  });

  it('says which column is missing, and writes nothing', async () => {
    const { host, strict } = anExcelWorkbook();
    const registration = named('Sagsys');
    await host.applyChanges([put(registration)]);
    strict.type('Registreringer', 'C1', 'Noget andet');
    await expect(
      host.applyChanges([
        { kind: 'answer', id: registration.id, key: 'bids', answer: { value: 1 } },
        { kind: 'answer', id: registration.id, key: 'vendor', answer: { value: 'Nordsystem' } },
      ]),
    ).rejects.toThrow(da.excel.missingColumn({ header: 'Leverandør' }));
    expect((await host.readSurvey())?.survey.registrations[0]?.answers.bids).toBeUndefined();
  });

  it('has one list of systems, also when its sheet is renamed and Besvarelse is made again', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.applyChanges([put(named('Sagsys'))]);
    strict.sheet('Registreringer').name = 'Vores systemer';
    strict.workbook.deleteSheet(strict.sheet('Besvarelse'));
    await host.applyChanges([{ kind: 'respondent', respondent: aRespondent() }]);
    expect((await host.readSurvey())?.survey.respondent).toEqual(aRespondent());
    expect(await systemsOf(host)).toEqual(['Sagsys']);
    expect(strict.workbook.sheets.map(({ name }) => name)).not.toContain('Registreringer');
  });

  it('makes Besvarelse again when it was deleted', async () => {
    const { host, strict } = anExcelWorkbook();
    const registration = named('A');
    await host.applyChanges([put(registration)]);
    strict.workbook.sheets = strict.workbook.sheets.filter(({ name }) => name !== 'Besvarelse');
    const base = aRespondent({ contact: 'Før' });
    await host.applyChanges([{ kind: 'respondent', respondent: aRespondent(), base }]);
    expect((await host.readSurvey())?.survey).toEqual({
      respondent: aRespondent(),
      registrations: [registration],
    });
  });
});

describe('a table that does not grow by itself', () => {
  it.each([true, false])('holds every registration (Excel lets tables grow: %p)', async (tablesGrow) => {
    const { host, strict } = anExcelWorkbook();
    strict.workbook.tablesGrow = tablesGrow;
    await host.applyChanges([put(named('Første'))]);
    const rows = strict.sheet('Registreringer').tables[0]!.area.bottom;
    await host.applyChanges(Array.from({ length: rows + 3 }, (_, index) => put(named(`S${String(index)}`))));
    expect(strict.sheet('Registreringer').tables[0]?.area.bottom).toBe(rows + 4);
    expect(await systemsOf(host)).toHaveLength(rows + 4);
  });
});

describe('when Excel will not', () => {
  /** A row that was typed on a sheet before it was protected: it has no Id, and can get none. */
  async function withProtectedRow(): Promise<ExcelWorkbook & { readonly id: string }> {
    const workbook = anExcelWorkbook();
    const { host, strict } = workbook;
    await host.applyChanges([put(named('A'))]);
    strict.type('Registreringer', 'B3', 'Uden Id');
    strict.sheet('Registreringer').isProtected = true;
    return { ...workbook, id: (await host.readSurvey())?.survey.registrations[1]?.id ?? '' };
  }

  it('says that the sheet is protected, and still reads it', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.applyChanges([put(named('A'))]);
    strict.type('Registreringer', 'B3', 'Uden Id');
    strict.sheet('Registreringer').isProtected = true;
    expect(await systemsOf(host)).toEqual(['A', 'Uden Id']);
    const failing = host.applyChanges([put(named('B'))]);
    await expect(failing).rejects.toThrow(ExcelProblem);
    await expect(failing).rejects.toThrow(da.excel.protected);
  });

  it('gives a row on a protected sheet an Id that it keeps, however often it is read', async () => {
    const { host } = await withProtectedRow();
    const read = async () => (await host.readSurvey())?.survey.registrations[1];
    expect((await read())?.answers.system).toBe('Uden Id');
    expect((await read())?.id).toBe((await read())?.id);
  });

  it.each<readonly [string, (id: string) => SurveyChange]>([
    ['an answer', (id) => ({ kind: 'answer', id, key: 'vendor', answer: { value: 'Nordsystem' } })],
    ['a status', (id) => ({ kind: 'status', id, status: 'finished' })],
    ['a removal', (id) => ({ kind: 'remove', id })],
    [
      'a whole registration',
      (id) => put({ ...named('Uden Id'), id, answers: { system: 'Uden Id', vendor: 'Nordsystem' } }),
    ],
  ])('refuses %s to such a row in words, and makes the change once the sheet is free', async (_what, of) => {
    const { host, strict, id } = await withProtectedRow();
    const change = of(id);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(host.applyChanges([change])).rejects.toThrow(da.excel.protected);
    }
    expect(await systemsOf(host)).toEqual(['A', 'Uden Id']);
    strict.sheet('Registreringer').isProtected = false;
    expect(await host.applyChanges([change])).toEqual([]);
    const own = (await host.readSurvey())?.survey.registrations.filter((one) => one.id === id);
    expect(own).toHaveLength(change.kind === 'remove' ? 0 : 1);
    if (change.kind === 'status') expect(own?.[0]?.status).toBe('finished');
    else if (change.kind !== 'remove') expect(own?.[0]?.answers.vendor).toBe('Nordsystem');
    expect(await systemsOf(host)).toHaveLength(change.kind === 'remove' ? 1 : 2);
  });

  it('knows such a row again when the user has typed in it before the change is tried once more', async () => {
    const { host, strict, id } = await withProtectedRow();
    const change = { kind: 'answer', id, key: 'vendor', answer: { value: 'Nordsystem' } } as const;
    await expect(host.applyChanges([change])).rejects.toThrow(da.excel.protected);
    strict.sheet('Registreringer').isProtected = false;
    strict.type('Registreringer', 'B3', 'Nu med navn');
    await host.applyChanges([change]);
    expect(strict.valueAt('Registreringer', 'C3')).toBe('Nordsystem');
  });

  it('says that the workbook was changed when such a row is gone, and writes nowhere', async () => {
    const { host, strict, id } = await withProtectedRow();
    strict.sheet('Registreringer').isProtected = false;
    for (const column of ['A', 'B']) strict.type('Registreringer', `${column}3`, '');
    await expect(
      host.applyChanges([{ kind: 'answer', id, key: 'vendor', answer: { value: 'Nordsystem' } }]),
    ).rejects.toThrow(da.excel.changed);
    expect(await systemsOf(host)).toEqual(['A']);
  });

  it('asks about such a row as about any that is gone, when the change is tried once more', async () => {
    const { host, strict, id } = await withProtectedRow();
    const change = { kind: 'answer', id, key: 'vendor', answer: { value: 'Nord' }, base: null } as const;
    strict.sheet('Registreringer').isProtected = false;
    for (const column of ['A', 'B']) strict.type('Registreringer', `${column}3`, '');
    await expect(host.applyChanges([change])).rejects.toThrow(da.excel.changed);
    expect(await host.applyChanges([change])).toMatchObject([{ kind: 'answer', id, wanted: change.answer }]);
    await host.applyChanges([{ kind: 'put', registration: { ...named('Uden Id'), id }, base: null }]);
    expect(await systemsOf(host)).toEqual(['A', 'Uden Id']);
  });

  it('waits while the user edits a cell', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.applyChanges([put(named('A'))]);
    strict.beginEditing();
    const saving = host.applyChanges([put(named('B'))]);
    await aMoment();
    strict.finishEditing();
    await saving;
    expect(await systemsOf(host)).toEqual(['A', 'B']);
  });

  it('gives up in words when Excel never answers, and works again afterwards', async () => {
    const { host, strict } = anExcelWorkbook({ patience: 20 });
    await host.applyChanges([put(named('A'))]);
    strict.isSilent = true;
    await expect(host.readSurvey()).rejects.toThrow(da.excel.silent);
    strict.isSilent = false;
    expect(await systemsOf(host)).toEqual(['A']);
  });
});

describe('events', () => {
  it('hears of what is typed, once for many keystrokes', async () => {
    const { host, strict } = anExcelWorkbook({ changeDelay: 5 });
    await host.applyChanges([put(named('A'))]);
    let heard = 0;
    const stop = host.onChanged(() => {
      heard += 1;
    });
    await aMoment();
    for (const text of ['B', 'Be', 'Ber']) strict.type('Registreringer', 'B3', text);
    await aMoment();
    expect(heard).toBe(1);
    stop();
  });

  it('lets go of Excel when nobody listens any more', async () => {
    const { host, strict } = anExcelWorkbook();
    const stops = [host.onChanged(() => undefined), host.onChanged(() => undefined)];
    await aMoment();
    expect(strict.listeners).toBeGreaterThan(0);
    for (const stop of stops) stop();
    await aMoment();
    expect(strict.listeners).toBe(0);
  });

  it('tells of its own change even when Excel loses the event', async () => {
    const { host, strict } = anExcelWorkbook();
    strict.deliverMessage = () => undefined;
    let heard = 0;
    const stop = host.onChanged(() => {
      heard += 1;
    });
    await host.applyChanges([put(named('A'))]);
    await aMoment();
    expect(heard).toBe(1);
    stop();
  });
});
