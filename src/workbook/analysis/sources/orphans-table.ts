import type { AnalystInput } from '../../../analysis/analyst-input';
import type { Findings, Track } from '../../../analysis/findings';
import type { Texts } from '../../../text/da';
import { headers, sheetNames, tableNames } from '../analysis-format';
import type { TableSpec } from '../layout/table-types';
import { placed } from './source-widths';

export interface Orphan {
  readonly system: string;
  readonly note: string | null;
  readonly override: Track | null;
}

/** What the analyst has written about systems that no finished registration names any more. */
export function orphanInput({ systems }: Findings, { notes, overrides }: AnalystInput): readonly Orphan[] {
  const known = new Set(systems.map(({ system }) => system));
  const named = new Set([...Object.keys(notes), ...Object.keys(overrides)]);
  return [...named]
    .filter((system) => !known.has(system))
    .toSorted()
    .map((system) => ({ system, note: notes[system] ?? null, override: overrides[system] ?? null }));
}

/** Notes and chosen tracks that wait for their system to come back. */
export function orphansTable(rows: readonly Orphan[], texts: Texts): TableSpec<Orphan> {
  const { groups, sources, tracks } = texts.sheets;
  const lead = { group: 'lead', format: 'text' } as const;
  return {
    sheet: sheetNames.sources,
    table: tableNames.orphans,
    groups: { lead: { title: groups.orphans, band: 'band7' } },
    columns: placed<Orphan>([
      {
        ...lead,
        key: 'system',
        header: headers.system,
        explain: sources.orphanSystem,
        value: (row) => row.system,
      },
      {
        ...lead,
        key: 'override',
        header: headers.override,
        explain: sources.orphanOverride,
        value: ({ override }) => (override === null ? null : tracks[override]),
      },
      { ...lead, key: 'note', header: headers.note, explain: sources.orphanNote, value: (row) => row.note },
    ]),
    rows,
  };
}
