import type { AnalystInput } from '../../../analysis/analyst-input';
import type { Findings } from '../../../analysis/findings';
import type { DataSet } from '../../../consolidation/data-set';
import type { Texts } from '../../../text/da';
import { sheetNames } from '../analysis-format';
import { describeFigures } from './figure-guide';
import { below, firstBlockRow, frameSheet } from '../layout/sheet-frame';
import type { LaidOutSheet } from '../layout/sheet-frame';
import { layOutTable } from '../layout/table-block';
import { filesTable } from './files-table';
import { issuesTable } from './issues-table';
import { orphanInput, orphansTable } from './orphans-table';
import { figuresTable } from './figures-table';

/** Datagrundlag: every file with its verdict, every remark, what the analyst wrote elsewhere, and what figures mean. */
export function layOutSources(
  dataSet: DataSet,
  findings: Findings,
  input: AnalystInput,
  texts: Texts,
): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.sources;
  const { sources } = texts.sheets;
  const files = layOutTable(filesTable(dataSet.files, texts), firstBlockRow);
  const issues = layOutTable(issuesTable(dataSet.files, texts), below(files));
  const orphans = layOutTable(orphansTable(orphanInput(findings, input), texts), below(issues));
  const figures = layOutTable(figuresTable(describeFigures(texts), texts), below(orphans));
  return frameSheet({ name: sheetNames.sources, title, lead, tabColor: 'band8', frozenColumns: 1 }, [
    { block: files },
    { block: issues, heading: sources.issuesHeading },
    { block: orphans, heading: sources.orphansHeading },
    { block: figures, heading: sources.figuresHeading },
  ]);
}
