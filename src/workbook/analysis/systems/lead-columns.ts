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
      name: 'Rang',
      header: 'Rang',
      explain: systems.rank,
      width: 7,
      format: 'integer',
      value: (row) => row.rank,
      formula:
        '1+SUMPRODUCT(--(System.Rangtal>{rankNumber}))+SUMPRODUCT((System.Rangtal={rankNumber})*(System.Navnenr<{nameOrder}))',
    },
    {
      ...lead,
      key: 'system',
      name: 'Navn',
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
      name: 'Leverandører',
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
      name: 'Fagområde',
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
      name: 'GældendeSpor',
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
      name: 'Prioritet',
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
      name: 'Monopolgrad',
      header: 'Monopolgrad',
      explain: systems.monopolyDegree,
      format: 'decimal1',
      scale: 'bad-high',
      value: (row) => row.finding.monopolyDegree,
      formula: average(systemKeys, '{no}', 'Svar.Statuspoint'),
    },
    {
      ...lead,
      key: 'pressure',
      name: 'Problemtryk',
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
      name: 'Kommuner',
      header: 'Kommuner',
      explain: systems.municipalities,
      format: 'integer',
      value: (row) => row.finding.municipalities,
      formula: `SUMIFS(Svar.FørsteSystemKommune,${systemKeys},{no})`,
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
      formula: `SUMIFS(Svar.Indbyggere,${systemKeys},{no},Svar.FørsteSystemKommune,1)`,
    },
    {
      ...lead,
      key: 'price.total',
      name: 'Pris',
      header: 'Årlig pris i alt (kr.)',
      explain: systems.priceTotal,
      width: 16,
      format: 'money',
      value: (row) => row.finding.price.total,
      formula: total(systemKeys, '{no}', 'Svar.Pris'),
    },
    {
      ...lead,
      key: 'savings',
      name: 'Besparelse',
      header: 'Besparelsespotentiale (kr./år)',
      explain: systems.savings,
      width: 22,
      format: 'money',
      array: true,
      value: (row) => row.finding.price.savings,
      formula:
        `IF({price.n}<3,"",SUM(IF(${systemKeys}={no},IF(ISNUMBER(Svar.KrPrIndbygger),` +
        'IF(Svar.KrPrIndbygger>{price.median},(Svar.KrPrIndbygger-{price.median})*Svar.Indbyggere)))))',
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
