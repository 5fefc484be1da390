import type { AnalysisSettings } from '../../../analysis/settings';
import { serialOf } from '../../../survey/calendar';
import { labelOf } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { headers, sheetNames } from '../analysis-format';
import { average, jumpTo, quoted, total, weightedMeanOf } from '../formulas';
import type { Rule, TableColumn } from '../table-block';
import { weightNames } from '../weight-labels';
import { listNames } from '../weights-sheet';
import { reasonFormula, reasonText } from './reasons';
import { rankNumber } from './system-row';
import type { SystemRow } from './system-row';
import { trackLooks } from './track-looks';

type Column = TableColumn<SystemRow>;

export const systemKeys = 'Svar.Systemnøgle';

/** What an analyst reads first: who, which track, how urgent, how big, and why. */
export function leadColumns(texts: Texts, settings: AnalysisSettings): readonly Column[] {
  return [...identityColumns(texts), ...headlineColumns(texts), ...verdictColumns(texts, settings)];
}

function identityColumns({ sheets: { systems } }: Texts): readonly Column[] {
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
      header: 'Fagområde',
      explain: systems.domain,
      width: 20,
      style: 'wrapped',
      value: ({ finding: { domain } }) => (domain === null ? null : (labelOf('domain', domain) ?? null)),
    },
  ];
}

function headlineColumns(texts: Texts): readonly Column[] {
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

function windowColumns({ sheets: { systems } }: Texts): readonly Column[] {
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

function verdictColumns(texts: Texts, settings: AnalysisSettings): readonly Column[] {
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
    rule: { kind: 'list', source: listNames()['Liste.Spor'] ?? '' },
    prompt: { title: headers.override, text: systems.override },
    error: { severity: 'stop', title: headers.override, text: systems.overrideError },
  };
}

/** Problemtryk of some areas: Σ w·(5 − mean)/4·100 / Σ w over the areas that have a mean. */
export function pressureOf(
  areas: readonly (keyof typeof weightNames.areaWeights)[],
  meanOf: (area: keyof typeof weightNames.areaWeights) => string,
): string {
  return weightedMeanOf(
    areas.map((area) => ({
      value: meanOf(area),
      of: `((5-${meanOf(area)})/4*100)`,
      weight: weightNames.areaWeights[area],
    })),
  );
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
    `IF({phaseOut}="Ja",${label('phaseOut')},IF({municipalities}<${names.fewAnswers},${label('tooFew')},` +
    `IF(OR({monopolyDegree}="",{pressure}=""),${label('watch')},${acts})))`
  );
}

/** Keys by which formulas and other sheets find a system. */
export function keyColumns({ sheets: { systems } }: Texts): readonly Column[] {
  const key = { group: 'keys', width: 14 } as const;
  return [
    {
      ...key,
      key: 'phaseOut',
      header: 'Under udfasning',
      explain: systems.phaseOut,
      value: (row) => (row.finding.phaseOut ? 'Ja' : 'Nej'),
    },
    {
      ...key,
      key: 'vendorCount',
      name: 'AntalLeverandører',
      header: 'Antal leverandører',
      explain: systems.vendorCount,
      value: (row) => row.finding.vendors.length,
      formula: `SUMIFS(Svar.FørsteLeverandørSystem,${systemKeys},{no})`,
    },
    {
      ...key,
      key: 'rankNumber',
      name: 'Rangtal',
      header: 'Rangtal',
      explain: systems.rankNumber,
      format: 'decimal1',
      value: (row) => rankNumber(row.finding),
      formula: 'IF({priority}="",-1,ROUND({priority},9))',
    },
    {
      ...key,
      key: 'nameOrder',
      name: 'Navnenr',
      header: 'Navnenr.',
      explain: systems.nameOrder,
      value: (row) => row.nameOrder,
    },
    { ...key, key: 'no', name: 'Nr', header: 'Nr.', explain: systems.no, value: (row) => row.no },
  ];
}
