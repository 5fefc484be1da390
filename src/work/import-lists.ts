import { readCsv } from '../files/csv/read-csv';
import { openInput } from '../files/open-input';
import { joinLists } from '../inventory/join-lists';
import { planImport } from '../inventory/plan-import';
import type { PlannedImport } from '../inventory/plan-import';
import { readLists } from '../inventory/read-list';
import type { ListReading, Pairings, ReadList, UnknownList } from '../inventory/read-list';
import type { IsoDate } from '../survey/calendar';
import type { Issue } from '../survey/issue';
import type { Survey } from '../survey/registration';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { contentOf } from './input-file';
import type { InputFile } from './input-file';
import type { Surroundings } from './surroundings';

export interface ImportListsInput {
  readonly files: readonly InputFile[];
  /** What is registered already. */
  readonly survey: Survey;
  /** Which question each header of other lists answers, as the user has said before. */
  readonly pairings: Pairings;
  readonly date: IsoDate;
}

/** What was read of one list. */
export type ListSummary = Pick<ReadList, 'kind' | 'file' | 'sheet' | 'dropped' | 'unused' | 'skipped'> & {
  readonly rows: number;
  /** Whether its rows can be joined by UUID. */
  readonly hasUuids: boolean;
  readonly hasBusinessCritical: boolean;
};

export interface ImportResult {
  readonly plan: PlannedImport;
  readonly lists: readonly ListSummary[];
  /** Lists whose columns nobody has paired yet. */
  readonly unknownLists: readonly UnknownList[];
  /** Files and sheets that are no such list, with the reason. */
  readonly issues: readonly Issue[];
}

/** From files to what would be taken over from them; nothing is changed. */
export async function importLists(
  { files, survey, pairings, date }: ImportListsInput,
  around: Pick<Surroundings, 'readFile' | 'onProgress'>,
): Promise<ImportResult> {
  const readings: ListReading[] = [];
  around.onProgress(0, files.length);
  for (const [index, file] of files.entries()) {
    readings.push(...(await readingsOf(file, pairings, around)));
    around.onProgress(index + 1, files.length);
  }
  const lists = readings.flatMap((reading) => reading.lists);
  return {
    plan: planImport(joinLists(lists, date), survey),
    lists: lists.map(summaryOf),
    unknownLists: readings.flatMap(({ unknown }) => unknown),
    issues: readings.flatMap(({ issues }) => issues),
  };
}

async function readingsOf(
  file: InputFile,
  pairings: Pairings,
  around: Pick<Surroundings, 'readFile'>,
): Promise<readonly ListReading[]> {
  const content = await contentOf(file, around);
  if ('code' in content) return [refusal([content])];
  const opened = await openInput(file.name, content);
  return opened.map(({ file: name, content: found }) => {
    if (found.kind === 'workbook') return readLists(found.workbook, name, pairings);
    const text = name === file.name ? asText(found.issues, content, name) : null;
    return text === null ? refusal(found.issues) : readLists(text, name, pairings);
  });
}

/** A text file may be a list with separated values; as an answer it is none, and is refused there. */
function asText(issues: readonly Issue[], bytes: Uint8Array, name: string): RawWorkbook | null {
  const isText = issues.some(
    (issue) => issue.code === 'file-other-kind' && issue.params.kind === 'plain-text',
  );
  return isText ? readCsv(bytes, name.replace(/\.[^.]*$/u, '')) : null;
}

function refusal(issues: readonly Issue[]): ListReading {
  return { lists: [], unknown: [], issues };
}

function summaryOf({ kind, file, sheet, dropped, unused, skipped, rows, fields }: ReadList): ListSummary {
  return {
    kind,
    file,
    sheet,
    dropped,
    unused,
    skipped,
    rows: rows.length,
    hasUuids: fields.has('kitosUuid') || fields.has('systemUuids'),
    hasBusinessCritical: fields.has('businessCritical'),
  };
}
