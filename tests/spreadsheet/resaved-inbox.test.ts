import ExcelJS from 'exceljs';
import { findingsReport } from '../../src/analysis/findings-report';
import type { FindingsReport } from '../../src/analysis/findings-report';
import { writeExampleFiles } from '../../src/work/example-files';
import type { NamedBytes } from '../../src/work/input-file';
import type { Consolidation } from '../../src/work/make-analysis';
import { exampleInbox } from '../../src/examples/example-inbox';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { da } from '../../src/text/da';
import { issueText } from '../../src/text/issue-text';
import type { RawWorkbook } from '../../src/workbook/raw-workbook';
import { consolidated } from '../builders/consolidated';
import { convert, convertAll } from './spreadsheet-program';

jest.setTimeout(300_000);

const date = '2026-11-23';

/** The workbooks of an inbox in which all 98 municipalities have answered; mails and archives are of no matter here. */
async function workbooks(): Promise<readonly NamedBytes[]> {
  const { items, ...inbox } = exampleInbox({ municipalities: 98, seed: 2, date });
  const responses = items.flatMap((item) => {
    if (item.kind === 'workbook' || item.kind === 'mail') return [item.response];
    return item.kind === 'archive' ? item.responses : [];
  });
  const asWorkbooks = responses.map(
    (response) => ({ kind: 'workbook', name: response.name, response }) as const,
  );
  return writeExampleFiles({ ...inbox, items: asWorkbooks }, da);
}

async function findings(
  inputs: readonly NamedBytes[],
  existing: RawWorkbook | null = null,
): Promise<FindingsReport> {
  return reportOf(await consolidated(inputs, existing));
}

function reportOf(result: Consolidation): FindingsReport {
  return findingsReport(result, {
    describe: (issue) => issueText(da, issue),
    trackLabel: (track) => da.sheets.tracks[track],
  });
}

async function rewritten({ name, bytes }: NamedBytes): Promise<NamedBytes> {
  const workbook = new ExcelJS.Workbook();
  // What is not data costs this library most of its time.
  await workbook.xlsx.load(Buffer.from(bytes) as never, {
    ignoreNodes: ['dataValidations', 'conditionalFormatting'],
  });
  return { name, bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}

describe('the responses of all 98 municipalities', () => {
  let files: readonly NamedBytes[];
  let asMade: FindingsReport;

  beforeAll(async () => {
    files = await workbooks();
    asMade = await findings(files);
  });

  it('are all there as the program made them', () => {
    expect(asMade.answered).toHaveLength(98);
    expect(asMade.counts.rejected).toBe(0);
    expect(asMade.systems.length).toBeGreaterThan(40);
  });

  it('give the same findings after LibreOffice has saved them', async () => {
    const saved = await convertAll(
      files.map(({ bytes }) => bytes),
      'xlsx',
    );
    const again = files.map(({ name }, index) => ({ name, bytes: saved[index]! }));
    expect(await findings(again)).toEqual(asMade);
  });

  it('give the same findings after another library has written them', async () => {
    const again: NamedBytes[] = [];
    for (const file of files) again.push(await rewritten(file));
    expect(await findings(again)).toEqual(asMade);
  });

  it('are still what an analysis holds after LibreOffice has saved it', async () => {
    const { layout } = await consolidated(files);
    const saved = readXlsx(await convert(await writeXlsx(layout), 'xlsx'), 'analyse.xlsx');
    if (saved.kind === 'refused') throw new Error(saved.issue.code);
    expect(await findings([], saved.workbook)).toEqual(asMade);
  });
});
