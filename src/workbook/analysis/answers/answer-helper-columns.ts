import type { Texts } from '../../../text/da';
import { room } from './answer-rows';
import type { AnswerColumn, PairKey } from './answer-rows';
import { serialOf } from '../../raw/serial-clock';

const firstOf = (pair: PairKey): string =>
  `IF({${pair}}="","",IF(MATCH({${pair}},Svar.${pairNames[pair]},0)=ROW()-ROW({${pair}^}),1,0))`;

const pairNames: Readonly<Record<PairKey, string>> = {
  systemMunicipality: 'SystemKommune',
  vendorSystem: 'LeverandørSystem',
  vendorMunicipality: 'LeverandørKommune',
  domainSystem: 'FagområdeSystem',
  domainMunicipality: 'FagområdeKommune',
  domainVendorMunicipality: 'FagområdeLeverandørKommune',
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
      name: 'Kommunenr',
      explain: answers.municipalityNo,
      value: (row) => row.municipalityNo,
    },
    {
      ...helper,
      key: 'systemKey',
      header: 'Systemnøgle',
      name: 'Systemnøgle',
      explain: answers.systemKey,
      value: (row) => row.keys.system,
      formula: 'IF({status}="Færdig",{systemNo},"")',
    },
    {
      ...helper,
      key: 'vendorKey',
      header: 'Leverandørnøgle',
      name: 'Leverandørnøgle',
      explain: answers.vendorKey,
      value: (row) => row.keys.vendor,
      formula: 'IF({status}="Færdig",IF(ISNUMBER({vendorNo}),{vendorNo},""),"")',
    },
    {
      ...helper,
      key: 'domainKey',
      header: 'Fagområdenøgle',
      name: 'Fagområdenøgle',
      explain: answers.domainKey,
      value: (row) => row.keys.domain,
      formula:
        'IF({status}="Færdig",IF(SUMPRODUCT(--(Liste.Fagområde={domain}))=0,"",SUMPRODUCT((Liste.Fagområde={domain})*Liste.FagområdeNr)),"")',
    },
    {
      ...helper,
      key: 'points',
      header: 'Statuspoint',
      name: 'Statuspoint',
      explain: answers.points,
      value: (row) => row.points,
      formula:
        'IF({systemKey}="","",IF(SUMPRODUCT(--(Point.Status={monopolyStatus}))=0,"",SUMPRODUCT((Point.Status={monopolyStatus})*Point.Værdi)))',
    },
    {
      ...helper,
      key: 'alternative',
      header: 'Kender alternativ (beregnet)',
      name: 'KenderAlternativ',
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
      name: pairNames[key],
      explain: answers.pair,
      value: (row) => row.keys.pairs[key].number,
      formula: `IF(OR({${one}}="",{${other}}=""),"",{${one}}*${space}+{${other}})`,
    },
    {
      key: `${key}First`,
      group: 'helpers',
      width: 12,
      header: `${header}, første`,
      name: `Første${pairNames[key]}`,
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
      name: 'FagområdeLeverandør',
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
      name: 'EnesteLeverandør',
      explain: answers.soleVendor,
      value: (row) => row.keys.soleVendor,
      formula:
        'IF({vendorSystemFirst}="","",IF({vendorSystemFirst}=0,0,IF(INDEX(System.AntalLeverandører,MATCH({systemKey},System.Nr,0))=1,1,0)))',
    },
    {
      ...helper,
      key: 'municipalPrice',
      header: 'Kommunens pris (kr.)',
      name: 'KommunensPris',
      explain: answers.municipalPrice,
      format: 'money',
      value: (row) => row.municipalPrice,
      formula:
        'IF({systemMunicipalityFirst}<>1,"",IF(ISNUMBER({yearlyPrice}),SUMIFS(Svar.Pris,Svar.SystemKommune,{systemMunicipality}),' +
        'IF(COUNTIFS(Svar.SystemKommune,{systemMunicipality},Svar.Pris,">=0")=0,"",SUMIFS(Svar.Pris,Svar.SystemKommune,{systemMunicipality}))))',
    },
    {
      ...helper,
      key: 'perCapita',
      header: 'Kr. pr. indbygger',
      name: 'KrPrIndbygger',
      explain: answers.perCapita,
      format: 'decimal2',
      value: (row) => row.perCapita,
      formula: 'IF(OR({municipalPrice}="",{population}=""),"",{municipalPrice}/{population})',
    },
  ];
}
