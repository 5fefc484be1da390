import type { DataRow } from '../consolidation/data-set';
import { present, shareOf } from './statistics';

/** A share of yes among answers, 0–1, with how many answers it rests on; the share is null for none. */
export interface CountedShare {
  readonly share: number | null;
  readonly n: number;
}

function countedShare<T>(answers: readonly T[], holds: (answer: T) => boolean): CountedShare {
  return { share: shareOf(answers, holds), n: answers.length };
}

/** Antal tilbud = 1 among the rows whose Antal tilbud is at least 1; a zero is no tender with bids. */
export function singleBidShare(rows: readonly DataRow[]): CountedShare {
  const bids = present(rows.map(({ registration }) => registration.answers.bids));
  return countedShare(
    bids.filter((count) => count >= 1),
    (count) => count === 1,
  );
}

/** "Aldrig" among the rows where Senest konkurrenceudsat is a year or "Aldrig". */
export function neverTenderedShare(rows: readonly DataRow[]): CountedShare {
  const answers = present(rows.map(({ registration }) => registration.answers.lastTendered));
  return countedShare(answers, (answer) => answer === 'never');
}

/** "Direkte tildeling" among the rows with an Indkøbsform other than "Ved ikke". */
export function directAwardShare(rows: readonly DataRow[]): CountedShare {
  const forms = present(rows.map(({ registration }) => registration.answers.procurementForm));
  return countedShare(
    forms.filter((form) => form !== 'dontKnow'),
    (form) => form === 'directAward',
  );
}

/**
 * The rows that name an alternative among those that answer Kendte alternativer. "Ved ikke" and blanks are
 * missing; "Ingen" and "Nej" are answers that name none; every other text names one. Casing, surrounding and repeated
 * white space, and full stops at the end do not matter.
 */
export function alternativesShare(rows: readonly DataRow[]): CountedShare {
  return countedShare(present(rows.map(knowsAlternative)), (knows) => knows);
}

/** Whether a row names an alternative; null when it does not answer. */
export function knowsAlternative({ registration }: DataRow): boolean | null {
  const text = plainText(registration.answers.knownAlternatives ?? '');
  return text === '' || text === 'ved ikke' ? null : text !== 'ingen' && text !== 'nej';
}

function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.]+$/u, '')
    .trimStart();
}
