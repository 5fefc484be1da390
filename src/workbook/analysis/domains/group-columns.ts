import { hhiLevel, singleBidLevel } from '../../../analysis/concentration';
import type { ByBase } from '../../../analysis/findings';
import type { AnalysisSettings } from '../../../analysis/settings';
import type { Texts } from '../../../text/da';
import { headers } from '../analysis-format';
import { count, quoted, ratioOf, total, wilsonEnd } from '../layout/formulas';
import type { TableColumn } from '../layout/table-types';
import { cells } from '../names';
import type { GroupRow } from './groups';
import { baseKeys, baseNames, baseTitles } from './base-names';

type Column = TableColumn<GroupRow>;

/** Whether a table is of fagområder or of KLE main groups. */
export type GroupKind = 'domain' | 'kle';

/** The columns of the raw table that each kind of group counts by. */
const keysOf = {
  domain: {
    group: cells.answer.domainKey,
    firstSystem: cells.answer.firstDomainSystem,
    firstMunicipality: cells.answer.firstDomainMunicipality,
    firstVendorMunicipality: cells.answer.firstDomainVendorMunicipality,
  },
  kle: {
    group: cells.answer.kleKey,
    firstSystem: cells.answer.firstKleSystem,
    firstMunicipality: cells.answer.firstKleMunicipality,
    firstVendorMunicipality: cells.answer.firstKleVendorMunicipality,
  },
} as const;

/** Every column of a table of the sheet Fagområder. */
export function groupColumns(kind: GroupKind, settings: AnalysisSettings, texts: Texts): readonly Column[] {
  return [
    ...sizeColumns(kind, texts),
    ...hhiColumns(kind, settings, texts),
    ...ratioColumns(texts),
    ...tenderColumns(kind, settings, texts),
    {
      key: 'no',
      group: 'keys',
      width: 8,
      header: 'Nr.',
      explain: texts.sheets.domains.no,
      ...(kind === 'domain' ? { name: cells.domain.no } : {}),
      value: (row) => row.no,
    },
  ];
}

function sizeColumns(kind: GroupKind, { sheets: { domains } }: Texts): readonly Column[] {
  const lead = { group: 'lead', width: 14, format: 'integer' } as const;
  const { group, firstSystem, firstMunicipality } = keysOf[kind];
  return [
    {
      ...lead,
      key: 'label',
      header: kind === 'domain' ? headers.domain : 'KLE-hovedgruppe',
      explain: kind === 'domain' ? domains.domain : domains.kleGroup,
      width: 32,
      style: 'label',
      value: (row) => row.label,
    },
    {
      ...lead,
      key: 'registrations',
      header: 'Registreringer',
      explain: domains.registrations,
      value: (row) => row.finding.registrations,
      formula: `COUNTIFS(${group},{no})`,
    },
    {
      ...lead,
      key: 'systems',
      header: 'Systemer',
      explain: domains.systems,
      value: (row) => row.finding.systems,
      formula: `SUMIFS(${firstSystem},${group},{no})`,
    },
    {
      ...lead,
      key: 'municipalities',
      header: 'Kommuner',
      explain: domains.municipalities,
      value: (row) => row.finding.municipalities,
      formula: `SUMIFS(${firstMunicipality},${group},{no})`,
    },
    {
      ...lead,
      key: 'vendors',
      header: 'Leverandører',
      explain: domains.vendors,
      value: (row) => row.finding.shares.length,
      formula: `COUNTIFS(${cells.share.groupNo},{no})`,
    },
    {
      ...lead,
      key: 'spend',
      header: 'Årlig pris i alt (kr.)',
      explain: domains.spend,
      width: 18,
      format: 'money',
      value: (row) => row.finding.spend,
      formula: total(group, '{no}', cells.answer.price),
    },
    {
      ...lead,
      key: 'population',
      header: 'Indbyggere dækket',
      explain: domains.population,
      value: (row) => row.finding.population,
      formula: `SUMIFS(${cells.answer.population},${group},{no},${firstMunicipality},1)`,
    },
  ];
}

