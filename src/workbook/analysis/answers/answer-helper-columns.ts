import { vocabularies } from '../../../survey/vocabularies';
import { bindingCounts, bindingKeys } from '../../../analysis/monopoly-figures';
import type { AnyQuestion } from '../../../survey/questionnaire';
import type { Texts } from '../../../text/da';
import { room } from './answer-rows';
import type { AnswerColumn, AnswerRow, PairKey } from './answer-rows';
import { quoted, ratioOf } from '../layout/formulas';
import { exitColumns } from './exit-columns';
import { cells } from '../names';
import type { DefinedName } from '../names';

/** A registration counts when this is its status. */
const finished = quoted(vocabularies.status.finished);

const firstOf = (pair: PairKey): string =>
  `IF({${pair}}="","",IF(MATCH({${pair}},${pairNames[pair].key},0)=ROW()-ROW({${pair}^}),1,0))`;

const pairNames: Readonly<Record<PairKey, { readonly key: DefinedName; readonly first: DefinedName }>> = {
  systemMunicipality: { key: cells.answer.systemMunicipality, first: cells.answer.firstSystemMunicipality },
  vendorSystem: { key: cells.answer.vendorSystem, first: cells.answer.firstVendorSystem },
  vendorMunicipality: { key: cells.answer.vendorMunicipality, first: cells.answer.firstVendorMunicipality },
  domainSystem: { key: cells.answer.domainSystem, first: cells.answer.firstDomainSystem },
  domainMunicipality: { key: cells.answer.domainMunicipality, first: cells.answer.firstDomainMunicipality },
  kleSystem: { key: cells.answer.kleSystem, first: cells.answer.firstKleSystem },
  kleMunicipality: { key: cells.answer.kleMunicipality, first: cells.answer.firstKleMunicipality },
  kleVendorMunicipality: {
    key: cells.answer.kleVendorMunicipality,
    first: cells.answer.firstKleVendorMunicipality,
  },
  domainVendorMunicipality: {
    key: cells.answer.domainVendorMunicipality,
    first: cells.answer.firstDomainVendorMunicipality,
  },
};

/** Columns that make the other sheets' formulas short: keys, points, distinct counts and prices per municipality. */
export function helperColumns(texts: Texts, asked: readonly AnyQuestion[]): readonly AnswerColumn[] {
  const { answers } = texts.sheets;
  const helper = { group: 'helpers', width: 12 } as const;
  return [
    {
      ...helper,
      key: 'systemNo',
      header: 'Systemnr.',
      explain: answers.systemNo,
      value: (row) => row.systemNo,
    },
    {
      ...helper,
      key: 'vendorNo',
      header: 'Leverandørnr.',
      explain: answers.vendorNo,
      value: (row) => row.vendorNo,
    },
    {
      ...helper,
      key: 'municipalityNo',
      header: 'Kommunenr.',
      name: cells.answer.municipalityNo,
      explain: answers.municipalityNo,
      value: (row) => row.municipalityNo,
    },
    {
      ...helper,
      key: 'systemKey',
      header: 'Systemnøgle',
      name: cells.answer.systemKey,
      explain: answers.systemKey,
      value: (row) => row.keys.system,
      formula: `IF({status}=${finished},{systemNo},"")`,
    },
    {
      ...helper,
      key: 'vendorKey',
      header: 'Leverandørnøgle',
      name: cells.answer.vendorKey,
      explain: answers.vendorKey,
      value: (row) => row.keys.vendor,
      formula: `IF({status}=${finished},IF(ISNUMBER({vendorNo}),{vendorNo},""),"")`,
    },
    {
      ...helper,
      key: 'domainKey',
      header: 'Fagområdenøgle',
      name: cells.answer.domainKey,
      explain: answers.domainKey,
      value: (row) => row.keys.domain,
      formula:
        `IF({systemKey}="","",IF(SUMIFS(${cells.system.domainNo},${cells.system.no},{systemKey})=0,"",` +
        `SUMIFS(${cells.system.domainNo},${cells.system.no},{systemKey})))`,
    },
    {
      ...helper,
      key: 'kleKey',
      header: 'KLE-gruppe (beregnet)',
      name: cells.answer.kleKey,
      explain: answers.kleKey,
      value: (row) => row.keys.kle,
    },
    {
      ...helper,
      key: 'points',
      header: 'Statuspoint',
      name: cells.answer.points,
      explain: answers.points,
      value: (row) => row.points,
      formula: `IF({systemKey}="","",IF(SUMPRODUCT(--(${cells.point.status}={monopolyStatus}))=0,"",SUMPRODUCT((${cells.point.status}={monopolyStatus})*${cells.point.value})))`,
    },
    {
      ...helper,
      key: 'alternative',
      header: 'Kender alternativ (beregnet)',
      name: cells.answer.alternative,
      explain: answers.alternative,
      value: (row) => row.alternative,
    },
    bindingColumn(texts, asked),
    ...exitColumns(texts),
    ...pairColumns(answers),
    ...priceColumns(answers),
  ];
}

