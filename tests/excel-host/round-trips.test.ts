import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { aNewId, aRegistration } from '../builders/registration';
import { richDataSet } from '../builders/rich-data-set';
import { aRespondent } from '../builders/survey';
import { anExcelWorkbook, put } from './excel-workbook';
import type { ExcelWorkbook } from './excel-workbook';
import type { ModelSheet } from './strict/excel-model';

jest.setTimeout(300_000);

const systems = 100;
const sheet = 'Registreringer';

interface BigSurvey extends ExcelWorkbook {
  readonly id: string;
}

/** A workbook with a hundred systems, every question answered, open in the pane. */
async function aBigSurvey(): Promise<BigSurvey> {
  const workbook = anExcelWorkbook();
  const registrations = Array.from({ length: systems }, () => aRegistration());
  await workbook.host.applyChanges(registrations.map((registration) => put(registration)));
  return { ...workbook, id: registrations[50]!.id };
}

/** What a municipality can do to the survey's sheet and table, and still have a survey. */
const shapes: readonly (readonly [string, (sheet: ModelSheet) => void])[] = [
  ['as the product made it', () => undefined],
  [
    'on a sheet with another name',
    (own) => {
      own.name = 'Vores systemer';
    },
  ],
  [
    'in a table with another name',
    (own) => {
      own.tables[0]!.name = 'Systemliste';
    },
  ],
  [
    'in a table and on a sheet with other names',
    (own) => {
      own.tables[0]!.name = 'Systemliste';
      own.name = 'Vores systemer';
    },
  ],
  [
    'turned into plain cells',
    (own) => {
      own.tables = [];
    },
  ],
  [
    'turned into plain cells on a sheet with another name',
    (own) => {
      own.tables = [];
      own.name = 'Vores systemer';
    },
  ],
];

interface Cost {
  readonly syncs: number;
  readonly sent: number;
  readonly answered: number;
}

/** The most bytes that each piece of work may take, a few per cent above what it takes. */
const budgets = {
  opening: { sent: 8_400, answered: 130_000 },
  openingWithIds: { sent: 11_000, answered: 136_000 },
  /** Plain cells on a sheet of any name are sought on every sheet. */
  seeking: { sent: 12_900, answered: 190_000 },
  seekingWithIds: { sent: 15_600, answered: 195_000 },
  field: { sent: 5_900, answered: 250_000 },
  submission: { sent: 14_800, answered: 260_000 },
  fieldElsewhere: { sent: 18_300, answered: 435_000 },
  nothingThere: { sent: 1_100, answered: 400 },
  othersAnalysis: { sent: 1_100, answered: 26_600 },
} as const;

