import type { PageBars, PagePoints } from '../../workbook/report/page';
import type { SheetCell, WorkbookLayout } from '../../workbook/sheet';

/** The sheet behind a chart of a page, so that whoever has the file can change the chart in PowerPoint. */
const sheet = 'Data';

/** The cells that hold a list of values of the chart. */
export function cells(column: string, first: number, last: number): string {
  const start = `${sheet}!$${column}$${String(first)}`;
  return first === last ? start : `${start}:$${column}$${String(last)}`;
}

function workbook(title: string, rows: readonly (readonly SheetCell[])[]): WorkbookLayout {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    title,
    sheets: [
      {
        name: sheet,
        columns: Array.from({ length: width }, (_, place) => ({ width: place === 0 ? 36 : 18 })),
        rows,
      },
    ],
  };
}

const text = (value: string): SheetCell => ({ value, format: 'text' });

/** Categories in the first column, a column for each series. */
export function barsData({ title, categories, series, format }: PageBars): WorkbookLayout {
  return workbook(title, [
    [text(''), ...series.map(({ name }) => text(name))],
    ...categories.map((category, place) => [
      text(category),
      ...series.map(({ values }): SheetCell => ({ value: values[place] ?? null, format })),
    ]),
  ]);
}

/** Names, x and y; below them the two lines that part the points. */
export function pointsData({ title, points, axes }: PagePoints, lines: readonly Line[]): WorkbookLayout {
  return workbook(title, [
    [text(''), text(axes.x), text(axes.y)],
    ...points.map(({ name, x, y }) => [text(name), { value: x }, { value: y }]),
    ...lines.flatMap(({ name, from, to }) =>
      [from, to].map(([x, y]) => [text(name), { value: x }, { value: y }]),
    ),
  ]);
}

/** A straight line of a chart of points. */
export interface Line {
  readonly name: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}
