import fc from 'fast-check';
import { rawOfLayout } from '../../../src/workbook/raw-of-layout';
import type { Issue } from '../../../src/survey/issue';
import { toldApart } from '../../../src/survey/invented';
import { da } from '../../../src/text/da';
import type { RawWorkbook } from '../../../src/workbook/raw-workbook';
import { layOutResponse } from '../../../src/workbook/response/lay-out-response';
import { readResponse } from '../../../src/workbook/response/read-response';
import type { ResponseReading } from '../../../src/workbook/response/read-response';
import {
  aRawTable,
  aRawWorkbook,
  aRegistrationsSheet,
  aRespondentSheet,
  finishedRow,
} from '../../builders/raw-workbook';
import type { CellSketch, SheetSketch } from '../../builders/raw-workbook';
import { aNewId } from '../../builders/registration';
import { aRespondent, aSurvey, anySurvey, thisYear } from '../../builders/survey';

const read = (workbook: RawWorkbook, file = 'svar.xlsx'): ResponseReading =>
  readResponse(workbook, file, { thisYear, newId: aNewId });
const codes = ({ issues }: ResponseReading): readonly string[] => issues.map(({ code }) => code);
const systems = ({ submission }: ResponseReading): readonly (string | undefined)[] | undefined =>
  submission?.registrations.map(({ answers }) => answers.system);
/** A response of one municipality with these rows, as a plain range. */
const response = (...rows: readonly Readonly<Record<string, CellSketch>>[]): RawWorkbook =>
  aRawWorkbook(aRespondentSheet(), aRegistrationsSheet(rows));

test("a system whose name has become a date is kept and doubted; a date in a free text is nobody's fault", () => {
  const moment = { moment: '2026-02-01T00:00:00', serial: 46_054 };
  const reading = read(response({ ...finishedRow, System: moment, Optioner: moment }));
  expect(systems(reading)).toEqual(['01-02-2026']);
  expect(codes(reading)).toEqual(['cell-turned-date']);
});

