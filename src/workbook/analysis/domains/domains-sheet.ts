import type { Findings } from '../../../analysis/findings';
import type { AnalysisSettings } from '../../../analysis/settings';
import type { Texts } from '../../../text/da';
import { sheetNames, tableNames } from '../analysis-format';
import { below, firstBlockRow, frameSheet } from '../layout/sheet-frame';
import type { LaidOutSheet } from '../layout/sheet-frame';
import { layOutTable } from '../layout/table-block';
import type { TableSpec } from '../layout/table-types';
import { groupColumns } from './group-columns';
import type { GroupKind } from './group-columns';
import { domainGroups, kleGroups } from './groups';
import type { GroupRow } from './groups';

/** Fagområder: concentration on three bases per fagområde, and below it the same per KLE main group. */
export function layOutDomains(findings: Findings, settings: AnalysisSettings, texts: Texts): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.domains;
  const table = (kind: GroupKind, rows: readonly GroupRow[]): TableSpec<GroupRow> => ({
    sheet: sheetNames.domains,
    table: kind === 'domain' ? tableNames.domains : tableNames.kle,
    groups: groupTitles(texts),
    columns: groupColumns(kind, settings, texts),
    rows,
  });
  const block = layOutTable(table('domain', domainGroups(findings)), firstBlockRow);
  const second = layOutTable(table('kle', kleGroups(findings)), below(block));
  return frameSheet({ name: sheetNames.domains, title, lead, tabColor: 'band2', frozenColumns: 1 }, [
    { block },
    { block: second, heading: texts.sheets.domains.kleHeading },
  ]);
}

function groupTitles(texts: Texts): TableSpec<GroupRow>['groups'] {
  const { groups } = texts.sheets;
  return {
    lead: { title: groups.domainLead, band: 'band1' },
    hhi: { title: groups.hhi, band: 'band5' },
    cr: { title: groups.concentration, band: 'band6' },
    tender: { title: texts.sectionTitles.tender, band: 'band8' },
    keys: { title: groups.helpers, band: 'band7' },
  };
}
