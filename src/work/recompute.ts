import type { IsoDate } from '../survey/calendar';
import { da } from '../text/da';
import { readAnalysis } from '../workbook/analysis/read-analysis';
import { notUnderstood } from '../workbook/analysis/reading/not-understood';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { makeAnalysis } from './make-analysis';
import type { Consolidation } from './make-analysis';

export interface RecomputeInput {
  /** The sheets as they stand. */
  readonly now: RawWorkbook;
  /** The same sheets before people wrote in them. */
  readonly before: RawWorkbook;
  readonly date: IsoDate;
}

/** What came of computing an analysis anew from its sheets. */
export type Recomputed =
  | { readonly kind: 'computed'; readonly result: Consolidation }
  /** Nothing that the figures rest on is different; the sheets stay as people have left them. */
  | { readonly kind: 'same' }
  /** Something in the sheets cannot be understood; what was written stays. */
  | { readonly kind: 'unreadable' };

/** Makes an analysis anew from what stands in its sheets, without reading any file. */
export function recompute({ now, before, date }: RecomputeInput): Recomputed {
  if (notUnderstood(now, da).length > 0) return { kind: 'unreadable' };
  const read = (workbook: RawWorkbook): string =>
    JSON.stringify(readAnalysis(workbook, da, { thisYear: Number(date.slice(0, 4)) }));
  if (read(now) === read(before)) return { kind: 'same' };
  return { kind: 'computed', result: makeAnalysis([], now, date) };
}