describe('the sheet that is filled in counts', () => {
  const form = Object.keys(finishedRow);
  const filled = (name: string, ...systemNames: readonly string[]): SheetSketch => ({
    name,
    rows: [form, ...systemNames.map((System) => Object.values({ ...finishedRow, System }))],
  });
  const empty = (name: string, table = 'Registreringer'): SheetSketch => ({
    name,
    rows: [form],
    tables: [aRawTable(table, 1, 2, form.length)],
  });

  test('a filled copy counts rather than the empty original', () => {
    const reading = read(
      aRawWorkbook(aRespondentSheet(), empty('Registreringer'), filled('Registreringer (2)', 'A', 'B')),
    );
    expect(systems(reading)).toEqual(['A', 'B']);
    expect(codes(reading)).toEqual([]);
  });

  test('what is seen counts rather than an old table that is hidden, which is named', () => {
    const old = { ...filled('Gammel', 'Forældet'), hidden: true };
    const table = aRawTable('Registreringer', 1, 2, form.length);
    const reading = read(
      aRawWorkbook(aRespondentSheet(), { ...old, tables: [table] }, filled('Registreringer', 'A')),
    );
    expect(systems(reading)).toEqual(['A']);
    expect(reading.issues).toMatchObject([
      { code: 'registrations-unread', params: { sheet: 'Gammel', rows: 1, hidden: true } },
    ]);
  });

  test('one sheet for each department: all are read, said, and each row knows its sheet', () => {
    const reading = read(
      aRawWorkbook(
        aRespondentSheet(),
        filled('Registreringer', 'A'),
        filled('Skole', 'B'),
        filled('Teknik', 'C'),
      ),
    );
    expect(reading.submission?.registrations.map(({ sheet }) => sheet)).toEqual([
      'Registreringer',
      'Skole',
      'Teknik',
    ]);
    expect(codes(reading)).toEqual(['registrations-several']);
    expect(reading.rows).toEqual({ read: 3, kept: 3, rejected: 0 });
  });

  test('a copied sheet with other answers keeps its rows, also in an answer with an invented address', () => {
    const Id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
    const withId = (name: string, System: string): SheetSketch => ({
      name,
      rows: [
        ['Id', ...form],
        [Id, ...Object.values({ ...finishedRow, System })],
      ],
    });
    const sheets = [aRespondentSheet({ Kommune: 'Lejre', 'E-mail': 'kim@lejre.example' })];
    const derived = '00000000-0000-8000-8000-000000000001';
    const reading = readResponse(
      aRawWorkbook(...sheets, withId('Registreringer', 'A'), withId('Skole', 'B')),
      'svar.xlsx',
      { thisYear, newId: () => derived },
    );
    expect(toldApart(reading.submission!).own.map(({ answers }) => answers.system)).toEqual(['A', 'B']);
  });

  test('a copy that is filled in letter by letter like the original counts once', () => {
    const reading = read(
      aRawWorkbook(aRespondentSheet(), filled('Registreringer', 'A', 'B'), filled('Kopi', 'A', 'B', 'C')),
    );
    expect(systems(reading)).toEqual(['A', 'B', 'C']);
    expect(codes(reading)).toEqual(['registrations-several', 'registrations-repeated']);
  });

  describe('two forms below each other on one sheet', () => {
    const rowsOf = (...names: readonly string[]) =>
      names.map((System) => Object.values({ ...finishedRow, System }));
    const stacked = (rows: SheetSketch['rows'], tables: SheetSketch['tables'] = []) =>
      read(aRawWorkbook(aRespondentSheet(), { name: 'Registreringer', rows, tables }));

    test.each([
      ['a blank row between', [[]]],
      ['nothing between', []],
      ['a line that names the second', [[], ['Skole og dagtilbud']]],
      ['a line that names the second, and another blank row', [[], ['Skole'], []]],
      ['a row of totals and a blank row', [['I alt', null, null, null, null, 4], []]],
    ])('are both read with %s', (_, between) => {
      const reading = stacked([form, ...rowsOf('A', 'B'), ...between, form, ...rowsOf('C')]);
      expect(systems(reading)).toEqual(['A', 'B', 'C']);
      expect(reading.issues.map(({ code, params }) => [code, params])).toEqual([
        [
          'registrations-several',
          { sheets: `Registreringer!A1, Registreringer!A${String(4 + between.length)}` },
        ],
      ]);
      expect(reading.rows).toEqual({ read: 3, kept: 3, rejected: 0 });
    });

    test('are both read as tables, whatever they are called', () => {
      const tables = [aRawTable('Registreringer', 1, 3, form.length), aRawTable('Tabel2', 6, 7, form.length)];
      const rows = [form, ...rowsOf('A', 'B'), [], ['Skole'], form, ...rowsOf('C')];
      expect(systems(stacked(rows, tables))).toEqual(['A', 'B', 'C']);
    });

    test('are both read when only the first is a table', () => {
      const tables = [aRawTable('Registreringer', 1, 3, form.length)];
      expect(systems(stacked([form, ...rowsOf('A', 'B'), [], form, ...rowsOf('C')], tables))).toEqual([
        'A',
        'B',
        'C',
      ]);
    });

    test('a short list below the form is no form, and is named', () => {
      const few = ['System', 'Leverandør', 'Fagområde', 'Status', 'Bemærkning'];
      const reading = stacked([form, ...rowsOf('A'), [], few, ['B', 'X', 'Andet', 'Kladde', 'nej']]);
      expect(systems(reading)).toEqual(['A']);
      expect(reading.issues).toMatchObject([
        { code: 'registrations-unread', params: { sheet: 'Registreringer!A4', rows: 1 } },
      ]);
    });
  });

  test('a copied sheet has its Ids spoken of once, not row by row', () => {
    const withIds = (name: string, ...names: readonly string[]): SheetSketch => ({
      name,
      rows: [
        ['Id', ...form],
        ...names.map((System, index) => [
          `3f2504e0-4f89-41d3-9a0c-0305e82c330${String(index)}`,
          ...Object.values({ ...finishedRow, System }),
        ]),
      ],
    });
    const reading = read(
      aRawWorkbook(aRespondentSheet(), withIds('Registreringer', 'A', 'B'), withIds('Skole', 'C', 'D')),
    );
    expect(systems(reading)).toEqual(['A', 'B', 'C', 'D']);
    expect(reading.issues.map(({ code, params }) => [code, params])).toEqual([
      ['registrations-several', { sheets: 'Registreringer, Skole' }],
      ['ids-twice', { sheet: 'Skole', rows: 2 }],
    ]);
  });

  test("a list of the municipality's own is no form; it is named when it looks like answers", () => {
    const own = (...headers: readonly string[]): SheetSketch => ({
      name: 'Oversigt',
      rows: [headers, headers.map((_, index) => `x${index}`)],
    });
    const beside = (sheet: SheetSketch) =>
      read(aRawWorkbook(aRespondentSheet(), filled('Registreringer', 'A'), sheet));
    expect(codes(beside(own('System', 'Leverandør', 'Fagområde')))).toEqual([]);
    const more = beside(own('System', 'Leverandør', 'Fagområde', 'Status', 'Bemærkning'));
    expect(systems(more)).toEqual(['A']);
    expect(codes(more)).toEqual(['registrations-unread']);
  });

  test('a broken sheet is named; only when the answers are on it is the file refused, in one line', () => {
    const broken = (name: string) => ({ name, hidden: false, cells: [], tables: [], unread }) as const;
    const unread = { code: 'file-damaged', params: {} } as const;
    const good = aRawWorkbook(aRespondentSheet(), filled('Registreringer', 'A')).sheets;
    expect(codes(read({ sheets: [...good, broken('Kodebog')] }))).toEqual([]);
    expect(codes(read({ sheets: [...good, broken('Noter')] }))).toEqual(['sheet-broken']);
    const without = read({ sheets: [...good.slice(0, 1), broken('Registreringer')] });
    expect(without.submission).toBeNull();
    expect(without.issues).toMatchObject([{ code: 'file-damaged', where: { sheet: 'Registreringer' } }]);
  });

  test('totals are no system and no error, with a word, with sums alone, or said by the table', () => {
    const priced = { ...finishedRow, 'Årlig pris (kr.)': 100 };
    const rows = [priced, { ...priced, System: 'B', 'Årlig pris (kr.)': 50 }];
    const word = { System: 'I alt:', 'Årlig pris (kr.)': 150 };
    const sums = { 'Årlig pris (kr.)': 150, Status: 2 };
    for (const totals of [word, sums, { System: 'Total' }]) {
      const reading = read(response(...rows, totals, { ...priced, System: 'C' }));
      expect(systems(reading)).toEqual(['Sagsys', 'B', 'C']);
      expect(codes(reading)).toEqual([]);
    }
    expect(codes(read(response(...rows, { 'Årlig pris (kr.)': 70 })))).toContain('row-without-system');
    const sheet = aRegistrationsSheet([...rows, { System: 'Måling', 'Årlig pris (kr.)': 7 }]);
    const table = { ...aRawTable('Registreringer', 1, 3, sheet.rows[0]!.length), totals: 1 };
    expect(systems(read(aRawWorkbook(aRespondentSheet(), { ...sheet, tables: [table] })))).toEqual([
      'Sagsys',
      'B',
    ]);
  });

  test('a table without its header row is read by the names of its columns', () => {
    const rows = [Object.values({ ...finishedRow, System: 'A' }), Object.values(finishedRow)];
    const table = { ...aRawTable('Registreringer', 1, 2, form.length), columnNames: form };
    const reading = read(aRawWorkbook(aRespondentSheet(), { name: 'Registreringer', rows, tables: [table] }));
    expect(systems(reading)).toEqual(['A', 'Sagsys']);
    expect(codes(reading)).toEqual([]);
  });

  test('a label that takes up two columns or rows is read, and so is a filled copy of Besvarelse', () => {
    const form1 = filled('Registreringer', 'A');
    const wide = {
      name: 'Besvarelse',
      rows: [
        ['Kommune', null, 'Lejre'],
        ['Kontaktperson', null, 'Kim'],
      ],
    };
    const merged = aRawWorkbook(
      {
        name: 'Besvarelse',
        rows: [
          ['Kommune', null, 'Lejre'],
          [null, 'x'],
        ],
      },
      form1,
    );
    const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
    const tall = aRawWorkbook({ name: 'Besvarelse', rows: [['Kommune'], [null, 'Lejre']] }, form1);
    const withMerges = ({ sheets: [first, ...rest] }: RawWorkbook, ranges: typeof merges): RawWorkbook => ({
      sheets: [{ ...first!, merges: ranges }, ...rest],
    });
    const copied = aRawWorkbook(
      { name: 'Besvarelse', rows: [['Kommune'], ['Kontaktperson']] },
      {
        name: 'Besvarelse (2)',
        rows: [
          ['Kommune', 'Lejre'],
          ['Kontaktperson', 'Kim'],
        ],
      },
      form1,
    );
    for (const workbook of [
      aRawWorkbook(wide, form1),
      withMerges(merged, merges),
      withMerges(tall, [{ top: 1, left: 1, bottom: 2, right: 1 }]),
      copied,
    ]) {
      expect(read(workbook).submission?.municipality).toBe('0350');
    }
  });

  test('a template of KITOS or a list from it is told from an answer', () => {
    const template = { name: 'IT Kontrakter', rows: [['OS2KITOS IT Kontrakter'], ['Navn', 'Leverandør']] };
    expect(codes(read(aRawWorkbook(template)))).toEqual(['file-kitos']);
    const list = {
      rows: [
        ['IT-System (UUID)', 'System', 'Leverandør', 'Status'],
        ['x', 'A', 'B', 'C'],
      ],
    };
    expect(codes(read(aRawWorkbook(list)))).toEqual(['file-kitos']);
  });
});

