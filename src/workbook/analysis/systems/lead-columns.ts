import type { AnalysisSettings } from '../../../analysis/settings';
import { enoughForSavings } from '../../../analysis/price-figures';
import { sum } from '../../../analysis/statistics';
import { ratedAreas } from '../../../survey/questionnaire';
import { labelOf } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { serialOf } from '../../raw/serial-clock';
import { headers, sheetNames } from '../analysis-format';
import { average, count, jumpTo, quoted, total, weightedMeanOf } from '../layout/formulas';
import { cells } from '../names';
import { pressureOf, systemKeys } from './pressure-formula';
import type { SystemColumn, SystemRow } from './system-row';
import { trackLooks } from './track-looks';
import { verdictColumns } from './verdict-columns';

/** What an analyst reads first: who, which track, how urgent, how big, and why. */
export function leadColumns(texts: Texts, settings: AnalysisSettings): readonly SystemColumn[] {
  return [
    ...identityColumns(texts),
    ...headlineColumns(texts),
    ...originColumns(texts),
    ...verdictColumns(texts, settings),
    populationColumn(texts),
  ];
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
      value: (row) => row.finding.rank,
      formula:
        `IF({municipalities}<${cells.limit.rank},"",1+SUMPRODUCT((${cells.system.municipalities}>=${cells.limit.rank})*(${cells.system.rankNumber}>{rankNumber}))+` +
        `SUMPRODUCT((${cells.system.municipalities}>=${cells.limit.rank})*(${cells.system.rankNumber}={rankNumber})*(${cells.system.nameOrder}<{nameOrder})))`,
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
  ];
}

function headlineColumns(texts: Texts): readonly SystemColumn[] {
  const { systems, tracks } = texts.sheets;
  const lead = { group: 'lead', width: 13 } as const;
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
      key: 'robustness',
      name: cells.system.robustness,
      header: 'Robusthed (beregnet)',
      explain: systems.robustness,
      format: 'percent',
      value: (row) => row.finding.robustness,
    },
    {
      group: 'lead',
      width: 11,
      format: 'integer',
      key: 'municipalities',
      name: cells.system.municipalities,
      header: 'Kommuner',
      explain: systems.municipalities,
      value: (row) => row.finding.municipalities,
      formula: `SUMIFS(${cells.answer.firstSystemMunicipality},${systemKeys},{no})`,
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
      key: 'price.n',
      name: cells.system.priceCount,
      header: 'Kommuner med pris',
      explain: systems.priceN,
      width: 11,
      format: 'integer',
      value: (row) => row.finding.price.n,
      formula: count(systemKeys, '{no}', cells.answer.perCapita, '">=0"'),
    },
    ...savingsColumns(texts),
    ...windowColumns(texts),
    ...indexColumns(texts),
  ];
}

/** Prioritet and the indices it is made of, each on its fixed scale from 0 to 100. */
function indexColumns(texts: Texts): readonly SystemColumn[] {
  const { systems } = texts.sheets;
  const index = { group: 'lead', width: 12, format: 'decimal1', scale: 'bad-high' } as const;
  const counted = { group: 'lead', width: 11, format: 'integer' } as const;
  const { rank } = cells.limit;
  const { municipalities, price } = cells.system;
  const priced = `SUMPRODUCT((${municipalities}>=${rank})*ISNUMBER(${price}))`;
  return [
    {
      ...index,
      key: 'priority',
      name: cells.system.priority,
      header: 'Prioritet',
      explain: systems.priority,
      value: (row) => row.finding.priority,
      formula: weightedMeanOf([
        { value: '{monopolyDegree}', weight: cells.priorityWeight.monopolyDegree },
        { value: '{pressure}', weight: cells.priorityWeight.pressure },
        { value: '{reach}', weight: cells.priorityWeight.reach },
        { value: '{economy}', weight: cells.priorityWeight.economy },
      ]),
    },
    {
      ...index,
      key: 'monopolyDegree',
      name: cells.system.monopolyDegree,
      header: 'Monopolgrad',
      explain: systems.monopolyDegree,
      value: (row) => row.finding.monopolyDegree,
      formula: average(systemKeys, '{no}', cells.answer.points),
    },
    {
      ...counted,
      key: 'monopolyDegree.n',
      header: 'Monopolgrad, n',
      explain: systems.statusCount,
      value: (row) => row.finding.n.monopolyDegree,
      formula: count(systemKeys, '{no}', cells.answer.points, '">=0"'),
    },
    {
      ...index,
      key: 'pressure',
      name: cells.system.pressure,
      header: 'Problemtryk',
      explain: systems.pressure,
      value: (row) => row.finding.pressure,
      formula: pressureOf(
        ['pricing', 'addOns', 'maintenance', 'quality', 'negotiation'],
        (area) => `{${area}.mean}`,
      ),
    },
    {
      ...counted,
      key: 'pressure.n',
      header: 'Problemtryk, n (vurderinger)',
      explain: systems.ratingsCount,
      value: ({ finding: { ratings } }) => sum(ratedAreas.map((area) => ratings[area].n)),
      formula: ratedAreas.map((area) => `{${area}.n}`).join('+'),
    },
    {
      ...index,
      key: 'reach',
      header: 'Omfang',
      explain: systems.reach,
      value: (row) => row.finding.reach,
      formula: `IF(${cells.coverage.count}=0,"",100*{municipalities}/${cells.coverage.count})`,
    },
    {
      ...index,
      key: 'economy',
      header: 'Økonomi',
      explain: systems.economy,
      array: true,
      value: (row) => row.finding.economy,
      formula:
        `IF(OR({municipalities}<${rank},{price.total}=""),"",IF(${priced}<2,"",` +
        `100*SUM(IF(${municipalities}>=${rank},IF(ISNUMBER(${price}),IF(ROUND(${price}-{price.total},6)<0,1,0),0),0))/(${priced}-1)))`,
    },
  ];
}

function savingsColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const lead = { group: 'lead', width: 17, format: 'money', array: true } as const;
  const { usualLevel, population } = cells.answer;
  const above = (limit: string): string =>
    `SUM(IF(${systemKeys}={no},IF(ISNUMBER(${usualLevel}),IF(${usualLevel}>${limit},` +
    `(${usualLevel}-${limit})*${population}^${cells.elasticity.value},0),0),0))`;
  return [
    {
      ...lead,
      key: 'savings.from',
      name: cells.system.savingsFrom,
      header: 'Besparelsespotentiale, fra (kr./år)',
      explain: systems.savingsFrom,
      value: (row) => row.finding.price.savings?.from ?? null,
      formula: `IF({savings.n}<${enoughForSavings},"",${above('{usual.upper}')})`,
    },
    {
      ...lead,
      key: 'savings.to',
      name: cells.system.savingsTo,
      header: 'Besparelsespotentiale, til (kr./år)',
      explain: systems.savingsTo,
      value: (row) => row.finding.price.savings?.to ?? null,
      formula: `IF({savings.n}<${enoughForSavings},"",${above('{usual.median}')})`,
    },
    {
      group: 'lead',
      width: 16,
      key: 'savings.n',
      header: 'Kommuner bag besparelsespotentialet',
      explain: systems.savingsN,
      format: 'integer',
      value: (row) => row.usual.n,
      formula: count(systemKeys, '{no}', usualLevel, '">0"'),
    },
  ];
}

function windowColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const lead = { group: 'lead', width: 12 } as const;
  return [
    {
      ...lead,
      key: 'window.from',
      name: cells.system.windowFrom,
      header: 'Fælles vindue fra (beregnet)',
      explain: systems.windowFrom,
      format: 'date',
      value: ({ finding: { window } }) => (window === null ? null : serialOf(window.from)),
    },
    {
      ...lead,
      key: 'window.municipalities',
      name: cells.system.windowMunicipalities,
      header: 'Vindue, kommuner (beregnet)',
      explain: systems.windowMunicipalities,
      format: 'integer',
      value: ({ finding: { window } }) => window?.municipalities ?? null,
    },
    {
      ...lead,
      key: 'window.spendShare',
      header: 'Vindue, andel af pris (beregnet)',
      explain: systems.windowSpendShare,
      format: 'percent',
      value: ({ finding: { window } }) => window?.spendShare ?? null,
    },
  ];
}

/** Who sells it, what it is for, and where its answers are. */
function originColumns(texts: Texts): readonly SystemColumn[] {
  const { systems } = texts.sheets;
  const lead = { group: 'lead' } as const;
  return [
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
    {
      ...lead,
      key: 'answers',
      header: 'Svar',
      explain: systems.answers,
      width: 7,
      style: 'link',
      value: () => texts.sheets.show,
      formula: jumpTo(sheetNames.answers, systemKeys, `MATCH({no},${systemKeys},0)`, texts.sheets.show),
    },
  ];
}

function populationColumn({ sheets: { systems } }: Texts): SystemColumn {
  return {
    group: 'place',
    width: 14,
    key: 'population',
    header: 'Indbyggere dækket',
    explain: systems.population,
    format: 'integer',
    value: (row) => row.finding.population,
    formula: `SUMIFS(${cells.answer.population},${systemKeys},{no},${cells.answer.firstSystemMunicipality},1)`,
  };
}

/** The name of a system's Fagområde; '' when no answer names one. */
export function domainText({ finding: { domain } }: SystemRow): string {
  return domain === null ? '' : (labelOf('domain', domain) ?? '');
}
