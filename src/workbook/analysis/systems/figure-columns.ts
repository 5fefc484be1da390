import { ratedAreas } from '../../../survey/questionnaire';
import type { RatedArea } from '../../../survey/questionnaire';
import { municipalityByCode } from '../../../survey/municipalities';
import { vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { average, count, countAny, numbers, ratioOf } from '../formulas';
import type { TableColumn } from '../table-block';
import { weightLabels } from '../weight-labels';
import { pressureOf, systemKeys } from './lead-columns';
import type { SystemRow } from './system-row';

type Column = TableColumn<SystemRow>;

/** The columns of the raw table that hold the ratings, by area. */
export const ratingNames: Readonly<Record<RatedArea, string>> = {
  pricing: 'Svar.Prissætning',
  addOns: 'Svar.Tillægsydelser',
  maintenance: 'Svar.Vedligeholdelse',
  quality: 'Svar.Kvalitet',
  negotiation: 'Svar.Forhandling',
};

const modelHeaders = {
  1: 'Konkurrent forladt markedet',
  2: 'Svær viden',
  3: 'Lille domæne',
  4: 'Dobbelt funktionalitet',
  5: 'Markedsdeling',
  6: 'Anden model',
} as const;

/** How many registrations there are, and how many mark each model of monopoly. */
export function modelColumns({ sheets: { systems } }: Texts): readonly Column[] {
  const part = { group: 'models', width: 16, format: 'integer' } as const;
  const models = ([1, 2, 3, 4, 5, 6] as const).map((model): Column => ({
    ...part,
    key: `model${model}`,
    header: `${model} ${modelHeaders[model]}`,
    explain: systems.model,
    value: (row) => row.finding.models[model],
    formula: count(systemKeys, '{no}', `Svar.Model${model}`, '"Ja"'),
  }));
  return [
    {
      ...part,
      key: 'registrations',
      name: 'Registreringer',
      header: 'Registreringer',
      explain: systems.registrations,
      value: (row) => row.finding.registrations,
      formula: `COUNTIFS(${systemKeys},{no})`,
    },
    ...models,
  ];
}

/** Five figures for each of the five rated areas. */
export function ratingColumns(texts: Texts): readonly Column[] {
  return ratedAreas.flatMap((area) => areaColumns(area, texts));
}

function areaColumns(area: RatedArea, { sheets: { systems } }: Texts): readonly Column[] {
  const ratings = ratingNames[area];
  const title = weightLabels.areaWeights[area];
  const part = { group: area, width: 17 } as const;
  const unknown = count(systemKeys, '{no}', ratings, '"Ved ikke"');
  return [
    {
      ...part,
      key: `${area}.mean`,
      header: `${title}, middel`,
      explain: systems.mean,
      format: 'decimal2',
      scale: 'good-high',
      value: (row) => row.finding.ratings[area].mean,
      formula: average(systemKeys, '{no}', ratings),
    },
    {
      ...part,
      key: `${area}.median`,
      header: `${title}, median`,
      explain: systems.median,
      format: 'decimal1',
      array: true,
      value: (row) => row.finding.ratings[area].median,
      formula: `IF({${area}.n}=0,"",MEDIAN(${numbers(systemKeys, '{no}', ratings)}))`,
    },
    {
      ...part,
      key: `${area}.n`,
      header: `${title}, n`,
      explain: systems.n,
      format: 'integer',
      value: (row) => row.finding.ratings[area].n,
      formula: count(systemKeys, '{no}', ratings, '">0"'),
    },
    {
      ...part,
      key: `${area}.dontKnow`,
      header: `${title}, ved ikke-andel`,
      explain: systems.dontKnow,
      format: 'percent',
      value: (row) => row.finding.ratings[area].dontKnow,
      formula: ratioOf(unknown, `(${unknown}+{${area}.n})`),
    },
    {
      ...part,
      key: `${area}.dissatisfied`,
      header: `${title}, andel utilfredse`,
      explain: systems.dissatisfied,
      format: 'percent',
      value: (row) => row.finding.ratings[area].dissatisfied,
      formula: ratioOf(count(systemKeys, '{no}', ratings, '"<=2"'), `{${area}.n}`),
    },
  ];
}

/** Prices per inhabitant and what follows from them. */
export function priceColumns({ sheets: { systems } }: Texts): readonly Column[] {
  const perCapita = 'Svar.KrPrIndbygger';
  const part = { group: 'price', width: 15 } as const;
  const spread = numbers(systemKeys, '{no}', perCapita);
  const mean = `AVERAGEIFS(${perCapita},${systemKeys},{no})`;
  return [
    {
      ...part,
      key: 'price.n',
      header: 'Kommuner med pris',
      explain: systems.priceN,
      format: 'integer',
      value: (row) => row.finding.price.n,
      formula: count(systemKeys, '{no}', perCapita, '">=0"'),
    },
    {
      ...part,
      key: 'price.median',
      header: 'Kr. pr. indbygger, median',
      explain: systems.perCapita,
      format: 'decimal2',
      array: true,
      value: (row) => row.finding.price.perCapita.median,
      formula: `IF({price.n}=0,"",MEDIAN(${spread}))`,
    },
    {
      ...part,
      key: 'price.min',
      header: 'Kr. pr. indbygger, min',
      explain: systems.perCapita,
      format: 'decimal2',
      value: (row) => row.finding.price.perCapita.min,
      formula: `IF({price.n}=0,"",MINIFS(${perCapita},${systemKeys},{no}))`,
    },
    {
      ...part,
      key: 'price.max',
      header: 'Kr. pr. indbygger, maks',
      explain: systems.perCapita,
      format: 'decimal2',
      value: (row) => row.finding.price.perCapita.max,
      formula: `IF({price.n}=0,"",MAXIFS(${perCapita},${systemKeys},{no}))`,
    },
    {
      ...part,
      key: 'price.ratio',
      header: 'Maks/min',
      explain: systems.priceRatio,
      format: 'decimal2',
      value: (row) => row.finding.price.perCapita.ratio,
      formula: 'IF({price.n}=0,"",IF({price.min}>0,{price.max}/{price.min},""))',
    },
    {
      ...part,
      key: 'price.cv',
      header: 'Variationskoefficient',
      explain: systems.priceCv,
      format: 'decimal2',
      scale: 'bad-high',
      array: true,
      value: (row) => row.finding.price.perCapita.cv,
      formula: `IF({price.n}<2,"",IFERROR(IF(${mean}>0,STDEV(${spread})/${mean},""),""))`,
    },
    {
      ...part,
      key: 'price.outliers',
      header: 'Prisudsving (beregnet)',
      explain: systems.outliers,
      width: 26,
      style: 'wrapped',
      format: 'text',
      value: ({ finding: { price } }) =>
        price.outliers === null
          ? null
          : price.outliers.map((code) => municipalityByCode(code)?.name ?? code).join(', '),
    },
    {
      ...part,
      key: 'addOnShare',
      header: 'Tillæg i pct. af pris',
      explain: systems.addOnShare,
      format: 'percent',
      value: (row) => row.finding.addOnShare,
      formula: ratioOf(
        `SUMIFS(Svar.Tillæg,${systemKeys},{no},Svar.Pris,">=0")`,
        `SUMIFS(Svar.Pris,${systemKeys},{no},Svar.Tillæg,">=0")`,
      ),
    },
    {
      ...part,
      key: 'increaseMedian',
      header: 'Prisstigning over 3 år, median (%)',
      explain: systems.increase,
      format: 'decimal1',
      array: true,
      value: (row) => row.finding.increaseMedian,
      formula: `IF(${count(systemKeys, '{no}', 'Svar.Prisstigning', '">=-100"')}=0,"",MEDIAN(${numbers(systemKeys, '{no}', 'Svar.Prisstigning')}))`,
    },
  ];
}

/** How the system was bought, and whether there is anything else to buy. */
export function tenderColumns({ sheets: { systems } }: Texts): readonly Column[] {
  const part = { group: 'tender', width: 16, format: 'percent' } as const;
  const { dontKnow: _unknown, ...knownForms } = vocabularies.procurementForm;
  const never = count(systemKeys, '{no}', 'Svar.SenestUdbudt', '"Aldrig"');
  return [
    {
      ...part,
      key: 'singleBid',
      header: 'Ét tilbud, andel',
      explain: systems.singleBid,
      value: (row) => row.finding.singleBidShare,
      formula: ratioOf(
        count(systemKeys, '{no}', 'Svar.Tilbud', '1'),
        count(systemKeys, '{no}', 'Svar.Tilbud', '">=1"'),
      ),
    },
    {
      ...part,
      key: 'neverTendered',
      header: 'Aldrig konkurrenceudsat, andel',
      explain: systems.neverTendered,
      value: (row) => row.finding.neverTenderedShare,
      formula: ratioOf(never, `(${never}+${count(systemKeys, '{no}', 'Svar.SenestUdbudt', '">0"')})`),
    },
    {
      ...part,
      key: 'directAward',
      header: 'Direkte tildeling, andel',
      explain: systems.directAward,
      value: (row) => row.finding.directAwardShare,
      formula: ratioOf(
        count(systemKeys, '{no}', 'Svar.Indkøbsform', `"${knownForms.directAward}"`),
        countAny(systemKeys, '{no}', 'Svar.Indkøbsform', Object.values(knownForms)),
      ),
    },
    {
      ...part,
      key: 'alternatives',
      header: 'Kendte alternativer, andel',
      explain: systems.alternatives,
      value: (row) => row.finding.alternativesShare,
      formula: average(systemKeys, '{no}', 'Svar.KenderAlternativ'),
    },
  ];
}

const bases = {
  population: { title: 'indbyggere', name: 'Svar.Indbyggere' },
  spend: { title: 'pris', name: 'Svar.Pris' },
} as const;

/** Monopolgrad and Problemtryk with each registration counted by inhabitants or by spend, beside the plain ones. */
export function weightedColumns(texts: Texts): readonly Column[] {
  return (['population', 'spend'] as const).flatMap((base) => basisColumns(base, texts));
}

function basisColumns(base: keyof typeof bases, { sheets: { systems } }: Texts): readonly Column[] {
  const { title, name } = bases[base];
  const part = { group: 'weighted', width: 20 } as const;
  const weighted = (column: string): string =>
    `IFERROR(SUM(IF(${systemKeys}={no},IF(ISNUMBER(${column}),IF(ISNUMBER(${name}),${name}*${column}))))/` +
    `SUMIFS(${name},${systemKeys},{no},${column},">=0"),"")`;
  const means = ratedAreas.map((area): Column => ({
    ...part,
    key: `${base}.${area}`,
    header: `${weightLabels.areaWeights[area]}, middel vægtet med ${title}`,
    explain: systems.weightedMean,
    format: 'decimal2',
    array: true,
    value: (row) => row.weightedMeans[base][area],
    formula: weighted(ratingNames[area]),
  }));
  return [
    {
      ...part,
      key: `${base}.monopolyDegree`,
      header: `Monopolgrad vægtet med ${title}`,
      explain: systems.weightedDegree,
      format: 'decimal1',
      array: true,
      value: (row) => row.finding.weighted.monopolyDegree[base],
      formula: weighted('Svar.Statuspoint'),
    },
    {
      ...part,
      key: `${base}.pressure`,
      header: `Problemtryk vægtet med ${title}`,
      explain: systems.weightedPressure,
      format: 'decimal1',
      value: (row) => row.finding.weighted.pressure[base],
      formula: pressureOf([...ratedAreas], (area) => `{${base}.${area}}`),
    },
    ...means,
  ];
}
