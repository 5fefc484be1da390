import type { Findings } from '../../../analysis/findings';
import type { AnalysisSettings } from '../../../analysis/settings';
import type { DataSet, Verdict } from '../../../consolidation/data-set';
import { municipalities } from '../../../survey/municipalities';
import { vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { serialOf } from '../../raw/serial-clock';
import type { SheetCell } from '../../sheet';
import { words } from '../analysis-format';
import { quarterLabel, quarterOf } from '../answers/quarters';
import { quoted } from '../layout/formulas';
import { cells } from '../names';
import type { DefinedName } from '../names';
import { outside } from '../systems/key-columns';
import { isListed, listLengths } from '../systems/system-row';
import type { ListedTrack, SystemRow } from '../systems/system-row';

/** A block of cells beside what is printed: a heading, and rows under headers. */
export interface FigureBlock {
  readonly heading: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The defined names of some of its values, by row. */
  readonly names?: Readonly<Record<number, DefinedName>>;
}

/** The counts behind the sheet, each with what it is. */
export function keyFigures(
  dataSet: DataSet,
  findings: Findings,
  { sheets: { overview } }: Texts,
): FigureBlock {
  const answered = quoted(words.yes);
  const files = (verdict: Verdict): SheetCell => ({
    value: dataSet.files.filter((file) => file.verdict === verdict).length,
    formula: `COUNTIF(${cells.file.verdict},${quoted(words.verdict[verdict])})`,
    format: 'integer',
  });
  const status = (which: 'finished' | 'draft', value: number): SheetCell => ({
    value,
    formula: `COUNTIF(${cells.answer.status},${quoted(vocabularies.status[which])})`,
    format: 'integer',
  });
  const rows: readonly (readonly [string, SheetCell])[] = [
    [overview.date, { value: serialOf(dataSet.date), format: 'date' }],
    [
      overview.answered(municipalities.length),
      {
        value: findings.answered.length,
        formula: `COUNTIF(${cells.coverage.answered},${answered})`,
        format: 'integer',
      },
    ],
    [
      overview.systems,
      { value: findings.systems.length, formula: `COUNT(${cells.system.no})`, format: 'integer' },
    ],
    [overview.counted, status('finished', findings.registrations)],
    [overview.drafts, status('draft', findings.drafts)],
    [
      overview.files,
      { value: dataSet.files.length, formula: `COUNTA(${cells.file.verdict})`, format: 'integer' },
    ],
    [overview.warned, files('warned')],
    [overview.rejected, files('rejected')],
    [
      overview.undecided,
      {
        value: dataSet.proposals.filter(({ decision }) => decision === null).length,
        formula: `COUNTIFS(${cells.proposal.name},"?*",${cells.proposal.decision},"")`,
        format: 'integer',
      },
    ],
  ];
  return {
    heading: overview.keyFigures,
    headers: [],
    rows: rows.map(([label, cell]) => [{ value: label, style: 'muted' }, cell]),
    names: { 0: cells.analysisDate, 1: cells.coverage.count },
  };
}

/** How many systems the ranking shows. */
const ranked = 10;

/**
 * The ranking as bars that float: from nothing up to the lowest rank of the draws, from there to the rank itself, the
 * rank, and on to the highest. A bar begins half a place before the rank that it stands for.
 */
export function rankingFigures(systems: readonly SystemRow[], { sheets: { overview } }: Texts): FigureBlock {
  const { rank, rankFrom, rankTo, name } = cells.system;
  const rows = Array.from({ length: ranked }, (_, index): readonly SheetCell[] => {
    const place = index + 1;
    const at = (column: string): string => `INDEX(${column},MATCH(${String(place)},${rank},0))`;
    const finding = systems.find((row) => row.finding.rank === place)?.finding;
    const from = Math.min(finding?.rankRange.from ?? place, place);
    const to = Math.max(finding?.rankRange.to ?? place, place);
    const part = (value: number, formula: string): SheetCell => ({
      value: finding === undefined ? 0 : value,
      formula: `IFERROR(${formula},0)`,
      format: 'decimal1',
    });
    return [
      {
        value: finding === undefined ? null : `${String(place)}. ${finding.system}`,
        formula: `IFERROR(${quoted(`${String(place)}. `)}&${at(name)},"")`,
      },
      part(from - 0.5, `MIN(${at(rankFrom)},${String(place)})-0.5`),
      part(place - from, `MAX(0,${String(place)}-${at(rankFrom)})`),
      part(1, `${at(rank)}*0+1`),
      part(to - place, `MAX(0,${at(rankTo)}-${String(place)})`),
    ];
  });
  const { before, own, after } = overview.rankParts;
  return { heading: overview.charts.ranking, headers: [overview.system, '', before, own, after], rows };
}

/**
 * How many municipalities can leave in each quarter: systems that point to breaking up, and the others.
 *
 * @param quarterColumns the cells of each quarter on Kontraktkalender, as absolute references
 */
export function exitFigures(
  findings: Findings,
  quarterColumns: readonly string[],
  { sheets: { tracks, overview } }: Texts,
): FigureBlock {
  const start = quarterOf(findings.date);
  const tracksOf = new Map(findings.systems.map(({ system, track }) => [system, track]));
  const counted = new Map<number, Set<string>>();
  for (const { system, municipality, exit } of findings.calendar) {
    const quarter = quarterOf(exit) - start;
    const own = counted.get(quarter) ?? new Set<string>();
    own.add(JSON.stringify([isListed(tracksOf.get(system) ?? 'watch', 'breakUp'), system, municipality]));
    counted.set(quarter, own);
  }
  const labels = [tracks.breakUp, tracks.both].flatMap((label) => [label, `${label}${overview.chosen}`]);
  const rows = quarterColumns.map((column, quarter): readonly SheetCell[] => {
    const all = [...(counted.get(quarter) ?? [])];
    const listed = all.filter((one) => one.startsWith('[true')).length;
    const listedFormula = labels
      .map((label) => `SUMIF(${cells.calendar.track},${quoted(label)},${column})`)
      .join('+');
    return [
      { value: quarterLabel(start + quarter) },
      { value: listed, formula: listedFormula, format: 'integer' },
      { value: all.length - listed, formula: `SUM(${column})-(${listedFormula})`, format: 'integer' },
    ];
  });
  return {
    heading: overview.charts.exits,
    headers: [overview.quarter, overview.exitsListed, overview.exitsOthers],
    rows,
  };
}

/** The points of the quadrant: those of each list, in its order. */
export function pointFigures(
  list: ListedTrack,
  systems: readonly SystemRow[],
  { sheets: { overview } }: Texts,
): FigureBlock {
  const mine = systems.filter(({ finding }) => isListed(finding.track, list));
  const rows = Array.from({ length: listLengths[list] }, (_, index): readonly SheetCell[] => {
    const finding = mine[index]?.finding;
    const point = (name: string, value: number | null | undefined): SheetCell => ({
      value: value ?? outside,
      formula: `IFERROR(0+INDEX(${name},MATCH(${String(index + 1)},${cells.system.listPlace[list]},0)),${String(outside)})`,
      format: 'decimal1',
    });
    return [
      point(cells.system.monopolyDegree, finding?.monopolyDegree),
      point(cells.system.pressure, finding?.pressure),
    ];
  });
  return { heading: overview.lists[list], headers: [overview.monopolyDegree, overview.pressure], rows };
}

/** A limit of Overvåg as a line across the quadrant: upright for Monopolgrad, level for Problemtryk. */
export function limitFigures(
  limit: 'monopolyDegree' | 'pressure',
  { thresholds }: Pick<AnalysisSettings, 'thresholds'>,
  { sheets: { overview } }: Texts,
): FigureBlock {
  const at: SheetCell = { value: thresholds[limit], formula: `0+${cells.limit[limit]}`, format: 'decimal1' };
  const ends: readonly SheetCell[] = [{ value: 0 }, { value: 100 }];
  return {
    heading: overview.limits[limit],
    headers: [overview.monopolyDegree, overview.pressure],
    rows: ends.map((end) => (limit === 'monopolyDegree' ? [at, end] : [end, at])),
  };
}