function isWithin(cost: Cost, budget: Pick<Cost, 'sent' | 'answered'>): void {
  expect(cost.sent).toBeLessThanOrEqual(budget.sent);
  expect(cost.answered).toBeLessThanOrEqual(budget.answered);
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

describe.each(shapes)(`a survey of ${String(systems)} systems, %s`, (_what, shape) => {
  const shaped = async (): Promise<BigSurvey & { readonly own: ModelSheet }> => {
    const workbook = await aBigSurvey();
    const own = workbook.strict.sheet(sheet);
    shape(own);
    return { ...workbook, own };
  };

  it('is opened in 2 round trips, and in 3 when rows typed in the grid are to be given their Ids', async () => {
    const workbook = await shaped();
    const { host, strict, own } = workbook;
    const cost = await costOf(workbook, () => host.readSurvey());
    strict.type(own.name, `B${String(systems + 2)}`, 'Fra arket');
    const withIds = await costOf(workbook, () => host.readSurvey());
    expect((await host.readSurvey())?.survey.registrations).toHaveLength(systems + 1);
    expect(strict.valueAt(own.name, `A${String(systems + 2)}`)).not.toBe('');
    expect([cost.syncs, withIds.syncs]).toEqual([2, 3]);
    const isSought = own.tables.length === 0 && own.name !== sheet;
    isWithin(cost, isSought ? budgets.seeking : budgets.opening);
    isWithin(withIds, isSought ? budgets.seekingWithIds : budgets.openingWithIds);
  });

  it('has a field saved in 2, and is submitted in 2 after it is opened', async () => {
    const workbook = await shaped();
    const { host, id } = workbook;
    await host.readSurvey();
    const field = await costOf(workbook, () =>
      host.applyChanges([{ kind: 'answer', id, key: 'bids', answer: { value: 7 } }]),
    );
    const submission = await costOf(workbook, () =>
      host.applyChanges([{ kind: 'respondent', respondent: aRespondent({ revision: 2 }) }]),
    );
    const saved = (await host.readSurvey())?.survey;
    expect(saved?.registrations.find((one) => one.id === id)?.answers.bids).toBe(7);
    expect(saved?.respondent.revision).toBe(2);
    expect([field.syncs, submission.syncs]).toEqual([2, 2]);
    isWithin(field, budgets.field);
    isWithin(submission, budgets.submission);
  });

  it('has a field saved in at most 5 when it got so after it was opened', async () => {
    const workbook = await aBigSurvey();
    const { host, strict, id } = workbook;
    await host.readSurvey();
    shape(strict.sheet(sheet));
    const cost = await costOf(workbook, () =>
      host.applyChanges([{ kind: 'answer', id, key: 'bids', answer: { value: 7 } }]),
    );
    expect(cost.syncs).toBeLessThanOrEqual(5);
    isWithin(cost, budgets.fieldElsewhere);
    expect(strict.workbook.sheets).toHaveLength(4);
    expect((await host.readSurvey())?.survey.registrations[50]?.answers.bids).toBe(7);
  });
});

describe('a workbook without a survey', () => {
  it('is opened in 1 round trip, and in 2 when it says who answers', async () => {
    const workbook = anExcelWorkbook();
    workbook.strict.type('Ark1', 'A1', 'Noget helt andet');
    const empty = await costOf(workbook, () => workbook.host.readSurvey());
    workbook.strict.workbook.addSheet('Besvarelse');
    const begun = await costOf(workbook, () => workbook.host.readSurvey());
    expect([empty.syncs, begun.syncs]).toEqual([1, 2]);
    isWithin(empty, budgets.nothingThere);
  });

  it('is opened in 1 when it holds an analysis, of which nothing is read', async () => {
    const workbook = anExcelWorkbook();
    const dataSet = richDataSet(7);
    const findings = analyse(dataSet, noAnalystInput);
    await workbook.host.showAnalysis(layOutAnalysis(dataSet, findings, noAnalystInput, da));
    expect(await workbook.host.readSurvey()).toBeNull();
    const cost = await costOf(workbook, () => workbook.host.readSurvey());
    expect(cost.syncs).toBe(1);
    isWithin(cost, budgets.othersAnalysis);
  });
});

describe('a survey that is bigger than one answer', () => {
  /** What is there, and the first rows of each sheet. */
  const constant = 2;
  const firstRows = 666;
  const cellsPerChunk = 80_000;

  /** Copies the only row downwards, as a script might. */
  async function aSurveyOf(rows: number): Promise<ExcelWorkbook> {
    const workbook = anExcelWorkbook();
    await workbook.host.applyChanges([put(aRegistration())]);
    const own = workbook.strict.sheet(sheet);
    const { right } = own.tables[0]!.area;
    for (let row = 2; row <= rows; row += 1) {
      for (let column = 1; column <= right; column += 1) {
        Object.assign(own.cell(row, column), own.peek(1, column));
      }
      own.cell(row, 0).content = aNewId();
    }
    return workbook;
  }

  it.each([1_000, 4_000])('takes a round trip for each chunk, and two (%d systems)', async (rows) => {
    const workbook = await aSurveyOf(rows);
    const cost = await costOf(workbook, () => workbook.host.readSurvey());
    const columns = workbook.strict.sheet(sheet).usedArea()!.right + 1;
    const chunks = Math.ceil(((rows + 1 - firstRows) * columns) / cellsPerChunk);
    expect(cost.syncs).toBe(constant + chunks);
    expect(cost.answered).toBeLessThanOrEqual(1_200 * rows);
  });

  it('gives 4,000 rows that were pasted in their Ids, in round trips of at most 1.4 MB', async () => {
    const rows = 4_000;
    const workbook = await aSurveyOf(rows);
    for (let row = 1; row <= rows; row += 1) workbook.strict.sheet(sheet).cell(row, 0).content = '';
    const cost = await costOf(workbook, () => workbook.host.readSurvey());
    const again = await costOf(workbook, () => workbook.host.readSurvey());
    expect(Math.max(...workbook.strict.roundTrips.map(({ bytes }) => bytes))).toBeLessThanOrEqual(1_400_000);
    expect(cost.syncs - again.syncs).toBe(rows / 800);
  });

  it('is read in smaller chunks when its texts are long', async () => {
    const workbook = await aSurveyOf(200);
    const { strict, host } = workbook;
    for (let row = 2; row <= 201; row += 1) strict.type(sheet, `X${String(row)}`, 'x'.repeat(32_000));
    const cost = await costOf(workbook, () => host.readSurvey());
    expect((await host.readSurvey())?.survey.registrations).toHaveLength(200);
    expect(cost.answered).toBeGreaterThan(6_000_000);
    expect(cost.answered).toBeLessThanOrEqual(6_900_000);
    expect(cost.syncs).toBeLessThanOrEqual(8);
  });
});

describe('an analysis of more than 5,000 registrations', () => {
  /** Looking for an earlier analysis, the names, what is left over at the end of what they say and of how they look, and what is shown. */
  const constant = 8;

  it('goes over in 40 round trips of at most 1.5 MB: one for each chunk, and eight', async () => {
    const dataSet = richDataSet(7, { municipalities: 98, systems: 110 });
    const analysis = layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da);
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(analysis);
    const bytes = strict.roundTrips.map((trip) => trip.bytes);
    const chunks = bytes.filter((size) => size > 750_000);
    expect(dataSet.rows.length).toBeGreaterThan(5_000);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(1_500_000);
    expect(bytes.length).toBeLessThanOrEqual(chunks.length + constant);
    expect(bytes.length).toBeLessThanOrEqual(40);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(42_500_000);
  });
});
