import type { SurveyChange } from '../../src/survey/survey-change';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { aLayout, aSheet, cell } from '../builders/workbook-layout';
import { createOfficeJs } from './client-layer';
import { anExcelWorkbook, named, put, roundTrips } from './excel-workbook';
import type { ExcelWorkbook as Whole } from './excel-workbook';
import type { RequestBody, ResponseBody } from './strict/request';

jest.setTimeout(240_000);

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

type ExcelWorkbook = Pick<Whole, 'host' | 'otherHost' | 'strict'>;
type Execute = (body: RequestBody, flags: number) => Promise<ResponseBody>;

/** How a round trip can fail: nothing of it is done, a part of it, or all of it and the answer is lost. */
interface Failure {
  readonly name: string;
  readonly fail: (body: RequestBody, flags: number, answer: Execute) => Promise<ResponseBody>;
}

function refusal(code: string): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: '', ActionIndex: 0, HttpStatusCode: 500 },
  };
}

/** Carries out the first actions of a round trip and refuses the next one. */
const brokenOff =
  (share: number, code: string): Failure['fail'] =>
  async (body, flags, answer) => {
    const Actions = body.Actions.slice(0, Math.floor(body.Actions.length * share));
    if (Actions.length > 0) await answer({ ...body, Actions }, flags);
    return refusal(code);
  };

const failures: readonly Failure[] = [
  ...codes.map((code) => ({ name: `refused: ${code}`, fail: () => Promise.resolve(refusal(code)) })),
  ...[0.25, 0.5, 0.9].map((share) => ({
    name: `broken off after ${String(share * 100)} % of it`,
    fail: brokenOff(share, 'GeneralException'),
  })),
  { name: 'broken off in the middle by a label', fail: brokenOff(0.6, 'AccessDenied') },
  { name: 'carried out, and its answer lost', fail: brokenOff(1, 'ServiceNotAvailable') },
];

/** Lets one round trip fail, counted from now; gives back whether it came to that. */
function failAt({ strict }: ExcelWorkbook, trip: number, { fail }: Failure): () => boolean {
  const answer = strict.execute.bind(strict);
  const first = strict.roundTrips.length;
  let failed = false;
  strict.execute = (body, flags) => {
    if (failed || strict.roundTrips.length - first !== trip) return answer(body, flags);
    failed = true;
    return fail(body, flags, answer);
  };
  return () => {
    strict.execute = answer;
    return failed;
  };
}

const analysis: WorkbookLayout = {
  ...aLayout(
    aSheet({
      name: 'Overblik',
      columns: [{ width: 20 }, { width: 8, hidden: true }],
      rows: [
        [cell('Overblik', { style: 'title' })],
        [cell('System'), cell('Pris')],
        [cell('Lønsys', { link: { sheet: 'Vægte', cell: 'A1' } }), cell(1250, { format: 'money' })],
      ],
      tables: [{ name: 'Systemer', range: { top: 1, left: 0, bottom: 2, right: 1 } }],
      freeze: { rows: 2, columns: 0 },
      highlights: [
        { kind: 'formula', range: { top: 2, left: 1, bottom: 2, right: 1 }, formula: '$B3>1', look: 'gap' },
      ],
      charts: [
        {
          kind: 'bar',
          title: 'Priser',
          range: { top: 4, left: 0, bottom: 9, right: 3 },
          categories: 'Overblik!$A$3:$A$3',
          series: [{ name: 'Pris', values: 'Overblik!$B$3:$B$3' }],
        },
      ],
    }),
    aSheet({ name: 'Vægte', rows: [[cell('Vægt'), cell(1, { formula: 'vægt*2' })]], hidden: true }),
  ),
  names: { vægt: 'Vægte!$B$1' },
};

interface Work {
  readonly name: string;
  readonly prepare: (excel: ExcelWorkbook) => Promise<unknown>;
  readonly act: (excel: ExcelWorkbook) => Promise<unknown>;
  /** The pane is closed and opened again, by somebody who has seen nothing of what went before. */
  readonly reopen: (excel: ExcelWorkbook) => Promise<unknown>;
}

const change =
  (...changes: readonly SurveyChange[]) =>
  ({ host }: ExcelWorkbook) =>
    host.applyChanges(changes);
const first = named('Nexus');
const second = named('Lønsys');
const reopenSurvey: Work['reopen'] = ({ otherHost }) => otherHost.readSurvey();
const reopenAnalysis: Work['reopen'] = ({ otherHost }) => otherHost.finishAnalysis(analysis);

