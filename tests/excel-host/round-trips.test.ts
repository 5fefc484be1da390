import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { aRegistration } from '../builders/registration';
import { richDataSet } from '../builders/rich-data-set';
import { aRespondent } from '../builders/survey';
import { anExcelWorkbook, put } from './excel-workbook';
import type { ExcelWorkbook } from './excel-workbook';

jest.setTimeout(300_000);

const systems = 100;

/** A workbook with a hundred systems, every question answered. */
async function aBigSurvey(): Promise<ExcelWorkbook & { readonly id: string }> {
  const workbook = anExcelWorkbook();
  const registrations = Array.from({ length: systems }, () => aRegistration());
  await workbook.host.applyChanges(registrations.map((registration) => put(registration)));
  return { ...workbook, id: registrations[50]!.id };
}

interface Cost {
  readonly syncs: number;
  readonly sent: number;
  readonly answered: number;
}

async function costOf({ strict }: ExcelWorkbook, work: () => Promise<unknown>): Promise<Cost> {
  const before = strict.roundTrips.length;
  await work();
  const trips = strict.roundTrips.slice(before);
  return {
    syncs: trips.length,
    sent: trips.reduce((sum, { bytes }) => sum + bytes, 0),
    answered: trips.reduce((sum, { answered }) => sum + answered, 0),
  };
}

describe(`a survey of ${String(systems)} systems`, () => {
  it('is opened in 3 round trips', async () => {
    const workbook = await aBigSurvey();
    const cost = await costOf(workbook, () => workbook.host.readSurvey());
    expect(cost.syncs).toBe(3);
    expect(cost.sent).toBeLessThanOrEqual(6_000);
    expect(cost.answered).toBeLessThanOrEqual(120_000);
  });

  it('is opened in 4 when rows that were typed in the grid are to be given their Ids', async () => {
    const workbook = await aBigSurvey();
    workbook.strict.type('Registreringer', `B${String(systems + 2)}`, 'Fra arket');
    expect((await costOf(workbook, () => workbook.host.readSurvey())).syncs).toBe(4);
  });

  it('has a field saved in 2, and is submitted in 2 after it is opened', async () => {
    const workbook = await aBigSurvey();
    const { host, id } = workbook;
    const field = await costOf(workbook, () =>
      host.applyChanges([{ kind: 'answer', id, key: 'bids', answer: { value: 7 } }]),
    );
    const submission = await costOf(workbook, () =>
      host.applyChanges([{ kind: 'respondent', respondent: aRespondent({ revision: 2 }) }]),
    );
    expect([field.syncs, submission.syncs]).toEqual([2, 2]);
    for (const { sent, answered } of [field, submission]) {
      expect(sent).toBeLessThanOrEqual(13_000);
      expect(answered).toBeLessThanOrEqual(240_000);
    }
  });
});

describe('an analysis of more than 20,000 registrations', () => {
  /** Looking for an earlier analysis, and what is left over at the end. */
  const constant = 2;

  it('goes over in 80 round trips of at most 1.5 MB: one for each chunk, and two', async () => {
    const dataSet = richDataSet(7, { municipalities: 98, systems: 440 });
    const analysis = layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da);
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(analysis);
    const bytes = strict.roundTrips.map((trip) => trip.bytes);
    const chunks = bytes.filter((size) => size > 850_000);
    expect(dataSet.rows.length).toBeGreaterThan(20_000);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(1_500_000);
    expect(bytes.length).toBeLessThanOrEqual(chunks.length + constant);
    expect(bytes.length).toBeLessThanOrEqual(80);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(97_000_000);
  });
});
