import { cellReference } from '../../src/workbook/cell-reference';
import type { WorkbookLayout } from '../../src/workbook/sheet';

/** A cell of an analysis, counted from 0, and what somebody has put into it that cannot be meant. */
export interface WrongInput {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly value: string | number;
}

/** A weight below 0, a weight in words, and a track that is none, in the cells of this analysis. */
export function wrongInputs({ sheets }: WorkbookLayout): readonly WrongInput[] {
  const place = (name: string, value: string | number, label: string, down: number, across: number) => {
    const { rows } = sheets.find((sheet) => sheet.name === name)!;
    const found = rows.findIndex((row) => row.some((cell) => cell?.value === label));
    const row = found + down;
    const column = rows[found]!.findIndex((cell) => cell?.value === label) + across;
    return { sheet: name, row, column, cell: cellReference(row + 1, column + 1), value };
  };
  return [
    place('Vægte', -5, 'Prissætning', 0, 1),
    place('Vægte', 'høj', 'Problemtryk', 0, 1),
    place('Systemer', 'Udbud', 'Valgt spor', 1, 0),
  ];
}

/** The analysis with all of them. */
export function withWrongInput(layout: WorkbookLayout): WorkbookLayout {
  const wrong = wrongInputs(layout);
  const sheets = layout.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      wrong
        .filter((one) => one.sheet === sheet.name && one.row === row)
        .reduce((now, { column, value }) => now.with(column, { ...now[column], value }), cells),
    ),
  }));
  return { ...layout, sheets };
}

/** What is said of them, as issues. */
export function issuesOfWrongInput(layout: WorkbookLayout): readonly object[] {
  const codes = { Systemer: 'track-not-understood', Vægte: 'weight-not-understood' } as Record<
    string,
    string
  >;
  return wrongInputs(layout).map(({ sheet, cell, value }) => ({
    code: codes[sheet],
    where: { sheet, cell },
    params: { text: String(value) },
  }));
}
