import fc from 'fast-check';
import { consolidate } from '../../src/consolidation/consolidate';
import type { ConsolidationInput } from '../../src/consolidation/consolidate';
import type { DataSet } from '../../src/consolidation/data-set';
import type { PriorDataSet } from '../../src/consolidation/prior-data-set';
import type { Issue } from '../../src/survey/issue';
import { aRefusedInput, anInput } from '../builders/submission';

const run = (inputs: readonly ConsolidationInput[], prior: PriorDataSet | null = null): DataSet =>
  consolidate(inputs, prior, { date: '2026-11-23' });
/** What an analysis workbook made of a data set holds. */
const priorOf = ({ submissions, files, proposals }: DataSet): PriorDataSet => ({
  submissions,
  files,
  decisions: proposals.flatMap(({ kind, name, candidate, decision }) =>
    decision === null ? [] : [{ kind, name, written: candidate, decision }],
  ),
});
const winner = (dataSet: DataSet): string | undefined => dataSet.submissions[0]?.file;
const warning: Issue = { code: 'contact-missing', severity: 'warning', where: {}, params: {} };

describe('which submission of a municipality counts', () => {
  const older = { submittedAt: '2026-11-01T10:00:00', date: '2026-11-01' };
  const newer = { submittedAt: '2026-11-02T10:00:00', date: '2026-11-02' };

  test.each([
    ['the highest revision', { revision: 2, ...older }, { revision: 1, ...newer }],
    ['then the latest Indsendt', { ...newer, date: '2026-01-01' }, { ...older }],
    ['where a missing Indsendt is the earliest', { ...older }, { ...older, submittedAt: null }],
    ['then the latest Dato', { ...older, date: '2026-11-03' }, { ...older }],
    ['where a missing Dato is the earliest', { ...older }, { ...older, date: null }],
  ])('%s', (_rule, first, second) => {
    // The file names would decide the other way.
    const inputs = [anInput({ file: 'a.xlsx', ...first }), anInput({ file: 'b.xlsx', ...second })];
    expect(winner(run(inputs))).toBe('a.xlsx');
  });

  test('then the file name that comes last', () => {
    const names = ['svar.xlsx', 'svar (2).xlsx', 'svar (10).xlsx'];
    expect(winner(run(names.map((file) => anInput({ file }))))).toBe('svar (10).xlsx');
  });

  test('the others are logged as replaced by it, with their rows', () => {
    const { files, rows } = run([
      anInput({ file: 'a.xlsx', rows: [{ system: 'A' }, { system: 'B' }] }),
      anInput({ file: 'b.xlsx', revision: 2 }),
      anInput({ file: 'c.xlsx', revision: 3 }),
    ]);
    expect(files.map(({ file, verdict, replacedBy }) => [file, verdict, replacedBy])).toEqual([
      ['a.xlsx', 'replaced', 'c.xlsx'],
      ['b.xlsx', 'replaced', 'c.xlsx'],
      ['c.xlsx', 'accepted', undefined],
    ]);
    expect(files[0]?.rows).toEqual({ read: 2, kept: 2, rejected: 0 });
    expect(rows).toHaveLength(1);
  });

  test('two municipalities may send files of the same name', () => {
    const { files, submissions } = run([
      anInput({ file: 'svar.xlsx', municipality: '0751' }),
      anInput({ file: 'svar.xlsx', municipality: '0101' }),
    ]);
    expect(files.map(({ verdict, municipality }) => [verdict, municipality])).toEqual([
      ['accepted', '0101'],
      ['accepted', '0751'],
    ]);
    expect(submissions.map(({ municipality }) => municipality)).toEqual(['0101', '0751']);
  });
});

describe('what becomes of a file', () => {
  test('accepted without a problem, warned with one, rejected without a submission', () => {
    const { files } = run([
      anInput({ file: 'a.xlsx', municipality: '0101' }),
      anInput({ file: 'b.xlsx', municipality: '0147', issues: [warning] }),
      anInput({ file: 'c.xlsx', municipality: '0151', issues: [{ ...warning, severity: 'info' }] }),
      aRefusedInput('d.xlsx', 3),
    ]);
    expect(files.map(({ verdict }) => verdict)).toEqual(['accepted', 'warned', 'accepted', 'rejected']);
    expect(files[3]).toMatchObject({
      municipality: null,
      revision: null,
      rows: { read: 3, kept: 0, rejected: 3 },
    });
  });
});

