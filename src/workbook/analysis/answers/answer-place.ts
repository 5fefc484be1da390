import { questions } from '../../../survey/questionnaire';
import type { AnswerKey } from '../../../survey/questionnaire';
import { headers, sheetNames, tableNames } from '../analysis-format';
import type { Sheet, WorkbookLayout } from '../../sheet';
import { cellReference } from '../../cell-reference';
import { writtenHeader } from './written-header';

/** One answer: of which registration, and to which question. */
export interface WantedAnswer {
  /** The registration's Id. */
  readonly id: string;
  readonly question: AnswerKey;
}

/** The headers of the raw table by which an answer's cell is found: the column of the Ids, and that of the question. */
export function headersOfAnswer({ question }: WantedAnswer): {
  readonly id: string;
  readonly question: string;
} {
  const asked = questions.find(({ key }) => key === question);
  return { id: headers.id, question: asked === undefined ? headers.system : writtenHeader(asked) };
}

/** The sheet and the table that hold the answers. */
export const answersHome = { sheet: sheetNames.answers, table: tableNames.answers } as const;

/** Where an answer stands in an analysis, as a sheet and a cell (`B7`); null when it holds no such answer. */
export function placeOfAnswer(
  layout: WorkbookLayout,
  wanted: WantedAnswer,
): { readonly sheet: string; readonly cell: string } | null {
  const sheet = layout.sheets.find(({ name }) => name === answersHome.sheet);
  const table = sheet?.tables?.find(({ name }) => name === answersHome.table);
  if (sheet === undefined || table === undefined) return null;
  const { top, bottom } = table.range;
  const header = sheet.rows[top] ?? [];
  const named = headersOfAnswer(wanted);
  const columnOf = (text: string): number => header.findIndex((cell) => cell?.value === text);
  const [ids, question] = [columnOf(named.id), columnOf(named.question)];
  if (ids < 0 || question < 0) return null;
  const row = rowOf(sheet, { top, bottom }, (cells) => cells[ids]?.value === wanted.id);
  return row === null ? null : { sheet: sheet.name, cell: cellReference(row + 1, question + 1) };
}

function rowOf(
  { rows }: Sheet,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  isIt: (cells: Sheet['rows'][number]) => boolean,
): number | null {
  for (let row = top + 1; row <= bottom; row += 1) if (isIt(rows[row] ?? [])) return row;
  return null;
}
