import type {
  SharedClass,
  SharedDomain,
  SharedFinding,
  SharedFindings,
  SharedVendor,
} from '../../analysis/withholding/shared-findings';
import { labelOf } from '../../survey/vocabularies';
import type { Domain } from '../../survey/vocabularies';
import type { OutTexts } from '../../text/da-out';
import { firstBlockRow, frameSheet } from '../analysis/layout/sheet-frame';
import { layOutTable } from '../analysis/layout/table-block';
import type { TableColumn, TableSpec } from '../analysis/layout/table-types';
import { heightOfLines, linesOf } from '../analysis/layout/text-height';
import { serialOf } from '../raw/serial-clock';
import type { Band, Sheet, WorkbookLayout } from '../sheet';
import {
  classFigureColumns,
  domainFigureColumns,
  systemFigureColumns,
  vendorFigureColumns,
} from './figure-columns';
import { layOutSharedOverview } from './shared-overview';
import { figureColumns, withheldColumn, withheldText } from './shared-cells';
import type { FigureColumn } from './shared-cells';

/**
 * The workbook that may leave KOMBIT: values alone, no formula, no raw table. It is laid out from shared findings, so that
 * nothing that has not been looked at can get into it.
 */
export function layOutShared(findings: SharedFindings, texts: OutTexts): WorkbookLayout {
  return {
    title: texts.sharing.title,
    sheets: [
      layOutSharedOverview(findings, texts),
      systemsSheet(findings.systems, texts),
      vendorsSheet(findings.vendors, texts),
      domainsSheet(findings.domains, texts),
      coverageSheet([...findings.regions, ...findings.sizes], texts),
      aboutSheet(texts),
    ],
  };
}

type SheetKey = Exclude<keyof OutTexts['sharing']['sheets'], 'overview' | 'about'>;

/** One table on a sheet: who, what is recommended, the figures, and what is withheld and why. */
function tableSheet<Row>(
  key: SheetKey,
  rows: readonly Row[],
  own: readonly TableColumn<Row>[],
  figures: readonly FigureColumn<Row>[],
  texts: OutTexts,
): Sheet {
  const { sheets, leads, groups, dot } = texts.sharing;
  const bands: Readonly<Record<SheetKey, Band>> = {
    systems: 'band1',
    vendors: 'band2',
    domains: 'band6',
    coverage: 'band8',
  };
  const spec: TableSpec<Row> = {
    sheet: sheets[key],
    table: `Delt${sheets[key].replaceAll(/[^A-Za-zÆØÅæøå]/g, '')}`,
    groups: {
      who: { title: groups.who, band: bands[key] },
      verdict: { title: groups.verdict, band: 'band3' },
      withheld: { title: groups.withheld, band: 'band7' },
      figures: { title: groups.figures, band: bands[key] },
    },
    columns: [...own, withheldColumn(figures, texts), ...figureColumns(figures, texts)],
    rows,
    compact: true,
    heightOf: (row) => heightOfLines(Math.max(1, linesOf(withheldText(row, figures, texts), 58))),
  };
  return frameSheet(
    {
      name: sheets[key],
      title: sheets[key],
      lead: leads[key].replace('{dot}', dot),
      tabColor: bands[key],
      frozenColumns: 1,
      compact: true,
    },
    [{ block: layOutTable(spec, firstBlockRow) }],
  ).sheet;
}

function textColumn<Row>(
  key: string,
  header: string,
  width: number,
  value: (row: Row) => string | null,
  texts: OutTexts,
): TableColumn<Row> {
  return {
    key,
    header,
    explain: texts.sharing.explain.text,
    width,
    group: 'who',
    style: 'wrapped',
    format: 'text',
    value,
  };
}

function domainLabel(domain: Domain | null): string | null {
  return domain === null ? null : (labelOf('domain', domain) ?? null);
}

