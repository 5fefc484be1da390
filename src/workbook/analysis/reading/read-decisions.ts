import type { NameDecision } from '../../../consolidation/prior-data-set';
import type { RawWorkbook } from '../../raw-workbook';
import { headers, keyOfLabel, sheetNames, tableNames, words } from '../analysis-format';
import { findTable } from './find-table';

/** The analyst's answers on Navne; a pair without a clear Ja or Nej is undecided. */
export function readDecisions(workbook: RawWorkbook): readonly NameDecision[] {
  const rows = findTable(workbook, {
    sheet: sheetNames.names,
    table: tableNames.proposals,
    headers: [headers.kind, headers.name, headers.candidate, headers.decision],
  });
  return (rows ?? []).flatMap((row): NameDecision[] => {
    const kind = keyOfLabel(words.kind, row.text(headers.kind));
    const name = row.text(headers.name);
    const written = row.text(headers.candidate);
    const said = keyOfLabel({ same: words.yes, different: words.no }, row.text(headers.decision));
    if (kind === undefined || name === '' || written === '' || said === undefined) return [];
    return [{ kind, name, written, decision: said }];
  });
}
