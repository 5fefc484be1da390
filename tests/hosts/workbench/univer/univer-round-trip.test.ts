import { rawOfLayout } from '../../../../src/workbook/raw-of-layout';
import { layoutToUniver, univerCell } from '../../../../src/hosts/workbench/univer/sheets/layout-to-univer';
import { univerToLayout } from '../../../../src/hosts/workbench/univer/sheets/univer-to-layout';
import { univerToRaw } from '../../../../src/hosts/workbench/univer/sheets/univer-to-raw';
import { da } from '../../../../src/text/da';
import { columnNumber, columnLetters } from '../../../../src/workbook/cell-reference';
import { readSurvey } from '../../../../src/workbook/response/read-survey';
import { exampleLayout } from '../../../e2e/grid-page/example-layout';
import { analysisLayout, responseLayout } from '../../../e2e/grid-page/real-layouts';
import type { RawWorkbook } from '../../../../src/workbook/raw-workbook';
import type { WorkbookLayout } from '../../../../src/workbook/sheet';

const noFormula = (): undefined => undefined;

describe('a workbook in the embedded spreadsheet', () => {
  test.each([
    ['the small example', () => exampleLayout],
    ['a response', responseLayout],
    ['an analysis', () => analysisLayout(6)],
  ])('%s is read back as if it had been a file', (_name, layout) => {
    expect(univerToRaw(layoutToUniver(layout()))).toEqual(withoutWidths(rawOfLayout(layout())));
  });

  test('saving what was opened loses nothing that is in it', () => {
    const opened = responseLayout();
    const again = univerToLayout(layoutToUniver(opened), opened, noFormula);
    expect(withoutBlanks(again)).toEqual(withoutBlanks(opened));
  });

  test('an analysis keeps its formulas, links, charts and names', () => {
    const opened = analysisLayout(6);
    const again = univerToLayout(layoutToUniver(opened), opened, noFormula);
    expect(withoutBlanks(again)).toEqual(withoutBlanks(opened));
  });

  test('a survey that went through the spreadsheet is the same survey', () => {
    const raw = univerToRaw(layoutToUniver(responseLayout()));
    const options = { thisYear: 2026, newId: () => 'nyt-id' };
    expect(readSurvey(raw, options)).toEqual(readSurvey(rawOfLayout(responseLayout()), options));
  });

  test('a text is never a formula, whatever it begins with', () => {
    expect(univerCell({ value: '=1+1' }).f).toBeUndefined();
    expect(univerCell({ value: '=1+1' }).v).toBe('=1+1');
  });

  test('lists offer the texts that they point to, commas and all', () => {
    const { resources } = layoutToUniver(exampleLayout);
    expect(JSON.stringify(resources)).toContain('Teknik, miljø og byg');
    expect(da.spreadsheet.engine['sheets-ui'].rightClick.paste).toBe('Sæt ind');
  });

  test('column letters and numbers are each other’s inverse', () => {
    for (const column of [1, 26, 27, 702, 703]) expect(columnNumber(columnLetters(column))).toBe(column);
  });
});

/** What the grid is asked for is what was written; its widths stay in the layout. */
function withoutWidths(workbook: RawWorkbook): RawWorkbook {
  return { ...workbook, sheets: workbook.sheets.map(({ columns: _columns, ...sheet }) => sheet) };
}

/** An empty cell, a default look and a missing one are the same cell; so are rows with and without blanks at the end. */
function withoutBlanks(layout: WorkbookLayout): unknown {
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          if (cell === null) return [];
          const { style = 'text', format = 'general', value, ...rest } = cell;
          const bare = value === '' ? null : value;
          const plain = style === 'text' && format === 'general' && Object.keys(rest).length === 0;
          return bare === null && plain ? [] : [{ r, c, style, format, value: bare, ...rest }];
        }),
      ),
    })),
  };
}