/** HHI on each basis with what it rests on, and what the chosen limits call it: in words, not in colours. */
function hhiColumns(kind: GroupKind, settings: AnalysisSettings, texts: Texts): readonly Column[] {
  const { domains } = texts.sheets;
  const { hhiLevels } = domains;
  return baseKeys.flatMap((base): readonly Column[] => [
    {
      key: `hhi.${base}`,
      group: 'hhi',
      width: 13,
      header: `HHI, ${baseTitles[base]}`,
      explain: domains.hhi,
      format: 'integer',
      value: (row) => row.finding.hhi[base],
      formula: `IF(COUNTIFS(${cells.share.groupNo},{no},${baseNames[base].share},">=0")=0,"",SUMIFS(${baseNames[base].square},${cells.share.groupNo},{no}))`,
    },
    {
      key: `level.${base}`,
      group: 'hhi',
      width: 13,
      header: `Koncentration af svar, ${baseTitles[base]}`,
      explain: domains.level,
      value: ({ finding }) => {
        const level = hhiLevel(finding.hhi[base], finding.n, settings);
        return level === null ? null : hhiLevels[level];
      },
      formula:
        `IF(OR({hhi.${base}}="",{registrations}<${cells.limit.hhiRegistrations},{municipalities}<${cells.limit.hhiMunicipalities}),"",` +
        `IF(ROUND({hhi.${base}}-${cells.hhi.moderate},9)<0,${quoted(hhiLevels.low)},` +
        `IF(ROUND({hhi.${base}}-${cells.hhi.high},9)>0,${quoted(hhiLevels.high)},${quoted(hhiLevels.moderate)})))`,
    },
    {
      key: `n.${base}`,
      group: 'hhi',
      width: 11,
      header: `n, ${baseTitles[base]}`,
      explain: domains.baseCounts[base],
      format: 'integer',
      value: (row) => row.finding.baseCounts[base],
      formula: baseCount(kind, base),
    },
  ]);
}

/** Registrations with a vendor; those of them with a price; pairs of a vendor and a municipality. */
function baseCount(kind: GroupKind, base: keyof ByBase): string {
  const { group, firstVendorMunicipality } = keysOf[kind];
  const named = `${group},{no},${cells.answer.vendorKey},">0"`;
  if (base === 'registrations') return `COUNTIFS(${named})`;
  if (base === 'spend') return `COUNTIFS(${named},${cells.answer.price},">=0")`;
  return `SUMIFS(${firstVendorMunicipality},${group},{no})`;
}

function ratioColumns({ sheets: { domains } }: Texts): readonly Column[] {
  const part = { group: 'cr', width: 13, format: 'percent', array: true } as const;
  const largest = (base: keyof ByBase, place: number): string => {
    const { share } = baseNames[base];
    return `IFERROR(LARGE(IF(${cells.share.groupNo}={no},IF(ISNUMBER(${share}),${share})),${place}),0)`;
  };
  return baseKeys.flatMap((base): readonly Column[] => [
    {
      ...part,
      key: `cr1.${base}`,
      header: `CR1, ${baseTitles[base]}`,
      explain: domains.cr1,
      value: (row) => row.finding.cr1[base],
      formula: `IF({hhi.${base}}="","",${largest(base, 1)})`,
    },
    {
      ...part,
      key: `cr3.${base}`,
      header: `CR3, ${baseTitles[base]}`,
      explain: domains.cr3,
      value: (row) => row.finding.cr3[base],
      formula: `IF({hhi.${base}}="","",${[1, 2, 3].map((place) => largest(base, place)).join('+')})`,
    },
  ]);
}

function tenderColumns(kind: GroupKind, settings: AnalysisSettings, texts: Texts): readonly Column[] {
  const { domains } = texts.sheets;
  const { singleBidLevels } = domains;
  const { singleBidGood, singleBidBad } = cells.limit;
  const keys = keysOf[kind].group;
  const part = { group: 'tender', width: 12, format: 'percent' } as const;
  const end = (which: 'low' | 'high', word: string): Column => ({
    ...part,
    key: `singleBid.${which}`,
    header: `Ét tilbud, ${word}`,
    explain: domains.interval,
    value: (row) => row.finding.singleBidInterval?.[which === 'low' ? 0 : 1] ?? null,
    formula: wilsonEnd(which, '{singleBid}', '{singleBid.n}'),
  });
  return [
    {
      ...part,
      key: 'singleBid',
      header: 'Ét tilbud, andel',
      explain: domains.singleBid,
      value: (row) => row.finding.singleBidShare,
      formula: ratioOf(count(keys, '{no}', cells.answer.bids, '1'), '{singleBid.n}'),
      highlights: [
        { formula: `{singleBidLevel}=${quoted(singleBidLevels.good)}`, look: 'good' },
        { formula: `{singleBidLevel}=${quoted(singleBidLevels.bad)}`, look: 'bad' },
      ],
    },
    {
      ...part,
      key: 'singleBid.n',
      header: 'Ét tilbud, n',
      explain: domains.singleBidN,
      format: 'integer',
      value: (row) => row.finding.singleBidN,
      formula: count(keys, '{no}', cells.answer.bids, '">=1"'),
    },
    end('low', 'fra'),
    end('high', 'til'),
    {
      key: 'singleBidLevel',
      group: 'tender',
      width: 14,
      header: 'Vurdering af ét tilbud',
      explain: domains.singleBidLevel,
      value: ({ finding }) => {
        const level = singleBidLevel(finding.singleBidInterval, settings.thresholds);
        return level === null ? null : singleBidLevels[level];
      },
      formula:
        `IF({singleBid}="","",IF(ROUND({singleBid.high}-${singleBidGood},9)<=0,${quoted(singleBidLevels.good)},` +
        `IF(ROUND({singleBid.low}-${singleBidBad},9)>0,${quoted(singleBidLevels.bad)},${quoted(singleBidLevels.unclear)})))`,
    },
  ];
}
