import type { SharedFigure, SharedFindings } from '../../analysis/withholding/shared-findings';
import { labelOf } from '../../survey/vocabularies';
import type { OutTexts } from '../../text/da-out';
import { dataTable } from '../data-table';
import type { DataField, DataTable } from '../data-table';
import {
  classFigureColumns,
  domainFigureColumns,
  systemFigureColumns,
  vendorFigureColumns,
} from './figure-columns';
import type { FigureColumn } from './shared-cells';

type Line = readonly [about: string, name: string, header: string, figure: SharedFigure];

/** Everything that is shared as one tidy table: a figure in each row. */
export function sharedTable(findings: SharedFindings, texts: OutTexts): DataTable {
  const { data, why, dot } = texts.sharing;
  const field = (header: string, about: string, value: (line: Line) => string): DataField<Line> => ({
    header,
    kind: 'text',
    about,
    value: (line) => value(line) || null,
  });
  const explain = texts.dataOut.shared;
  return dataTable(
    { name: data.file, about: explain.row },
    [
      field(data.about, explain.about, ([about]) => about),
      field(data.name, explain.name, ([, name]) => name),
      field(data.figure, explain.figure, ([, , header]) => header),
      { header: data.value, kind: 'number', about: explain.value, value: ([, , , { value }]) => value },
      { header: data.n, kind: 'whole', about: explain.n, value: ([, , , { n }]) => n },
      {
        ...field(data.withheld, explain.withheld.replace('{dot}', dot), ([, , , { withheld }]) =>
          withheld === null ? '' : why[withheld],
        ),
        allowed: Object.values(why).join(' · '),
      },
    ],
    linesOf(findings, texts),
  );
}

function linesOf(findings: SharedFindings, texts: OutTexts): readonly Line[] {
  const { sheets, data, columns } = texts.sharing;
  const lines = <Row>(
    about: string,
    rows: readonly Row[],
    nameOf: (row: Row) => string,
    figures: readonly FigureColumn<Row>[],
  ): readonly Line[] =>
    rows.flatMap((row) =>
      figures.map(({ header, figure }): Line => [about, nameOf(row), header, figure(row)]),
    );
  const sizes: Readonly<Record<string, string>> = texts.sheets.coverage.sizes;
  const classes = [...findings.regions, ...findings.sizes];
  return [
    [data.all, '', columns.answered, findings.answered],
    [data.all, '', columns.price, findings.price],
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