function systemsSheet(rows: readonly SharedFinding[], texts: OutTexts): Sheet {
  const { columns, explain, chosenBy } = texts.sharing;
  const { tracks } = texts.sheets;
  const verdict = { group: 'verdict', explain: explain.figure, width: 22, style: 'wrapped' } as const;
  const own: readonly TableColumn<SharedFinding>[] = [
    textColumn('system', columns.system, 28, ({ system }) => system, texts),
    textColumn('vendors', columns.vendors, 24, ({ vendors }) => vendors.join(', ') || null, texts),
    textColumn('domain', columns.domain, 24, ({ domain }) => domainLabel(domain), texts),
    { ...verdict, key: 'track', header: columns.track, value: ({ track }) => tracks[track] },
    {
      ...verdict,
      key: 'overridden',
      header: columns.overridden,
      value: ({ overridden }) => (overridden ? chosenBy.analyst : chosenBy.rules),
    },
    { ...verdict, key: 'direction', header: columns.direction, value: ({ direction }) => tracks[direction] },
    {
      ...verdict,
      key: 'robustness',
      header: columns.robustness,
      width: 13,
      format: 'percent',
      value: ({ robustness }) => robustness,
    },
    {
      ...verdict,
      key: 'runnerUp',
      header: columns.runnerUp,
      value: ({ runnerUp }) => (runnerUp === null ? null : tracks[runnerUp]),
    },
    {
      ...verdict,
      key: 'windowFrom',
      header: columns.windowFrom,
      width: 14,
      format: 'date',
      value: ({ windowFrom }) => (windowFrom === null ? null : serialOf(windowFrom)),
    },
  ];
  return tableSheet('systems', rows, own, systemFigureColumns(texts), texts);
}

function vendorsSheet(rows: readonly SharedVendor[], texts: OutTexts): Sheet {
  const { columns, explain } = texts.sharing;
  const own: readonly TableColumn<SharedVendor>[] = [
    textColumn('vendor', columns.vendor, 28, ({ vendor }) => vendor, texts),
    {
      key: 'systems',
      header: columns.systems,
      explain: explain.figure,
      width: 13,
      group: 'who',
      format: 'integer',
      value: ({ systems }) => systems,
    },
  ];
  return tableSheet('vendors', rows, own, vendorFigureColumns(texts), texts);
}

function domainsSheet(rows: readonly SharedDomain[], texts: OutTexts): Sheet {
  const own = [
    textColumn<SharedDomain>(
      'domain',
      texts.sharing.columns.domain,
      34,
      ({ domain }) => domainLabel(domain),
      texts,
    ),
  ];
  return tableSheet('domains', rows, own, domainFigureColumns(texts), texts);
}

function coverageSheet(rows: readonly SharedClass[], texts: OutTexts): Sheet {
  const { columns, explain } = texts.sharing;
  const sizes: Readonly<Record<string, string>> = texts.sheets.coverage.sizes;
  const own: readonly TableColumn<SharedClass>[] = [
    textColumn('class', columns.class, 30, ({ key }) => sizes[key] ?? key, texts),
    {
      key: 'municipalities',
      header: columns.municipalities,
      explain: explain.figure,
      width: 13,
      group: 'who',
      format: 'integer',
      value: ({ municipalities }) => municipalities,
    },
  ];
  return tableSheet('coverage', rows, own, classFigureColumns(texts), texts);
}

function aboutSheet({ sharing: { sheets, leads, about } }: OutTexts): Sheet {
  return {
    name: sheets.about,
    columns: [{ width: 110 }],
    rows: [
      [{ value: sheets.about, style: 'title' }],
      [{ value: leads.about, style: 'muted' }],
      [],
      ...about.map((line) => [{ value: line, style: 'wrapped' } as const]),
    ],
    rowHeights: {
      0: 30,
      ...Object.fromEntries(about.map((line, index) => [index + 3, heightOfLines(linesOf(line, 105)) + 4])),
    },
    tabColor: 'band7',
  };
}