describe('where the registrations are found', () => {
  const row: Readonly<Record<string, CellSketch>> = finishedRow;
  const headers = Object.keys(row);
  const values = Object.values(row);

  test('in any order of columns, with columns that nobody knows, and without those that are not required', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...headers, 'Vores egen note', 'Sagsnr.'], { minLength: 14 }),
        (order) => {
          const reading = read(
            aRawWorkbook(aRespondentSheet(), aRegistrationsSheet([{ ...row, 'Sagsnr.': '12/34' }], order)),
          );
          expect(reading.issues).toEqual([]);
          expect(systems(reading)).toEqual(['Sagsys']);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('under headers of another casing, spacing and punctuation, or without their parenthesis', () => {
    const changed = headers.map(
      (header) => ` ${header.toUpperCase().replaceAll(':', ' -').replaceAll(' ', '  ')} `,
    );
    const reading = read(
      aRawWorkbook(aRespondentSheet(), {
        rows: [
          [...changed, 'årlig pris', 'Cvr nr'],
          [...values, 100, '26911745'],
        ],
      }),
    );
    expect(reading.issues).toEqual([]);
    expect(reading.submission?.registrations[0]?.answers).toMatchObject({
      yearlyPrice: 100,
      cvr: '26911745',
    });
  });

  test('below other rows, on a renamed or hidden sheet, in a renamed table', () => {
    const reading = read(
      aRawWorkbook(aRespondentSheet(), {
        name: 'Ark3',
        hidden: true,
        rows: [['Vores systemer'], [], headers, values, [], values],
        tables: [aRawTable('Tabel1', 3, 6, headers.length)],
      }),
    );
    expect(systems(reading)).toEqual(['Sagsys', 'Sagsys']);
    expect(reading.submission?.registrations.map(({ sheet, row: at }) => [sheet, at])).toEqual([
      ['Ark3', 4],
      ['Ark3', 6],
    ]);
  });

  test('in the table Registreringer first; a sheet with the whole form is read too, and said', () => {
    const copy = {
      name: 'Kopi',
      rows: [headers, values],
      tables: [aRawTable('Tabel2', 1, 2, headers.length)],
    };
    const few = ['System', 'Leverandør'];
    const own = {
      name: 'Systemer',
      rows: [few, ['Rigtig', 'Fjordsoft']],
      tables: [aRawTable('registreringer', 1, 2, few.length)],
    };
    const reading = read(aRawWorkbook(aRespondentSheet(), copy, own));
    expect(systems(reading)).toEqual(['Rigtig', 'Sagsys']);
    expect(codes(reading)).toContain('registrations-several');
  });

  test('also in rows that follow directly below the table; further down a footnote is not a system', () => {
    const few = ['System', 'Leverandør', 'Fagområde'];
    const sheet = {
      name: 'Registreringer',
      rows: [few, ['A', 'X'], ['B'], ['C'], [], ['Udfyldt af Kim'], ['D', 'Y']],
      tables: [aRawTable('Registreringer', 1, 2, few.length)],
    };
    expect(systems(read(aRawWorkbook(aRespondentSheet(), sheet)))).toEqual(['A', 'B', 'C', 'D']);
  });

  test('nowhere, when no sheet has a System column among known headers: the file is rejected', () => {
    const reading = read(
      aRawWorkbook(aRespondentSheet(), {
        rows: [
          ['System', 'Budget', '2026'],
          ['Løn', 'x', 1],
        ],
      }),
    );
    expect(reading.submission).toBeNull();
    expect(codes(reading)).toContain('registrations-missing');
  });

  test('never in the codebook', () => {
    const sheets = rawOfLayout(layOutResponse(aSurvey(), da)).sheets.filter(
      ({ name }) => name !== 'Registreringer',
    );
    expect(codes(read({ sheets }))).toContain('registrations-missing');
  });

  test('with a warning when a column stands twice: the first is read', () => {
    const reading = read(
      aRawWorkbook(aRespondentSheet(), {
        rows: [
          [...headers, 'SYSTEM'],
          [...values, 'Et andet'],
        ],
      }),
    );
    expect(systems(reading)).toEqual(['Sagsys']);
    expect(reading.issues).toEqual([
      {
        code: 'column-twice',
        severity: 'warning',
        where: { file: 'svar.xlsx', sheet: 'Ark1', cell: 'M1' },
        params: { field: 'System' },
      },
    ]);
  });
});

