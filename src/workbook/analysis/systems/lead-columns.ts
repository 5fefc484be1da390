import type { AnalysisSettings } from '../../../analysis/settings';
import { labelOf } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { headers, sheetNames } from '../analysis-format';
import { average, jumpTo, quoted, total, weightedMeanOf } from '../layout/formulas';
import { weightNames } from '../weights/weight-labels';
import type { SystemColumn, SystemRow } from './system-row';
import { trackLooks } from './track-looks';
import { systemKeys, pressureOf } from './pressure-formula';
import { verdictColumns } from './verdict-columns';
import { cells } from '../names';
import { serialOf } from '../../raw/serial-clock';

/** What an analyst reads first: who, which track, how urgent, how big, and why. */
export function leadColumns(texts: Texts, settings: AnalysisSettings): readonly SystemColumn[] {
  return [...identityColumns(texts), ...headlineColumns(texts), ...verdictColumns(texts, settings)];
}

function identityColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const lead = { group: 'lead' } as const;
  return [
    {
      ...lead,
      key: 'rank',
      name: cells.system.rank,
      header: 'Rang',
      explain: systems.rank,
      width: 7,
      format: 'integer',
      value: (row) => row.rank,
      formula: `1+SUMPRODUCT(--(${cells.system.rankNumber}>{rankNumber}))+SUMPRODUCT((${cells.system.rankNumber}={rankNumber})*(${cells.system.nameOrder}<{nameOrder}))`,
    },
    {
      ...lead,
      key: 'system',
      name: cells.system.name,
      header: headers.system,
      explain: systems.system,
      width: 28,
      format: 'text',
      style: 'label',
      value: (row) => row.finding.system,
    },
    {
      ...lead,
      key: 'vendors',
      name: cells.system.vendors,
      header: 'Leverandører',
      explain: systems.vendors,
      width: 22,
      style: 'wrapped',
      format: 'text',
      value: (row) => row.finding.vendors.join(', '),
    },
    {
      ...lead,
      key: 'domain',
      name: cells.system.domain,
      header: headers.domain,
      explain: systems.domain,
      width: 26,
      style: 'wrapped',
      value: (row) => domainText(row) || null,
    },
  ];
}

function headlineColumns(texts: Texts): readonly SystemColumn[] {
  const { systems, tracks } = texts.sheets;
  const lead = { group: 'lead', width: 14 } as const;
  return [
    {
      ...lead,
      key: 'track',
      name: cells.system.track,
      header: 'Gældende spor',
      explain: systems.track,
      width: 25,
      style: 'label',
      value: (row) => tracks[row.finding.track],
      formula: 'IF({override}="",{recommended},{override})',
      highlights: [
        { formula: '{override}<>""', look: 'moderate' },
        ...trackLooks.map(([track, look]) => ({ formula: `{track}=${quoted(tracks[track])}`, look })),
      ],
    },
    {
      ...lead,
      key: 'priority',
      name: cells.system.priority,
      header: 'Prioritet',
      explain: systems.priority,
      format: 'decimal1',
      scale: 'bad-high',
      value: (row) => row.finding.priority,
      formula: weightedMeanOf([
        { value: '{monopolyDegree}', weight: weightNames.priorityWeights.monopolyDegree },
        { value: '{pressure}', weight: weightNames.priorityWeights.pressure },
        { value: '{reach}', weight: weightNames.priorityWeights.reach },
      ]),
    },
    {
      ...lead,
      key: 'monopolyDegree',
      name: cells.system.monopolyDegree,
      header: 'Monopolgrad',
      explain: systems.monopolyDegree,
      format: 'decimal1',
      scale: 'bad-high',
      value: (row) => row.finding.monopolyDegree,
      formula: average(systemKeys, '{no}', cells.answer.points),
    },
    {
      ...lead,
      key: 'pressure',
      name: cells.system.pressure,
      header: 'Problemtryk',
      explain: systems.pressure,
      format: 'decimal1',
      scale: 'bad-high',
      value: (row) => row.finding.pressure,
      formula: pressureOf(
        ['pricing', 'addOns', 'maintenance', 'quality', 'negotiation'],
        (area) => `{${area}.mean}`,
      ),
    },
    {
      ...lead,
      key: 'municipalities',
      name: cells.system.municipalities,
      header: 'Kommuner',
      explain: systems.municipalities,
      format: 'integer',
      value: (row) => row.finding.municipalities,
      formula: `SUMIFS(${cells.answer.firstSystemMunicipality},${systemKeys},{no})`,
    },
    {
      ...lead,
      key: 'answers',
      header: 'Svar',
      explain: systems.answers,
      width: 9,
      style: 'link',
      value: () => texts.sheets.show,
      formula: jumpTo(sheetNames.answers, `MATCH({no},${systemKeys},0)`, texts.sheets.show),
    },
    {
      ...lead,
      key: 'population',
      header: 'Indbyggere dækket',
      explain: systems.population,
      format: 'integer',
      value: (row) => row.finding.population,
      formula: `SUMIFS(${cells.answer.population},${systemKeys},{no},${cells.answer.firstSystemMunicipality},1)`,
    },
    {
      ...lead,
      key: 'price.total',
      name: cells.system.price,
      header: 'Årlig pris i alt (kr.)',
      explain: systems.priceTotal,
      width: 16,
      format: 'money',
      value: (row) => row.finding.price.total,
      formula: total(systemKeys, '{no}', cells.answer.price),
    },
    {
      ...lead,
      key: 'savings',
      name: cells.system.savings,
      header: 'Besparelsespotentiale (kr./år)',
      explain: systems.savings,
      width: 22,
      format: 'money',
      array: true,
      value: (row) => row.finding.price.savings,
      formula:
        `IF({price.n}<3,"",SUM(IF(${systemKeys}={no},IF(ISNUMBER(${cells.answer.perCapita}),` +
        `IF(${cells.answer.perCapita}>{price.median},(${cells.answer.perCapita}-{price.median})*${cells.answer.population})))))`,
    },
    ...windowColumns(texts),
  ];
}

function windowColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const lead = { group: 'lead', width: 13 } as const;
  return [
    {
      ...lead,
      key: 'window.from',
      header: 'Fælles vindue fra (beregnet)',
      explain: systems.windowFrom,
      format: 'date',
      value: ({ finding: { window } }) => (window === null ? null : serialOf(window.from)),
    },
    {
      ...lead,
      key: 'window.municipalities',
      header: 'Fælles vindue, kommuner (beregnet)',
      explain: systems.windowMunicipalities,
      format: 'integer',
      value: ({ finding: { window } }) => window?.municipalities ?? null,
    },
  ];
}

/** The name of a system's Fagområde; '' when no answer names one. */
export function domainText({ finding: { domain } }: SystemRow): string {
  return domain === null ? '' : (labelOf('domain', domain) ?? '');
}
