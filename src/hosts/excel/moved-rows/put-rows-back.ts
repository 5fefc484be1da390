import type { Texts } from '../../../text/da';
import { loadedContent, putBack, sheetContent } from './cell-content';
import type { ExcelBatch } from '../office/excel-batch';
import { officeCode, passesByItself } from '../office/excel-problem';
import { foundAgain, soughtOut } from './find-moved-rows';
import { afterInserting, afterWriting, blankCell, emptyRow, isBlank, unbroken } from './sheet-as-left';
import type { LeftSheet, MissingRow, Written } from './sheet-as-left';
import { unsettledProblem } from './name-lost-content';
import { usedWithin } from '../reading/survey-window';
import type { SurveyWindow } from '../reading/survey-window';

/** So many round trips are spent on a sheet that others keep moving. */
const mostAttempts = 12;

/** A sheet of which some cells hold what they should not. */
export interface Disturbed {
  readonly sheet: Excel.Worksheet;
  readonly left: LeftSheet;
  /** As much of the sheet as holds them, with room for what others do. */
  readonly window: SurveyWindow;
  /** Nobody knows in which rows it was written; what was written stands nowhere else, and is sought out. */
  readonly isUnread?: boolean;
}

/**
 * Puts back what was overwritten in rows that had moved. The rows can move again on the way: so each round trip reads
 * the sheet before it writes, and what it then turns out to have put into the wrong row is owed to that row and put
 * back in the next one, until the sheet has held still for one.
 *
 * @throws ExcelProblem that says what should stand where, when the sheet does not hold still or will not be written to
 */
export async function takeBack(batch: ExcelBatch, disturbed: Disturbed, texts: Texts): Promise<void> {
  const { id } = disturbed.sheet;
  let { left } = disturbed;
  let find = disturbed.isUnread ? soughtOut : foundAgain;
  let look = disturbed.isUnread === true;
  for (let attempt = 0; attempt < mostAttempts && (look || !isSettled(left)); attempt += 1) {
    const sheet = batch.workbook.worksheets.getItem(id).load('name');
    const used = usedWithin(sheet, disturbed.window).load(loadedContent);
    const step = look ? nothing : nextStep(left);
    step.carryOut(sheet);
    try {
      await batch.sync();
      left = step.outcome(find(left, sheetContent(used.isNullObject ? null : used)));
      find = foundAgain;
      look = false;
    } catch (error) {
      if (officeCode(error) === 'ItemNotFound') return;
      if (passesByItself(error)) await batch.pause(attempt);
      else if (step.otherwise && officeCode(error) !== '') left = step.otherwise(left);
      else throw unsettledProblem(left, texts, error);
      look = true;
    }
  }
  if (!isSettled(left)) throw unsettledProblem(left, texts);
}

function isSettled({ rows, missing }: LeftSheet): boolean {
  return missing.length === 0 && rows.every(({ owed }) => owed.size === 0);
}

interface Step {
  readonly carryOut: (sheet: Excel.Worksheet) => void;
  /** The sheet after the step, given the sheet right before it. */
  readonly outcome: (now: LeftSheet) => LeftSheet;
  /** What to do when Excel refuses the step as such. */
  readonly otherwise?: (left: LeftSheet) => LeftSheet;
}

const nothing: Step = { carryOut: () => undefined, outcome: (now) => now };

/** Cells first; then a row at a time, which pushes others down and overwrites none, wherever they are by now. */
function nextStep(left: LeftSheet): Step {
  const cells = left.rows.flatMap(({ owed }, row) =>
    [...owed].map(([column, content]): Written => ({ row, column, content })),
  );
  const [missing, ...others] = left.missing;
  return cells.length > 0 || !missing ? cellsBack(cells) : rowBack(missing, others);
}

function cellsBack(cells: readonly Written[]): Step {
  return {
    carryOut: (sheet) => {
      for (const run of runsOf(cells)) {
        const [first] = run;
        if (!first) continue;
        putBack(
          sheet.getRangeByIndexes(first.row, first.column, 1, run.length),
          run.map(({ content }) => content),
        );
      }
    },
    outcome: (now) => afterWriting(now, cells),
  };
}

function rowBack({ row, span, cells }: MissingRow, others: readonly MissingRow[]): Step {
  const own = Array.from(
    { length: span.right - span.left + 1 },
    (_, index) => cells[span.left + index] ?? blankCell,
  );
  const rangeIn = (sheet: Excel.Worksheet): Excel.Range =>
    sheet.getRangeByIndexes(row, span.left, 1, own.length);
  return {
    carryOut: (sheet) => {
      rangeIn(sheet).insert('Down');
      putBack(rangeIn(sheet), own);
    },
    outcome: (now) => {
      const [due, ...missing] = now.missing;
      const inserted = afterInserting({ ...now, missing }, row, span);
      // Where the columns had moved, what belongs in each of them is owed to the new row.
      const belonging = due?.cells.map((content, column): Written => ({ row, column, content })) ?? [];
      const put = own.map((content, index): Written => ({ row, column: span.left + index, content }));
      return afterWriting(owing(inserted, belonging), put);
    },
    // A filter, or a table that would be torn, keeps rows from being pushed down: then below the last one.
    otherwise: (left) => {
      const end = left.rows.findLastIndex((other) => !other.cells.every(isBlank)) + 1;
      const owed = new Map(own.map((content, index) => [span.left + index, content] as const));
      return { ...left, rows: left.rows.toSpliced(end, 1, { cells: [], owed }), missing: others };
    },
  };
}

function owing(sheet: LeftSheet, due: readonly Written[]): LeftSheet {
  const rows = [...sheet.rows];
  for (const { row, column, content } of due) {
    const { cells, owed } = rows[row] ?? emptyRow;
    rows[row] = { cells, owed: new Map([...owed, [column, content]]) };
  }
  return { ...sheet, rows: unbroken(rows) };
}

/** Cells that stand side by side. */
function runsOf(cells: readonly Written[]): readonly (readonly Written[])[] {
  const runs: Written[][] = [];
  for (const cell of cells.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1)?.at(-1);
    if (last?.row === cell.row && last.column === cell.column - 1) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
