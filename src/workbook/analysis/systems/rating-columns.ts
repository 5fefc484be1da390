import { ratedAreas } from '../../../survey/questionnaire';
import type { RatedArea } from '../../../survey/questionnaire';
import { vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { average, count, numbers, quoted, ratioOf, wilsonEnd } from '../layout/formulas';
import { weightLabels } from '../weights/weight-labels';
import { systemKeys } from './pressure-formula';
import type { SystemColumn } from './system-row';
import { enoughForAgreement } from '../../../analysis/rating-agreement';
import { cells } from '../names';

/** The columns of the raw table that hold the ratings, by area. */
export const ratingNames: Readonly<Record<RatedArea, string>> = {
  pricing: cells.answer.pricing,
  addOns: cells.answer.addOnRating,
  maintenance: cells.answer.maintenance,
  quality: cells.answer.quality,
  negotiation: cells.answer.negotiation,
};

/** Figures for each of the five rated areas, the share of dissatisfied with its interval. */
export function ratingColumns(texts: Texts): readonly SystemColumn[] {
  return ratedAreas.flatMap((area) => areaColumns(area, texts));
}

function areaColumns(area: RatedArea, { sheets: { systems } }: Texts): readonly SystemColumn[] {
  const ratings = ratingNames[area];
  const title = weightLabels.areaWeights[area];
  const part = { group: area, width: 17 } as const;
  const interval = (end: 'low' | 'high', word: string): SystemColumn => ({
    ...part,
    key: `${area}.${end}`,
    header: `${title}, andel utilfredse, ${word}`,
    explain: systems.interval,
    format: 'percent',
    value: (row) => row.finding.ratings[area].interval?.[end === 'low' ? 0 : 1] ?? null,
    formula: wilsonEnd(end, `{${area}.dissatisfied}`, `{${area}.n}`),
  });
  const unknown = count(systemKeys, '{no}', ratings, quoted(vocabularies.rating.dontKnow));
  return [
    {
      ...part,
      key: `${area}.mean`,
      header: `${title}, middel`,
      explain: systems.mean,
      format: 'decimal2',
      scale: 'rating',
      value: (row) => row.finding.ratings[area].mean,
      formula: average(systemKeys, '{no}', ratings),
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
    interval('low', 'fra'),
    interval('high', 'til'),
    {
      ...part,
      key: `${area}.deviation`,
      header: `${title}, afvigelse fra median`,
      explain: systems.deviation,
      format: 'decimal2',
      array: true,
      value: (row) => row.deviations[area],
      formula:
        `IF({${area}.n}<${enoughForAgreement},"",SUM(IF(${systemKeys}={no},IF(ISNUMBER(${ratings}),` +
        `ABS(${ratings}-{${area}.median}),0),0))/{${area}.n})`,
    },
  ];
}
