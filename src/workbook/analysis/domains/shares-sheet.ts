import { kleGroupOf } from '../../../analysis/domains';
import type { ByBase, Findings } from '../../../analysis/findings';
import { totalPrice } from '../../../analysis/municipal-prices';
import { groupRows, observationsOf, populationCovered } from '../../../analysis/observations';
import type { DataSet } from '../../../consolidation/data-set';
import type { Texts } from '../../../text/da';
import { headers, sheetNames, tableNames } from '../analysis-format';
import { kleBase, room } from '../answers/answer-rows';
import { domainNo } from '../answers/domain-no';
import { ratioOf } from '../layout/formulas';
import { firstBlockRow, frameSheet } from '../layout/sheet-frame';
import type { LaidOutSheet } from '../layout/sheet-frame';
import { layOutTable } from '../layout/table-block';
import type { TableColumn, TableSpec } from '../layout/table-types';
import { cells } from '../names';
import type { DefinedName } from '../names';
import { baseKeys, baseNames, baseTitles } from './base-names';
import { domainGroups, kleGroups } from './groups';

/** One vendor in one fagområde or KLE main group. */
export interface ShareRow {
  readonly group: string;
  readonly groupNo: number;
  readonly vendor: string;
  readonly vendorNo: number;
  readonly amounts: Readonly<Record<keyof ByBase, number>>;
  readonly shares: ByBase;
}

type Column = TableColumn<ShareRow>;

/** Leverandørandele: every vendor's share of the answers of each fagområde and KLE main group. */
export function layOutShares(dataSet: DataSet, findings: Findings, texts: Texts): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.shares;
  const block = layOutTable(sharesTable(shareRows(dataSet, findings), texts), firstBlockRow);
  return frameSheet({ name: sheetNames.shares, title, lead, tabColor: 'band2', frozenColumns: 2 }, [
    { block },
  ]);
}

/** Every vendor of every group, in the order of the findings. */
function shareRows(dataSet: DataSet, findings: Findings): readonly ShareRow[] {
  const numbers = new Map(findings.vendors.map(({ vendor }, index) => [vendor, index + 1]));
  const domainOf = new Map(findings.systems.map(({ system, domain }) => [system, domain]));
  const rows = observationsOf(dataSet);
  const byNo = groupRows(rows, ({ system }) => {
    const domain = domainOf.get(system) ?? null;
    return domain === null ? null : domainNo(domain);
  });
  const byKle = groupRows(rows, (row) => {
    const group = kleGroupOf(row);
    return group === null ? null : kleBase + Number(group);
  });
  return [...domainGroups(findings), ...kleGroups(findings)].flatMap(({ label, no, finding }) => {
    const byVendor = groupRows(byNo.get(no) ?? byKle.get(no) ?? [], ({ vendor }) => vendor);
    return finding.shares.map((share): ShareRow => {
      const own = byVendor.get(share.vendor) ?? [];
      return {
        group: label,
        groupNo: no,
        vendor: share.vendor,
        vendorNo: numbers.get(share.vendor) ?? 0,
        shares: share,
        amounts: {
          registrations: own.length,
          spend: totalPrice(own) ?? 0,
          population: populationCovered(own),
        },
      };
    });
  });
}

/** Amounts, shares and their squares, from which HHI and CR follow. */
function sharesTable(rows: readonly ShareRow[], texts: Texts): TableSpec<ShareRow> {
  const { groups, domains } = texts.sheets;
  return {
    sheet: sheetNames.shares,
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
      key: 'group',
      group: 'lead',
      header: headers.domain,
      explain: domains.group,
      width: 32,
      value: (row) => row.group,
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

/** A group's vendor, by the key of a fagområde or of a KLE main group: of the two, one alone has such a number. */
const vendorKey = `{no}*${room.name}+{vendorNo}`;

/** The sum of what a formula gives over the fagområder and over the KLE main groups. */
function both(formula: (pair: DefinedName, first: DefinedName) => string): string {
  const { domainVendor, firstDomainVendorMunicipality, kleVendor, firstKleVendorMunicipality } = cells.answer;
  return `${formula(domainVendor, firstDomainVendorMunicipality)}+${formula(kleVendor, firstKleVendorMunicipality)}`;
}

const amountFormulas: Readonly<Record<keyof ByBase, string>> = {
  registrations: both((pair) => `COUNTIFS(${pair},${vendorKey})`),
  spend: both((pair) => `SUMIFS(${cells.answer.price},${pair},${vendorKey})`),
  population: both((pair, first) => `SUMIFS(${cells.answer.population},${pair},${vendorKey},${first},1)`),
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
      value: (row) => row.shares[base],
      formula: ratioOf(`{${base}.amount}`, `SUMIFS(${name.amount},${cells.share.groupNo},{no})`),
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
      name: cells.share.groupNo,
      header: 'Gruppenr.',
      explain: domains.no,
      value: (row) => row.groupNo,
    },
    { ...key, key: 'vendorNo', header: 'Leverandørnr.', explain: domains.no, value: (row) => row.vendorNo },
  ];
}
