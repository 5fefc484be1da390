import type { SharedFigure, WithheldBecause } from '../../analysis/withholding/shared-findings';
import type { OutTexts } from '../../text/da-out';
import type { TableColumn } from '../analysis/layout/table-types';
import type { NumberFormat, SheetCell } from '../sheet';

/** What a shared figure shows: its value, the dot for one that is withheld, nothing where there is none. */
export function shownValue({ value, withheld }: SharedFigure, { sharing }: OutTexts): SheetCell['value'] {
  return withheld === null ? value : sharing.dot;
}

/** A figure of a row, with its name and how it is shown. */
export interface FigureColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly format: NumberFormat;
  readonly figure: (row: Row) => SharedFigure;
  /** The figure counts what it rests on. */
  readonly isCount?: true;
}

/** A column for the figure and one for how many answers it rests on. */
export function figureColumns<Row>(
  columns: readonly FigureColumn<Row>[],
  texts: OutTexts,
): readonly TableColumn<Row>[] {
  const { explain, columns: headers } = texts.sharing;
  return columns.flatMap(({ key, header, format, figure, isCount }): readonly TableColumn<Row>[] => [
    {
      key,
      header,
      explain: explain.figure,
      width: 15,
      group: 'figures',
      format,
      value: (row) => shownValue(figure(row), texts),
    },
    ...(isCount
      ? []
      : [
          {
            key: `${key}.n`,
            header: headers.n.replace('{figure}', header),
            explain: explain.n,
            width: 13,
            group: 'figures',
            format: 'integer',
            value: (row: Row) => figure(row).n,
          } as const,
        ]),
  ]);
}

/** Which figures of a row are withheld, and why, in one text. */
export function withheldText<Row>(
  row: Row,
  columns: readonly FigureColumn<Row>[],
  { sharing: { why } }: OutTexts,
): string {
  const by = new Map<WithheldBecause, string[]>();
  for (const { header, figure } of columns) {
    const { withheld } = figure(row);
    if (withheld !== null) by.set(withheld, [...(by.get(withheld) ?? []), header]);
  }
  return [...by].map(([reason, headers]) => `${headers.join(', ')}: ${why[reason]}.`).join(' ');
}

/** The column that says it, beside the figures. */
export function withheldColumn<Row>(
  columns: readonly FigureColumn<Row>[],
  texts: OutTexts,
): TableColumn<Row> {
  const { columns: headers, explain } = texts.sharing;
  return {
    key: 'withheld',
    header: headers.withheld,
    explain: explain.withheld,
    width: 60,
    group: 'withheld',
    style: 'wrapped',
    value: (row) => withheldText(row, columns, texts) || null,
  };
}
