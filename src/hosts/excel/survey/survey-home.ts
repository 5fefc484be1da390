import { tableNames } from '../../../workbook/analysis/analysis-format';
import type { RawSheet, RawWorkbook } from '../../../workbook/raw-workbook';
import { findRegistrations } from '../../../workbook/response/find-registrations';
import {
  registrationsSheet,
  registrationsTable,
  respondentSheet,
} from '../../../workbook/response/response-format';
import type { ListedTable, SheetList } from '../reading/list-sheets';
import { leastWindow } from '../reading/survey-window';
import type { SurveyWindow } from '../reading/survey-window';

/** The sheet and the table that hold the registrations; the table is null when they are plain cells. */
export interface SurveyHome {
  readonly sheet: string;
  readonly table: string | null;
}

/** What is remembered of the survey from one visit to the next. */
export interface SurveyMemory {
  /**
   * Where the survey was seen last. It saves a round trip and decides nothing: whoever looks there looks as well
   * whether the survey is still there.
   */
  home: SurveyHome | null;
  /** How much of its sheet is read at once; whoever reads sees whether it is enough. */
  window: SurveyWindow;
  /** Whether sheets were being made when something came between: then that is seen to before anything else. */
  mayBeUnfinished: boolean;
  /** The Ids that rows were given in a sheet that cannot be written to: the rows keep them until it can. */
  unwritten: readonly UnwrittenId[];
}

export interface UnwrittenId {
  readonly id: string;
  readonly row: number;
  /** What stands in the row, and how many rows above say the same. */
  readonly content: string;
}

export function emptyMemory(): SurveyMemory {
  return { home: null, window: leastWindow, mayBeUnfinished: false, unwritten: [] };
}

/** Excel tells names of sheets and tables apart without regard to case. */
function isNamed(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

/** The sheet that says who answers; undefined when there is none. */
export function respondentSheetIn({ sheets }: SheetList): string | undefined {
  return sheets.find(({ name }) => isNamed(name, respondentSheet))?.name;
}

/**
 * Where the registrations must be, by names and headers alone: the table of the survey's name, else the sheet of that
 * name, else the table that knows most of the questionnaire's headers in a workbook that also says who answers.
 *
 * @returns null when neither says it: then there is no survey, or it is plain cells on a sheet with another name
 */
export function surveyHome(list: SheetList): SurveyHome | null {
  const named = list.tables.find(({ name }) => isNamed(name, registrationsTable));
  if (named) return { sheet: named.sheet, table: named.name };
  const sheet = list.sheets.find(({ name }) => isNamed(name, registrationsSheet))?.name;
  if (sheet !== undefined) {
    const own = list.tables.filter((table) => table.sheet === sheet);
    return { sheet, table: (mostAlike(own) ?? own[0])?.name ?? null };
  }
  if (respondentSheetIn(list) === undefined) return null;
  // An analysis' raw table looks like a survey and is none.
  const alike = mostAlike(list.tables.filter(({ name }) => !isNamed(name, tableNames.answers)));
  return alike && { sheet: alike.sheet, table: alike.name };
}

/** The table whose headers are most like the questionnaire's; null when none is. */
function mostAlike(tables: readonly ListedTable[]): ListedTable | null {
  const headers = tables.map(headersAlone);
  const found = findRegistrations({ sheets: headers })?.sheet;
  return tables.find((_table, index) => headers[index] === found) ?? null;
}

function headersAlone({ name, sheet, headers }: ListedTable): RawSheet {
  return {
    name: sheet,
    hidden: false,
    cells: headers.map((text, index) => ({ row: 1, column: index + 1, value: { kind: 'text', text } })),
    tables: [{ name, top: 1, left: 1, bottom: 2, right: headers.length }],
  };
}

/** Where the registrations are in what has been read; null when there are none. */
export function homeIn(workbook: RawWorkbook): SurveyHome | null {
  const place = findRegistrations(workbook);
  if (place === null) return null;
  const table = place.sheet.tables.find(
    ({ top, bottom }) => top === place.headerRow && bottom === place.table?.bottom,
  );
  return { sheet: place.sheet.name, table: table?.name ?? null };
}
