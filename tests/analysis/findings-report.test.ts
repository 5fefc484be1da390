import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { findingsReport } from '../../src/analysis/findings-report';
import type { DataSet } from '../../src/consolidation/data-set';
import type { Issue } from '../../src/survey/issue';
import { aDataSet, aFileRecord, aRow } from '../builders/data-set';

const words = {
  describe: (issue: Issue) => `Forklaring: ${issue.code}`,
  trackLabel: (track: string) => `Spor: ${track}`,
};
const reportOf = (dataSet: DataSet) => findingsReport(dataSet, analyse(dataSet, noAnalystInput), words);

const notANumber: Issue = {
  code: 'answer-not-a-number',
  severity: 'warning',
  where: { file: 'b.xlsx', sheet: 'Registreringer', cell: 'F12' },
  params: { field: 'Antal tilbud', text: 'mange' },
};
const unplaced: Issue = { code: 'file-unknown', severity: 'error', where: {}, params: {} };

const dataSet = aDataSet({
  rows: [
    aRow({ municipality: '0101', answers: { domain: 'payroll', contractExpiry: '2027-01-31' } }),
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
  test('has these parts, and the parts these keys', () => {
    const system = report.systems[0]!;
    expect(Object.keys(report).join(' ')).toBe(
      'schema date counts answered missing systems vendors domains files',
    );
    expect(Object.keys(system).join(' ')).toBe(
      'system vendors domain municipalities population monopolyDegree pressure priority models ratings price ' +
        'addOnShare increaseMedian singleBidShare neverTenderedShare directAwardShare alternativesShare window ' +
        'wanted joinShare agreement scores track',
    );
    expect(Object.keys(system.price).join(' ')).toBe('total n perCapita outliers savings');
    expect(Object.keys(system.price.perCapita).join(' ')).toBe('median min max ratio cv');
    expect(Object.keys(system.ratings.addOns).join(' ')).toBe('mean median n dontKnow dissatisfied');
    expect(Object.keys(report.vendors[0]!).join(' ')).toBe(
      'vendor systems municipalities price soleVendorSystems monopolyShare monopolyDegree pressure',
    );
    expect(Object.keys(report.domains[0]!).join(' ')).toBe('domain hhi cr1 cr3 singleBidShare');
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
      Sagsys: { from: '2026-06-01', municipalities: 1 },
      Bølge: { from: null, municipalities: null },
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