function pairColumns(answers: Texts['sheets']['answers']): readonly AnswerColumn[] {
  const { municipality, name } = room;
  const pair = (
    key: PairKey,
    header: string,
    one: string,
    other: string,
    space: number,
  ): readonly AnswerColumn[] => [
    {
      key,
      group: 'helpers',
      width: 12,
      header: `${header}, nøgle`,
      name: pairNames[key].key,
      explain: answers.pair,
      value: (row) => row.keys.pairs[key].number,
      formula: `IF(OR({${one}}="",{${other}}=""),"",{${one}}*${space}+{${other}})`,
    },
    {
      key: `${key}First`,
      group: 'helpers',
      width: 12,
      header: `${header}, første`,
      name: pairNames[key].first,
      explain: answers.first,
      value: (row) => row.keys.pairs[key].first,
      formula: firstOf(key),
    },
  ];
  return [
    ...pair('systemMunicipality', 'System og kommune', 'systemKey', 'municipalityNo', municipality),
    ...pair('vendorSystem', 'Leverandør og system', 'vendorKey', 'systemKey', name),
    ...pair('vendorMunicipality', 'Leverandør og kommune', 'vendorKey', 'municipalityNo', municipality),
    ...pair('domainSystem', 'Fagområde og system', 'domainKey', 'systemKey', name),
    ...pair('domainMunicipality', 'Fagområde og kommune', 'domainKey', 'municipalityNo', municipality),
    ...vendorColumns(answers, pair, {
      key: 'domainVendor',
      group: 'domainKey',
      header: 'Fagområde',
      name: cells.answer.domainVendor,
      valueOf: ({ domain }) => domain,
      municipal: 'domainVendorMunicipality',
    }),
    ...pair('kleSystem', 'KLE og system', 'kleKey', 'systemKey', name),
    ...pair('kleMunicipality', 'KLE og kommune', 'kleKey', 'municipalityNo', municipality),
    ...vendorColumns(answers, pair, {
      key: 'kleVendor',
      group: 'kleKey',
      header: 'KLE',
      name: cells.answer.kleVendor,
      valueOf: ({ kle }) => kle,
      municipal: 'kleVendorMunicipality',
    }),
  ];
}

type PairMaker = (
  key: PairKey,
  header: string,
  one: string,
  other: string,
  space: number,
) => readonly AnswerColumn[];

/** Keys of two and three parts: a group of registrations, its vendor, and the municipality. */
function vendorColumns(
  answers: Texts['sheets']['answers'],
  pair: PairMaker,
  of: {
    readonly key: string;
    readonly group: string;
    readonly header: string;
    readonly name: DefinedName;
    readonly valueOf: (keys: AnswerRow['keys']) => number | null;
    readonly municipal: PairKey;
  },
): readonly AnswerColumn[] {
  return [
    {
      key: of.key,
      group: 'helpers',
      width: 12,
      header: `${of.header} og leverandør, nøgle`,
      name: of.name,
      explain: answers.pair,
      value: ({ keys }) => {
        const group = of.valueOf(keys);
        return group === null || keys.vendor === null ? null : group * room.name + keys.vendor;
      },
      formula: `IF(OR({${of.group}}="",{vendorKey}=""),"",{${of.group}}*${room.name}+{vendorKey})`,
    },
    ...pair(of.municipal, `${of.header}, leverandør og kommune`, of.key, 'municipalityNo', room.municipality),
  ];
}

