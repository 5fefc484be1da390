import { cellInput } from './cell-input';
import type { ExcelBatch } from './excel-batch';

/** What was done to some cells, and how each step is taken back. */
export interface Journal {
  /** Keeps what the cells hold, as part of the round trip in which they are overwritten. */
  readonly keep: (range: Excel.Range) => void;
  /** Notes how a step is taken back. */
  readonly note: (takeBack: () => void) => void;
  /** Takes every step back, the last one first. */
  readonly takeBack: (batch: ExcelBatch) => Promise<void>;
}

/**
 * Excel cannot be asked to write only if nothing has changed. So what is overwritten is read in the same round trip,
 * and put back when it turns out that somebody else had moved the rows.
 */
export function createJournal(): Journal {
  const steps: (() => void)[] = [];
  return {
    keep: (range) => {
      range.load('values,formulas,valueTypes,numberFormat');
      steps.push(() => {
        restore(range);
      });
    },
    note: (takeBack) => {
      steps.push(takeBack);
    },
    takeBack: async ({ sync }) => {
      for (const step of steps.reverse()) step();
      await sync();
    },
  };
}

function restore(range: Excel.Range): void {
  const { values, formulas, valueTypes, numberFormat } = range;
  range.numberFormat = numberFormat.map((row: unknown[]) => row.map(() => 'General'));
  range.formulas = formulas.map((row: unknown[], rowIndex) =>
    row.map((formula, column) => {
      const value: unknown = values[rowIndex]?.[column];
      const isError = String(valueTypes[rowIndex]?.[column]) === 'Error';
      // A text that reads like a formula is not one; only a formula differs from what it shows.
      return isError || formula !== value ? formula : cellInput({ value: plainValue(value) });
    }),
  );
  range.numberFormat = numberFormat;
}

function plainValue(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
