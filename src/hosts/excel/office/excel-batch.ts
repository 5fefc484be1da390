import type { Texts } from '../../../text/da';
import type { ExcelFeatures } from './excel-features';
import { ExcelProblem, officeCode, passesByItself, problemOf } from './excel-problem';

/** The part of Office.js that the host calls; tests hand in Microsoft's own client layer. */
export type ExcelApi = Pick<typeof Excel, 'run' | 'createWorkbook'>;

/** One visit to the workbook: orders are collected and sent together. */
export interface ExcelBatch {
  readonly workbook: Excel.Workbook;
  /** Sends what has been collected and waits for the answer. */
  readonly sync: () => Promise<void>;
  /**
   * The same where the answer is a matter of moments: a cell that a person has begun to edit meanwhile is then told of as
   * soon as at the first round trip.
   */
  readonly syncLittle: () => Promise<void>;
  /** Makes room for orders of about so many bytes, sending what has been collected when they would not fit. */
  readonly room: (bytes: number) => Promise<void>;
  /** Waits before something is tried once more, the longer the more often it was tried. */
  readonly pause: (attempt: number) => Promise<void>;
}

interface BatchOptions {
  readonly excel: ExcelApi;
  readonly texts: Texts;
  /** How long Excel may take over one round trip, in milliseconds. */
  readonly patience: number;
  /** How long it may take over the first one, which only reads: a cell that is being edited keeps that waiting. */
  readonly firstPatience?: number;
  /** The most that one round trip may carry; Excel on the web refuses 5 MB. */
  readonly bytesPerSync: number;
  /** How long to wait before each new attempt at what may pass by itself, in milliseconds. */
  readonly pauses?: readonly number[];
  /** What this Excel is known to do; everything is tried when it is not known. */
  readonly features?: Pick<ExcelFeatures, 'isRecentEnough' | 'readOnly'>;
}

/** `texts` is asked at each visit: the user may have chosen another language since the last one. */
type BatchRunnerOptions = Omit<BatchOptions, 'texts'> & { readonly texts: () => Texts };

/** Carries out visits to the workbook one after the other, so that what one has read still holds when it writes. */
export function createBatchRunner(
  options: BatchRunnerOptions,
): <T>(visit: (batch: ExcelBatch) => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (visit) => {
    const mine = last.then(() => runBatch({ ...options, texts: options.texts() }, visit));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function runBatch<T>(options: BatchOptions, visit: (batch: ExcelBatch) => Promise<T>): Promise<T> {
  const { texts, features, pauses = [] } = options;
  if (features?.isRecentEnough === false) throw new ExcelProblem(texts.excel.tooOld);
  for (const pause of [...pauses, null]) {
    try {
      return await runOnce(options, visit);
    } catch (error) {
      if (pause === null || !passesByItself(error)) throw await problemIn(options, error);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new ExcelProblem(texts.excel.silent);
}

/**
 * Excel waits by itself while a cell is being edited, instead of refusing at once. When the visit is over, Office still
 * asks Excel to let go of its objects; an Excel that does not answer would keep that waiting for ever, so nobody does.
 */
function runOnce<T>(options: BatchOptions, visit: (batch: ExcelBatch) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    options.excel
      .run({ delayForCellEdit: true }, async (context) => {
        const own = visit(batchOf(context, options));
        own.then(resolve, reject);
        await own;
      })
      .catch(reject);
  });
}

/** Excel denies access by one code: to a protected sheet, a workbook that is open for reading, and one without a label. */
async function problemIn(options: BatchOptions, error: unknown): Promise<unknown> {
  const { texts, features } = options;
  if (officeCode(error) !== 'AccessDenied' || features?.readOnly === false) return problemOf(error, texts);
  try {
    const words = await runOnce(options, async ({ workbook, sync }) => {
      workbook.load('readOnly');
      const sheets = workbook.worksheets.load('items/protection/protected');
      await sync();
      if (workbook.readOnly) return texts.excel.readOnly;
      const isProtected = sheets.items.some(({ protection }) => protection.protected);
      return isProtected ? texts.excel.protected : texts.excel.denied;
    });
    return new ExcelProblem(words, error);
  } catch {
    return problemOf(error, texts);
  }
}

function batchOf(
  context: Excel.RequestContext,
  { texts, patience, firstPatience = patience, bytesPerSync, pauses = [] }: BatchOptions,
): ExcelBatch {
  let collected = 0;
  let left = firstPatience;
  const syncWithin = async (most: number): Promise<void> => {
    collected = 0;
    await withinPatience(context.sync(), most, texts);
    left = patience;
  };
  const sync = (): Promise<void> => syncWithin(left);
  return {
    workbook: context.workbook,
    sync,
    syncLittle: () => syncWithin(firstPatience),
    room: async (bytes) => {
      if (collected > 0 && collected + bytes > bytesPerSync) await sync();
      if (collected === 0) {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
      }
      collected += bytes;
    },
    pause: (attempt) => new Promise((resolve) => setTimeout(resolve, pauses[attempt] ?? pauses.at(-1) ?? 0)),
  };
}

/** A round trip can hang for good; then the user is told instead of waiting for ever. */
async function withinPatience(answer: Promise<unknown>, patience: number, texts: Texts): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new ExcelProblem(texts.excel.silent));
    }, patience);
  });
  try {
    await Promise.race([answer, alarm]);
  } finally {
    clearTimeout(timer);
  }
}
