import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { z } from 'zod';
import { planReport, planReportSchema } from '../../src/inventory/plan-report';
import { withAnswers } from '../../src/inventory/plan-import';
import type { PlannedSystem } from '../../src/inventory/plan-import';
import { isOutOfUse, isWanted, isWritten, takeOver } from '../../src/inventory/take-over';
import { unseenKeys } from '../../src/survey/prefilled';
import type { Survey } from '../../src/survey/registration';
import { applySurveyChange, emptySurvey } from '../../src/survey/survey-change';
import { isInventedId } from '../../src/survey/invented';
import { da } from '../../src/text/da';
import { issueText } from '../../src/text/issue-text';
import { importLists } from '../../src/work/import-lists';
import { inventExports } from '../../src/work/invent-exports';
import type { ImportResult } from '../../src/work/import-lists';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import { readResponse } from '../../src/workbook/response/read-response';
import { exportCells, contractRows, headersOf, nexusUuid, systemRows, vendorRows } from '../builders/kitos';
import type { ExportRow } from '../builders/kitos';
import { aNewId, aRegistration } from '../builders/registration';
import { aSurvey } from '../builders/survey';
import { aLayout, cell } from '../builders/workbook-layout';

const date = '2026-11-25';
const none: ReadonlySet<string> = new Set();
const around = { readFile: () => Promise.resolve('gone' as const), onProgress: () => undefined };

/** An export as a file; its cells are plain texts and numbers. */
function anExportFile(rows: readonly ExportRow[], above: readonly string[] = []): Promise<Uint8Array> {
  const cells = exportCells(rows).map((row) =>
    row.map((value) => (typeof value === 'string' || typeof value === 'number' ? cell(value) : null)),
  );
  return writeXlsx(aLayout({ name: 'Ark1', rows: [...above.map((text) => [cell(text)]), ...cells] }));
}

async function imported(
  exports: Readonly<Record<string, readonly ExportRow[] | Uint8Array>>,
  survey: Survey = emptySurvey,
  pairings = {},
): Promise<ImportResult> {
  const files = await Promise.all(
    Object.entries(exports).map(async ([name, rows]) => ({
      name,
      bytes: rows instanceof Uint8Array ? rows : await anExportFile(rows),
    })),
  );
  return importLists({ files, survey, pairings, date }, around);
}

function systemOf({ plan }: ImportResult, name: string): PlannedSystem {
  return plan.systems.find(({ system }) => system === name)!;
}

function values(system: PlannedSystem): Record<string, unknown> {
  return Object.fromEntries(system.fields.map(({ key, value }) => [key, value]));
}

function codes({ issues }: ImportResult): readonly string[] {
  return issues.map(({ code }) => code);
}