describe('what becomes of a row', () => {
  test('a row without a system name is rejected; a blank row is no row', () => {
    const reading = read(response(finishedRow, { System: '  ' }, { ...finishedRow, System: null }));
    expect(reading.rows).toEqual({ read: 2, kept: 1, rejected: 1 });
    expect(reading.issues).toEqual([
      {
        code: 'row-without-system',
        severity: 'error',
        where: { file: 'svar.xlsx', sheet: 'Registreringer', cell: 'A4' },
        params: {},
      },
    ]);
  });

  test('what cannot be read is a warning at its cell and is kept; the rest of the row is read', () => {
    const reading = read(
      response({ ...finishedRow, 'Årlig pris (kr.)': 'under 100.000', Kontraktudløb: '31-12-2027' }),
    );
    const [registration] = reading.submission?.registrations ?? [];
    expect(registration?.unread).toEqual({ yearlyPrice: 'under 100.000' });
    expect(registration?.answers.contractExpiry).toBe('2027-12-31');
    expect(reading.issues.map(({ code, where }) => [code, where.cell])).toEqual([
      ['answer-not-a-number', 'M2'],
    ]);
  });

  test('a name that is too long still names the system', () => {
    const long = 'Sagsys '.repeat(30).trim();
    const reading = read(response({ ...finishedRow, System: long }));
    expect(systems(reading)).toEqual([long.slice(0, 120).trim()]);
    expect(reading.submission?.registrations[0]?.unread.system).toBe(long);
  });

  test('a row marked Færdig stays so, and each gap is a warning at its cell', () => {
    const reading = read(response({ ...finishedRow, Leverandør: null, 'Svær viden': 'Nej' }));
    expect(reading.submission?.registrations[0]?.status).toBe('finished');
    expect(reading.issues.map(({ code, where }) => [code, where.cell])).toEqual([
      ['finished-with-gap', 'B2'],
      // No column of the first model is there: the system's own cell is pointed at.
      ['finished-without-model', 'A2'],
    ]);
  });

  test.each<[string, CellSketch, Readonly<Record<string, CellSketch>>, string, readonly string[]]>([
    ['blank and complete: finished', null, {}, 'finished', []],
    [
      'blank with a gap: a draft, with a warning',
      null,
      { Leverandør: null },
      'draft',
      ['status-blank-draft'],
    ],
    ['Kladde in any casing: a draft', ' KLADDE', { Leverandør: null }, 'draft', []],
    ['anything else: as if blank, with a warning', 'ok', {}, 'finished', ['status-unread']],
  ])('status %s', (_rule, status, changes, expected, issues) => {
    const reading = read(response({ ...finishedRow, ...changes, Status: status }));
    expect(reading.submission?.registrations[0]?.status).toBe(expected);
    expect(codes(reading)).toEqual(issues);
  });

  test('a required column that is not there is said once, not for every row', () => {
    const { 'Vurdering: Prissætning': _rating, ...rest } = finishedRow;
    const reading = read(response(rest, { ...rest, System: 'Andet' }));
    expect(reading.issues.map(({ code, params }) => [code, params])).toEqual([
      ['column-missing', { field: 'Vurdering: Prissætning' }],
    ]);
  });

  test('a CVR number that fails the check is kept with a warning', () => {
    const reading = read(response({ ...finishedRow, 'CVR-nr.': 26911746 }));
    expect(reading.submission?.registrations[0]?.answers.cvr).toBe('26911746');
    expect(codes(reading)).toEqual(['cvr-check-failed']);
  });

  test('the same system twice is a warning, whatever its spelling; both rows are kept', () => {
    const reading = read(response(finishedRow, { ...finishedRow, System: 'SAG-SYS' }));
    expect(reading.rows.kept).toBe(2);
    expect(reading.issues.map(({ code, where }) => [code, where.cell])).toEqual([['system-twice', 'A3']]);
  });

  test('a copied row gets an Id of its own; a row without one is given one in silence', () => {
    const Id = '11111111-1111-4111-8111-111111111111';
    const reading = read(
      response({ Id, ...finishedRow }, { ...finishedRow, Id, System: 'B' }, { ...finishedRow, System: 'C' }),
    );
    const ids = reading.submission?.registrations.map(({ id }) => id) ?? [];
    expect(ids[0]).toBe(Id);
    expect(new Set(ids).size).toBe(3);
    expect(codes(reading)).toEqual(['id-twice']);
  });
});

