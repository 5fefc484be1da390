import { hhiLevel, singleBidLevel } from '../../../analysis/concentration';
import type { ByBase, DomainFinding, Findings } from '../../../analysis/findings';
import type { AnalysisSettings } from '../../../analysis/settings';
import type { DataSet } from '../../../consolidation/data-set';
import { vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { headers, sheetNames, tableNames } from '../analysis-format';
import { count, quoted, ratioOf, total } from '../layout/formulas';
import { below, firstBlockRow, frameSheet } from '../layout/sheet-frame';
import type { LaidOutSheet } from '../layout/sheet-frame';
import { baseKeys, baseNames, baseTitles, domainNo, shareRows, sharesTable } from './share-columns';
import { layOutTable } from '../layout/table-block';
import type { TableColumn, TableSpec } from '../layout/table-types';
import { weightNames } from '../weights/weight-labels';
import { cells } from '../names';

type Column = TableColumn<DomainFinding>;
const keys = cells.answer.domainKey;

/** Fagområder: concentration on three bases, and below it each vendor's share of answers. */
export function layOutDomains(
  dataSet: DataSet,
  findings: Findings,
  settings: AnalysisSettings,
  texts: Texts,
): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.domains;
  const block = layOutTable(domainsTable(findings, settings, texts), firstBlockRow);
  const second = layOutTable(sharesTable(shareRows(dataSet, findings), texts), below(block));
  return frameSheet({ name: sheetNames.domains, title, lead, tabColor: 'band2', frozenColumns: 1 }, [
    { block },
    { block: second, heading: texts.sheets.domains.sharesHeading },
  ]);
}

function domainsTable(
  { domains }: Findings,
  settings: AnalysisSettings,
  texts: Texts,
): TableSpec<DomainFinding> {
  const { groups } = texts.sheets;
  return {
    sheet: sheetNames.domains,
    table: tableNames.domains,
    groups: {
      lead: { title: groups.domainLead, band: 'band1' },
      hhi: { title: groups.hhi, band: 'band5' },
      cr: { title: groups.concentration, band: 'band6' },
      tender: { title: texts.sectionTitles.tender, band: 'band8' },
      keys: { title: groups.helpers, band: 'band7' },
    },
    columns: domainColumns(settings, texts),
    rows: domains,
  };
}

/** Every column of the upper table of the sheet Fagområder. */
export function domainColumns(settings: AnalysisSettings, texts: Texts): readonly Column[] {
  return [
    ...sizeColumns(texts),
    ...hhiColumns(settings, texts),
    ...ratioColumns(texts),
    ...tenderColumns(settings, texts),
  ];
}

function sizeColumns({ sheets: { domains } }: Texts): readonly Column[] {
  const lead = { group: 'lead', width: 16, format: 'integer' } as const;
  return [
    {
      ...lead,
      key: 'domain',
      name: cells.domain.name,
      header: headers.domain,
      explain: domains.domain,
      width: 32,
      style: 'label',
      value: (row) => vocabularies.domain[row.domain],
    },
    {
      ...lead,
      key: 'registrations',
      name: cells.domain.registrations,
      header: 'Registreringer',
      explain: domains.registrations,
      width: 30,
      value: (row) => row.registrations,
      formula: `COUNTIFS(${keys},{no})`,
    },
    {
      ...lead,
      key: 'systems',
      header: 'Systemer',
      explain: domains.systems,
      value: (row) => row.systems,
      formula: `SUMIFS(${cells.answer.firstDomainSystem},${keys},{no})`,
    },
    {
      ...lead,
      key: 'municipalities',
      header: 'Kommuner',
      explain: domains.municipalities,
      value: (row) => row.municipalities,
      formula: `SUMIFS(${cells.answer.firstDomainMunicipality},${keys},{no})`,
    },
    {
      ...lead,
      key: 'vendors',
      header: 'Leverandører',
      explain: domains.vendors,
      value: (row) => row.shares.length,
      formula: `COUNTIFS(${cells.share.domainNo},{no})`,
    },
    {
      ...lead,
      key: 'spend',
      name: cells.domain.price,
      header: 'Årlig pris i alt (kr.)',
      explain: domains.spend,
      width: 18,
      format: 'money',
      value: (row) => row.spend,
      formula: total(keys, '{no}', cells.answer.price),
    },
    {
      ...lead,
      key: 'population',
      header: 'Indbyggere dækket',
      explain: domains.population,
      value: (row) => row.population,
      formula: `SUMIFS(${cells.answer.population},${keys},{no},${cells.answer.firstDomainMunicipality},1)`,
    },
  ];
}

