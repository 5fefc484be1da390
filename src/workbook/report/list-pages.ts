import type { ToldFindings, ToldSystem } from '../../analysis/told-findings';
import type { OutTexts } from '../../text/da-out';
import type { PageTable, ReportPage } from './page';
import { kroner, monthText, noteOf, percent, shortName, toldText, whole } from './told-text';

/** How many rows a page has room for in letters that can be read at the back of a room. */
export const mostRows = 9;

type ListKey = keyof OutTexts['report']['lists'];

/** The systems of a track; one that is for both tracks is in both lists. */
export function systemsOf(systems: readonly ToldSystem[], key: ListKey): readonly ToldSystem[] {
  return systems.filter(({ track }) => track === key || (track === 'both' && key !== 'unsettled'));
}

/** The list of a track: how big, when municipalities can move together, how sure, and who chose it. */
export function trackPage(
  { systems }: ToldFindings,
  key: 'breakUp' | 'negotiate',
  texts: OutTexts,
): ReportPage {
  const { report } = texts;
  const mine = systemsOf(systems, key);
  const { title, none } = report.lists[key];
  if (mine.length === 0) return textPage(title(0), none);
  const { columns } = report;
  const shown = mine.slice(0, mostRows);
  const table: PageTable = {
    kind: 'table',
    columns: [
      { header: columns.system, share: 32 },
      { header: columns.municipalities, share: 15, isNumber: true },
      { header: columns.price, share: 19, isNumber: true },
      { header: columns.window, share: 19 },
      { header: columns.robustness, share: 13, isNumber: true },
      { header: columns.chosen, share: 14 },
    ],
    rows: mine
      .slice(0, mostRows)
      .map((own) => [
        systemName(own, texts),
        toldText(own.figures.municipalities, texts, whole),
        toldText(own.figures.price, texts, (value) => kroner(value, texts)),
        windowText(own, texts),
        percent(own.robustness),
        own.overridden ? report.byAnalyst : report.byRules,
      ]),
  };
  return {
    title: title(mine.length),
    blocks: [{ place: 'whole', block: table }],
    note: noteOf(
      shown.flatMap(({ figures: { municipalities, price, window } }) => [municipalities, price, window]),
      texts,
      moreText(mine.length, texts),
      report.lists[key].note,
    ),
  };
}

/** What is not settled, which way it leans, and which part rests on the fewest answers. */
export function unsettledPage({ systems }: ToldFindings, texts: OutTexts): ReportPage {
  const { report, sheets } = texts;
  const mine = systemsOf(systems, 'unsettled');
  const { title, none, note } = report.lists.unsettled;
  if (mine.length === 0) return textPage(title(0), none);
  const { columns } = report;
  const table: PageTable = {
    kind: 'table',
    columns: [
      { header: columns.system, share: 27 },
      { header: columns.leans, share: 32 },
      { header: columns.otherwise, share: 25 },
      { header: columns.fewest, share: 25 },
    ],
    rows: mine
      .slice(0, mostRows)
      .map((own) => [
        systemName(own, texts),
        report.leans(sheets.tracks[own.direction], percent(own.robustness)),
        own.runnerUp === null ? '–' : sheets.tracks[own.runnerUp],
        fewestText(own, texts),
      ]),
  };
  return {
    title: title(mine.length),
    blocks: [{ place: 'whole', block: table }],
    note: noteOf([], texts, moreText(mine.length, texts), note),
  };
}

/** The parts of the two scores by the figures that they rest on. */
const parts = [
  'mean:quality',
  'mean:pricing',
  'alternativesShare',
  'window',
  'spread',
  'joinShare',
  'wantsBreakUp',
] as const;

function fewestText({ figures }: ToldSystem, { report, sharing }: OutTexts): string {
  const counted = parts.flatMap((key) => {
    const { n, withheld } = figures[key];
    return withheld === null ? [{ key, n: n ?? 0 }] : [];
  });
  const [fewest] = counted.toSorted((one, other) => one.n - other.n);
  return fewest === undefined ? sharing.dot : report.fewest(report.parts[fewest.key], fewest.n);
}

/** A system's name; of both tracks when it is in both lists. */
function systemName({ system, track }: ToldSystem, { sheets }: OutTexts): string {
  return track === 'both'
    ? `${shortName(system, 24)} (${sheets.tracks.both.toLowerCase()})`
    : shortName(system, 36);
}

export function windowText({ figures: { window }, windowFrom }: ToldSystem, texts: OutTexts): string {
  if (window.withheld !== null) return texts.sharing.dot;
  return windowFrom === null ? texts.report.noWindow : monthText(windowFrom, texts);
}

/** What a table has no room for. */
export function moreText(count: number, { report }: OutTexts): string {
  return count > mostRows ? report.more(count - mostRows) : '';
}

export function textPage(title: string, ...paragraphs: readonly string[]): ReportPage {
  return { title, blocks: [{ place: 'whole', block: { kind: 'text', paragraphs } }], note: null };
}
