import type { ToldClass, ToldFindings, ToldSystem } from '../../analysis/told-findings';
import { labelOf } from '../../survey/vocabularies';
import type { OutTexts } from '../../text/da-out';
import { moreText, mostRows, textPage } from './list-pages';
import type { PageTable, ReportPage } from './page';
import {
  decimal,
  kroner,
  kronerRange,
  monthText,
  noteOf,
  percent,
  shortName,
  toldText,
  whole,
} from './told-text';

/** The lines that part the quadrants: Monopolgrad, and kr. a year; null where the line would tell of prices. */
export interface QuadrantLimits {
  readonly risk: number;
  readonly impact: number | null;
}

/** How many points and bars can be told apart. */
const mostPoints = 9;
const mostBars = 8;

/** Systems by a figure that is shown, largest first. */
function largest(
  systems: readonly ToldSystem[],
  valueOf: (system: ToldSystem) => number | null,
  most: number,
): readonly { readonly system: ToldSystem; readonly value: number }[] {
  return systems
    .flatMap((system) => {
      const value = valueOf(system);
      return value === null || value <= 0 ? [] : [{ system, value }];
    })
    .toSorted((one, other) => other.value - one.value)
    .slice(0, most);
}

/** Kraljic's quadrant: how bound the municipalities are, and what the system costs. */
export function quadrantPage({ systems }: ToldFindings, limits: QuadrantLimits, texts: OutTexts): ReportPage {
  const { title, chart, x, y, note, lines, line, none } = texts.report.quadrant;
  const known = systems.filter(({ figures }) => figures.monopolyDegree.value !== null);
  const points = largest(known, ({ figures }) => figures.price.value, mostPoints);
  if (points.length === 0) return textPage(title, none);
  const { columns } = texts.report;
  const table: PageTable = {
    kind: 'table',
    columns: [
      { header: columns.number, share: 10, isNumber: true },
      { header: columns.system, share: 34 },
      { header: columns.degree, share: 30, isNumber: true },
      { header: columns.price, share: 26, isNumber: true },
    ],
    rows: points.map(({ system, value }, place) => [
      String(place + 1),
      shortName(system.system, 20),
      toldText(system.figures.monopolyDegree, texts, whole),
      kroner(value, texts),
    ]),
  };
  return {
    title,
    blocks: [
      {
        place: 'left',
        block: {
          kind: 'points',
          title: chart(points.length),
          points: points.map(({ system, value }, place) => ({
            name: String(place + 1),
            x: system.figures.monopolyDegree.value ?? 0,
            y: value / 1_000_000,
          })),
          axes: { x, y },
          limits: { x: limits.risk, y: limits.impact === null ? null : limits.impact / 1_000_000 },
        },
      },
      { place: 'right', block: table },
    ],
    note: `${note} ${limits.impact === null ? line : lines}`,
  };
}

/** What the systems cost, how much prices differ, and what could be saved: from and to, never one number. */
export function pricePage({ systems }: ToldFindings, texts: OutTexts): ReportPage {
  const { title, chart, series, note, none } = texts.report.prices;
  const { columns } = texts.report;
  const shown = largest(systems, ({ figures }) => figures.price.value, mostBars);
  if (shown.length === 0) return textPage(title, none);
  const savings = ({ figures }: ToldSystem): string => {
    const { savingsFrom: from, savingsTo: to } = figures;
    if (from.value !== null && to.value !== null) return kronerRange(from.value, to.value, texts);
    const [low, high] = [from, to].map((figure) => toldText(figure, texts, (value) => kroner(value, texts)));
    return low === high ? (low ?? '') : `${low ?? ''} – ${high ?? ''}`;
  };
  const table: PageTable = {
    kind: 'table',
    columns: [
      { header: columns.system, share: 36 },
      { header: columns.spread, share: 25, isNumber: true },
      { header: columns.savings, share: 43, isNumber: true },
    ],
    rows: shown.map(({ system }) => [
      shortName(system.system, 20),
      toldText(system.figures.spread, texts, percent),
      savings(system),
    ]),
  };
  return {
    title,
    blocks: [
      {
        place: 'left',
        block: {
          kind: 'bars',
          direction: 'bar',
          title: chart,
          categories: shown.map(({ system }) => shortName(system.system, 20)),
          series: [{ name: series, values: shown.map(({ value }) => value / 1_000_000) }],
          format: 'decimal1',
        },
      },
      { place: 'right', block: table },
    ],
    note: noteOf(
      shown.flatMap(({ system: { figures } }) => [figures.spread, figures.savingsFrom, figures.savingsTo]),
      texts,
      note,
    ),
  };
}

