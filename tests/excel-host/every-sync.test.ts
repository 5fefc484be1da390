import type { SurveyChange } from '../../src/survey/survey-change';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { aLayout, aSheet, cell } from '../builders/workbook-layout';
import { anExcelWorkbook, named, put, roundTrips } from './excel-workbook';
import type { ExcelWorkbook } from './excel-workbook';

jest.setTimeout(120_000);

/** Excel refuses the round trip, or carries it out and its answer is lost on the way. */
const ways = ['refused', 'answer lost'] as const;
/** What Excel says when it fails, one of each kind that the host tells apart. */
const codes = [
  'GeneralException',
  'InactiveWorkbook',
  'InvalidOperationInCellEditMode',
  'InvalidOperation',
  'AccessDenied',
  'ItemNotFound',
  'RangeExceedsLimit',
  'RequestPayloadSizeLimitExceeded',
] as const;

/** Lets one round trip fail, counted from now; gives back whether it came to that. */
function failAt(
  { strict }: ExcelWorkbook,
  trip: number,
  way: (typeof ways)[number],
  code: (typeof codes)[number],
): () => boolean {
  const answer = strict.execute.bind(strict);
  const first = strict.roundTrips.length;
  let failed = false;
  strict.execute = async (body, flags) => {
    const before = strict.roundTrips.length;
    if (way === 'refused' && before - first === trip && !failed) {
      failed = true;
      return refusal(code);
    }
    const response = await answer(body, flags);
    const isTheOne = strict.roundTrips.length > before && before - first === trip;
    if (!isTheOne || failed || way === 'refused') return response;
    failed = true;
    return refusal(code);
  };
  return () => {
    strict.execute = answer;
    return failed;
  };
}

function refusal(code: string) {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: '', ActionIndex: 0, HttpStatusCode: 500 },
  };
}

const analysis: WorkbookLayout = aLayout(
  aSheet({
    name: 'Overblik',
    rows: [[cell('Overblik')], [cell('System'), cell('Pris')], [cell('Lønsys'), cell(1250)]],
    tables: [{ name: 'Systemer', range: { top: 1, left: 0, bottom: 2, right: 1 } }],
  }),
  aSheet({ name: 'Vægte', rows: [[cell('Vægt'), cell(1)]] }),
);

interface Work {
  readonly name: string;
  readonly prepare: (excel: ExcelWorkbook) => Promise<unknown>;
  readonly act: (excel: ExcelWorkbook) => Promise<unknown>;
}

const change =
  (...changes: readonly SurveyChange[]) =>
  ({ host }: ExcelWorkbook) =>
    host.applyChanges(changes);
const first = named('Nexus');
const second = named('Lønsys');

const works: readonly Work[] = [
  { name: 'the first system of an empty workbook', prepare: async () => undefined, act: change(put(first)) },
  { name: 'one more system', prepare: change(put(first)), act: change(put(second)) },
  {
    name: 'a changed answer',
    prepare: change(put(first), put(second)),
    act: change(put({ ...first, answers: { ...first.answers, vendor: 'Havbakke' } })),
  },
  {
    name: 'a deleted system',
    prepare: change(put(first), put(second)),
    act: change({ kind: 'remove', id: first.id }),
  },
  { name: 'an analysis', prepare: async () => undefined, act: ({ host }) => host.showAnalysis(analysis) },
  {
    name: 'an analysis in the place of an earlier one',
    prepare: ({ host }) => host.showAnalysis(analysis),
    act: ({ host }) => host.showAnalysis(analysis),
  },
];

/** All that stands in the workbook's cells, sheet by sheet. */
async function contentOf({ host }: ExcelWorkbook): Promise<unknown> {
  const { sheets } = await host.readWorkbook();
  return sheets.map(({ name, tables, ...rest }) => ({
    name,
    tables: tables.map((table) => table.name),
    rest,
  }));
}

async function prepared(work: Work): Promise<ExcelWorkbook> {
  const excel = anExcelWorkbook({ pauses: [] });
  await work.prepare(excel);
  return excel;
}

describe.each(works)('$name', (work) => {
  // An answer that is lost on the way has done its work, whatever its code.
  const kinds = [...codes.map((code) => [ways[0], code] as const), [ways[1], codes[0]] as const];
  it.each(kinds)('is whole after it was done again, whichever round trip was %s: %s', async (way, code) => {
    const whole = await prepared(work);
    const trips = await roundTrips(whole.strict, () => work.act(whole));
    const wanted = await contentOf(whole);
    for (let trip = 0; trip < trips; trip += 1) {
      const excel = await prepared(work);
      const undo = failAt(excel, trip, way, code);
      const told = await work.act(excel).then(
        () => null,
        (error: unknown) => error,
      );
      expect([trip, undo()]).toEqual([trip, true]);
      if (told !== null)
        expect([trip, told]).toEqual([trip, expect.objectContaining({ name: 'ExcelProblem' })]);
      await work.act(excel);
      expect([trip, await contentOf(excel)]).toEqual([trip, wanted]);
    }
  });
});