function priceColumns(answers: Texts['sheets']['answers']): readonly AnswerColumn[] {
  const helper = { group: 'helpers', width: 14 } as const;
  return [
    {
      ...helper,
      key: 'soleVendor',
      header: 'Eneste leverandør',
      name: cells.answer.soleVendor,
      explain: answers.soleVendor,
      value: (row) => row.keys.soleVendor,
      formula: `IF({vendorSystemFirst}="","",IF({vendorSystemFirst}=0,0,IF(INDEX(${cells.system.vendorCount},MATCH({systemKey},${cells.system.no},0))=1,1,0)))`,
    },
    {
      ...helper,
      key: 'municipalPrice',
      header: 'Kommunens pris (kr.)',
      name: cells.answer.municipalPrice,
      explain: answers.municipalPrice,
      format: 'money',
      value: (row) => row.municipalPrice,
      formula:
        `IF({systemMunicipalityFirst}<>1,"",IF(ISNUMBER({yearlyPrice}),SUMIFS(${cells.answer.price},${cells.answer.systemMunicipality},{systemMunicipality}),` +
        `IF(COUNTIFS(${cells.answer.systemMunicipality},{systemMunicipality},${cells.answer.price},">=0")=0,"",SUMIFS(${cells.answer.price},${cells.answer.systemMunicipality},{systemMunicipality}))))`,
    },
    {
      ...helper,
      key: 'perCapita',
      header: 'Kr. pr. indbygger',
      name: cells.answer.perCapita,
      explain: answers.perCapita,
      format: 'decimal2',
      value: (row) => row.perCapita,
      formula: 'IF(OR({municipalPrice}="",{population}=""),"",{municipalPrice}/{population})',
    },
    {
      ...helper,
      key: 'priceLevel',
      header: 'Pristal',
      name: cells.answer.priceLevel,
      explain: answers.priceLevel,
      format: 'decimal2',
      value: (row) => row.priceLevel,
      formula: `IF(OR({municipalPrice}="",{population}=""),"",IF({municipalPrice}>0,{municipalPrice}/{population}^${cells.elasticity.value},""))`,
    },
    {
      ...helper,
      key: 'outlier',
      header: 'Prisudsving (beregnet)',
      name: cells.answer.outlier,
      explain: answers.outlier,
      value: (row) => row.outlier,
    },
    {
      ...helper,
      key: 'usualLevel',
      header: 'Pristal uden udsving',
      name: cells.answer.usualLevel,
      explain: answers.usualLevel,
      format: 'decimal2',
      value: (row) => (row.outlier === 1 ? null : row.priceLevel),
      formula: 'IF({outlier}=1,"",{priceLevel})',
    },
    {
      ...helper,
      key: 'vendorPriceShare',
      header: 'Leverandørens andel af kommunens pris',
      name: cells.answer.vendorPriceShare,
      explain: answers.vendorPriceShare,
      format: 'percent',
      value: (row) => row.vendorPriceShare,
      formula:
        `IF({vendorMunicipalityFirst}<>1,"",IF(COUNTIFS(${cells.answer.vendorMunicipality},{vendorMunicipality},${cells.answer.price},">=0")=0,"",` +
        ratioOf(
          `SUMIFS(${cells.answer.price},${cells.answer.vendorMunicipality},{vendorMunicipality})`,
          `SUMIFS(${cells.answer.price},${cells.answer.municipalityNo},{municipalityNo},${cells.answer.systemKey},">0")`,
        ) +
        '))',
    },
  ];
}

/** Whether a registration marks any tie; a questionnaire that does not ask has no marks. */
function bindingColumn({ sheets: { answers } }: Texts, asked: readonly AnyQuestion[]): AnswerColumn {
  const marks = Object.values(bindingKeys)
    .filter((binding) => asked.some(({ key }) => key === binding))
    .map((binding) => `({${binding}}=${quoted(vocabularies.flag.yes)})`);
  return {
    key: 'anyBinding',
    group: 'helpers',
    width: 12,
    header: 'Nævner en binding',
    name: cells.answer.anyBinding,
    explain: answers.anyBinding,
    value: (row) => (row.keys.system === null ? null : bindingCounts([row.data]).n),
    formula: `IF({systemKey}="","",IF(${['0', ...marks].join('+')}>0,1,0))`,
  };
}
