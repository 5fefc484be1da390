import type { SharedFigure, SharedFindings } from '../../analysis/withholding/shared-findings';
import { labelOf } from '../../survey/vocabularies';
import type { Texts } from '../../text/da';
import {
  classFigureColumns,
  domainFigureColumns,
  systemFigureColumns,
  vendorFigureColumns,
} from './figure-columns';
import type { FigureColumn } from './shared-cells';

type DataCell = string | number | null;

/** Everything that is shared as one tidy table, a figure in each row, with its header first. */
export function sharedRows(findings: SharedFindings, texts: Texts): readonly (readonly DataCell[])[] {
  const { sheets, data, columns, why } = texts.sharing;
  const line = (about: string, name: string, header: string, figure: SharedFigure): readonly DataCell[] => [
    about,
    name,
    header,
    figure.value,
    figure.n,
    figure.withheld && why[figure.withheld],
  ];
  const lines = <Row>(
    about: string,
    rows: readonly Row[],
    nameOf: (row: Row) => string,
    figures: readonly FigureColumn<Row>[],
  ): readonly (readonly DataCell[])[] =>
    rows.flatMap((row) => figures.map(({ header, figure }) => line(about, nameOf(row), header, figure(row))));
  const sizes: Readonly<Record<string, string>> = texts.sheets.coverage.sizes;
  const classes = [...findings.regions, ...findings.sizes];
  return [
    [data.about, data.name, data.figure, data.value, data.n, data.withheld],
    line(data.all, '', columns.answered, findings.answered),
    line(data.all, '', columns.price, findings.price),
    ...lines(sheets.systems, findings.systems, ({ system }) => system, systemFigureColumns(texts)),
    ...lines(sheets.vendors, findings.vendors, ({ vendor }) => vendor, vendorFigureColumns(texts)),
    ...lines(
      sheets.domains,
      findings.domains,
      ({ domain }) => labelOf('domain', domain) ?? domain,
      domainFigureColumns(texts),
    ),
    ...lines(sheets.coverage, classes, ({ key }) => sizes[key] ?? key, classFigureColumns(texts)),
  ];
}
