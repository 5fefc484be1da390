import type { Texts } from '../../../text/da';
import { words } from '../analysis-format';
import { quoted } from '../layout/formulas';
import { listedTracks, listLengths } from './system-row';
import type { ListedTrack, SystemColumn, SystemRow } from './system-row';
import { systemKeys } from './pressure-formula';
import { domainNo } from '../answers/domain-no';
import { cells } from '../names';

/** Keys by which formulas and other sheets find a system. */
export function keyColumns(texts: Texts): readonly SystemColumn[] {
  const { systems } = texts.sheets;
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
    ...listColumns(texts),
    ...pointColumns(texts),
    { ...key, key: 'no', name: cells.system.no, header: 'Nr.', explain: systems.no, value: (row) => row.no },
  ];
}

const listHeaders: Readonly<Record<ListedTrack, string>> = {
  breakUp: 'Plads på listen over monopolbrud',
  negotiate: 'Plads på listen over forhandling',
  unsettled: 'Plads på listen over uafklarede',
};

/** Where a system stands on the lists of Overblik: those with a rank first, then the others by Prioritet and name. */
function listColumns({ sheets: { systems, tracks } }: Texts): readonly SystemColumn[] {
  const key = { group: 'keys', width: 14, format: 'integer' } as const;
  const { municipalities, rank, rankNumber, nameOrder, order, track } = cells.system;
  const unranked = `(${municipalities}<${cells.limit.rank})`;
  const tracksOf = {
    breakUp: ['breakUp', 'both'],
    negotiate: ['negotiate', 'both'],
    unsettled: ['unsettled'],
  } as const;
  return [
    {
      ...key,
      key: 'order',
      name: order,
      header: 'Orden',
      explain: systems.order,
      value: (row) => row.no,
      formula:
        `IF({rank}<>"",{rank},COUNT(${rank})+1+SUMPRODUCT(${unranked}*(${rankNumber}>{rankNumber}))+` +
        `SUMPRODUCT(${unranked}*(${rankNumber}={rankNumber})*(${nameOrder}<{nameOrder})))`,
    },
    ...listedTracks.map((list): SystemColumn => {
      const labels = tracksOf[list].map((one) => quoted(tracks[one]));
      const on = labels.map((label) => `(${track}=${label})`).join('+');
      return {
        ...key,
        key: `place.${list}`,
        name: cells.system.listPlace[list],
        header: listHeaders[list],
        explain: systems.listPlace,
        value: (row) => row.places[list],
        formula:
          `IF(OR(${labels.map((label) => `{track}=${label}`).join(',')}),` +
          `1+SUMPRODUCT((${on})*(${order}<{order})),"")`,
      };
    }),
  ];
}

/** Where a point stands that is not to be seen: far outside of the chart, since a blank would be drawn as a zero. */
export const outside = -1000;

/**
 * The points of the quadrant on Overblik: of the systems with a rank that have both figures and stand on none of its lists, which
 * have points of their own.
 */
function pointColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const key = { group: 'keys', width: 14, format: 'decimal1' } as const;
  const isShown = ({ places }: SystemRow): boolean =>
    listedTracks.some((list) => (places[list] ?? Infinity) <= listLengths[list]);
  const isDrawn = (row: SystemRow): boolean => row.finding.rank !== null && !isShown(row);
  const pointOf = (row: SystemRow, figure: 'monopolyDegree' | 'pressure'): number => {
    const { monopolyDegree, pressure } = row.finding;
    return isDrawn(row) && monopolyDegree !== null && pressure !== null
      ? (row.finding[figure] ?? outside)
      : outside;
  };
  const shown = listedTracks
    .map((list) => `IF(ISNUMBER({place.${list}}),{place.${list}}<=${String(listLengths[list])},FALSE)`)
    .join(',');
  const drawn = (figure: string): string =>
    `IF(OR({rank}="",{monopolyDegree}="",{pressure}="",${shown}),${String(outside)},${figure})`;
  return [
    {
      ...key,
      key: 'point.across',
      name: cells.system.pointAcross,
      header: 'Punkt, vandret',
      explain: systems.point,
      value: (row) => pointOf(row, 'monopolyDegree'),
      formula: drawn('{monopolyDegree}'),
    },
    {
      ...key,
      key: 'point.up',
      name: cells.system.pointUp,
      header: 'Punkt, lodret',
      explain: systems.point,
      value: (row) => pointOf(row, 'pressure'),
      formula: drawn('{pressure}'),
    },
  ];
}
