import { serialOf } from '../../raw/serial-clock';
import { vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { room } from './answer-rows';
import type { AnswerColumn, PairKey } from './answer-rows';
import { quoted } from '../layout/formulas';
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
  domainVendorMunicipality: {
    key: cells.answer.domainVendorMunicipality,
    first: cells.answer.firstDomainVendorMunicipality,
  },
};

/** Columns that make the other sheets' formulas short: keys, points, distinct counts and prices per municipality. */
export function helperColumns({ sheets: { answers } }: Texts): readonly AnswerColumn[] {
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
      formula: `IF({status}=${finished},IF(SUMPRODUCT(--(${cells.list.domains}={domain}))=0,"",SUMPRODUCT((${cells.list.domains}={domain})*${cells.list.domainNumbers})),"")`,
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
    {
      ...helper,
      key: 'exit',
      header: 'Kan forlades',
      explain: answers.exit,
      format: 'date',
      value: (row) => (row.exit === null ? null : serialOf(row.exit)),
      formula:
        'IF({systemKey}="","",IF(COUNT({boundUntil},{contractExpiry})=0,"",MAX({boundUntil},{contractExpiry})))',
    },
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
    ...domainVendorColumns(answers, pair),
  ];
}

/** A key of three parts: fagområde, vendor and municipality. */
function domainVendorColumns(
  answers: Texts['sheets']['answers'],
  pair: (key: PairKey, header: string, one: string, other: string, space: number) => readonly AnswerColumn[],
): readonly AnswerColumn[] {
  return [
    {
      key: 'domainVendor',
      group: 'helpers',
      width: 12,
      header: 'Fagområde og leverandør, nøgle',
      name: cells.answer.domainVendor,
      explain: answers.pair,
      value: ({ keys: { domain, vendor } }) =>
        domain === null || vendor === null ? null : domain * room.name + vendor,
      formula: `IF(OR({domainKey}="",{vendorKey}=""),"",{domainKey}*${room.name}+{vendorKey})`,
    },
    ...pair(
      'domainVendorMunicipality',
      'Fagområde, leverandør og kommune',
      'domainVendor',
      'municipalityNo',
      room.municipality,
    ),
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
  ];
}
