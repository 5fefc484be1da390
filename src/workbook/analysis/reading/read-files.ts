import type { FileRecord } from '../../../consolidation/data-set';
import type { Issue } from '../../../survey/issue';
import type { Texts } from '../../../text/da';
import type { RawWorkbook } from '../../raw-workbook';
import { headers, keyOfLabel, sheetNames, tableNames, words } from '../analysis-format';
import { readIssueData } from '../sources/issue-data';
import { codeOf, numberOf, textOf } from './cell-values';
import { findTable } from './find-table';
import type { FoundRow } from './find-table';

/** The files of Datagrundlag with their verdicts and remarks; none when the sheet is gone. */
export function readFiles(workbook: RawWorkbook, texts: Texts): readonly FileRecord[] {
  const files = findTable(workbook, {
    sheet: sheetNames.sources,
    table: tableNames.files,
    headers: [headers.file, headers.verdict, headers.read],
  });
  const issues = readIssues(workbook, texts);
  return (files ?? []).flatMap((row): FileRecord[] => {
    const file = textOf(row.value(headers.file));
    const verdict = keyOfLabel(words.verdict, row.text(headers.verdict));
    if (file === '' || verdict === undefined) return [];
    const replacedBy = textOf(row.value(headers.replacedBy));
    const code = row.text(headers.code);
    const decision = keyOfLabel(words.settle, row.text(headers.settle));
    return [
      {
        file,
        verdict,
        municipality: code === '' ? null : codeOf(row.value(headers.code)),
        revision: numberOf(row.value(headers.revision)),
        issues: issues.get(numberOf(row.value(headers.fileNo)) ?? 0) ?? [],
        rows: countsOf(row),
        ...(replacedBy === '' ? {} : { replacedBy }),
        ...(decision === undefined ? {} : { decision }),
      },
    ];
  });
}

function countsOf(row: FoundRow): FileRecord['rows'] {
  const count = (header: string): number => numberOf(row.value(header)) ?? 0;
  return { read: count(headers.read), kept: count(headers.kept), rejected: count(headers.rejected) };
}

/** The remarks by the number of their file. */
function readIssues(workbook: RawWorkbook, texts: Texts): ReadonlyMap<number, readonly Issue[]> {
  const rows = findTable(workbook, {
    sheet: sheetNames.sources,
    table: tableNames.issues,
    headers: [headers.fileNo, headers.message, headers.data],
  });
  const issues = new Map<number, Issue[]>();
  for (const row of rows ?? []) {
    const number = numberOf(row.value(headers.fileNo));
    const issue = readIssueData(textOf(row.value(headers.data)), texts);
    if (number === null || issue === null) continue;
    issues.set(number, [...(issues.get(number) ?? []), issue]);
  }
  return issues;
}
