import { municipalityByCode } from '../../../survey/municipalities';
import type { Texts } from '../../../text/da';
import { count, numbers, ratioOf } from '../layout/formulas';
import { systemKeys } from './pressure-formula';
import type { SystemColumn } from './system-row';
import { cells } from '../names';

/** Prices per inhabitant and what follows from them. */
export function priceColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const perCapita = cells.answer.perCapita;
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
        `SUMIFS(${cells.answer.addOns},${systemKeys},{no},${cells.answer.price},">=0")`,
        `SUMIFS(${cells.answer.price},${systemKeys},{no},${cells.answer.addOns},">=0")`,
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
      formula: `IF(${count(systemKeys, '{no}', cells.answer.priceIncrease, '">=-100"')}=0,"",MEDIAN(${numbers(systemKeys, '{no}', cells.answer.priceIncrease)}))`,
    },
  ];
}
