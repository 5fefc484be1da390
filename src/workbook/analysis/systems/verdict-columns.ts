import type { AnalysisSettings } from '../../../analysis/settings';
import type { Texts } from '../../../text/da';
import { headers, words } from '../analysis-format';
import { quoted } from '../layout/formulas';
import type { Rule } from '../layout/table-types';
import { cells } from '../names';
import { listRange } from '../weights/weight-lists';
import { reasonFormula, reasonText, weakestFormula, weakestText } from './reasons';
import type { SystemColumn } from './system-row';

/** The recommendation with its reasons and how sure it is, and what the analyst says to it. */
export function verdictColumns(texts: Texts, settings: AnalysisSettings): readonly SystemColumn[] {
  const { systems, tracks } = texts.sheets;
  const lead = { group: 'verdict' } as const;
  return [
    {
      ...lead,
      key: 'reason',
      header: 'Begrundelse',
      explain: systems.reason,
      width: 95,
      style: 'wrapped',
      value: (row) => reasonText(row, texts, settings),
      formula: reasonFormula(texts),
    },
    {
      ...lead,
      key: 'recommended',
      header: 'Anbefalet spor',
      explain: systems.recommended,
      width: 24,
      value: (row) => tracks[row.finding.recommended],
      formula: recommendedFormula(texts),
    },
    {
      ...lead,
      key: 'override',
      header: headers.override,
      explain: systems.override,
      width: 24,
      style: 'input',
      value: (row) => (row.override === null ? null : tracks[row.override]),
      rule: trackRule(texts),
    },
    {
      ...lead,
      key: 'note',
      header: headers.note,
      explain: systems.note,
      width: 40,
      style: 'input',
      format: 'text',
      value: (row) => (row.note === '' ? null : row.note),
    },
    {
      ...lead,
      key: 'decidedBy',
      name: cells.system.decidedBy,
      header: 'Bestemt af',
      explain: systems.decidedBy,
      width: 12,
      value: (row) => (row.override === null ? systems.byFormula : systems.byAnalyst),
      formula: `IF({override}="",${quoted(systems.byFormula)},${quoted(systems.byAnalyst)})`,
    },
    ...sureColumns(texts),
  ];
}

/** Where the rules point, and what the draws say of it. */
function sureColumns(texts: Texts): readonly SystemColumn[] {
  const { systems, tracks } = texts.sheets;
  const part = { group: 'sure', width: 13 } as const;
  return [
    {
      ...part,
      key: 'direction',
      name: cells.system.direction,
      header: 'Retning',
      explain: systems.direction,
      width: 24,
      value: (row) => tracks[row.finding.direction],
      formula: directionFormula(tracks),
    },
    {
      ...part,
      key: 'runnerUp',
      name: cells.system.runnerUp,
      header: 'Næsthyppigste retning (beregnet)',
      explain: systems.runnerUp,
      width: 24,
      value: ({ finding: { runnerUp } }) => (runnerUp === null ? null : tracks[runnerUp]),
    },
    {
      ...part,
      key: 'rankRange.from',
      name: cells.system.rankFrom,
      header: 'Rang fra (beregnet)',
      explain: systems.rankRange,
      format: 'integer',
      value: (row) => row.finding.rankRange.from,
    },
    {
      ...part,
      key: 'rankRange.to',
      name: cells.system.rankTo,
      header: 'Rang til (beregnet)',
      explain: systems.rankRange,
      format: 'integer',
      value: (row) => row.finding.rankRange.to,
    },
    settlesColumn(texts),
  ];
}

function settlesColumn(texts: Texts): SystemColumn {
  return {
    group: 'sure',
    width: 34,
    key: 'settles',
    name: cells.system.settles,
    header: 'Svagest belyst',
    explain: texts.sheets.systems.settles,
    value: (row) => weakestText(row, texts),
    formula: weakestFormula(texts),
  };
}

function trackRule({ sheets: { systems } }: Texts): Rule {
  return {
    rule: { kind: 'list', source: listRange(cells.list.tracks) },
    prompt: { title: headers.override, text: systems.override },
    error: { severity: 'stop', title: headers.override, text: systems.overrideError },
  };
}

/** Retning, but "Uafklaret" when it is a track that too few of the draws point to. */
function recommendedFormula({ sheets: { tracks } }: Texts): string {
  const isTrack = [tracks.breakUp, tracks.negotiate, tracks.both]
    .map((label) => `{direction}=${quoted(label)}`)
    .join(',');
  return `IF(AND(OR(${isTrack}),ROUND({robustness}-${cells.limit.robustness},9)<0),${quoted(tracks.unsettled)},{direction})`;
}

/** The rules of the direction, first match wins; figures are compared with limits at nine decimals. */
function directionFormula(tracks: Texts['sheets']['tracks']): string {
  const { limit } = cells;
  const label = (track: keyof typeof tracks): string => quoted(tracks[track]);
  const below = (figure: string, than: string): string => `ROUND(${figure}-${than},9)<0`;
  const near = `OR(${below('ABS({score.breakUp}-{score.negotiate})', limit.scoreMargin)},ROUND({score.breakUp}-{score.negotiate},9)=0)`;
  const byScores =
    `IF({score.breakUp}="",IF({score.negotiate}="",${label('watch')},${label('negotiate')}),` +
    `IF({score.negotiate}="",${label('breakUp')},IF(${near},${label('both')},` +
    `IF({score.breakUp}>{score.negotiate},${label('breakUp')},${label('negotiate')}))))`;
  const acts =
    `IF(OR(${below('{monopolyDegree}', limit.monopolyDegree)},${below('{pressure}', limit.pressure)}),` +
    `${label('watch')},${byScores})`;
  return (
    `IF({phaseOut}=${quoted(words.yes)},${label('phaseOut')},IF({municipalities}<${limit.fewAnswers},${label('tooFew')},` +
    `IF(OR({monopolyDegree}="",{pressure}=""),${label('watch')},${acts})))`
  );
}
