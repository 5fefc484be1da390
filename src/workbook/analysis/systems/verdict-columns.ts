import type { AnalysisSettings } from '../../../analysis/settings';
import type { Texts } from '../../../text/da';
import { headers, words } from '../analysis-format';
import { quoted } from '../layout/formulas';
import type { Rule } from '../layout/table-types';
import { weightNames } from '../weights/weight-labels';
import { listRange } from '../weights/weight-lists';
import { reasonFormula, reasonText } from './reasons';
import type { SystemColumn } from './system-row';
import { cells } from '../names';

/** The recommendation with its reasons, and what the analyst says to it. */
export function verdictColumns(texts: Texts, settings: AnalysisSettings): readonly SystemColumn[] {
  const { systems, tracks } = texts.sheets;
  const lead = { group: 'verdict' } as const;
  return [
    {
      ...lead,
      key: 'recommended',
      header: 'Anbefalet spor',
      explain: systems.recommended,
      width: 24,
      value: (row) => tracks[row.finding.recommended],
      formula: trackFormula(texts),
    },
    {
      ...lead,
      key: 'reason',
      header: 'Begrundelse',
      explain: systems.reason,
      width: 90,
      style: 'wrapped',
      value: (row) => reasonText(row, texts, settings),
      formula: reasonFormula(texts),
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
      key: 'decidedBy',
      header: 'Bestemt af',
      explain: systems.decidedBy,
      width: 12,
      value: (row) => (row.override === null ? systems.byFormula : systems.byAnalyst),
      formula: `IF({override}="",${quoted(systems.byFormula)},${quoted(systems.byAnalyst)})`,
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
  ];
}

function trackRule({ sheets: { systems } }: Texts): Rule {
  return {
    rule: { kind: 'list', source: listRange(cells.list.tracks) },
    prompt: { title: headers.override, text: systems.override },
    error: { severity: 'stop', title: headers.override, text: systems.overrideError },
  };
}

/** The rules of the recommended track, first match wins; figures are compared with limits at nine decimals. */
function trackFormula({ sheets: { tracks } }: Texts): string {
  const names = weightNames.thresholds;
  const label = (track: keyof typeof tracks): string => quoted(tracks[track]);
  const below = (figure: string, limit: string): string => `ROUND(${figure}-${limit},9)<0`;
  const near = `OR(${below('ABS({score.breakUp}-{score.negotiate})', names.scoreMargin)},ROUND({score.breakUp}-{score.negotiate},9)=0)`;
  const byScores =
    `IF({score.breakUp}="",IF({score.negotiate}="",${label('watch')},${label('negotiate')}),` +
    `IF({score.negotiate}="",${label('breakUp')},IF(${near},${label('both')},` +
    `IF({score.breakUp}>{score.negotiate},${label('breakUp')},${label('negotiate')}))))`;
  const acts =
    `IF(OR(${below('{monopolyDegree}', names.monopolyDegree)},${below('{pressure}', names.pressure)}),` +
    `${label('watch')},${byScores})`;
  return (
    `IF({phaseOut}=${quoted(words.yes)},${label('phaseOut')},IF({municipalities}<${names.fewAnswers},${label('tooFew')},` +
    `IF(OR({monopolyDegree}="",{pressure}=""),${label('watch')},${acts})))`
  );
}
