import type { ByBase, DomainFinding, Findings } from '../../../analysis/findings';
import { groupRows, observationsOf, populationCovered } from '../../../analysis/observations';
import { totalPrice } from '../../../analysis/price-figures';
import type { DataSet } from '../../../consolidation/data-set';
import { codesOf, vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { headers, sheetNames, tableNames } from '../analysis-format';
import { ratioOf } from '../layout/formulas';
import type { TableColumn, TableSpec } from '../layout/table-types';
import { cells } from '../names';
import { room } from '../answers/answer-rows';

/** The bases of the shares, and the defined name of each one's column. */
export const baseKeys = ['registrations', 'spend', 'population'] as const;
export const baseNames = {
  registrations: {
    share: cells.share.registrations,
    amount: cells.share.registrationsAmount,
    square: cells.share.registrationsSquare,
  },
  spend: { share: cells.share.spend, amount: cells.share.spendAmount, square: cells.share.spendSquare },
  population: {
    share: cells.share.population,
    amount: cells.share.populationAmount,
    square: cells.share.populationSquare,
  },
} as const;

/** What the bases are called in headers. */
export const baseTitles = { registrations: 'svar', spend: 'pris', population: 'indbyggere' } as const;

/** A fagområde's number in the questionnaire, from 1. */
export function domainNo(domain: DomainFinding['domain']): number {
  return codesOf('domain').indexOf(domain) + 1;
}

/** One vendor in one fagområde. */
export interface ShareRow {
  readonly domain: DomainFinding['domain'];
  readonly vendor: string;
  readonly vendorNo: number;
  readonly amounts: Readonly<Record<keyof ByBase, number>>;
  readonly shares: ByBase;
}

type Column = TableColumn<ShareRow>;

/** Every vendor of every fagområde, in the order of the findings. */
export function shareRows(dataSet: DataSet, { domains, vendors }: Findings): readonly ShareRow[] {
  const numbers = new Map(vendors.map(({ vendor }, index) => [vendor, index + 1]));
  const byDomain = groupRows(observationsOf(dataSet), ({ registration }) => registration.answers.domain);
  return domains.flatMap(({ domain, shares }) => {
    const byVendor = groupRows(byDomain.get(domain) ?? [], ({ vendor }) => vendor);
    return shares.map((share): ShareRow => {
      const rows = byVendor.get(share.vendor) ?? [];
      return {
        domain,
        vendor: share.vendor,
        vendorNo: numbers.get(share.vendor) ?? 0,
        shares: share,
        amounts: {
          registrations: rows.length,
          spend: totalPrice(rows) ?? 0,
          population: populationCovered(rows),
        },
      };
    });
  });
}

/** The table below the fagområder: amounts, shares and their squares, from which HHI and CR follow. */
export function sharesTable(rows: readonly ShareRow[], texts: Texts): TableSpec<ShareRow> {
  const { groups, domains } = texts.sheets;
  return {
    sheet: sheetNames.domains,
    table: tableNames.shares,
    groups: {
      lead: { title: groups.domainLead, band: 'band1' },
      registrations: { title: domains.measured.registrations, band: 'band5' },
      spend: { title: domains.measured.spend, band: 'band6' },
      population: { title: domains.measured.population, band: 'band8' },
      keys: { title: groups.helpers, band: 'band7' },
    },
    columns: [
      ...nameColumns(texts),
      ...baseKeys.flatMap((base) => baseColumns(base, texts)),
      ...keyColumns(texts),
    ],
    rows,
  };
}

function nameColumns({ sheets: { domains } }: Texts): readonly Column[] {
  return [
    {
      key: 'domain',
      group: 'lead',
      header: headers.domain,
      explain: domains.domain,
      width: 32,
      value: (row) => vocabularies.domain[row.domain],
    },
    {
      key: 'vendor',
      group: 'lead',
      header: headers.vendor,
      explain: domains.vendor,
      width: 22,
      style: 'label',
      format: 'text',
      value: (row) => row.vendor,
    },
  ];
}

const pair = `${cells.answer.domainVendor},{no}*${room.name}+{vendorNo}`;

const amountFormulas: Readonly<Record<keyof ByBase, string>> = {
  registrations: `COUNTIFS(${pair})`,
  spend: `SUMIFS(${cells.answer.price},${pair})`,
  population: `SUMIFS(${cells.answer.population},${pair},${cells.answer.firstDomainVendorMunicipality},1)`,
};

function baseColumns(base: keyof ByBase, { sheets: { domains } }: Texts): readonly Column[] {
  const title = baseTitles[base];
  const name = baseNames[base];
  const part = { group: base, width: 14 } as const;
  return [
    {
      ...part,
      key: `${base}.amount`,
      name: name.amount,
      header: `I alt, ${title}`,
      explain: domains.amounts[base],
      format: base === 'spend' ? 'money' : 'integer',
      value: (row) => row.amounts[base],
      formula: amountFormulas[base],
    },
    {
      ...part,
      key: `${base}.share`,
      name: name.share,
      header: `Andel af svar, ${title}`,
      explain: domains.share,
      format: 'percent',
      scale: 'bad-high',
      value: (row) => row.shares[base],
      formula: ratioOf(`{${base}.amount}`, `SUMIFS(${name.amount},${cells.share.domainNo},{no})`),
    },
    {
      ...part,
      key: `${base}.square`,
      name: name.square,
      header: `(Andel i pct.)², ${title}`,
      explain: domains.square,
      format: 'decimal1',
      value: (row) => {
        const share = row.shares[base];
        return share === null ? null : (100 * share) ** 2;
      },
      formula: `IF({${base}.share}="","",(100*{${base}.share})^2)`,
    },
  ];
}

function keyColumns({ sheets: { domains } }: Texts): readonly Column[] {
  const key = { group: 'keys', width: 12 } as const;
  return [
    {
      ...key,
      key: 'no',
      name: cells.share.domainNo,
      header: 'Fagområdenr.',
      explain: domains.no,
      value: (row) => domainNo(row.domain),
    },
    { ...key, key: 'vendorNo', header: 'Leverandørnr.', explain: domains.no, value: (row) => row.vendorNo },
  ];
}
