import { analysisMark } from '../analysis-mark';
import type { RawWorkbook } from '../raw-workbook';
import type { RegistrationsPlace } from './find-registrations';
import { labelKey } from './raw-cells';
import { registrationsSheet, registrationsTable } from './response-format';

/** Whether registrations stand where a response has them, by the name of their sheet or of their table. */
export function areNamed({ sheet }: RegistrationsPlace): boolean {
  return (
    labelKey(sheet.name) === labelKey(registrationsSheet) ||
    sheet.tables.some(({ name }) => labelKey(name) === labelKey(registrationsTable))
  );
}

/** Whether a workbook is an analysis and no response beside it: its raw table only looks like registrations. */
export function isAnalysisAlone({ sheets }: RawWorkbook, place: RegistrationsPlace): boolean {
  const names = new Set(sheets.map(({ name }) => labelKey(name)));
  const isAnalysis = Object.values(analysisMark).every((name) => names.has(labelKey(name)));
  return isAnalysis && !areNamed(place);
}
