import type { IsoDate, IsoDateTime } from '../../survey/calendar';
import { gapsOf } from '../../survey/completeness';
import type { Gap } from '../../survey/completeness';
import type { Municipality } from '../../survey/municipalities';
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

/** The receipt: the user says that the mail was sent at this moment. */
export function sentAt(respondent: Respondent, at: IsoDateTime): Respondent {
  return { ...respondent, submittedAt: at };
}

/** The response file's name; letters outside a–z are spelt out, since mail systems still mangle them. */
export function responseFileName({ code, name }: Municipality, { date, revision }: Respondent): string {
  return `Besvarelse_${code}_${asciiName(name)}_${date ?? ''}_r${String(revision)}.xlsx`;
}

function asciiName(name: string): string {
  const spelt: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' };
  return name
    .replace(/[æøåÆØÅ]/gu, (letter) => spelt[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '-');
}
