import { analyse } from '../../../src/analysis/analyse';
import { noAnalystInput } from '../../../src/analysis/analyst-input';
import type { AnalystInput } from '../../../src/analysis/analyst-input';
import { consolidate } from '../../../src/consolidation/consolidate';
import type { DataSet } from '../../../src/consolidation/data-set';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { rawOfLayout } from '../../../src/workbook/raw-of-layout';
import { da } from '../../../src/text/da';
import { en } from '../../../src/text/en';
import { layOutAnalysis } from '../../../src/workbook/analysis/lay-out-analysis';
import { readAnalysis } from '../../../src/workbook/analysis/read-analysis';
import type { RawWorkbook } from '../../../src/workbook/raw-workbook';
import type { WorkbookLayout } from '../../../src/workbook/sheet';
import { richDataSet } from '../../builders/rich-data-set';

const date = '2026-06-15';
const thisYear = 2026;

/** A data set as consolidation makes it, with remarks on its files, a rejected and a replaced one. */
function consolidated(seed: number): DataSet {
  const { submissions } = richDataSet(seed);
  const inputs = submissions.map((submission) => ({
    file: submission.file,
    reading: {
      submission,
      issues: [
        {
          code: 'answer-not-a-number',
          severity: 'warning',
          where: { file: submission.file, sheet: 'Registreringer', cell: 'F12' },
          params: { field: 'Årlig pris (kr.)', text: '"ca." 100\n000' },
        } as const,
      ],
      rows: { read: submission.registrations.length + 1, kept: submission.registrations.length, rejected: 1 },
    },
  }));
  const [first] = submissions;
  const old = { ...first!, file: 'gammel.xlsx', revision: 0, contact: 'En anden', registrations: [] };
  return consolidate(
    [
      ...inputs,
      {
        file: 'gammel.xlsx',
        reading: { submission: old, issues: [], rows: { read: 0, kept: 0, rejected: 0 } },
      },
      {
        file: 'ulæselig.doc',
        reading: {
          submission: null,
          issues: [{ code: 'file-unknown', severity: 'error', where: { file: 'ulæselig.doc' }, params: {} }],
          rows: { read: 0, kept: 0, rejected: 0 },
        },
      },
    ],
    null,
    { date },
  );
}

function layOut(dataSet: DataSet, input: AnalystInput, texts = da): WorkbookLayout {
  return layOutAnalysis(dataSet, analyse(dataSet, input), input, texts);
}

function readBack(workbook: RawWorkbook, texts = da): { dataSet: DataSet; input: AnalystInput } {
  const reading = readAnalysis(workbook, texts, { thisYear });
  if (reading === null) throw new Error('Not an analysis');
  return { dataSet: consolidate([], reading.prior, { date }), input: reading.input };
}

const changed: AnalystInput = {
  settings: {
    ...noAnalystInput.settings,
    areaWeights: { pricing: 2.5, addOns: 0, maintenance: 1, quality: 1, negotiation: 0.3333333333333333 },
    hhiLimits: 'us2023',
  },
  notes: {
    'Fagsystem 1': 'Husk møde\n=1+1',
    'Findes ikke mere': 'Bevares',
    constructor: 'Et navn som et andet',
  },
  overrides: { 'Fagsystem 2': 'negotiate', 'Findes ikke mere': 'both' },
  letters: {
    ...da.letters.usual,
    reminder: { subject: 'Husk {kommune}', text: '=ikke en formel\n\n{skema}\n' },
  },
};

it.each([1, 2])('an analysis read back gives the same data set and the same findings (seed %i)', (seed) => {
  const dataSet = consolidated(seed);
  const back = readBack(rawOfLayout(layOut(dataSet, changed)));
  expect(back.dataSet).toEqual(dataSet);
  expect(back.input).toEqual(changed);
  expect(analyse(back.dataSet, back.input)).toEqual(analyse(dataSet, changed));
});

it('an analysis survives being written to a file', async () => {
  const dataSet = consolidated(3);
  const reading = readXlsx(await writeXlsx(layOut(dataSet, changed)), 'analyse.xlsx');
  if (reading.kind === 'refused') throw new Error(reading.issue.code);
  const back = readBack(reading.workbook);
  expect(back.dataSet).toEqual(dataSet);
  expect(back.input).toEqual(changed);
});

it('an analysis written in one language is read in the other', () => {
  const dataSet = consolidated(4);
  const back = readBack(rawOfLayout(layOut(dataSet, changed, en)));
  expect(back.dataSet).toEqual(dataSet);
  expect(back.input).toEqual(changed);
});
