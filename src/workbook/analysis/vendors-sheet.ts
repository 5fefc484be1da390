import type { Findings, VendorFinding } from '../../analysis/findings';
import { ratedAreas } from '../../survey/questionnaire';
import { vocabularies } from '../../survey/vocabularies';
import type { Texts } from '../../text/da';
import { headers, sheetNames, tableNames } from './analysis-format';
import { average, count, numbers, quoted, ratioOf, total } from './layout/formulas';
import { firstBlockRow, frameSheet } from './layout/sheet-frame';
import type { LaidOutSheet } from './layout/sheet-frame';
import { ratingNames } from './systems/rating-columns';
import { pressureOf } from './systems/pressure-formula';
import { layOutTable } from './layout/table-block';
import type { TableColumn } from './layout/table-types';
import { weightLabels } from './weights/weight-labels';
import { cells } from './names';

type Column = TableColumn<VendorFinding>;
const keys = cells.answer.vendorKey;

/** Leverandører: one row per vendor, with every figure as a formula over the raw table. */
export function layOutVendors({ vendors }: Findings, texts: Texts): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.vendors;
  const { groups } = texts.sheets;
  const block = layOutTable(
    {
      sheet: sheetNames.vendors,
      table: tableNames.vendors,
      groups: {
        lead: { title: groups.vendorLead, band: 'band1' },
        indices: { title: groups.indices, band: 'band5' },
        ratings: { title: groups.ratings, band: 'band6' },
        keys: { title: groups.helpers, band: 'band8' },
      },
      columns: vendorColumns(texts),
      rows: vendors,
    },
    firstBlockRow,
  );
  return frameSheet({ name: sheetNames.vendors, title, lead, tabColor: 'band2', frozenColumns: 1 }, [
    { block },
  ]);
}

/** Every column of the sheet Leverandører. */
export function vendorColumns(texts: Texts): readonly Column[] {
  return [...sizeColumns(texts), ...indexColumns(texts), ...ratingColumns(texts), ...keyColumn(texts)];
}

function sizeColumns({ sheets: { vendors } }: Texts): readonly Column[] {
  const lead = { group: 'lead', width: 17, format: 'integer' } as const;
  return [
    {
      ...lead,
      key: 'vendor',
      name: cells.vendor.name,
      header: headers.vendor,
      explain: vendors.vendor,
      width: 30,
      format: 'text',
      style: 'label',
      value: (row) => row.vendor,
    },
    {
      ...lead,
      key: 'registrations',
      header: 'Registreringer',
      explain: vendors.registrations,
      value: (row) => row.registrations,
      formula: `COUNTIFS(${keys},{no})`,
    },
    {
      ...lead,
      key: 'systems',
      header: 'Systemer',
      explain: vendors.systems,
      value: (row) => row.systems,
      formula: `SUMIFS(${cells.answer.firstVendorSystem},${keys},{no})`,
    },
    {
      ...lead,
      key: 'municipalities',
      header: 'Kommuner',
      explain: vendors.municipalities,
      value: (row) => row.municipalities,
      formula: `SUMIFS(${cells.answer.firstVendorMunicipality},${keys},{no})`,
    },
    {
      ...lead,
      key: 'price',
      header: 'Årlig pris i alt (kr.)',
      explain: vendors.price,
      width: 18,
      format: 'money',
      value: (row) => row.price,
      formula: total(keys, '{no}', cells.answer.price),
    },
    {
      ...lead,
      key: 'soleVendorSystems',
      header: 'Eneste leverandør i (systemer)',
      explain: vendors.soleVendor,
      value: (row) => row.soleVendorSystems,
      formula: `SUMIFS(${cells.answer.soleVendor},${keys},{no})`,
    },
    ...priceShareColumns(vendors),
    {
      ...lead,
      key: 'domains',
      header: 'Fagområder (beregnet)',
      explain: vendors.domains,
      width: 34,
      style: 'wrapped',
      format: 'text',
      value: (row) => row.domains.map((domain) => vocabularies.domain[domain]).join(', '),
    },
  ];
}

