import type { Texts } from '../../../text/da';
import { selfTestChecks } from '../../self-test-report';
import type { SelfTestCheck, SelfTestCheckId, SelfTestReport } from '../../self-test-report';
import { createBatchRunner } from '../office/excel-batch';
import type { ExcelApi } from '../office/excel-batch';
import { ExcelProblem, officeCode } from '../office/excel-problem';
import { same } from './bench';
import type { Bench, Check, Outcome } from './bench';
import { cellChecks } from './cell-checks';
import { eventCheck } from './event-check';
import { officeFacts } from './office-facts';
import type { OfficeSurroundings } from './office-facts';
import { probeNames, probeSheet } from './probe-sheet';
import { sheetChecks } from './sheet-checks';

export interface SelfTestOptions {
  readonly excel: ExcelApi;
  readonly office: OfficeSurroundings;
  readonly texts: Texts;
  readonly newId: () => string;
  /** Milliseconds that Excel may take over one round trip. */
  readonly patience?: number;
  /** Milliseconds that an event may take. */
  readonly eventPatience?: number;
}

/** Needs a new window to try, which nobody has asked for. */
const neverTried: readonly SelfTestCheckId[] = ['openWorkbook'];

/**
 * Tries everything that the product asks of Excel, with the product's own functions, on a temporary sheet. The sheet
 * is removed whatever happens; a check that fails leaves the others to be tried, unless Excel has stopped answering.
 */
export async function runSelfTest(options: SelfTestOptions): Promise<SelfTestReport> {
  const names = probeNames(options.newId);
  const visit = createBatchRunner({
    excel: options.excel,
    texts: () => options.texts,
    patience: options.patience ?? 20_000,
    bytesPerSync: 1_300_000,
  });
  const { excel, eventPatience = 3000 } = options;
  const bench: Bench = { excel, visit, names, sheet: probeSheet(names), eventPatience };
  const outcomes = new Map<SelfTestCheckId, Outcome>();
  try {
    await tryInOrder(bench, outcomes);
  } finally {
    outcomes.set('cleanup', await outcomeOf(() => cleanUp(bench)));
  }
  return {
    ...officeFacts(options.office),
    checks: selfTestChecks.map((id): SelfTestCheck => {
      return { id, ...(outcomes.get(id) ?? { outcome: 'skipped', detail: '' }) };
    }),
    leftSheet: outcomes.get('cleanup')?.outcome === 'held' ? null : names.sheet,
  };
}

const makeSheet: Check = {
  id: 'sheet',
  run: ({ visit, names }) =>
    visit(async ({ workbook, sync }) => {
      workbook.worksheets.add(names.sheet);
      await sync();
      const sheets = workbook.worksheets.load('items/name');
      await sync();
      return same(
        true,
        sheets.items.some(({ name }) => name === names.sheet),
      );
    }),
};

async function tryInOrder(bench: Bench, outcomes: Map<SelfTestCheckId, Outcome>): Promise<void> {
  const all = [makeSheet, ...cellChecks, ...sheetChecks, eventCheck];
  for (const id of selfTestChecks) {
    const check = all.find((candidate) => candidate.id === id);
    if (!check || neverTried.includes(id)) continue;
    const outcome = await outcomeOf(() => check.run(bench));
    outcomes.set(id, outcome);
    const isOver = outcome.outcome === 'failed' && (id === 'sheet' || outcome.detail === silence);
    if (isOver) return;
  }
}

/** Removes what the self-test has put into the workbook, and looks whether it is gone. */
async function cleanUp({ visit, names }: Bench): Promise<Outcome> {
  await visit(async ({ workbook, sync }) => {
    workbook.names.getItemOrNullObject(names.name).delete();
    workbook.worksheets.getItemOrNullObject(names.sheet).delete();
    await sync();
  });
  return visit(async ({ workbook, sync }) => {
    const sheets = workbook.worksheets.load('items/name');
    await sync();
    return same(
      false,
      sheets.items.some(({ name }) => name === names.sheet),
    );
  });
}

/** What a check says when Excel does not answer at all. */
const silence = '…';

async function outcomeOf(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    return { outcome: 'failed', detail: detailOf(error) };
  }
}

/** Office's own code and the place it names: what whoever is asked for help can look up. */
function detailOf(error: unknown): string {
  const cause = error instanceof ExcelProblem ? error.cause : error;
  const code = officeCode(cause);
  if (code !== '') return [code, placeOf(cause)].filter((part) => part !== '').join(' · ');
  if (error instanceof ExcelProblem) return silence;
  return error instanceof Error ? error.message : String(error);
}

function placeOf(cause: unknown): string {
  const info: unknown = cause instanceof Error && 'debugInfo' in cause ? cause.debugInfo : null;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return '';
  return typeof info.errorLocation === 'string' ? info.errorLocation : '';
}