const works: readonly Work[] = [
  {
    name: 'the first system of an empty workbook',
    prepare: async () => undefined,
    act: change(put(first)),
    reopen: reopenSurvey,
  },
  {
    name: 'one more system',
    prepare: change(put(first)),
    act: change(put(second)),
    reopen: reopenSurvey,
  },
  {
    name: 'a changed answer',
    prepare: change(put(first), put(second)),
    act: change(put({ ...first, answers: { ...first.answers, vendor: 'Havbakke' } })),
    reopen: reopenSurvey,
  },
  {
    name: 'a deleted system',
    prepare: change(put(first), put(second)),
    act: change({ kind: 'remove', id: first.id }),
    reopen: reopenSurvey,
  },
  {
    name: 'an analysis',
    prepare: async () => undefined,
    act: ({ host }) => host.showAnalysis(analysis),
    reopen: reopenAnalysis,
  },
  {
    name: 'an analysis in the place of an earlier one',
    prepare: ({ host }) => host.showAnalysis(analysis),
    act: ({ host }) => host.showAnalysis(analysis),
    reopen: reopenAnalysis,
  },
];

/** What stands in the workbook, sheet by sheet: what is said, and what makes it handy. */
function contentOf({ strict }: ExcelWorkbook): unknown {
  const { sheets, names } = strict.workbook;
  return {
    names: [...names].sort(),
    sheets: sheets
      .map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        cells: [...sheet.cells]
          .filter(([, { content, formula }]) => content !== '' || formula !== null)
          .sort(([a], [b]) => a.localeCompare(b)),
        // A survey that was made with nothing in it has one blank row fewer to fill in.
        tables: sheet.tables.map(({ name, area }) => ({
          name,
          area: name === 'Registreringer' ? { ...area, bottom: null } : area,
        })),
        links: sheet.links.length,
        validations: sheet.validations.map(({ area, Rule }) => [area, Rule]),
        highlights: sheet.conditionalFormats.map(({ area, Rule }) => [area, Rule]),
        charts: sheet.charts.map(({ Name, position }) => [Name, position]),
        frozen: sheet.settings['freeze'],
        hidden: sheet.formats.filter((format) => format['columnHidden'] === true).at(-1)?.area,
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** A workbook that is made once and brought back each time, what it is to become, and in how many round trips. */
async function prepared(work: Work) {
  const { excel, strict } = createOfficeJs();
  const all = { strict, ...bothHosts(excel) };
  await work.prepare(all);
  const before = contentOf(all);
  const again = strict.workbook.remember();
  const fresh = { strict, ...bothHosts(excel) };
  const trips = await roundTrips(strict, () => work.act(fresh));
  return { excel, strict, again, trips, before, wanted: contentOf(all) };
}

/** Two panes that have seen nothing yet. */
function bothHosts(excel: ReturnType<typeof createOfficeJs>['excel']) {
  const { host, otherHost } = anExcelWorkbook({ excel, pauses: [] });
  return { host, otherHost };
}

function remembered<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function told(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

describe.each(works)('$name', (work) => {
  const stage = remembered(() => prepared(work));
  it.each(failures)('is whole whichever round trip is $name', async (failure) => {
    const { excel: own, strict, again, trips, before, wanted } = await stage();
    for (let trip = 0; trip < trips; trip += 1) {
      again();
      const excel = { strict, ...bothHosts(own) };
      const undo = failAt(excel, trip, failure);
      const problem = await told(work.act(excel));
      expect([trip, undo()]).toEqual([trip, true]);
      if (problem !== null)
        expect([trip, problem]).toEqual([trip, expect.objectContaining({ name: 'ExcelProblem' })]);
      // Whoever opens the workbook now has all of it, or can do it anew; nothing is half done.
      await work.reopen(excel);
      const reopened = contentOf(excel);
      if (problem === null) expect([trip, reopened]).toEqual([trip, wanted]);
      else if (isDifferent(reopened, before) && isDifferent(reopened, wanted))
        expect([trip, withoutAnswers(reopened)]).toEqual([trip, withoutAnswers(wanted)]);
      // And whoever still has the pane open does it again.
      await work.act(excel);
      expect([trip, contentOf(excel)]).toEqual([trip, wanted]);
    }
  });
});

function isDifferent(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** The survey with nothing answered yet, which is as whole as the one with the answers. */
function withoutAnswers(content: unknown): unknown {
  const { names, sheets } = content as {
    names: unknown;
    sheets: readonly { readonly name: string; readonly cells: readonly (readonly [string, unknown])[] }[];
  };
  return {
    names,
    sheets: sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: sheet.name === 'Registreringer' ? cells.filter(([key]) => key.startsWith('0,')) : cells,
    })),
  };
}
