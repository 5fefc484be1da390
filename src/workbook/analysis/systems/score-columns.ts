import { ratedAreas } from '../../../survey/questionnaire';
import { vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { count as countOf, countAny, onScale, quoted, ratioOf } from '../layout/formulas';
import { cells } from '../names';
import { pressureOf, systemKeys } from './pressure-formula';
import type { SystemColumn } from './system-row';

/** The two scores with their parts on the common scale, what the parts rest on, and Kraljic's portfolio. */
export function scoreColumns(texts: Texts): readonly SystemColumn[] {
  return [
    ...breakUpColumns(texts),
    ...negotiateColumns(texts),
    ...partCountColumns(texts),
    kraljicColumn(texts),
  ];
}

const wanted = ['wanted.breakUp', 'wanted.negotiate', 'wanted.both', 'wanted.none'];
const wishes = `(${wanted.map((key) => `{${key}}`).join('+')})`;

function breakUpColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const part = { group: 'breakUp', width: 15, format: 'decimal1' } as const;
  const { endPoint } = cells;
  return [
    {
      ...part,
      key: 'score.breakUp',
      header: 'Score for monopolbrud',
      explain: systems.scoreBreakUp,
      scale: 'good-high',
      value: (row) => row.finding.scores.breakUp,
      formula: scoreOf('breakUp.pressure', 'breakUp.wish'),
    },
    {
      ...part,
      key: 'breakUp.pressure',
      header: 'Vilkår og kvalitet (point)',
      explain: systems.partTerms,
      value: (row) => row.finding.scoreParts.breakUp.pressure,
      formula: onScale('{pressure.terms}', endPoint.pressure),
    },
    {
      ...part,
      key: 'breakUp.alternatives',
      header: 'Kender alternativer (point)',
      explain: systems.partAlternatives,
      value: (row) => row.finding.scoreParts.breakUp.alternatives,
      formula: onScale('{alternativesShare}', endPoint.alternatives),
    },
    {
      ...part,
      key: 'breakUp.window',
      header: 'Fælles vindue (point)',
      explain: systems.partWindow,
      value: (row) => row.finding.scoreParts.breakUp.window,
      formula: onScale('{window.share}', endPoint.window),
    },
    {
      ...part,
      key: 'breakUp.wish',
      header: 'Ønsker monopolbrud (point)',
      explain: systems.partWishBreakUp,
      value: (row) => row.finding.scoreParts.breakUp.wish,
      formula: onScale('{wish.breakUp}', endPoint.wish),
    },
    {
      ...part,
      key: 'pressure.terms',
      header: 'Problemtryk, vilkår og kvalitet',
      explain: systems.partTermsPressure,
      value: (row) => row.pressures.terms,
      formula: pressureOf(['maintenance', 'quality'], (area) => `{${area}.mean}`),
    },
    {
      ...part,
      key: 'window.share',
      header: 'I fælles vindue, andel',
      explain: systems.windowShare,
      format: 'percent',
      value: (row) => row.windowShare,
      formula:
        'IF({exits.stated}=0,"",IF({window.municipalities}="",0,{window.municipalities}/{municipalities}))',
    },
    {
      ...part,
      key: 'wish.breakUp',
      header: 'Ønsker monopolbrud, andel',
      explain: systems.wishBreakUp,
      format: 'percent',
      value: (row) => row.wishes.breakUp,
      formula: ratioOf('{wanted.breakUp}+{wanted.both}', wishes),
    },
  ];
}

/** The mean of the parts that are there; blank when fewer than two are. */
function scoreOf(first: string, last: string): string {
  return `IF(COUNT({${first}:${last}})<2,"",AVERAGE({${first}:${last}}))`;
}

function negotiateColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const part = { group: 'negotiate', width: 16, format: 'decimal1' } as const;
  const { endPoint } = cells;
  return [
    {
      ...part,
      key: 'score.negotiate',
      header: 'Score for koordineret forhandling',
      explain: systems.scoreNegotiate,
      scale: 'good-high',
      value: (row) => row.finding.scores.negotiate,
      formula: scoreOf('negotiate.pressure', 'negotiate.wish'),
    },
    {
      ...part,
      key: 'negotiate.pressure',
      header: 'Pris og forhandling (point)',
      explain: systems.partPrices,
      value: (row) => row.finding.scoreParts.negotiate.pressure,
      formula: onScale('{pressure.prices}', endPoint.pressure),
    },
    {
      ...part,
      key: 'negotiate.spread',
      header: 'Prisspredning (point)',
      explain: systems.partSpread,
      value: (row) => row.finding.scoreParts.negotiate.spread,
      formula: onScale('{price.spread}', endPoint.spread),
    },
    {
      ...part,
      key: 'negotiate.join',
      header: 'Vil deltage (point)',
      explain: systems.partJoin,
      value: (row) => row.finding.scoreParts.negotiate.join,
      formula: onScale('{join}', endPoint.join),
    },
    {
      ...part,
      key: 'negotiate.wish',
      header: 'Ønsker forhandling (point)',
      explain: systems.partWishNegotiate,
      value: (row) => row.finding.scoreParts.negotiate.wish,
      formula: onScale('{wish.negotiate}', endPoint.wish),
    },
    {
      ...part,
      key: 'pressure.prices',
      header: 'Problemtryk, pris og forhandling',
      explain: systems.partPricesPressure,
      value: (row) => row.pressures.prices,
      formula: pressureOf(['pricing', 'addOns', 'negotiation'], (area) => `{${area}.mean}`),
    },
    {
      ...part,
      key: 'wish.negotiate',
      header: 'Ønsker forhandling, andel',
      explain: systems.wishNegotiate,
      format: 'percent',
      value: (row) => row.wishes.negotiate,
      formula: ratioOf('{wanted.negotiate}+{wanted.both}', wishes),
    },
  ];
}

