import type { IsoDate, IsoDateTime } from '../../survey/calendar';
import { gapsOf, levelOf, wishesOf } from '../../survey/completeness';
import type { Gap } from '../../survey/completeness';
import { cvrDoubt } from '../../survey/cvr-doubt';
import { toldApart } from '../../survey/invented';
import { repeatedSystems } from '../../survey/names/same-name';
import type { SectionKey } from '../../survey/question';
import { municipalityByCode } from '../../survey/municipalities';
import { doubtOn } from '../../survey/plausibility';
import { questions } from '../../survey/questionnaire';
import type { AnswerKey, AnyQuestion } from '../../survey/questionnaire';
import type { Registration, Respondent, Survey } from '../../survey/registration';

/** Something to look at before submitting: a gap, or an answer that may be wrong. */
export type Remark =
  | Gap
  /** Nobody has to answer it, but the analysis cannot do without. */
  | { readonly kind: 'wish'; readonly section: SectionKey; readonly key: AnswerKey }
  | { readonly kind: 'doubtful'; readonly section: SectionKey; readonly key: AnswerKey }
  | { readonly kind: 'doubtful-cvr'; readonly section: SectionKey; readonly key: 'cvr' }
  | { readonly kind: 'system-twice'; readonly section: SectionKey; readonly key: 'system' };

/**
 * The part of a survey that is sent: the municipality's own systems. Where there are none, the example is sent as it is,
 * so that the whole way can be tried; it never counts.
 */
export function sentPart(survey: Survey): Survey {
  const { own } = toldApart({ ...survey, email: survey.respondent.email });
  return own.length === 0 ? survey : { ...survey, registrations: own };
}

/** A registration with everything to look at in it. */
export interface Remarked {
  readonly registration: Registration;
  readonly remarks: readonly Remark[];
}

/** The registrations with something to look at, in the order of the workbook. */
export function remarkedOf({ respondent, registrations }: Survey, thisYear: number): readonly Remarked[] {
  const population = municipalityByCode(respondent.municipality ?? '')?.population;
  const repeated = repeatedSystems(registrations.map(({ answers }) => answers));
  return registrations
    .map((registration, place) => {
      const { cvr, vendor } = registration.answers;
      const remarks: Remark[] = [...gapsOf(registration)];
      if (cvr !== undefined && cvrDoubt('', cvr, vendor) !== undefined) {
        remarks.push({ kind: 'doubtful-cvr', section: 'system', key: 'cvr' });
      }
      for (const question of questions as readonly AnyQuestion[]) {
        const { section, key } = question;
        const doubt = doubtOn(question, registration.answers, { population, thisYear });
        if (doubt !== undefined) remarks.push({ kind: 'doubtful', section, key });
      }
      if (repeated.has(place)) remarks.push({ kind: 'system-twice', section: 'system', key: 'system' });
      return { registration, remarks };
    })
    .filter(({ remarks }) => remarks.length > 0);
}

/** The finished registrations that are not fully informed, with what each would take, in the order of the workbook. */
export function wishedOf({ registrations }: Survey): readonly Remarked[] {
  return registrations
    .filter((registration) => levelOf(registration) === 'finished')
    .map((registration) => ({
      registration,
      remarks: wishesOf(registration).map(({ section, key }) => ({ kind: 'wish', section, key })),
    }));
}

/** How many registrations do not count in the analysis yet. */
export function draftsIn({ registrations }: Survey): number {
  return registrations.filter((registration) => gapsOf(registration).length > 0).length;
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
