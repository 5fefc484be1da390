import type { Issue, IssueCode, Place } from '../../survey/issue';
import type { Respondent, Survey } from '../../survey/registration';
import type { RawSheet, RawWorkbook } from '../raw-workbook';
import { areNamed, findAllRegistrations, isRawTable } from './find-registrations';
import type { RegistrationsPlace } from './registrations-place';
import { columnIssues, readRows } from './read-registrations';
import type { ReadingOptions } from './read-registrations';
import { sheetNotRead, systemsTwice } from './registration-issues';
import { findRespondent, readDetails } from './read-respondent';
import { recogniseRespondent } from './recognise-respondent';

/** What is no problem yet while the survey is still being filled in. */
const notYet: ReadonlySet<IssueCode> = new Set([
  'contact-missing',
  'municipality-unknown',
  'column-missing',
  'status-blank-draft',
  'answers-unseen',
]);

/** Where in a workbook a survey was read. */
export interface SurveyPlace {
  readonly registrations: RegistrationsPlace;
  /** The row of each registration, counted from 1. */
  readonly rows: readonly number[];
  /** Where the values stand that say who answers, each to the right of its label. */
  readonly respondent: readonly Place[];
}

interface SurveyReading {
  readonly survey: Survey;
  readonly issues: readonly Issue[];
}

/**
 * Reads the survey that a workbook holds while it is being filled in. Unlike in a submission, a row without a
 * system's name is kept: somebody has just begun it.
 *
 * @returns null when the workbook holds no survey; an analysis workbook, whose raw table looks like one, holds none
 */
export function readSurvey(workbook: RawWorkbook, options: ReadingOptions): SurveyReading | null {
  const read = readSurveyInPlace(workbook, options);
  return read === null ? null : { survey: read.survey, issues: read.issues };
}

/** The same, with where it was read: what stands elsewhere is people's own. */
export function readSurveyInPlace(
  workbook: RawWorkbook,
  options: ReadingOptions,
): (SurveyReading & { readonly place: SurveyPlace }) | null {
  const { read, unread } = findAllRegistrations(workbook, options.asked);
  const [place, ...more] = read;
  if (place === undefined) return null;
  const labels = findRespondent(workbook, [place]);
  if ((labels === null && !areNamed(place)) || isRawTable(workbook, place)) return null;
  const { respondent, issues: respondentIssues } = respondentOf(labels);
  const rows = readRows(place, options, true);
  const issues = [
    ...respondentIssues,
    ...columnIssues(place),
    ...[...more, ...unread].map((other) => sheetNotRead(other, [place])),
    ...rows.flatMap((row) => row.issues),
    ...systemsTwice(rows),
  ];
  return {
    survey: { respondent, registrations: rows.map(({ registration }) => registration) },
    issues: issues.filter(({ code }) => !notYet.has(code)),
    place: {
      registrations: place,
      rows: rows.map(({ row }) => row),
      respondent: [...(labels?.values() ?? [])].map(({ where }) => where),
    },
  };
}

/** Who answers, as one sheet says it: everything blank where it says nothing. */
export function readRespondent(sheet: RawSheet): Respondent {
  return respondentOf(findRespondent({ sheets: [sheet] }, [])).respondent;
}

function respondentOf(labels: ReturnType<typeof findRespondent>): {
  readonly respondent: Respondent;
  readonly issues: readonly Issue[];
} {
  const { municipality, issues: municipalityIssues } = recogniseRespondent(labels, '');
  const { details, issues: detailIssues } = readDetails(labels);
  const { schemaVersion: _known, ...respondent } = details;
  return {
    respondent: { municipality: municipality?.code ?? null, ...respondent },
    issues: [...detailIssues, ...municipalityIssues],
  };
}