/** How many answers each part rests on, 0 for one that is missing: what the reasons name when a track is unsettled. */
function partCountColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const counted = (
    key: string,
    header: string,
    value: SystemColumn['value'],
    part: string,
    count: string,
  ): SystemColumn => ({
    group: 'partCounts',
    width: 13,
    format: 'integer',
    key,
    header,
    explain: systems.partCount,
    value,
    formula: `IF({${part}}="",0,${count})`,
  });
  const fewest = (areas: readonly string[]): string =>
    `MIN(${areas.map((area) => `IF({${area}.n}=0,1E+99,{${area}.n})`).join(',')})`;
  return [
    counted(
      'count.terms',
      'Svar bag vilkår og kvalitet',
      (row) => row.finding.partCounts.breakUp.pressure,
      'breakUp.pressure',
      fewest(['maintenance', 'quality']),
    ),
    counted(
      'count.alternatives',
      'Svar bag alternativer',
      (row) => row.finding.partCounts.breakUp.alternatives,
      'breakUp.alternatives',
      '{alternativesShare.n}',
    ),
    counted(
      'count.window',
      'Svar bag vindue',
      (row) => row.finding.partCounts.breakUp.window,
      'breakUp.window',
      '{exits.stated}',
    ),
    counted(
      'count.prices',
      'Svar bag pris og forhandling',
      (row) => row.finding.partCounts.negotiate.pressure,
      'negotiate.pressure',
      fewest(['pricing', 'addOns', 'negotiation']),
    ),
    counted(
      'count.spread',
      'Svar bag prisspredning',
      (row) => row.finding.partCounts.negotiate.spread,
      'negotiate.spread',
      '{pristal.n}',
    ),
    counted(
      'count.join',
      'Svar bag deltagelse',
      (row) => row.finding.partCounts.negotiate.join,
      'negotiate.join',
      '{join.n}',
    ),
    counted(
      'count.wish',
      'Svar bag ønsker',
      (row) => row.finding.partCounts.breakUp.wish,
      'breakUp.wish',
      wishes,
    ),
  ];
}

function kraljicColumn({ sheets: { systems } }: Texts): SystemColumn {
  const { kraljic } = systems;
  const impact = `ROUND({price.total}-${cells.impact.value},6)>=0`;
  return {
    group: 'place',
    width: 16,
    key: 'kraljic',
    header: 'Kraljic-kvadrant',
    explain: systems.kraljicNote,
    value: ({ finding }) => (finding.kraljic === null ? null : kraljic[finding.kraljic]),
    formula:
      `IF(OR({monopolyDegree}="",{price.total}="",${cells.impact.value}=""),"",` +
      `IF(ROUND({monopolyDegree}-${cells.limit.supplyRisk},9)>=0,` +
      `IF(${impact},${quoted(kraljic.strategic)},${quoted(kraljic.bottleneck)}),` +
      `IF(${impact},${quoted(kraljic.leverage)},${quoted(kraljic.nonCritical)})))`,
  };
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
      formula: ratioOf(`${joins('yes')}+0.5*${joins('maybe')}`, '{join.n}'),
    },
    {
      ...part,
      key: 'join.n',
      header: 'Vil deltage, n',
      explain: systems.answered,
      format: 'integer',
      value: (row) => row.finding.n.joinShare,
      formula: countAny(systemKeys, '{no}', cells.answer.willJoin, Object.values(vocabularies.participation)),
    },
    {
      ...part,
      key: 'ad',
      header: 'Enighed, AD-indeks',
      explain: systems.ad,
      format: 'decimal2',
      value: (row) => row.finding.ad,
      formula: `IFERROR(AVERAGE(${ratedAreas.map((area) => `{${area}.deviation}`).join(',')}),"")`,
    },
    {
      ...part,
      key: 'agreed',
      header: 'Enige?',
      explain: systems.agreed,
      value: (row) => row.agreed,
      formula:
        `IF({ad}="","",IF(ROUND({ad}-${cells.limit.agreement},9)<=0,` +
        `${quoted(systems.agreeing)},${quoted(systems.disagreeing)}))`,
    },
    {
      ...part,
      key: 'agreement',
      header: 'Krippendorffs alfa, til metodefolk (beregnet)',
      explain: systems.agreement,
      format: 'decimal2',
      value: (row) => row.finding.agreement,
    },
  ];
}
