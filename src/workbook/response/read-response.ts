import type { Submission } from '../../consolidation/submission';
import type { Issue } from '../../survey/issue';
import { repeatedSystems } from '../../survey/names/same-name';
import type { RawWorkbook } from '../raw-workbook';
import { isAnalysisAlone } from './analysis-alone';
import { findRegistrations } from './find-registrations';
import type { RegistrationsPlace } from './find-registrations';
import { columnIssues, readRows } from './read-registrations';
import type { ReadingOptions, ReadRow } from './read-registrations';
import { findRespondent, readDetails } from './read-respondent';
import { recogniseRespondent } from './recognise-respondent';
import { nameOf, placeOf } from './row-place';

/** A response workbook as KOMBIT reads it. Rows read = rows kept + rows rejected, always. */
export interface ResponseReading {
  /** Null when nobody can be recognised, or nothing looks like registrations. */
  readonly submission: Submission | null;
  readonly issues: readonly Issue[];
  readonly rows: { readonly read: number; readonly kept: number; readonly rejected: number };
}

/**
 * Reads a response workbook, whoever has saved it and whatever has happened to its sheets. What cannot be read is an
 * issue at its cell and is kept letter by letter; a row that does not name its system is rejected.
 *
 * @param file the file as the analyst knows it; it stands in every issue
 */
export function readResponse(workbook: RawWorkbook, file: string, options: ReadingOptions): ResponseReading {
  const place = findRegistrations(workbook, options.asked);
  if (place !== null && isAnalysisAlone(workbook, place)) {
    const issue: Issue = { code: 'file-analysis', severity: 'error', where: { file }, params: {} };
    return { submission: null, issues: [issue], rows: { read: 0, kept: 0, rejected: 0 } };
  }
  const labels = findRespondent(workbook, place);
  const recognition = recogniseRespondent(labels, file);
  const { details, issues: detailIssues } = readDetails(labels);
  const rows = place === null ? [] : readRows(place, options, false);
  const named = rows.filter((row) => row.named);
  const issues: readonly Issue[] = [
    ...(labels === null ? [respondentMissing] : detailIssues),
    ...recognition.issues,
    ...(place === null ? [registrationsMissing] : registrationIssues(place, rows, named)),
  ];
  const inFile = issues.map((issue): Issue => ({ ...issue, where: { file, ...issue.where } }));
  if (place === null || recognition.municipality === null) {
    return { submission: null, issues: inFile, rows: { read: rows.length, kept: 0, rejected: rows.length } };
  }
  const submission: Submission = {
    file,
    municipality: recognition.municipality.code,
    recognisedBy: recognition.by,
    ...details,
    registrations: named.map(({ row, registration }) => ({ ...registration, sheet: place.sheet.name, row })),
  };
  return {
    submission,
    issues: inFile,
    rows: { read: rows.length, kept: named.length, rejected: rows.length - named.length },
  };
}

const respondentMissing: Issue = { code: 'respondent-missing', severity: 'warning', where: {}, params: {} };
const registrationsMissing: Issue = {
  code: 'registrations-missing',
  severity: 'error',
  where: {},
  params: {},
};

function registrationIssues(
  place: RegistrationsPlace,
  rows: readonly ReadRow[],
  named: readonly ReadRow[],
): readonly Issue[] {
  const where = placeOf(place, place.headerRow, 'system');
  if (rows.length === 0) return [{ code: 'registrations-none', severity: 'warning', where, params: {} }];
  return [
    ...columnIssues(place),
    ...rows.flatMap((row) => (row.named ? row.issues : rejectionIssues(place, row))),
    ...systemsTwice(place, named),
  ];
}

/** Of a row that is not read only its System cell is spoken of: that it is blank, or cannot be read. */
function rejectionIssues(
  place: RegistrationsPlace,
  { row, registration, issues }: ReadRow,
): readonly Issue[] {
  const where = placeOf(place, row, 'system');
  const unread = issues.filter(
    ({ code, where: at }) =>
      at.cell === where.cell && code !== 'finished-with-gap' && registration.unread.system !== undefined,
  );
  return [...unread, { code: 'row-without-system', severity: 'error', where, params: {} }];
}

/** The same system in more than one row: said at the second row and each after it. */
export function systemsTwice(place: RegistrationsPlace, rows: readonly ReadRow[]): readonly Issue[] {
  const repeated = repeatedSystems(rows.map(({ registration: { answers } }) => answers));
  return rows
    .filter((_, index) => repeated.has(index))
    .map(({ row, registration }) => ({
      code: 'system-twice',
      severity: 'warning',
      where: placeOf(place, row, 'system'),
      params: { system: nameOf(registration) },
    }));
}
