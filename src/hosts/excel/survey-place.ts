import type { Respondent } from '../../survey/registration';
import type { ReadingOptions } from '../../workbook/response/read-registrations';
import { readRespondent } from '../../workbook/response/read-survey';
import { labelKey } from '../../workbook/response/raw-cells';
import {
  registrationsSheet,
  registrationsTable,
  respondentSheet,
} from '../../workbook/response/response-format';
import type { ExcelBatch } from './excel-batch';
import { officeCode } from './excel-problem';
import { rawCells } from './raw-cells';
import { surveyGrid } from './survey-grid';
import type { SurveyGrid } from './survey-grid';

/** Where the survey lies in the workbook now. */
export interface SurveyPlace {
  /** The registrations; null when there are none that can be read. */
  readonly grid: SurveyGrid | null;
  /** Whether there is a sheet for registrations at all, readable or not. */
  readonly hasSheet: boolean;
  /** The labels of the sheet Besvarelse; null when they were not asked for, or when there is no such sheet. */
  readonly labels: LabelColumn | null;
}

export interface LabelColumn {
  /** The row, counted from 0, of a label in column A, or undefined. */
  readonly rowOf: (label: string) => number | undefined;
  /** Who answers, as the sheet says it now. */
  readonly respondent: Respondent;
  /** Everything on the sheet, to be compared with another reading. */
  readonly content: string;
}

/** Whether a sheet belongs to the survey; the user may have given the table's sheet another name. */
export function isSurveySheet(sheet: string, tables: readonly string[]): boolean {
  return sheet === respondentSheet || sheet === registrationsSheet || tables.includes(registrationsTable);
}

/** Finds the survey, in one round trip as long as its sheets and table are there. */
export async function findSurvey(
  batch: ExcelBatch,
  withLabels: boolean,
  reading: ReadingOptions,
): Promise<SurveyPlace> {
  try {
    return await readWhole(batch, withLabels, reading);
  } catch (error) {
    if (officeCode(error) !== 'ItemNotFound') throw error;
    return await readWhatIsThere(batch, withLabels, reading);
  }
}

async function readWhole(
  { workbook, sync }: ExcelBatch,
  withLabels: boolean,
  reading: ReadingOptions,
): Promise<SurveyPlace> {
  const table = workbook.tables.getItem(registrationsTable);
  const registrations = loadRegistrations(table.worksheet, table);
  const labels = withLabels ? loadUsed(workbook.worksheets.getItem(respondentSheet)) : null;
  await sync();
  return { grid: gridOf(registrations, reading), hasSheet: true, labels: labels && labelColumn(labels) };
}

/** Asks, as part of the next round trip, for a survey that has been found to be read once more. */
export function loadSurvey(
  { workbook }: ExcelBatch,
  { grid, labels, hasSheet }: SurveyPlace,
  reading: ReadingOptions,
): () => SurveyPlace {
  const registrations =
    grid &&
    loadRegistrations(
      workbook.worksheets.getItem(grid.sheet),
      grid.table === null ? null : workbook.tables.getItem(grid.table),
    );
  const used = labels && loadUsed(workbook.worksheets.getItem(respondentSheet));
  return () => ({
    grid: registrations && gridOf(registrations, reading),
    hasSheet,
    labels: used && labelColumn(used),
  });
}

/** A sheet is missing, or the user or another program has turned the table into plain cells. */
async function readWhatIsThere(
  { workbook, sync }: ExcelBatch,
  withLabels: boolean,
  reading: ReadingOptions,
): Promise<SurveyPlace> {
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name,items/worksheet/name');
  await sync();
  const table =
    tables.items.find(({ name }) => name === registrationsTable) ??
    tables.items.find(({ worksheet }) => worksheet.name === registrationsSheet) ??
    null;
  const home = table?.worksheet ?? sheets.items.find(({ name }) => name === registrationsSheet);
  const respondents = sheets.items.find(({ name }) => name === respondentSheet);
  const registrations = home && loadRegistrations(home, table);
  const labels = withLabels && respondents ? loadUsed(respondents) : null;
  if (registrations || labels) await sync();
  return {
    grid: registrations ? gridOf(registrations, reading) : null,
    hasSheet: registrations !== undefined,
    labels: labels && labelColumn(labels),
  };
}

interface LoadedRegistrations {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly table: { readonly own: Excel.Table; readonly range: Excel.Range } | null;
}

function loadRegistrations(sheet: Excel.Worksheet, table: Excel.Table | null): LoadedRegistrations {
  return {
    sheet: sheet.load('name'),
    used: loadUsed(sheet),
    table: table && {
      own: table.load('name'),
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    },
  };
}

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,values,valueTypes,numberFormat');
}

function gridOf({ sheet, used, table }: LoadedRegistrations, reading: ReadingOptions): SurveyGrid | null {
  if (used.isNullObject) return null;
  return surveyGrid(
    {
      name: sheet.name,
      hidden: false,
      cells: rawCells(used),
      tables: table
        ? [
            {
              name: table.own.name,
              top: table.range.rowIndex + 1,
              left: table.range.columnIndex + 1,
              bottom: table.range.rowIndex + table.range.rowCount,
              right: table.range.columnIndex + table.range.columnCount,
            },
          ]
        : [],
    },
    reading,
  );
}

function labelColumn(used: Excel.Range): LabelColumn {
  const cells = used.isNullObject ? [] : rawCells(used);
  const rows = new Map<string, number>();
  for (const { row, column, value } of cells) {
    if (column === 1 && value.kind === 'text') rows.set(labelKey(value.text), row - 1);
  }
  return {
    rowOf: (label) => rows.get(labelKey(label)),
    respondent: readRespondent({ name: respondentSheet, hidden: false, cells, tables: [] }),
    content: JSON.stringify(cells),
  };
}
