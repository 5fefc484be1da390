import type { Texts } from '../../../text/da';
import { vocabularies } from '../../../survey/vocabularies';
import { count as countOf, countAny, quoted, ratioOf } from '../layout/formulas';
import { weightNames } from '../weights/weight-labels';
import { pressureOf, systemKeys } from './pressure-formula';
import type { SystemColumn } from './system-row';
import { cells } from '../names';

/** The two scores with their parts in columns of their own, the reach, and Kraljic's portfolio. */
export function scoreColumns(texts: Texts): readonly SystemColumn[] {
  return [...breakUpColumns(texts), ...negotiateColumns(texts), ...placeColumns(texts)];
}

const percent = (key: string): string => `IF({${key}}="","",100*{${key}})`;
const wanted = ['wanted.breakUp', 'wanted.negotiate', 'wanted.both', 'wanted.none'];

function breakUpColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const part = { group: 'breakUp', width: 15, format: 'decimal1' } as const;
  return [
    {
      ...part,
      key: 'score.breakUp',
      header: 'Score for monopolbrud',
      explain: systems.scoreBreakUp,
      scale: 'good-high',
      value: (row) => row.finding.scores.breakUp,
      formula: 'IFERROR(AVERAGE({breakUp.pressure:breakUp.wish}),"")',
    },
    {
      ...part,
      key: 'breakUp.pressure',
      header: 'Problemtryk, vilkår og kvalitet',
      explain: systems.partTerms,
      value: (row) => row.finding.scoreParts.breakUp.pressure,
      formula: pressureOf(['maintenance', 'quality'], (area) => `{${area}.mean}`),
    },
    {
      ...part,
      key: 'breakUp.alternatives',
      header: 'Kender alternativer',
      explain: systems.partAlternatives,
      value: (row) => row.finding.scoreParts.breakUp.alternatives,
      formula: percent('alternatives'),
    },
    {
      ...part,
      key: 'breakUp.window',
      header: 'I fælles vindue',
      explain: systems.partWindow,
      value: (row) => row.finding.scoreParts.breakUp.window,
      formula: 'IF({window.municipalities}="","",100*({window.municipalities}/{municipalities}))',
    },
    {
      ...part,
      key: 'breakUp.wish',
      header: 'Ønsker monopolbrud',
      explain: systems.partWishBreakUp,
      value: (row) => row.finding.scoreParts.breakUp.wish,
      formula: ratioOf(
        '100*({wanted.breakUp}+{wanted.both})',
        `(${wanted.map((key) => `{${key}}`).join('+')})`,
      ),
    },
  ];
}

function negotiateColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const part = { group: 'negotiate', width: 16, format: 'decimal1' } as const;
  return [
    {
      ...part,
      key: 'score.negotiate',
      header: 'Score for koordineret forhandling',
      explain: systems.scoreNegotiate,
      scale: 'good-high',
      value: (row) => row.finding.scores.negotiate,
      formula: 'IFERROR(AVERAGE({negotiate.pressure:negotiate.wish}),"")',
    },
    {
      ...part,
      key: 'negotiate.pressure',
      header: 'Problemtryk, pris og forhandling',
      explain: systems.partPrices,
      value: (row) => row.finding.scoreParts.negotiate.pressure,
      formula: pressureOf(['pricing', 'addOns', 'negotiation'], (area) => `{${area}.mean}`),
    },
    {
      ...part,
      key: 'negotiate.spread',
      header: 'Prisspredning',
      explain: systems.partSpread,
      value: (row) => row.finding.scoreParts.negotiate.spread,
      formula: `IF({price.cv}="","",IF(${weightNames.thresholds.fullSpread}>0,MIN(1,{price.cv}/${weightNames.thresholds.fullSpread})*100,""))`,
    },
    {
      ...part,
      key: 'negotiate.join',
      header: 'Vil deltage i fælles indsats',
      explain: systems.partJoin,
      value: (row) => row.finding.scoreParts.negotiate.join,
      formula: percent('join'),
    },
    {
      ...part,
      key: 'negotiate.wish',
      header: 'Ønsker koordineret forhandling',
      explain: systems.partWishNegotiate,
      value: (row) => row.finding.scoreParts.negotiate.wish,
      formula: ratioOf(
        '100*({wanted.negotiate}+{wanted.both})',
        `(${wanted.map((key) => `{${key}}`).join('+')})`,
      ),
    },
  ];
}

function placeColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const { kraljic } = systems;
  const part = { group: 'place', width: 16 } as const;
  return [
    {
      ...part,
      key: 'reach',
      header: 'Omfang',
      explain: systems.reach,
      format: 'decimal1',
      value: (row) => row.finding.reach,
      formula: `IF(${cells.coverage.count}=0,"",100*{municipalities}/${cells.coverage.count})`,
    },
    {
      ...part,
      key: 'domainMedian',
      header: 'Medianpris i fagområdet (kr.)',
      explain: systems.domainMedian,
      format: 'money',
      array: true,
      value: (row) => row.domainMedian,
      formula:
        `IF({domain}="","",IF(COUNTIFS(${cells.system.domain},{domain},${cells.system.price},">=0")=0,"",` +
        `MEDIAN(IF(${cells.system.domain}={domain},IF(ISNUMBER(${cells.system.price}),${cells.system.price})))))`,
    },
    {
      ...part,
      key: 'kraljic',
      header: 'Kraljic-kvadrant',
      explain: systems.kraljicNote,
      value: ({ finding }) => (finding.kraljic === null ? null : kraljic[finding.kraljic]),
      formula:
        'IF(OR({domain}="",{monopolyDegree}="",{price.total}="",{domainMedian}=""),"",' +
        `IF(ROUND({monopolyDegree}-${weightNames.thresholds.supplyRisk},9)>=0,` +
        `IF(ROUND({price.total}-{domainMedian},9)>=0,${quoted(kraljic.strategic)},${quoted(kraljic.bottleneck)}),` +
        `IF(ROUND({price.total}-{domainMedian},9)>=0,${quoted(kraljic.leverage)},${quoted(kraljic.nonCritical)})))`,
    },
  ];
}

/** Ønsket spor, Vil deltage and Enighed. */
export function wishColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const part = { group: 'wish', width: 16 } as const;
  const joins = (answer: 'yes' | 'maybe'): string =>
    countOf(systemKeys, '{no}', cells.answer.willJoin, quoted(vocabularies.participation[answer]));
  const count = (track: 'breakUp' | 'negotiate' | 'both' | 'none', header: string): SystemColumn => ({
    ...part,
    key: `wanted.${track}`,
    header,
    explain: systems.wanted,
    format: 'integer',
    value: (row) => row.finding.wanted[track],
    formula: countOf(systemKeys, '{no}', cells.answer.wantedTrack, quoted(vocabularies.wantedTrack[track])),
  });
  return [
    count('breakUp', 'Ønsker monopolbrud (antal)'),
    count('negotiate', 'Ønsker forhandling (antal)'),
    count('both', 'Ønsker begge (antal)'),
    count('none', 'Ønsker ingen handling (antal)'),
    {
      ...part,
      key: 'join',
      header: 'Vil deltage, andel',
      explain: systems.join,
      format: 'percent',
      value: (row) => row.finding.joinShare,
      formula: ratioOf(
        `${joins('yes')}+0.5*${joins('maybe')}`,
        countAny(systemKeys, '{no}', cells.answer.willJoin, Object.values(vocabularies.participation)),
      ),
    },
    {
      ...part,
      key: 'agreement',
      header: 'Enighed, Krippendorffs alfa (beregnet)',
      explain: systems.agreement,
      format: 'decimal2',
      value: (row) => row.finding.agreement,
    },
  ];
}