const csv = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('systems and contracts of KITOS', () => {
  const both = { 'systemer.xlsx': systemRows, 'kontrakter.xlsx': contractRows };

  test('join by UUID: a contract for one system gives it its terms', async () => {
    const result = await imported(both);
    expect(values(systemOf(result, 'Fjordomsorg'))).toEqual({
      system: 'Fjordomsorg',
      kitosUuid: nexusUuid,
      vendor: 'Fjordsoft A/S',
      cvr: '26911745',
      domain: 'socialHealth',
      kle: '27.36',
      businessCritical: 'yes',
      yearlyPrice: 1250000,
      noticeMonths: 6,
      boundUntil: '2027-06-30',
      procurementForm: 'ski',
      contractExpiry: '2027-12-31',
      options: '2 x 1 år',
    });
    const price = systemOf(result, 'Fjordomsorg').fields.find(({ key }) => key === 'yearlyPrice')!;
    expect(price.source).toEqual({ file: 'kontrakter.xlsx', sheet: 'Ark1', cell: 'M2' });
  });

  test('a contract over two systems gives its terms to neither until a person says so', async () => {
    const result = await imported(both);
    const before = values(systemOf(result, 'Bakkeløn'));
    expect(before).toMatchObject({ domain: 'payroll', vendor: 'Bakkedata' });
    expect(before).not.toHaveProperty('yearlyPrice');
    expect(before).not.toHaveProperty('contractExpiry');
    const question = result.plan.questions.find(({ kind }) => kind === 'shared-contract')!;
    expect(question.systems.map(({ name }) => name).sort()).toEqual(['Bakkeløn', 'Gammelplan']);
    const option = question.options.find(
      ({ label }) => label.kind === 'system' && label.name === 'Bakkeløn',
    )!;
    const plan = withAnswers(result.plan, new Map([[question.id, option.id]]));
    expect(values(systemOf({ ...result, plan }, 'Bakkeløn'))).toMatchObject({ yearlyPrice: 800000 });
    expect(values(systemOf({ ...result, plan }, 'Gammelplan'))).not.toHaveProperty('yearlyPrice');
  });

  test('columns about people are dropped unread, and listed with their cells', async () => {
    const result = await imported(both);
    const dropped = result.lists.flatMap((list) => list.dropped.map(({ header, why }) => [header, why]));
    expect(dropped).toEqual(
      expect.arrayContaining([
        ['Kontraktunderskriver', 'person'],
        ['Sidst redigeret: Bruger', 'person'],
        ['Systemejer', 'role'],
        ['Systemejer Email', 'email'],
      ]),
    );
    expect(JSON.stringify(result)).not.toMatch(/Adasen|Bosen|Evasen|Ibsen|@kommune/u);
  });

  test('what no answer can be made of is shown with its cell, and nothing is written for it', async () => {
    const { plan } = await imported(both);
    expect(plan.unknownValues).toContainEqual({
      key: 'procurementForm',
      header: 'Indkøbsform',
      text: 'Lokal puljeordning',
      about: 'Rammeaftale',
      source: { file: 'kontrakter.xlsx', sheet: 'Ark1', cell: 'H3' },
    });
  });

  test('a system that is no longer used is told from those that are', async () => {
    const result = await imported(both);
    expect(isOutOfUse(systemOf(result, 'Gammelplan'))).toBe(true);
    expect(isOutOfUse(systemOf(result, 'Fjordomsorg'))).toBe(false);
    expect(systemOf(result, 'Bakkeløn').flags).toContain('closed-in-catalogue');
    expect(result.plan.systems.filter((one) => isWanted(one, { onlyBusinessCritical: true }))).toHaveLength(
      1,
    );
  });

  test('without UUIDs they join by name, and say so', async () => {
    const without = (rows: readonly ExportRow[]): readonly ExportRow[] =>
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([header]) => !header.includes('UUID'))),
      );
    const result = await imported({ 'a.xlsx': without(systemRows), 'b.xlsx': without(contractRows) });
    const system = systemOf(result, 'Fjordomsorg');
    expect(system.flags).toContain('joined-by-name');
    expect(values(system)).toMatchObject({ yearlyPrice: 1250000 });
  });

  test('the vendor overview gives CVR numbers', async () => {
    const result = await imported({ 's.xlsx': systemRows, 'l.xlsx': vendorRows });
    expect(values(systemOf(result, 'Bakkeløn'))).toMatchObject({ cvr: '12345678' });
  });

  test('contracts alone register the systems they name', async () => {
    const result = await imported({ 'k.xlsx': contractRows });
    expect(result.plan.systems.map(({ system }) => system)).toEqual([
      'Bakkeløn',
      'Fjordomsorg',
      'Gammelplan',
    ]);
  });
});

test('the order of columns and of files makes no difference, and a column less only takes its own answers away', async () => {
  const facts = (result: ImportResult): unknown =>
    result.plan.systems.map((one) => [one.system, one.flags, Object.entries(values(one)).sort()]);
  const whole = facts(await imported({ 'a.xlsx': systemRows, 'b.xlsx': contractRows }));
  const shuffled = (rows: readonly ExportRow[]): fc.Arbitrary<readonly ExportRow[]> =>
    fc
      .shuffledSubarray([...headersOf(rows)], { minLength: headersOf(rows).length })
      .map((headers) =>
        rows.map((row) => Object.fromEntries(headers.map((header) => [header, row[header] ?? null]))),
      );
  await fc.assert(
    fc.asyncProperty(shuffled(systemRows), shuffled(contractRows), fc.boolean(), async (s, k, turned) => {
      const files = turned ? { 'b.xlsx': k, 'a.xlsx': s } : { 'a.xlsx': s, 'b.xlsx': k };
      expect(facts(await imported(files))).toEqual(whole);
    }),
    { numRuns: 8 },
  );
  const fewer = contractRows.map(({ 'Drift/år': _price, ...row }) => row);
  const result = await imported({ 'a.xlsx': systemRows, 'b.xlsx': fewer });
  const { yearlyPrice: _gone, ...rest } = values(
    systemOf(await imported({ 'a.xlsx': systemRows, 'b.xlsx': contractRows }), 'Fjordomsorg'),
  );
  expect(values(systemOf(result, 'Fjordomsorg'))).toEqual(rest);
});

