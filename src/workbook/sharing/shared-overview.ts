import type { SharedFinding, SharedFindings } from '../../analysis/withholding/shared-findings';
import { formatDanishDate, formatDanishNumber } from '../../survey/danish-notation';
import type { OutTexts } from '../../text/da-out';
import { serialOf } from '../raw/serial-clock';
import type { Sheet, SheetCell, SheetChart } from '../sheet';
import { shownValue } from './shared-cells';

type Row = readonly (SheetCell | null)[];
type ListKey = keyof OutTexts['sharing']['overview']['lists'];

/** How many systems the chart shows. */
const charted = 10;

/** How many rows the chart covers. */
const chartHeight = 20;

/** Overblik: what the answers say in a few lines, the lists by track, and the most common systems. */
export function layOutSharedOverview(findings: SharedFindings, texts: OutTexts): Sheet {
  const { sharing } = texts;
  const rows: Row[] = [
    [{ value: sharing.title, style: 'title' }],
    [{ value: sharing.leads.overview.replace('{dot}', sharing.dot), style: 'muted' }],
    [],
    ...messages(findings, texts).map((line): Row => [{ value: line, style: 'text' }]),
  ];
  for (const key of Object.keys(sharing.overview.lists) as ListKey[]) {
    rows.push([], ...listRows(key, findings.systems, texts));
  }
  const common = findings.systems.slice(0, charted);
  rows.push([], [{ value: sharing.overview.mostCommon, style: 'heading' }]);
  const first = rows.length;
  rows.push(
    ...common.map((finding): Row => [
      { value: finding.system, style: 'label', format: 'text' },
      { value: shownValue(finding.figures.municipalities, texts), format: 'integer' },
    ]),
  );
  return {
    name: sharing.sheets.overview,
    columns: [{ width: 36 }, { width: 13 }, { width: 22 }, { width: 20 }, { width: 14 }, { width: 60 }],
    rows,
    rowHeights: { 0: 30 },
    tabColor: 'band1',
    ...(common.length === 0 ? {} : { charts: [commonChart(first, common.length, texts)] }),
  };
}

function messages(
  { date, answered, registrations, price, systems, unnamed, earlier }: SharedFindings,
  texts: OutTexts,
): readonly string[] {
  const { messages: words, why } = texts.sharing;
  const shown = (figure: typeof answered, unit = ''): string => {
    const value = shownValue(figure, texts);
    if (typeof value === 'number') return `${formatDanishNumber(value, 0)}${unit}`;
    return figure.withheld === null ? '–' : `${texts.sharing.dot} (${why[figure.withheld]})`;
  };
  return [
    words.date.replace('{date}', formatDanishDate(date)),
    words.answered.replace('{answered}', shown(answered)).replace('{registrations}', shown(registrations)),
    words.price.replace('{price}', shown(price, ' kr.')),
    words.named.replace('{named}', String(systems.length)).replace('{unnamed}', String(unnamed)),
    ...(earlier.length === 0
      ? []
      : [words.earlier.replace('{dates}', earlier.map(formatDanishDate).join(', '))]),
  ];
}

function listRows(key: ListKey, systems: readonly SharedFinding[], texts: OutTexts): readonly Row[] {
  const { sharing } = texts;
  const { columns, figures, why } = sharing;
  const mine = systems.filter(({ track }) => track === key || (track === 'both' && key !== 'unsettled'));
  const heading: Row = [{ value: sharing.overview.lists[key], style: 'heading' }];
  if (mine.length === 0) return [heading, [{ value: sharing.overview.none, style: 'muted' }]];
  const header: Row = [
    columns.system,
    figures.municipalities,
    figures.price,
    columns.windowFrom,
    columns.robustness,
    columns.withheld,
  ].map((value) => ({ value, style: 'header' }));
  return [
    heading,
    header,
    ...mine.map((finding): Row => {
      const { price, window } = finding.figures;
      const withheld = [
        ...(price.withheld === null ? [] : [`${figures.price}: ${why[price.withheld]}.`]),
        ...(window.withheld === null ? [] : [`${figures.window}: ${why[window.withheld]}.`]),
      ];
      return [
        { value: finding.system, style: 'label', format: 'text' },
        { value: shownValue(finding.figures.municipalities, texts), format: 'integer' },
        { value: shownValue(price, texts), format: 'money' },
        {
          value: window.withheld === null ? finding.windowFrom && serialOf(finding.windowFrom) : sharing.dot,
          format: 'date',
        },
        { value: finding.robustness, format: 'percent' },
        { value: withheld.join(' ') || null, style: 'note' },
      ];
    }),
  ];
}

function commonChart(first: number, count: number, { sharing }: OutTexts): SheetChart {
  const column = (letter: string): string =>
    `'${sharing.sheets.overview}'!$${letter}$${first + 1}:$${letter}$${first + count}`;
  return {
    kind: 'bar',
    title: sharing.overview.chart,
    range: { top: first + count + 1, bottom: first + count + chartHeight, left: 0, right: 4 },
    categories: column('A'),
    series: [{ name: sharing.figures.municipalities, values: column('B') }],
  };
}
