import type { IsoDate, IsoDateTime } from '../../survey/calendar';
import { gapsOf } from '../../survey/completeness';
import type { Gap } from '../../survey/completeness';
import type { Registration, Respondent, Survey } from '../../survey/registration';

/** A registration with what it still lacks. */
export interface Unfinished {
  readonly registration: Registration;
  readonly gaps: readonly Gap[];
}

/** The registrations that cannot count as finished, in the order of the workbook. */
export function unfinishedOf(survey: Survey): readonly Unfinished[] {
  return survey.registrations
    .map((registration) => ({ registration, gaps: gapsOf(registration) }))
    .filter(({ gaps }) => gaps.length > 0);
}

/** The respondent of the file that is made today: after a receipt it is the next revision, not yet sent. */
export function nextRevision(respondent: Respondent, today: IsoDate): Respondent {
  return respondent.submittedAt === null
    ? { ...respondent, date: today }
    : { ...respondent, date: today, revision: respondent.revision + 1, submittedAt: null };
}

/**
 * Marks a respondent as submitted at a moment. The file carries the moment it was made, which orders two files of one
 * revision; the workbook carries it only as a receipt, once the user says that the mail was sent.
 */
export function sentAt(respondent: Respondent, at: IsoDateTime): Respondent {
  return { ...respondent, submittedAt: at };
}