describe('exports as people have them', () => {
  test('older headers are known', async () => {
    const older = contractRows.map((row) => ({
      'Gyldig/Ikke gyldig': 'Gyldig',
      KontraktID: row['Kontrakt ID'] ?? null,
      'It Kontrakt': row['IT Kontrakt'] ?? null,
      Verighed: row['Varighed'] ?? null,
      Leverandør: row['Leverandør'] ?? null,
      'IT Systemer': row['IT Systemer'] ?? null,
      'Gyldig til': row['Gyldig til'] ?? null,
      'Drift/år (kr.)': row['Drift/år'] ?? null,
      Opsigelse: row['Opsigelse (måneder)'] ?? null,
    }));
    const result = await imported({ 'k.xlsx': older });
    expect(values(systemOf(result, 'Fjordomsorg'))).toMatchObject({
      vendor: 'Fjordsoft A/S',
      cvr: '26911745',
      yearlyPrice: 1250000,
      noticeMonths: 6,
      contractExpiry: '2027-12-31',
    });
  });

  test('a UUID in two rows is one system, and says so', async () => {
    const result = await imported({
      's.xlsx': [...systemRows, { ...systemRows[0]!, Leverandør: 'Bakkedata' }],
    });
    expect(result.plan.systems.map(({ system }) => system)).toEqual([
      'Bakkeløn',
      'Fjordomsorg',
      'Gammelplan',
    ]);
    const system = systemOf(result, 'Fjordomsorg');
    expect(system.flags).toContain('row-twice');
    // The rows disagree of the vendor: that is asked, and nothing is written for it.
    expect(values(system)).not.toHaveProperty('vendor');
    expect(result.plan.questions.map(({ kind }) => kind)).toContain('several-values');
  });

  test('a hidden column is read, and what is merged downwards stands in each of its rows', async () => {
    const rows = exportCells(systemRows).map((row) =>
      row.map((value) => (typeof value === 'string' ? cell(value) : null)),
    );
    const vendor = headersOf(systemRows).indexOf('Leverandør');
    const uuid = headersOf(systemRows).indexOf('IT-System (UUID)');
    const bytes = await writeXlsx(
      aLayout({
        name: 'Ark1',
        columns: headersOf(systemRows).map((_, column) => ({
          width: 18,
          ...(column === uuid && { hidden: true as const }),
        })),
        rows: rows.map((row, place) =>
          row.map((one, column) => (place === 2 && column === vendor ? null : one)),
        ),
        merges: [{ top: 1, left: vendor, bottom: 2, right: vendor }],
      }),
    );
    const result = await imported({ 's.xlsx': bytes });
    expect(values(systemOf(result, 'Fjordomsorg'))).toMatchObject({ kitosUuid: nexusUuid });
    expect(values(systemOf(result, 'Bakkeløn'))).toMatchObject({ vendor: 'Fjordsoft A/S' });
  });

  test.each([
    ['Drift/år', '1.250.000', 'yearlyPrice', 1250000],
    ['Drift/år', '1250000,50', 'yearlyPrice', 1250000.5],
    ['Drift/år', '0', 'yearlyPrice', undefined],
    ['Gyldig til', '31-12-2027', 'contractExpiry', '2027-12-31'],
    ['Gyldig til', '', 'contractExpiry', undefined],
    ['Opsigelse (måneder)', '12', 'noticeMonths', 12],
    ['Indkøbsform', 'EU udbud', 'procurementForm', 'euTender'],
    ['Indkøbsform', 'Mini-udbud', 'procurementForm', 'miniTender'],
    ['Indkøbsform', 'SKI 02.18', 'procurementForm', 'ski'],
    ['Leverandør', 'Esri (US)', 'vendor', 'Esri (US)'],
    ['Leverandør', 'KMD A/S (26911745)', 'cvr', '26911745'],
    ['Leverandør', 'KMD A/S (26911745) (udgået)', 'vendor', 'KMD A/S'],
  ] as const)('%s "%s" gives %s %s', async (header, text, key, value) => {
    const row = { ...contractRows[0]!, [header]: text };
    const result = await imported({ 'k.xlsx': [row] });
    expect(values(systemOf(result, 'Fjordomsorg'))[key]).toBe(value);
  });

  test('a contract that runs on says no day, and one that says its length is asked about', async () => {
    const { 'Gyldig til': _end, ...open } = contractRows[0]!;
    const running = await imported({ 'k.xlsx': [{ ...open, Varighed: 'Løbende' }] });
    expect(values(systemOf(running, 'Fjordomsorg'))).not.toHaveProperty('contractExpiry');
    const long = await imported({
      'k.xlsx': [{ ...open, 'Gyldig fra': '01-07-2026', Varighed: '2 år og 6 måneder' }],
    });
    const question = long.plan.questions.find(({ kind }) => kind === 'expiry-from-length');
    expect(question?.options[0]?.gives[0]?.fact).toMatchObject({
      key: 'contractExpiry',
      value: '2028-12-31',
    });
  });

  test('the invented ones are read whole, ask what must be asked, and give examples that stay examples', async () => {
    const files = await inventExports({ seed: 1, date });
    const result = await imported(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
    expect(codes(result)).toEqual([]);
    expect(result.lists.map(({ kind }) => kind).sort()).toEqual(['contracts', 'systems', 'vendors']);
    expect(result.plan.systems.length).toBeGreaterThanOrEqual(20);
    expect(new Set(result.plan.questions.map(({ kind }) => kind))).toContain('shared-contract');
    expect(result.plan.unknownValues.map(({ text }) => text)).toContain('Lokal puljeordning');
    const taken = takeOver(result.plan.systems, none, aNewId).reduce(applySurveyChange, emptySurvey);
    expect(taken.registrations.every(({ id }) => isInventedId(id))).toBe(true);
    expect(await inventExports({ seed: 1, date })).toEqual(files);
  });
});

describe('other files', () => {
  test.each([
    [
      'an import template',
      'OS2KITOS IT Kontrakter.xlsx',
      [{ Navn: 'x', Nr: '1', Org: 'y' }],
      'list-template',
    ],
    [
      'the catalogue',
      'katalog.xlsx',
      [{ Anvendes: 'x', 'IT systemnavn': 'Nexus', 'DBS Navn': 'N' }],
      'list-catalogue',
    ],
  ] as const)('%s is refused in words', async (_what, name, rows, code) => {
    const result = await imported({ [name]: rows });
    expect(codes(result)).toEqual([code]);
    expect(issueText(da, result.issues[0]!).length).toBeGreaterThan(40);
  });

  test('a response workbook is no list', async () => {
    expect(codes(await imported({ 'svar.xlsx': await writeXlsx(layOutResponse(aSurvey(), da)) }))).toEqual([
      'list-response',
    ]);
  });

  test('a list below a title, with semicolons and a mark of encoding, is read', async () => {
    const text =
      '\uFEFFVores systemer\r\n\r\nSystem;Leverandør;Årlig pris;Udløb;Ansvarlig\r\n "Fjordomsorg" ;Fjordsoft;"kr. 1.250.000,-";31.12.2027;Ada\r\n';
    const result = await imported({ 'liste.csv': csv(text) });
    expect(values(systemOf(result, 'Fjordomsorg'))).toMatchObject({
      vendor: 'Fjordsoft',
      yearlyPrice: 1250000,
      contractExpiry: '2027-12-31',
    });
    expect(result.lists[0]!.dropped.map(({ header }) => header)).toEqual(['Ansvarlig']);
  });

  test('a list with other headers is read once its columns are paired', async () => {
    const file = { 'liste.csv': csv('Hvad;Hvem;Kroner\nFjordomsorg;Fjordsoft;100\n') };
    const before = await imported(file);
    expect(before.unknownLists[0]!.headers).toEqual(['Hvad', 'Hvem', 'Kroner']);
    const result = await imported(file, emptySurvey, {
      hvad: 'system',
      hvem: 'vendor',
      kroner: 'yearlyPrice',
    });
    expect(values(systemOf(result, 'Fjordomsorg'))).toMatchObject({ vendor: 'Fjordsoft', yearlyPrice: 100 });
  });
});

describe('taking over', () => {
  const take = async (survey: Survey): Promise<Survey> => {
    const { plan } = await imported({ 's.xlsx': systemRows, 'k.xlsx': contractRows }, survey);
    return takeOver(plan.systems, none, aNewId).reduce(applySurveyChange, survey);
  };

  test('never replaces what a person has written, unless the user says so', async () => {
    const typed = aRegistration({ answers: { system: 'Fjordomsorg', vendor: 'Fjordsoft', yearlyPrice: 99 } });
    const survey = aSurvey({ registrations: [typed] });
    const { plan } = await imported({ 's.xlsx': systemRows, 'k.xlsx': contractRows }, survey);
    const system = plan.systems.find(({ registration }) => registration === typed)!;
    expect([system.state, system.matchedBy]).toEqual(['conflict', 'name']);
    const kept = takeOver([system], none, aNewId).reduce(applySurveyChange, survey).registrations[0]!;
    expect(kept.answers).toMatchObject({ yearlyPrice: 99, vendor: 'Fjordsoft', noticeMonths: 6 });
    expect(unseenKeys(kept)).not.toContain('yearlyPrice');
    const chosen = new Set([`${system.ref} yearlyPrice`]);
    const replaced = takeOver([system], chosen, aNewId).reduce(applySurveyChange, survey).registrations[0]!;
    expect(replaced.answers.yearlyPrice).toBe(1250000);
  });

  test('twice changes nothing the second time', async () => {
    const once = await take(aSurvey({ registrations: [] }));
    const { plan } = await imported({ 's.xlsx': systemRows, 'k.xlsx': contractRows }, once);
    expect(plan.systems.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(takeOver(plan.systems, none, aNewId)).toEqual([]);
  });

  test('marks what it gives until somebody has looked: in the file, and in what KOMBIT is told of it', async () => {
    const survey = await take(aSurvey({ registrations: [] }));
    const reading = readXlsx(await writeXlsx(layOutResponse(survey, da)), 'svar.xlsx');
    if (reading.kind === 'refused') throw new Error('refused');
    const { submission, issues } = readResponse(reading.workbook, 'svar.xlsx', {
      thisYear: 2026,
      newId: aNewId,
    });
    const back = submission!.registrations.find(({ answers }) => answers.system === 'Fjordomsorg')!;
    expect(unseenKeys(back)).toContain('yearlyPrice');
    expect(issues.filter(({ code }) => code === 'answers-unseen')).toHaveLength(3);
    // Whatever anybody writes in the cell, in any program, has been looked at.
    expect(unseenKeys({ ...back, answers: { ...back.answers, yearlyPrice: 7 } })).not.toContain(
      'yearlyPrice',
    );
  });
});

test('the plan as JSON keeps to the schema that is published', async () => {
  const result = await imported({
    's.xlsx': systemRows,
    'k.xlsx': contractRows,
    'x.csv': csv('a;b;c\n1;2;3\n'),
  });
  const report = planReport(result, {
    date,
    municipality: '0751',
    onlyBusinessCritical: false,
    leftOut: (system) => (isOutOfUse(system) ? 'not-in-use' : null),
    isWritten: (system, field) => isWritten(system, field, none),
    describe: (issue) => issueText(da, issue),
  });
  const published = JSON.parse(readFileSync('docs/kitos-plan.schema.json', 'utf8')) as object;
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(planReportSchema))));
  const validate = new Ajv2020().compile(published);
  expect([validate(JSON.parse(JSON.stringify(report))), validate.errors]).toEqual([true, null]);
  const explained = readFileSync('docs/kitos-plan.md', 'utf8');
  for (const key of Object.keys(planReportSchema.shape)) expect(explained).toContain(`\`${key}\``);
});
