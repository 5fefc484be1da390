import { ratedAreas } from '../../../survey/questionnaire';
import type { Texts } from '../../../text/da';
import { weightLabels } from '../weights/weight-labels';
import { pressureOf, systemKeys } from './pressure-formula';
import type { SystemColumn } from './system-row';
import { ratingNames } from './rating-columns';
import { cells } from '../names';

const bases = {
  population: { title: 'indbyggere', name: cells.answer.population },
  spend: { title: 'pris', name: cells.answer.price },
} as const;

/** Monopolgrad and Problemtryk with each registration counted by inhabitants or by spend, beside the plain ones. */
export function weightedColumns(texts: Texts): readonly SystemColumn[] {
  return (['population', 'spend'] as const).flatMap((base) => basisColumns(base, texts));
}

function basisColumns(base: keyof typeof bases, { sheets: { systems } }: Texts): readonly SystemColumn[] {
  const { title, name } = bases[base];
  const part = { group: 'weighted', width: 20 } as const;
  const weighted = (column: string): string =>
    `IFERROR(SUM(IF(${systemKeys}={no},IF(ISNUMBER(${column}),IF(ISNUMBER(${name}),${name}*${column}))))/` +
    `SUMIFS(${name},${systemKeys},{no},${column},">=0"),"")`;
  const means = ratedAreas.map((area): SystemColumn => ({
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
      formula: weighted(cells.answer.points),
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