/** When municipalities can move together. */
export function exitPage({ systems }: ToldFindings, texts: OutTexts): ReportPage {
  const { title, chart, series, category, note, none } = texts.report.exits;
  const shown = largest(systems, ({ figures }) => figures.window.value, mostBars);
  if (shown.length === 0) return textPage(title, none);
  return {
    title,
    blocks: [
      {
        place: 'whole',
        block: {
          kind: 'bars',
          direction: 'bar',
          title: chart,
          categories: shown.map(({ system: { system, windowFrom } }) =>
            category(shortName(system, 26), windowFrom === null ? '' : monthText(windowFrom, texts)),
          ),
          series: [{ name: series, values: shown.map(({ value }) => value) }],
          format: 'integer',
        },
      },
    ],
    note,
  };
}

/** Each fagområde: how many answer, what it costs, and how the answers gather on few vendors. */
export function domainPage({ domains }: ToldFindings, texts: OutTexts): ReportPage {
  const { title, note, none } = texts.report.domains;
  const { columns } = texts.report;
  const shown = domains
    .toSorted((one, other) => (other.municipalities.value ?? 0) - (one.municipalities.value ?? 0))
    .slice(0, mostRows);
  if (shown.length === 0) return textPage(title, none);
  const table: PageTable = {
    kind: 'table',
    columns: [
      { header: columns.domain, share: 36 },
      { header: columns.municipalities, share: 14, isNumber: true },
      { header: columns.price, share: 20, isNumber: true },
      { header: columns.cr1, share: 20, isNumber: true },
      { header: columns.hhi, share: 12, isNumber: true },
      { header: columns.n, share: 12, isNumber: true },
    ],
    rows: shown.map(({ domain, municipalities, price, cr1, hhi }) => [
      labelOf('domain', domain) ?? domain,
      toldText(municipalities, texts, whole),
      toldText(price, texts, (value) => kroner(value, texts)),
      toldText(cr1, texts, percent),
      toldText(hhi, texts, whole),
      cr1.n === null ? texts.sharing.dot : whole(cr1.n),
    ]),
  };
  return {
    title,
    blocks: [{ place: 'whole', block: table }],
    note: noteOf(
      shown.flatMap(({ municipalities, price, cr1, hhi }) => [municipalities, price, cr1, hhi]),
      texts,
      moreText(domains.length, texts),
      note,
    ),
  };
}

/** Who has answered, and how pressed they are, by region and by size. */
export function coveragePage({ answered, regions, sizes }: ToldFindings, texts: OutTexts): ReportPage {
  const { title, chart, all, own, note } = texts.report.coverage;
  const { columns } = texts.report;
  const words: Readonly<Record<string, string>> = texts.sheets.coverage.sizes;
  const table: PageTable = {
    kind: 'table',
    columns: [
      { header: columns.size, share: 47 },
      { header: columns.answered, share: 25, isNumber: true },
      { header: columns.pressure, share: 28, isNumber: true },
    ],
    rows: [...sizes, ...regions].map((one: ToldClass) => [
      words[one.key] ?? one.key,
      texts.report.ofAll(toldText(one.answered, texts, whole), whole(one.municipalities)),
      toldText(one.pressure, texts, decimal),
    ]),
  };
  return {
    title: title(toldText(answered, texts, whole)),
    blocks: [
      {
        place: 'left',
        block: {
          kind: 'bars',
          direction: 'bar',
          title: chart,
          categories: regions.map(({ key }) => key),
          series: [
            { name: own, values: regions.map((one) => one.answered.value) },
            { name: all, values: regions.map(({ municipalities }) => municipalities) },
          ],
          format: 'integer',
        },
      },
      { place: 'right', block: table },
    ],
    note: noteOf(
      [...sizes, ...regions].flatMap((one) => [one.answered, one.pressure]),
      texts,
      note,
    ),
  };
}