const anyInput: fc.Arbitrary<ConsolidationInput> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('x.xlsx', 'y.xls').map((file) => aRefusedInput(file)) },
  {
    weight: 6,
    arbitrary: fc
      .record({
        file: fc.constantFrom('a.xlsx', 'b.xlsx', 'mail.eml/a.xlsx'),
        municipality: fc.constantFrom('0101', '0751', '0461'),
        revision: fc.constantFrom(1, 2),
        submittedAt: fc.constantFrom(null, '2026-11-01T10:00:00'),
        rows: fc.array(
          fc.record(
            {
              system: fc.constantFrom('Nexus', 'KMD Nexus', 'Sagsys', 'SAGSYS', 'Sagsyz'),
              vendor: fc.constantFrom('KMD', 'Kmd as', 'KMD A/S', 'Fjordsoft', 'Fjordsofd'),
              cvr: fc.constantFrom('26911745', '19435075'),
            },
            { requiredKeys: ['system'] },
          ),
          { maxLength: 4 },
        ),
        issues: fc.constantFrom([], [warning]),
      })
      .map(anInput),
  },
);

describe('a data set', () => {
  test('is the same whatever the order of the files', () => {
    const orders = fc
      .array(anyInput, { maxLength: 8 })
      .chain((inputs) =>
        fc.tuple(fc.constant(inputs), fc.shuffledSubarray(inputs, { minLength: inputs.length })),
      );
    fc.assert(
      fc.property(orders, ([inputs, shuffled]) => {
        expect(run(shuffled)).toEqual(run(inputs));
      }),
    );
  });

  test('is the same when the same files are read again, or given twice', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 8 }), (inputs) => {
        const once = run(inputs);
        expect(run(inputs, priorOf(once))).toEqual(once);
        expect(run([], priorOf(once))).toEqual(once);
        expect(run([...inputs, ...inputs])).toEqual(once);
      }),
    );
  });

  test('is the same whether the files come at once or in two lots', () => {
    // Within one lot the same occasion may come with two contents; across lots the later reading is the right one.
    const lots = fc.tuple(
      fc.uniqueArray(anyInput, {
        maxLength: 8,
        selector: ({ file, reading: { submission } }) =>
          JSON.stringify([file, submission?.municipality, submission?.revision]),
      }),
      fc.nat(8),
    );
    fc.assert(
      fc.property(lots, ([inputs, cut]) => {
        const first = run(inputs.slice(0, cut));
        expect(run(inputs.slice(cut), priorOf(first))).toEqual(run(inputs));
      }),
    );
  });

  test('has a row for every registration of the submissions that count, and a record of every file', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 8 }), (inputs) => {
        const { rows, submissions, files } = run(inputs);
        expect(rows.length).toBe(
          submissions.reduce((sum, { registrations }) => sum + registrations.length, 0),
        );
        expect(new Set(files.map(({ file }) => file))).toEqual(new Set(inputs.map(({ file }) => file)));
        expect(new Set(submissions.map(({ municipality }) => municipality)).size).toBe(submissions.length);
        for (const { verdict, rows: count } of files) {
          expect(count.kept + count.rejected).toBe(count.read);
          expect(['accepted', 'warned', 'rejected', 'replaced', 'waiting']).toContain(verdict);
        }
      }),
    );
  });
});

describe('files added to an analysis', () => {
  const earlier = run([anInput({ file: 'a.xlsx', issues: [warning] }), aRefusedInput('x.xls')]);

  test('replace an earlier revision, which stays in the log', () => {
    const { files } = run([anInput({ file: 'b.xlsx', revision: 2 })], priorOf(earlier));
    expect(
      files.map(({ file, verdict, replacedBy, issues }) => [file, verdict, replacedBy, issues.length]),
    ).toEqual([
      ['a.xlsx', 'replaced', 'b.xlsx', 1],
      ['b.xlsx', 'accepted', undefined, 0],
      ['x.xls', 'rejected', undefined, 1],
    ]);
  });

  test('are replaced when the analysis holds a later revision', () => {
    const held = run([anInput({ file: 'a.xlsx', revision: 3 })]);
    const { files } = run([anInput({ file: 'b.xlsx', revision: 2 })], priorOf(held));
    expect(files.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['a.xlsx', 'accepted'],
      ['b.xlsx', 'replaced'],
    ]);
  });

  test('take the place of their own earlier reading: what was mended is no longer wrong', () => {
    const { files, rows } = run(
      [
        anInput({ file: 'a.xlsx', rows: [{ system: 'Ny' }] }),
        anInput({ file: 'x.xls', municipality: '0101' }),
      ],
      priorOf(earlier),
    );
    expect(files.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['a.xlsx', 'accepted'],
      ['x.xls', 'accepted'],
    ]);
    expect(rows.map(({ system }) => system)).toContain('Ny');
  });
});
