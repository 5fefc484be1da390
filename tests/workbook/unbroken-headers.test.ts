import { da } from '../../src/text/da';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { aConsolidation } from '../builders/consolidation';
import { anInput } from '../builders/submission';
import { aSurvey } from '../builders/survey';

/** Bold letters are a little wider than the digits that widths are counted in. */
const boldLetter = 1.05;

/** The words of headers that a program breaks in two, since their column is too narrow for them. */
function brokenWords({ sheets }: WorkbookLayout): readonly string[] {
  return sheets.flatMap(({ name, rows, columns }) =>
    rows.flatMap((row) =>
      row.flatMap((cell, column) => {
        if (cell?.style !== 'header' || typeof cell.value !== 'string') return [];
        if (columns[column]?.hidden === true) return [];
        const room = columns[column]?.width ?? 8;
        return cell.value
          .split(/[\s/-]+/u)
          .filter((word) => word.length * boldLetter > room)
          .map((word) => `${name}: ${word} (${String(word.length)} in ${String(room)})`);
      }),
    ),
  );
}

test.each([
  ['the response', () => layOutResponse(aSurvey(), da)],
  ['the analysis', () => aConsolidation([anInput({})]).layout],
])('no word of a header is broken in %s', (_what, layout) => {
  expect(brokenWords(layout())).toEqual([]);
});
