/**
 * The id of a workbook that the embedded spreadsheet opens. Each has its own: under an id that has been used, the
 * spreadsheet goes on reckoning with names and formulas of the workbook before.
 */
export function workbookId(opening: number): string {
  return `projektmappe-${String(opening)}`;
}

/** The names under which the spreadsheet's parts keep what is not cells. */
export const resourceNames = {
  names: 'SHEET_DEFINED_NAME_PLUGIN',
  tables: 'SHEET_TABLE_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  highlights: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
} as const;

/** Sheets keep their place in the order they were shown in, so the place is their name. */
export function sheetId(index: number): string {
  return `ark-${String(index)}`;
}

/** The place that a sheet's id tells; undefined for a sheet that was not shown. */
export function sheetIndex(id: string): number | undefined {
  const [, digits] = /^ark-(\d+)$/.exec(id) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
