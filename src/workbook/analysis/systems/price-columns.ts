import { municipalityByCode } from '../../../survey/municipalities';
import type { Texts } from '../../../text/da';
import { count, numbers, ratioOf } from '../layout/formulas';
import { systemKeys } from './pressure-formula';
import type { SystemColumn } from './system-row';
import { enoughForSavings, enoughForSpread } from '../../../analysis/price-figures';
import { cells } from '../names';
import type { DefinedName } from '../names';

/** Prices per inhabitant and what follows from them. */
export function priceColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const perCapita = cells.answer.perCapita;
  const part = { group: 'price', width: 15 } as const;
  const spread = numbers(systemKeys, '{no}', perCapita);
  const mean = `AVERAGEIFS(${perCapita},${systemKeys},{no})`;
  const quartile = (
    key: string,
    header: string,
    levels: DefinedName,
    which: 1 | 2 | 3,
    n: string,
    value: SystemColumn['value'],
  ): SystemColumn => ({
    ...part,
    key,
    header,
    explain: systems.priceLevel,
    format: 'decimal2',
    array: true,
    value,
    formula: `IF(${n}=0,"",QUARTILE(${numbers(systemKeys, '{no}', levels)},${which}))`,
  });
  return [
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
      array: true,
      value: (row) => row.finding.price.perCapita.cv,
      formula: `IF({price.n}<2,"",IFERROR(IF(${mean}>0,STDEV(${spread})/${mean},""),""))`,
    },
    {
      ...part,
      key: 'price.spread',
      header: 'Prisspredning',
      explain: systems.priceSpread,
      format: 'decimal2',
      value: (row) => row.finding.price.spread,
      formula: `IF({pristal.n}<${enoughForSpread},"",({pristal.upper}-{pristal.lower})/({pristal.upper}+{pristal.lower}))`,
    },
    {
      ...part,
      key: 'pristal.n',
      header: 'Kommuner med pristal',
      explain: systems.priceLevelN,
      format: 'integer',
      value: (row) => row.finding.price.pristalN,
      formula: count(systemKeys, '{no}', cells.answer.priceLevel, '">0"'),
    },
    quartile(
      'pristal.lower',
      'Pristal, nedre kvartil',
      cells.answer.priceLevel,
      1,
      '{pristal.n}',
      (row) => row.levels.lower,
    ),
    quartile(
      'pristal.upper',
      'Pristal, øvre kvartil',
      cells.answer.priceLevel,
      3,
      '{pristal.n}',
      (row) => row.levels.upper,
    ),
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
      key: 'price.outlierExcess',
      name: cells.system.outlierExcess,
      header: 'Usædvanlige priser, der skal undersøges (kr./år)',
      explain: systems.outlierExcess,
      width: 18,
      format: 'money',
      array: true,
      value: (row) => row.finding.price.outlierExcess,
      formula:
        `IF({savings.n}<${enoughForSavings},"",SUM(IF(${systemKeys}={no},IF(${cells.answer.outlier}=1,` +
        `IF(${cells.answer.priceLevel}>{usual.median},(${cells.answer.priceLevel}-{usual.median})*${cells.answer.population}^${cells.elasticity.value},0),0),0)))`,
    },
    quartile(
      'usual.median',
      'Pristal uden udsving, median',
      cells.answer.usualLevel,
      2,
      '{savings.n}',
      (row) => row.usual.median,
    ),
    quartile(
      'usual.upper',
      'Pristal uden udsving, øvre kvartil',
      cells.answer.usualLevel,
      3,
      '{savings.n}',
      (row) => row.usual.upper,
    ),
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
      key: 'addOnShare.n',
      header: 'Tillæg i pct. af pris, n',
      explain: systems.both,
      format: 'integer',
      value: (row) => row.finding.n.addOnShare,
      formula: `COUNTIFS(${systemKeys},{no},${cells.answer.price},">=0",${cells.answer.addOns},">=0")`,
    },
    {
      ...part,
      key: 'increaseMedian',
      header: 'Prisstigning over 3 år, median (%)',
      explain: systems.increase,
      format: 'decimal1',
      array: true,
      value: (row) => row.finding.increaseMedian,
      formula: `IF({increaseMedian.n}=0,"",MEDIAN(${numbers(systemKeys, '{no}', cells.answer.priceIncrease)}))`,
    },
    {
      ...part,
      key: 'increaseMedian.n',
      header: 'Prisstigning, n',
      explain: systems.answered,
      format: 'integer',
      value: (row) => row.finding.n.increaseMedian,
      formula: count(systemKeys, '{no}', cells.answer.priceIncrease, '">=-100"'),
    },
  ];
}