describe('who answers', () => {
  const from = (values: Readonly<Record<string, CellSketch>>, file?: string): ResponseReading =>
    read(
      aRawWorkbook(aRespondentSheet({ Kontaktperson: 'Kim', ...values }), aRegistrationsSheet([finishedRow])),
      file,
    );

  test.each<
    [string, Readonly<Record<string, CellSketch>>, string | undefined, string | undefined, readonly string[]]
  >([
    ['by code', { Kommunekode: '0751' }, '0751', 'code', []],
    ['by a code that lost its zero', { Kommunekode: 751 }, '0751', 'code', []],
    [
      'by code when the name disagrees',
      { Kommune: 'Odense', Kommunekode: '0751' },
      '0751',
      'code',
      ['municipality-mismatch'],
    ],
    [
      'by code when the name is anything',
      { Kommune: 'It-afdelingen', Kommunekode: '0751' },
      '0751',
      'code',
      [],
    ],
    ['by name', { Kommune: 'Århus Kommune' }, '0751', 'name', []],
    ['by a code in the name’s cell', { Kommune: '0751' }, '0751', 'code', []],
    [
      'by name when the code is none',
      { Kommune: 'Aarhus', Kommunekode: '9999' },
      '0751',
      'name',
      ['municipality-code-unknown'],
    ],
    ['by a close name', { Kommune: 'Silleborg' }, '0740', 'close-name', ['municipality-guessed']],
    ['not at all', { Kommune: 'Frederiks' }, undefined, undefined, ['municipality-unknown']],
    ['not at all when nothing is said', { Kommune: null }, undefined, undefined, ['municipality-unknown']],
  ])('%s', (_rule, values, code, by, issues) => {
    const reading = from(values);
    expect(reading.submission?.municipality).toBe(code);
    expect(reading.submission?.recognisedBy).toBe(by);
    expect(codes(reading)).toEqual(issues);
  });

  test('by the name of the file, when nothing else says; that is a guess', () => {
    const reading = read(
      aRawWorkbook(aRegistrationsSheet([finishedRow])),
      'mail.eml/Besvarelse_0751_Aarhus_2026-11-23_r2.xlsx',
    );
    expect(reading.submission).toMatchObject({ municipality: '0751', recognisedBy: 'close-name' });
    expect(codes(reading)).toEqual(['respondent-missing', 'municipality-from-file-name']);
  });

  test('labels are found in any casing, on a renamed sheet, away from column A, above the table', () => {
    const headers = Object.keys(finishedRow);
    const reading = read(
      aRawWorkbook({
        rows: [
          [],
          [null, 'KOMMUNE:', 'Aarhus'],
          [null, 'kontaktperson', 'Kim'],
          [null, 'e mail', 'kim@aarhus.test'],
          [null, 'Revision', 'r. 3'],
          [],
          headers,
          Object.values(finishedRow),
        ],
      }),
    );
    expect(reading.submission).toMatchObject({
      municipality: '0751',
      contact: 'Kim',
      email: 'kim@aarhus.test',
    });
    expect(codes(reading)).toEqual(['revision-unread']);
  });

  test('a header with Kommune in it is not a form', () => {
    const reading = read(
      aRawWorkbook(aRegistrationsSheet([finishedRow]), {
        name: 'Liste',
        rows: [
          ['Kommune', 'Kommunekode'],
          ['Odense', '0461'],
        ],
      }),
    );
    expect(codes(reading)).toEqual(['respondent-missing', 'municipality-unknown']);
  });

  test('dates, revision and version are read however they are kept', () => {
    const { submission, issues } = from({
      Kommune: 'Aarhus',
      'E-mail': 'kim@aarhus.test',
      Dato: '23. november 2026',
      Revision: 2,
      Skemaversion: 1,
      Indsendt: { moment: '2026-11-23T10:42:07', serial: 46_349.4459 },
    });
    expect(submission).toMatchObject({
      date: '2026-11-23',
      revision: 2,
      schemaVersion: 1,
      submittedAt: '2026-11-23T10:42:07',
    });
    expect(issues).toEqual([]);
    const asText = from({ Kommune: 'Aarhus', Dato: 46_349, Indsendt: '23-11-2026 10.42' });
    expect(asText.submission).toMatchObject({ date: '2026-11-23', submittedAt: '2026-11-23T10:42:00' });
  });

  test('what is wrong with them is a warning, and the file still counts', () => {
    const reading = from({
      Kontaktperson: null,
      Kommune: 'Aarhus',
      Dato: 'i går',
      Revision: 'to',
      Skemaversion: 3,
      Indsendt: { error: '#VALUE!' },
    });
    expect(reading.submission).toMatchObject({ date: null, revision: 1, submittedAt: null });
    expect([...codes(reading)].sort()).toEqual([
      'contact-missing',
      'respondent-date-unread',
      'respondent-date-unread',
      'revision-unread',
      'schema-newer',
    ]);
  });
});

