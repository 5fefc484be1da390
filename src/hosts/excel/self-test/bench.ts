import type { Sheet } from '../../../workbook/sheet';
import type { SelfTestCheck, SelfTestCheckId } from '../../self-test-report';
import type { ExcelApi, ExcelBatch } from '../office/excel-batch';
import type { ProbeNames } from './probe-sheet';

/** What a check works on: the temporary sheet, as data and in Excel. */
export interface Bench {
  readonly excel: ExcelApi;
  readonly visit: <T>(work: (batch: ExcelBatch) => Promise<T>) => Promise<T>;
  readonly names: ProbeNames;
  readonly sheet: Sheet;
  /** Milliseconds that an event may take. */
  readonly eventPatience: number;
}

export type Outcome = Pick<SelfTestCheck, 'outcome' | 'detail'>;

export interface Check {
  readonly id: SelfTestCheckId;
  readonly run: (bench: Bench) => Promise<Outcome>;
}

export const held: Outcome = { outcome: 'held', detail: '' };

/** An answer to a question that has no wrong answer. */
export function seen(detail: string | number): Outcome {
  return { outcome: 'seen', detail: String(detail) };
}

/** Whether Excel gives back what it was given. */
export function same(given: unknown, read: unknown): Outcome {
  const [wanted, got] = [JSON.stringify(given), JSON.stringify(read)];
  return wanted === got ? held : { outcome: 'failed', detail: `${wanted} ≠ ${got}` };
}

/** One visit to the temporary sheet; what it asked for last is sent before it is read. */
export function onSheet<T>(
  { visit, names }: Bench,
  work: (sheet: Excel.Worksheet, batch: ExcelBatch) => Promise<T>,
): Promise<T> {
  return visit((batch) => work(batch.workbook.worksheets.getItem(names.sheet), batch));
}
