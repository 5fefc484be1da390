import type { Texts } from '../../../text/da';
import { words } from '../analysis-format';
import type { SystemColumn } from './system-row';
import { systemKeys } from './pressure-formula';
import { domainNo } from '../answers/domain-no';
import { cells } from '../names';

/** Keys by which formulas and other sheets find a system. */
export function keyColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const key = { group: 'keys', width: 14 } as const;
  return [
    {
      ...key,
      key: 'phaseOut',
      header: 'Under udfasning',
      explain: systems.phaseOut,
      value: (row) => (row.finding.phaseOut ? words.yes : words.no),
    },
    {
      ...key,
      key: 'domainNo',
      name: cells.system.domainNo,
      header: 'Fagområdenr.',
      explain: systems.domainNo,
      value: ({ finding: { domain } }) => (domain === null ? null : domainNo(domain)),
    },
    {
      ...key,
      key: 'vendorCount',
      name: cells.system.vendorCount,
      header: 'Antal leverandører',
      explain: systems.vendorCount,
      value: (row) => row.finding.vendors.length,
      formula: `SUMIFS(${cells.answer.firstVendorSystem},${systemKeys},{no})`,
    },
    {
      ...key,
      key: 'rankNumber',
      name: cells.system.rankNumber,
      header: 'Rangtal',
      explain: systems.rankNumber,
      format: 'decimal1',
      value: (row) => row.rankNumber,
      formula: 'IF({priority}="",-1,ROUND({priority},9))',
    },
    {
      ...key,
      key: 'nameOrder',
      name: cells.system.nameOrder,
      header: 'Navnenr.',
      explain: systems.nameOrder,
      value: (row) => row.nameOrder,
    },
    { ...key, key: 'no', name: cells.system.no, header: 'Nr.', explain: systems.no, value: (row) => row.no },
  ];
}
