import type { Submission } from '../../consolidation/submission';
import type { Issue } from '../../survey/issue';
import type { RawSheet, RawWorkbook } from '../raw-workbook';
import { findAllRegistrations, isForm, isRawTable } from './find-registrations';
import { looksLikeKitos } from './looks-like-kitos';
import { holdsNoAnswers } from './raw-cells';
import { readRows } from './read-registrations';
import type { ReadingOptions, ReadRow } from './read-registrations';
import { findRespondent, readDetails } from './read-respondent';
import { recogniseRespondent } from './recognise-respondent';
import { registrationIssues, sheetNotRead } from './registration-issues';
import { registrationRows } from './registration-rows';
import type { RegistrationsPlace } from './registrations-place';
import { headerPlaceOf } from './row-place';

/** A response workbook as KOMBIT reads it. Rows read = rows kept + rows rejected, always. */
export interface ResponseReading {
  /** Null when nobody can be recognised, or nothing looks like registrations. */
  readonly submission: Submission | null;
  readonly issues: readonly Issue[];
  readonly rows: { readonly read: number; readonly kept: number; readonly rejected: number };
}

/**
 * Reads a response workbook, whoever has saved it and whatever has happened to its sheets. What cannot be read is an
 * issue at its cell and is kept letter by letter; a row that does not name its system is rejected; a sheet that is
 * filled in and not read is named.
 *
 * @param file the file as the analyst knows it; it stands in every issue
 */
export function readResponse(workbook: RawWorkbook, file: string, options: ReadingOptions): ResponseReading {
  const { read: places, unread } = findAllRegistrations(workbook, options.asked);
  const [first] = places;
  if (first !== undefined && isRawTable(workbook, first)) {
    return refused({ code: 'file-analysis', severity: 'error', where: { file }, params: {} });
  }
  const labels = findRespondent(workbook, places);
  if (labels === null && (first === undefined || !isForm(first)) && looksLikeKitos(workbook, file)) {
    return refused({ code: 'file-kitos', severity: 'error', where: { file }, params: {} });
  }
  const recognition = recogniseRespondent(labels, file);
  const broken = workbook.sheets.filter(isBroken);
  const [worst] = broken;
  if (worst !== undefined && (first === undefined || recognition.municipality === null)) {
    return refused({ ...worst.unread, severity: 'error', where: { file, sheet: worst.name } });
  }
  const { details, issues: detailIssues } = readDetails(labels);
  const { rows, repeated } = readPlaces(places, options);
  const kept = rows.filter((row) => row.named);
  const issues: readonly Issue[] = [
    ...(labels === null ? [respondentMissing] : detailIssues),
    ...recognition.issues,
    ...registrationIssues(places, rows),
    ...repeated,
    ...unread.map((place) => sheetNotRead(place, places)),
    ...broken.map(({ name }) => brokenSheet(name)),
  ];
  const inFile = issues.map((issue): Issue => ({ ...issue, where: { file, ...issue.where } }));
  if (first === undefined || recognition.municipality === null) {
    return { submission: null, issues: inFile, rows: { read: rows.length, kept: 0, rejected: rows.length } };
  }
  const submission: Submission = {
    file,
    municipality: recognition.municipality.code,
    recognisedBy: recognition.by,
    ...details,
    registrations: kept.map(({ place, row, registration }) => ({
      ...registration,
      sheet: place.sheet.name,
      row,
    })),
  };
  return {
    submission,
    issues: inFile,
    rows: { read: rows.length, kept: kept.length, rejected: rows.length - kept.length },
  };
}

/** A file that is something else gets one line. */
function refused(issue: Issue): ResponseReading {
  return { submission: null, issues: [issue], rows: { read: 0, kept: 0, rejected: 0 } };
}

type BrokenSheet = RawSheet & Required<Pick<RawSheet, 'unread'>>;

/** Whether a sheet that might hold answers is broken; the codebook holds none. */
function isBroken(sheet: RawSheet): sheet is BrokenSheet {
  return sheet.unread !== undefined && !holdsNoAnswers(sheet);
}

function brokenSheet(sheet: string): Issue {
  return { code: 'sheet-broken', severity: 'warning', where: { sheet }, params: { sheet } };
}

const respondentMissing: Issue = { code: 'respondent-missing', severity: 'warning', where: {}, params: {} };

/** The rows of all sheets. One that stands letter by letter on a sheet before, as in a copy of it, counts once. */
function readPlaces(
  places: readonly RegistrationsPlace[],
  options: ReadingOptions,
): { readonly rows: readonly ReadRow[]; readonly repeated: readonly Issue[] } {
  const ids = new Set<string>();
  const said = new Set<string>();
  const rows: ReadRow[] = [];
  const repeated: Issue[] = [];
  for (const [index, place] of places.entries()) {
    const all = registrationRows(place, false);
    const earlier = new Set(said);
    const isFresh = (row: ReadRow): boolean => earlier.size === 0 || !earlier.has(contentOf(row));
    const fresh = readRows(place, options, false, ids, isFresh);
    if (index < places.length - 1) for (const row of fresh) said.add(contentOf(row));
    rows.push(...fresh);
    if (fresh.length === all.length) continue;
    const params = { sheet: place.sheet.name, rows: all.length - fresh.length };
    const where = headerPlaceOf(place, 'system');
    repeated.push({ code: 'registrations-repeated', severity: 'warning', where, params });
  }
  return { rows, repeated };
}

function contentOf({ registration: { answers, unread, status } }: ReadRow): string {
  return JSON.stringify([Object.entries(answers).sort(), Object.entries(unread).sort(), status]);
}