/** Its share of what each municipality reports to pay: how much of a municipality's spending one vendor may hold. */
function priceShareColumns(vendors: Texts['sheets']['vendors']): readonly Column[] {
  const lead = { group: 'lead', width: 16, format: 'percent' } as const;
  const { vendorPriceShare } = cells.answer;
  return [
    {
      ...lead,
      key: 'priceShare.median',
      header: 'Andel af kommunens pris, median',
      explain: vendors.priceShare,
      array: true,
      value: (row) => row.priceShare.median,
      formula: `IF({priceShare.n}=0,"",MEDIAN(${numbers(keys, '{no}', vendorPriceShare)}))`,
    },
    {
      ...lead,
      key: 'priceShare.max',
      header: 'Andel af kommunens pris, maks',
      explain: vendors.priceShare,
      array: true,
      value: (row) => row.priceShare.max,
      formula: `IF({priceShare.n}=0,"",MAX(${numbers(keys, '{no}', vendorPriceShare)}))`,
    },
    {
      ...lead,
      key: 'priceShare.n',
      header: 'Andel af kommunens pris, n',
      explain: vendors.priceShareN,
      format: 'integer',
      value: (row) => row.priceShare.n,
      formula: count(keys, '{no}', vendorPriceShare, '">=0"'),
    },
  ];
}

function indexColumns({ sheets: { vendors } }: Texts): readonly Column[] {
  const part = { group: 'indices', width: 14, format: 'decimal1', scale: 'bad-high' } as const;
  return [
    {
      ...part,
      key: 'monopolyShare',
      header: 'Andel med status Monopol',
      explain: vendors.monopolyShare,
      format: 'percent',
      value: (row) => row.monopolyShare,
      formula: ratioOf(
        count(keys, '{no}', cells.answer.monopolyStatus, quoted(vocabularies.monopolyStatus.monopoly)),
        count(keys, '{no}', cells.answer.points, '">=0"'),
      ),
    },
    {
      ...part,
      key: 'monopolyDegree',
      header: 'Monopolgrad',
      explain: vendors.monopolyDegree,
      value: (row) => row.monopolyDegree,
      formula: average(keys, '{no}', cells.answer.points),
    },
    {
      key: 'monopolyDegree.n',
      group: 'indices',
      width: 12,
      header: 'Monopolgrad, n',
      explain: vendors.statusCount,
      format: 'integer',
      value: (row) => row.n.monopolyDegree,
      formula: count(keys, '{no}', cells.answer.points, '">=0"'),
    },
    {
      ...part,
      key: 'pressure',
      header: 'Problemtryk',
      explain: vendors.pressure,
      value: (row) => row.pressure,
      formula: pressureOf([...ratedAreas], (area) => `{rating.${area}}`),
    },
  ];
}

function ratingColumns({ sheets: { vendors } }: Texts): readonly Column[] {
  return ratedAreas.flatMap((area): readonly Column[] => [
    {
      key: `rating.${area}`,
      header: `${weightLabels.areaWeights[area]}, middel`,
      explain: vendors.mean,
      width: 17,
      group: 'ratings',
      format: 'decimal2',
      scale: 'rating',
      value: (row) => row.ratings[area],
      formula: average(keys, '{no}', ratingNames[area]),
    },
    {
      key: `rating.${area}.n`,
      header: `${weightLabels.areaWeights[area]}, n`,
      explain: vendors.ratingCount,
      width: 17,
      group: 'ratings',
      format: 'integer',
      value: (row) => row.n.ratings[area],
      formula: count(keys, '{no}', ratingNames[area], '">0"'),
    },
  ]);
}

function keyColumn({ sheets: { vendors } }: Texts): readonly Column[] {
  return [
    {
      key: 'no',
      header: 'Nr.',
      explain: vendors.no,
      width: 8,
      group: 'keys',
      name: cells.vendor.no,
      value: (_, index) => index + 1,
    },
  ];
}