describe('a reading as a whole', () => {
  test('rows read are rows kept and rows rejected, and every issue names the file', () => {
    const cell = fc.constantFrom<CellSketch[]>(null, 'x', 4, 'Ja', '  ', true, { error: '#REF!' });
    const rows = fc.array(
      fc.record({ System: cell, Leverandør: cell, Fagområde: cell, Status: cell, Id: cell }),
    );
    fc.assert(
      fc.property(rows, fc.boolean(), (sketches, known) => {
        const headers = ['Id', 'System', 'Leverandør', 'Fagområde', 'Status'];
        const reading = read(
          aRawWorkbook(
            aRespondentSheet({ Kommune: known ? 'Aarhus' : 'Ukendt' }),
            aRegistrationsSheet(sketches, headers),
          ),
          'svar.xlsx',
        );
        expect(reading.rows.kept + reading.rows.rejected).toBe(reading.rows.read);
        expect(reading.rows.kept).toBe(reading.submission?.registrations.length ?? 0);
        expect(reading.issues.every(({ where }) => where.file === 'svar.xlsx')).toBe(true);
        expect(
          reading.issues.map(sentence).every((text) => text.length > 10 && !text.includes('undefined')),
        ).toBe(true);
      }),
    );
  });

  test('a sealed workbook says what the survey said', () => {
    fc.assert(
      fc.property(anySurvey, (survey) => {
        const respondent = aRespondent({ submittedAt: '2026-11-23T10:42:07', revision: 2 });
        const registrations = survey.registrations.filter(({ answers }) => answers.system !== undefined);
        const { submission } = read(rawOfLayout(layOutResponse({ respondent, registrations }, da)));
        const { municipality, covers, contact, email, date, revision, submittedAt } =
          submission ?? aRespondent();
        expect({ municipality, covers, contact, email, date, revision, submittedAt }).toEqual(respondent);
        expect(submission?.registrations.map(({ sheet: _sheet, row: _row, ...rest }) => rest)).toEqual(
          registrations,
        );
      }),
      { numRuns: 30 },
    );
  });

  test('nothing registered is a warning; the municipality has answered', () => {
    const reading = read(rawOfLayout(layOutResponse(aSurvey({ registrations: [] }), da)));
    expect(reading.submission?.registrations).toEqual([]);
    expect(codes(reading)).toEqual(['registrations-none']);
  });
});

function sentence(issue: Issue): string {
  return (da.issues[issue.code] as (params: Issue['params']) => string)(issue.params);
}
