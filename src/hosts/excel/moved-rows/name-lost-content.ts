import { questionOf } from '../../../survey/questionnaire';
import type { Texts } from '../../../text/da';
import { ExcelProblem } from '../office/excel-problem';
import { textOf, wholeOf } from './find-moved-rows';
import { blankCell, isBlank } from './sheet-as-left';
import type { CellContent, LeftSheet } from './sheet-as-left';

/** Names what was overwritten and could not be put back, so that it is not lost silently. */
export function unsettledProblem(left: LeftSheet, texts: Texts, cause?: unknown): ExcelProblem {
  return new ExcelProblem(texts.excel.unsettled({ cells: lostContent(left) }), cause);
}

/** Row by row, by the name of its system: what should stand in it. */
function lostContent({ rows, missing, header }: LeftSheet): readonly string[] {
  const nameColumn = Math.max(0, header?.indexOf(questionOf('system').header) ?? 0);
  const described = (cells: readonly CellContent[], columns: Iterable<number>): readonly string[] => {
    const filled = [...columns].filter((column) => !isBlank(cells[column] ?? blankCell));
    if (filled.length === 0) return [];
    const contents = filled
      .filter((column) => column !== nameColumn)
      .map((column) => [header?.[column] ?? '', textOf(cells[column] ?? blankCell)])
      .map((parts) => parts.filter((part) => part !== '').join(': '));
    const name = textOf(cells[nameColumn] ?? blankCell);
    return [contents.length === 0 ? name : `${name} (${contents.join(', ')})`.trim()];
  };
  return [
    ...rows.flatMap((row) => described(wholeOf(row), row.owed.keys())),
    ...missing.flatMap(({ cells }) => described(cells, cells.keys())),
  ];
}
