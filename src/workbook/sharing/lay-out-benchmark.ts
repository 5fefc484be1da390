import type { MunicipalFigures, MunicipalSystem } from '../../analysis/withholding/municipal-figures';
import type {
  SharedFigure,
  SharedFinding,
  SharedFindings,
  SystemFigure,
} from '../../analysis/withholding/shared-findings';
import { formatDanishDate } from '../../survey/danish-notation';
import { municipalityTitle } from '../../survey/municipality-title';
import { ratedAreas } from '../../survey/questionnaire';
import type { OutTexts } from '../../text/da-out';
import { firstBlockRow, frameSheet } from '../analysis/layout/sheet-frame';
import { layOutTable } from '../analysis/layout/table-block';
import type { TableColumn } from '../analysis/layout/table-types';
import { heightOfLines, linesOf } from '../analysis/layout/text-height';
import type { NumberFormat, Sheet, SheetChart, WorkbookLayout } from '../sheet';
import { shownValue } from './shared-cells';

/** A system of the municipality's, beside what all municipalities say of it; null when fewer than five have it. */
interface Row {
  readonly own: MunicipalSystem;
  readonly all: SharedFinding | null;
}

/** How many systems a chart can show. */
const mostBars = 10;

/** How many rows the chart covers, above the table. */
const chartRows = 19;

/**
 * A municipality's own figures beside those of all municipalities. The latter are the figures of the external version, the
 * same in every benchmark: what is withheld there is withheld here, and putting benchmarks together tells nothing more.
 */
export function layOutBenchmark(
  figures: MunicipalFigures,
  shared: SharedFindings,
  texts: OutTexts,
): WorkbookLayout {
  const findings = new Map(shared.systems.map((finding) => [finding.system, finding]));
  const rows = figures.systems.map((own): Row => ({ own, all: findings.get(own.system) ?? null }));
  const { title } = texts.benchmark;
  const name = municipalityTitle(figures.municipality);
  const date = formatDanishDate(shared.date);
  return {
    title: title(name),
    sheets: [
      benchmarkSheet(rows, pricesOf(texts), `${name}. ${texts.benchmark.lead(date)}`, texts),
      benchmarkSheet(rows, ratingsOf(texts), `${name}. ${texts.benchmark.lead(date)}`, texts),
    ],
  };
}

/** A pair of columns: the municipality's own figure, and that of all. */
interface Pair {
  readonly key: SystemFigure;
  /** What the municipality's own figure is called, and that of all. */
  readonly header: string;
  readonly ofAll: string;
  readonly format: NumberFormat;
  readonly own: (system: MunicipalSystem) => number | null;
}

interface Part {
  readonly sheet: string;
  readonly table: string;
  readonly band: 'band2' | 'band5';
  readonly chart: string;
  /** The first one is drawn. */
  readonly pairs: readonly Pair[];
  /** Figures of the municipality alone. */
  readonly alone: readonly Pair[];
}

function pricesOf({ benchmark: { sheets, charts, figures, median } }: OutTexts): Part {
  return {
    sheet: sheets.prices,
    table: 'Priser',
    band: 'band2',
    chart: charts.prices,
    pairs: [
      {
        key: 'perCapita',
        header: figures.perCapita,
        ofAll: median(figures.perCapita),
        format: 'decimal2',
        own: ({ perCapita }) => perCapita,
      },
    ],
    alone: [
      {
        key: 'price',
        header: figures.price,
        ofAll: figures.price,
        format: 'money',
        own: ({ price }) => price,
      },
    ],
  };
}

function ratingsOf({ benchmark: { sheets, charts, figures } }: OutTexts): Part {
  return {
    sheet: sheets.ratings,
    table: 'Vurderinger',
    band: 'band5',
    chart: charts.ratings,
    pairs: [
      {
        key: 'pressure',
        header: figures.pressure,
        ofAll: figures.pressure,
        format: 'decimal1',
        own: ({ pressure }) => pressure,
      },
      ...ratedAreas.map((area): Pair => ({
        key: `mean:${area}`,
        header: figures[area],
        ofAll: figures[area],
        format: 'decimal1',
        own: ({ means }) => means[area],
      })),
    ],
    alone: [],
  };
}

