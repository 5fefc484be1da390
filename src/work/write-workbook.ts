import type { Problem } from '../files/outcome';
import { leftBehind, writeBeside } from '../files/xlsx/write-beside';
import type { Left } from '../files/xlsx/carrying/carrier';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import type { Issue } from '../survey/issue';
import type { OldFile } from '../workbook/margin/old-file';
import type { WorkbookLayout } from '../workbook/sheet';
import { workbookType } from './made-file';
import type { MadeFile } from './made-file';

export interface WriteWorkbookInput {
  readonly layout: WorkbookLayout;
  readonly name: string;
  /** The file that this one takes the place of: what is not ours in it comes along. */
  readonly old?: OldFile | null;
}

export interface WrittenWorkbook extends MadeFile {
  /** What of the old file is not in this one. An error says that nothing of it could be taken along. */
  readonly left: readonly Issue[];
}

/** A workbook that is laid out, as a file. */
export async function writeWorkbook({
  layout,
  name,
  old = null,
}: WriteWorkbookInput): Promise<WrittenWorkbook> {
  const made = { name, type: workbookType };
  if (old === null) return { ...made, bytes: await writeXlsx(layout), left: [] };
  const written = await writeBeside(layout, old);
  if (written.kind === 'read') {
    return { ...made, bytes: written.value.bytes, left: written.value.left.map(issueOf) };
  }
  return { ...made, bytes: await writeXlsx(layout), left: [refusedIssue(written.problem)] };
}

/** What of an opened file would not be in it when it is saved again. */
export function leftWhenSaved(layout: WorkbookLayout, bytes: Uint8Array): readonly Issue[] {
  const left = leftBehind(layout, bytes);
  return left.kind === 'read' ? left.value.map(issueOf) : [refusedIssue(left.problem)];
}

function issueOf({ sheet, content }: Left): Issue {
  const where = sheet === '' ? {} : { sheet };
  return { code: 'own-content-left', severity: 'warning', where, params: { content } };
}

function refusedIssue(problem: Problem): Issue {
  return { ...problem, severity: 'error', where: {} };
}
