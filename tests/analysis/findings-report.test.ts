import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { findingsReport } from '../../src/analysis/findings-report';
import type { DataSet } from '../../src/consolidation/data-set';
import type { Issue } from '../../src/survey/issue';
import { aDataSet, aFileRecord, aRow } from '../builders/data-set';
import { richDataSet } from '../builders/rich-data-set';

const schema = JSON.parse(readFileSync('docs/findings.schema.json', 'utf8')) as object;

const words = {
  describe: (issue: Issue) => `Forklaring: ${issue.code}`,
  trackLabel: (track: string) => `Spor: ${track}`,
};
const reportOf = (dataSet: DataSet) =>
  findingsReport({ dataSet, findings: analyse(dataSet, noAnalystInput), changes: null }, words);

const notANumber: Issue = {
  code: 'answer-not-a-number',
  severity: 'warning',
  where: { file: 'b.xlsx', sheet: 'Registreringer', cell: 'F12' },
  params: { field: 'Antal tilbud', text: 'mange' },
};
const unplaced: Issue = { code: 'file-unknown', severity: 'error', where: {}, params: {} };

const dataSet = aDataSet({
  rows: [
    aRow({ municipality: '0101', answers: { domain: 'payroll', contractExpiry: '2028-01-31' } }),
    aRow({ municipality: '0147', system: 'Bølge', vendor: null }),
    aRow({ municipality: '0147', system: 'Bølge', status: 'draft' }),
  ],
  files: [
    aFileRecord({ file: 'c.xlsx', verdict: 'rejected', municipality: null, issues: [unplaced] }),
    aFileRecord({ file: 'b.xlsx', verdict: 'warned', municipality: '0147', issues: [notANumber] }),
    aFileRecord({ file: 'a.xlsx' }),
  ],
});
const report = reportOf(dataSet);

describe('the report', () => {
  test('has these parts, and a system these keys', () => {
    expect(Object.keys(report).join(' ')).toBe(
      'schema date counts answered missing elasticity coverage systems vendors domains kle names changes files',
    );
    expect(Object.keys(report.systems[0]!).join(' ')).toBe(
      'system vendors domain phaseOut municipalities registrations population rank rankRange priority monopolyDegree ' +
        'pressure reach economy models bindings ratings price addOnShare increaseMedian singleBidShare neverTenderedShare ' +
        'directAwardShare alternativesShare n intervals exits window wanted joinShare ad agreement scoreParts scores ' +
        'direction robustness runnerUp override track',
    );
  });

  test.each([
    ['nothing', aDataSet()],
    ['this', dataSet],
    ['everything that can be odd', richDataSet(1)],
    ['a whole country', richDataSet(2, { municipalities: 98, systems: 3 })],
  ])('of %s is valid by the schema that is published', (_, some) => {
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    const valid = validate(JSON.parse(JSON.stringify(reportOf(some))));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('the schema lets no key be forgotten and no other be added', () => {
    const validate = new Ajv2020().compile(schema);
    const [system, ...rest] = report.systems;
    const { rank: _gone, ...less } = system!;
    expect(validate({ ...report, systems: [less, ...rest] })).toBe(false);
    expect(validate({ ...report, systems: [{ ...system, more: 1 }, ...rest] })).toBe(false);
    expect(validate({ ...report, schema: 1 })).toBe(false);
  });

  test('every key of the schema is explained in the documentation', () => {
    const guide = readFileSync('docs/findings-json.md', 'utf8');
    const keys = new Set<string>();
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === 'properties') for (const name of Object.keys(value as object)) keys.add(name);
      return value;
    });
    expect([...keys].filter((key) => !guide.includes(`\`${key}\``))).toEqual([]);
  });

  test('counts files by verdict, and registrations apart from drafts', () => {
    expect(report.counts).toEqual({
      files: 3,
      accepted: 1,
      warned: 1,
      rejected: 1,
      replaced: 0,
      registrations: 2,
      drafts: 1,
    });
    expect(report.answered).toEqual(['0101', '0147']);
  });

  test('puts Danish labels for codes, and counts for municipalities', () => {
    const system = report.systems.find(({ system: name }) => name === 'Sagsys');
    expect(system).toMatchObject({ domain: 'Løn og personale', municipalities: 1, track: 'Spor: tooFew' });
    expect(report.domains[0]?.domain).toBe('Løn og personale');
  });

  test('missing figures are null, also within the window', () => {
    const windows = Object.fromEntries(report.systems.map(({ system, window }) => [system, window]));
    expect(windows).toEqual({
      Sagsys: { from: '2027-06-01', municipalities: 1, spendShare: null },
      Bølge: { from: null, municipalities: null, spendShare: null },
    });
  });

  test('lists the files by name, each with its verdict and its issues in words', () => {
    expect(report.files.map(({ file, municipality }) => [file, municipality])).toEqual([
      ['a.xlsx', '0101'],
      ['b.xlsx', '0147'],
      ['c.xlsx', null],
    ]);
    expect(report.files[1]?.issues).toEqual([
      {
        code: 'answer-not-a-number',
        severity: 'warning',
        sheet: 'Registreringer',
        cell: 'F12',
        message: 'Forklaring: answer-not-a-number',
      },
    ]);
    expect(report.files[2]?.issues[0]).toMatchObject({ sheet: null, cell: null });
  });

  test('is plain JSON: nothing is lost on the way through text', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('is the same whatever order rows and files came in', () => {
    const turned = { ...dataSet, rows: dataSet.rows.toReversed(), files: dataSet.files.toReversed() };
    expect(JSON.stringify(reportOf(turned))).toBe(JSON.stringify(report));
  });
});
