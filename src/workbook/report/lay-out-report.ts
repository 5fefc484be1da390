import type { ToldFindings, ToldSystem } from '../../analysis/told-findings';
import type { SystemFigure } from '../../analysis/withholding/shared-findings';
import { formatDanishDate } from '../../survey/danish-notation';
import type { OutTexts } from '../../text/da-out';
import { systemFigureColumns } from '../sharing/figure-columns';
import { coveragePage, domainPage, exitPage, pricePage, quadrantPage } from './figure-pages';
import type { QuadrantLimits } from './figure-pages';
import { systemsOf, trackPage, unsettledPage, windowText } from './list-pages';
import type { PageTable, Report, ReportPage } from './page';
import { kroner, noteOf, percent, shortName, toldText, whole } from './told-text';

export interface ReportOptions {
  /** Whether the findings are those that may leave KOMBIT; it is said on every page. */
  readonly isExternal: boolean;
  readonly limits: QuadrantLimits;
  /** A page for each system behind the others. */
  readonly hasAppendix: boolean;
}

/** The report of an analysis: ten pages, and on request one for each system. It says nothing that the findings do not carry. */
export function layOutReport(findings: ToldFindings, options: ReportOptions, texts: OutTexts): Report {
  const { report } = texts;
  const { isExternal, limits, hasAppendix } = options;
  const date = formatDanishDate(findings.date);
  return {
    title: report.title,
    foot: isExternal ? report.footExternal(date) : report.footInternal(date),
    pages: [
      headlinePage(findings, isExternal, texts),
      trackPage(findings, 'breakUp', texts),
      trackPage(findings, 'negotiate', texts),
      unsettledPage(findings, texts),
      quadrantPage(findings, limits, texts),
      pricePage(findings, texts),
      exitPage(findings, texts),
      domainPage(findings, texts),
      coveragePage(findings, texts),
      methodPage(findings, isExternal, texts),
      ...(hasAppendix ? findings.systems.map((system) => systemPage(system, texts)) : []),
    ],
  };
}

function headlinePage(findings: ToldFindings, isExternal: boolean, texts: OutTexts): ReportPage {
  const { report } = texts;
  const { systems, answered, registrations, price } = findings;
  const count = (key: 'breakUp' | 'negotiate' | 'both' | 'unsettled'): number =>
    systems.filter(({ track }) => track === key).length;
  const overridden = systems.filter((system) => system.overridden).length;
  const { headline } = report;
  const largest = largestOf(systems);
  return {
    title: headline.title(systemsOf(systems, 'breakUp').length, systemsOf(systems, 'negotiate').length),
    blocks: [
      {
        place: 'whole',
        block: {
          kind: 'figures',
          figures: [
            { value: toldText(answered, texts, whole), label: headline.answered },
            { value: toldText(registrations, texts, whole), label: headline.registrations },
            { value: whole(systems.length), label: isExternal ? headline.shown : headline.systems },
            { value: toldText(price, texts, (value) => kroner(value, texts)), label: headline.price },
          ],
        },
      },
      {
        place: 'left',
        block: {
          kind: 'text',
          paragraphs: [
            headline.tracks(count('breakUp'), count('negotiate'), count('both')),
            headline.unsettled(count('unsettled')),
            ...(overridden === 0 ? [] : [headline.overridden(overridden)]),
            headline.sums,
            ...(isExternal ? [headline.withheld(findings.unnamed)] : []),
          ],
        },
      },
      { place: 'right', block: largestTable(largest, texts) },
    ],
    note: noteOf([price, ...largest.map(({ figures }) => figures.price)], texts),
  };
}

/** How many of the largest systems the first page names. */
const mostNamed = 7;

/** The dearest systems that something is to be done about. */
function largestOf(systems: readonly ToldSystem[]): readonly ToldSystem[] {
  const priceOf = ({ figures }: ToldSystem): number => figures.price.value ?? 0;
  return systems
    .filter(({ track }) => track === 'breakUp' || track === 'negotiate' || track === 'both')
    .toSorted((one, other) => priceOf(other) - priceOf(one))
    .slice(0, mostNamed);
}

function largestTable(largest: readonly ToldSystem[], texts: OutTexts): PageTable {
  const { columns } = texts.report;
  return {
    kind: 'table',
    columns: [
      { header: columns.system, share: 36 },
      { header: columns.track, share: 40 },
      { header: columns.price, share: 30, isNumber: true },
    ],
    rows: largest.map((own) => [
      shortName(own.system, 20),
      texts.sheets.tracks[own.track],
      toldText(own.figures.price, texts, (value) => kroner(value, texts)),
    ]),
  };
}

function methodPage({ earlier }: ToldFindings, isExternal: boolean, texts: OutTexts): ReportPage {
  const { method } = texts.report;
  const versions =
    earlier.length === 0
      ? []
      : [texts.sharing.messages.earlier.replace('{dates}', earlier.map(formatDanishDate).join(', '))];
  return {
    title: method.title,
    blocks: [
      {
        place: 'whole',
        block: {
          kind: 'text',
          paragraphs: [...method.lines, ...(isExternal ? [method.external, ...versions] : [])],
        },
      },
    ],
    note: null,
  };
}

/** The figures that a page has room for. */
const told: readonly SystemFigure[] = [
  'municipalities',
  'price',
  'perCapita',
  'spread',
  'savingsFrom',
  'savingsTo',
  'window',
  'monopolyDegree',
  'pressure',
  'ad',
  'mean:pricing',
  'mean:addOns',
  'mean:maintenance',
  'mean:quality',
  'mean:negotiation',
  'singleBidShare',
  'neverTenderedShare',
  'directAwardShare',
  'alternativesShare',
  'joinShare',
];

/** What is told of one system: the most important figures, each with how many answers it rests on. */
function systemPage(system: ToldSystem, texts: OutTexts): ReportPage {
  const { report, sheets } = texts;
  const { columns } = report;
  const formats = new Map(systemFigureColumns(texts).map((column) => [column.key, column]));
  const lines = told.map((key) => {
    const { header = '', format = 'general' } = formats.get(key) ?? {};
    const figure = system.figures[key];
    const written = toldText(figure, texts, (value) => {
      if (format === 'percent') return percent(value);
      if (format === 'money') return kroner(value, texts);
      return format === 'integer' ? whole(value) : report.decimals(value);
    });
    return [header, written, figure.n === null ? '' : whole(figure.n)];
  });
  const half = lines.length / 2;
  const table = (rows: readonly (readonly string[])[]): PageTable => ({
    kind: 'table',
    columns: [
      { header: columns.figure, share: 62 },
      { header: columns.value, share: 24, isNumber: true },
      { header: columns.n, share: 14, isNumber: true },
    ],
    rows,
  });
  const verdict = report.verdict(
    sheets.tracks[system.track],
    system.overridden ? report.byAnalyst : report.byRules,
    sheets.tracks[system.direction],
    percent(system.robustness),
    windowText(system, texts),
  );
  return {
    title: shortName(system.system, 60),
    blocks: [
      { place: 'left', block: table(lines.slice(0, half)) },
      { place: 'right', block: table(lines.slice(half)) },
    ],
    note: noteOf(
      told.map((key) => system.figures[key]),
      texts,
      verdict,
    ),
  };
}