function benchmarkSheet(unsorted: readonly Row[], part: Part, lead: string, texts: OutTexts): Sheet {
  const { benchmark } = texts;
  const [drawn] = part.pairs;
  const rows = unsorted.toSorted((one, other) => sizeOf(other, drawn) - sizeOf(one, drawn));
  const count = rows.filter((row) => sizeOf(row, drawn) > 0).slice(0, mostBars).length;
  const room = count === 0 ? 0 : chartRows + 1;
  const block = layOutTable(
    {
      sheet: part.sheet,
      table: part.table,
      groups: {
        who: { title: benchmark.groups.who, band: 'band1' },
        figures: { title: benchmark.groups.figures, band: part.band },
        withheld: { title: benchmark.groups.withheld, band: 'band7' },
      },
      columns: columnsOf(part, texts),
      rows,
      compact: true,
      heightOf: (row) => heightOfLines(Math.max(1, linesOf(withheldText(row, part, texts), 32))),
    },
    firstBlockRow + room,
  );
  const frame = { name: part.sheet, title: part.sheet, lead, tabColor: part.band, frozenColumns: 1 };
  const { sheet } = frameSheet(frame, [{ block }]);
  const chart = chartOf(part, block.headerRow + 1, count, texts);
  return {
    ...sheet,
    rows: sheet.rows.toSpliced(firstBlockRow, 0, ...Array.from({ length: room }, () => [])),
    // The chart stands first; nothing of it may stay in view when the table is scrolled.
    freeze: { rows: 0, columns: 1 },
    repeatRows: 0,
    pagesWide: 1,
    ...(count === 0 ? {} : { charts: [chart] }),
  };
}

/** What a system is sorted by and drawn with: those that have a bar for both come first, the municipality's largest first. */
function sizeOf({ own, all }: Row, pair: Pair | undefined): number {
  if (pair === undefined || all?.figures[pair.key].value == null) return 0;
  return pair.own(own) ?? 0;
}

function columnsOf(part: Part, texts: OutTexts): readonly TableColumn<Row>[] {
  const { benchmark, sharing } = texts;
  const own = (pair: Pair): TableColumn<Row> => ({
    key: `own.${pair.key}`,
    header: benchmark.own(pair.header),
    explain: benchmark.explain.own,
    width: pair.format === 'money' ? 16 : 11,
    group: 'figures',
    format: pair.format,
    value: ({ own: system }) => pair.own(system),
  });
  return [
    {
      key: 'system',
      header: sharing.columns.system,
      explain: sharing.explain.text,
      width: 28,
      group: 'who',
      style: 'wrapped',
      format: 'text',
      value: ({ own: { system } }) => system,
    },
    ...part.pairs.flatMap((pair): readonly TableColumn<Row>[] => [
      own(pair),
      {
        key: `all.${pair.key}`,
        header: benchmark.all(pair.ofAll),
        explain: benchmark.explain.all,
        width: 11,
        group: 'figures',
        format: pair.format,
        value: ({ all }) => (all === null ? sharing.dot : shownValue(figureOf(all, pair), texts)),
      },
    ]),
    ...part.alone.map(own),
    {
      key: 'municipalities',
      header: benchmark.municipalities,
      explain: benchmark.explain.municipalities,
      width: 13,
      group: 'figures',
      format: 'integer',
      value: ({ all }) => (all === null ? sharing.dot : shownValue(all.figures.municipalities, texts)),
    },
    {
      key: 'withheld',
      header: sharing.columns.withheld,
      explain: sharing.explain.withheld,
      width: 34,
      group: 'withheld',
      style: 'wrapped',
      value: (row) => withheldText(row, part, texts) || null,
    },
  ];
}

function figureOf({ figures }: SharedFinding, { key }: Pair): SharedFigure {
  return figures[key];
}

/** Why there is a dot. */
function withheldText({ all }: Row, { pairs }: Part, { sharing: { why } }: OutTexts): string {
  if (all === null) return `${why.few}.`;
  return pairs
    .flatMap((pair) => {
      const { withheld } = figureOf(all, pair);
      return withheld === null ? [] : [`${pair.ofAll}: ${why[withheld]}.`];
    })
    .join(' ');
}

function chartOf(part: Part, first: number, count: number, { benchmark }: OutTexts): SheetChart {
  const column = (letter: string): string =>
    `'${part.sheet}'!$${letter}$${first + 1}:$${letter}$${first + count}`;
  return {
    kind: 'bar',
    title: part.chart,
    range: { top: firstBlockRow, bottom: firstBlockRow + chartRows - 1, left: 0, right: 5 },
    categories: column('A'),
    series: [
      { name: benchmark.series.own, values: column('B') },
      { name: benchmark.series.all, values: column('C') },
    ],
  };
}
