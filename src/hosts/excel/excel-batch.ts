import type { Texts } from '../../text/da';
import { ExcelProblem, problemOf } from './excel-problem';

/** The part of Office.js that the host calls; tests hand in Microsoft's own client layer. */
export type ExcelApi = Pick<typeof Excel, 'run' | 'createWorkbook'>;

/** One visit to the workbook: orders are collected and sent together. */
export interface ExcelBatch {
  readonly workbook: Excel.Workbook;
  /** Sends what has been collected and waits for the answer. */
  readonly sync: () => Promise<void>;
  /** Makes room for orders of about so many bytes, sending what has been collected when they would not fit. */
  readonly room: (bytes: number) => Promise<void>;
}

export interface BatchOptions {
  readonly excel: ExcelApi;
  readonly texts: Texts;
  /** How long Excel may take over one round trip, in milliseconds. */
  readonly patience: number;
  /** The most that one round trip may carry; Excel on the web refuses 5 MB. */
  readonly bytesPerSync: number;
}

/** Carries out visits to the workbook one after the other, so that what one has read still holds when it writes. */
export function createBatchRunner(
  options: BatchOptions,
): <T>(visit: (batch: ExcelBatch) => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (visit) => {
    const mine = last.then(() => runBatch(options, visit));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function runBatch<T>(options: BatchOptions, visit: (batch: ExcelBatch) => Promise<T>): Promise<T> {
  try {
    // Excel waits by itself while a cell is being edited, instead of refusing at once.
    return await options.excel.run({ delayForCellEdit: true }, (context) => visit(batchOf(context, options)));
  } catch (error) {
    throw problemOf(error, options.texts);
  }
}

function batchOf(context: Excel.RequestContext, { texts, patience, bytesPerSync }: BatchOptions): ExcelBatch {
  let collected = 0;
  const sync = async (): Promise<void> => {
    collected = 0;
    await withinPatience(context.sync(), patience, texts);
  };
  return {
    workbook: context.workbook,
    sync,
    room: async (bytes) => {
      if (collected > 0 && collected + bytes > bytesPerSync) await sync();
      if (collected === 0) {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
      }
      collected += bytes;
    },
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