function hhiColumns(settings: AnalysisSettings, { sheets: { domains } }: Texts): readonly Column[] {
  const { hhiLevels } = domains;
  return baseKeys.flatMap((base): readonly Column[] => [
    {
      key: `hhi.${base}`,
      group: 'hhi',
      width: 15,
      header: `HHI, ${baseTitles[base]}`,
      explain: domains.hhi,
      format: 'integer',
      value: (row) => row.hhi[base],
      formula: `IF(COUNTIFS(${cells.share.domainNo},{no},${baseNames[base].share},">=0")=0,"",SUMIFS(${baseNames[base].square},${cells.share.domainNo},{no}))`,
      highlights: [
        { formula: `{level.${base}}=${quoted(hhiLevels.high)}`, look: 'bad' },
        { formula: `{level.${base}}=${quoted(hhiLevels.moderate)}`, look: 'moderate' },
        { formula: `{level.${base}}=${quoted(hhiLevels.low)}`, look: 'good' },
      ],
    },
    {
      key: `level.${base}`,
      group: 'hhi',
      width: 15,
      header: `Koncentration, ${baseTitles[base]}`,
      explain: domains.level,
      value: (row) => {
        const level = hhiLevel(row.hhi[base], settings);
        return level === null ? null : hhiLevels[level];
      },
      formula:
        `IF({hhi.${base}}="","",IF(ROUND({hhi.${base}}-${cells.hhi.moderate},9)<0,${quoted(hhiLevels.low)},` +
        `IF(ROUND({hhi.${base}}-${cells.hhi.high},9)>0,${quoted(hhiLevels.high)},${quoted(hhiLevels.moderate)})))`,
    },
  ]);
}

function ratioColumns({ sheets: { domains } }: Texts): readonly Column[] {
  const part = { group: 'cr', width: 15, format: 'percent', array: true } as const;
  const largest = (base: keyof ByBase, place: number): string =>
    `IFERROR(LARGE(IF(${cells.share.domainNo}={no},IF(ISNUMBER(${baseNames[base].share}),${baseNames[base].share})),${place}),0)`;
  return baseKeys.flatMap((base): readonly Column[] => [
    {
      ...part,
      key: `cr1.${base}`,
      header: `CR1, ${baseTitles[base]}`,
      explain: domains.cr1,
      value: (row) => row.cr1[base],
      formula: `IF({hhi.${base}}="","",${largest(base, 1)})`,
    },
    {
      ...part,
      key: `cr3.${base}`,
      header: `CR3, ${baseTitles[base]}`,
      explain: domains.cr3,
      value: (row) => row.cr3[base],
      formula: `IF({hhi.${base}}="","",${[1, 2, 3].map((place) => largest(base, place)).join('+')})`,
    },
  ]);
}

function tenderColumns(settings: AnalysisSettings, { sheets: { domains } }: Texts): readonly Column[] {
  const { singleBidLevels } = domains;
  const { singleBidGood, singleBidBad } = weightNames.thresholds;
  return [
    {
      key: 'singleBid',
      group: 'tender',
      width: 14,
      header: 'Ét tilbud, andel',
      explain: domains.singleBid,
      format: 'percent',
      value: (row) => row.singleBidShare,
      formula: ratioOf(
        count(keys, '{no}', cells.answer.bids, '1'),
        count(keys, '{no}', cells.answer.bids, '">=1"'),
      ),
      highlights: [
        { formula: `{singleBidLevel}=${quoted(singleBidLevels.good)}`, look: 'good' },
        { formula: `{singleBidLevel}=${quoted(singleBidLevels.middling)}`, look: 'moderate' },
        { formula: `{singleBidLevel}=${quoted(singleBidLevels.bad)}`, look: 'bad' },
      ],
    },
    {
      key: 'singleBidLevel',
      group: 'tender',
      width: 14,
      header: 'Vurdering af ét tilbud',
      explain: domains.singleBidLevel,
      value: (row) => {
        const level = singleBidLevel(row.singleBidShare, settings.thresholds);
        return level === null ? null : singleBidLevels[level];
      },
      formula:
        `IF({singleBid}="","",IF(ROUND({singleBid}-${singleBidGood},9)<=0,${quoted(singleBidLevels.good)},` +
        `IF(ROUND({singleBid}-${singleBidBad},9)>0,${quoted(singleBidLevels.bad)},${quoted(singleBidLevels.middling)})))`,
    },
    {
      key: 'no',
      group: 'keys',
      width: 8,
      header: 'Nr.',
      explain: domains.no,
      name: cells.domain.no,
      value: (row) => domainNo(row.domain),
    },
  ];
}
