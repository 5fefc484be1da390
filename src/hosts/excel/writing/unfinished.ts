import { officeCode } from '../office/excel-problem';
import type { ExcelBatch } from '../office/excel-batch';
import { bytesPerOrder } from './write-values';

/** What is being written. */
export type Making = 'survey' | 'analysis';

/** Sheets that were being written when something came between. */
export interface Unfinished {
  /** `content` when they may say too little; `looks` when only what makes them handy may be missing. */
  readonly stage: 'content' | 'looks';
  readonly sheets: readonly string[];
}

/** Defined names: they are kept with the workbook by every program, and are no cell that somebody may use. */
const marks = {
  survey: 'Monopol_svar_skrives',
  analysis: 'Monopol_analyse_skrives',
} as const satisfies Record<Making, string>;

/** Says, as part of the next round trip, how far the writing has come. */
export async function markUnfinished(
  { workbook, room }: ExcelBatch,
  making: Making,
  { stage, sheets }: Unfinished,
): Promise<void> {
  await room(2 * bytesPerOrder);
  workbook.names.getItemOrNullObject(marks[making]).delete();
  workbook.names.add(marks[making], `="${[stage, ...sheets].join('|')}"`);
}

/** Takes the mark away, as part of the next round trip: everything is there. */
export function markFinished({ workbook }: ExcelBatch, making: Making): void {
  workbook.names.getItemOrNullObject(marks[making]).delete();
}

/** Asks, as part of the next round trip, whether something was left unfinished; null when nothing was. */
export function loadUnfinished({ workbook }: ExcelBatch, making: Making): () => Unfinished | null {
  const mark = workbook.names.getItemOrNullObject(marks[making]).load('formula');
  return () => {
    if (mark.isNullObject) return null;
    const [stage, ...sheets] = String(mark.formula)
      .replace(/^="|"$/g, '')
      .split('|');
    return { stage: stage === 'looks' ? stage : 'content', sheets };
  };
}

/** With another workbook in front, Excel says that a name, or the list of names, is not there. */
export async function sendNames(sync: () => Promise<void>): Promise<void> {
  try {
    await sync();
  } catch (error) {
    if (officeCode(error) !== 'ItemNotFound') throw error;
    throw Object.assign(new Error('Names are not found', { cause: error }), { code: 'InactiveWorkbook' });
  }
}
