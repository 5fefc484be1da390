import type { DataRow } from '../consolidation/data-set';
import { present, shareOf } from './statistics';

/** Antal tilbud = 1 among the rows whose Antal tilbud is at least 1; a zero is no tender with bids. 0–1. */
export function singleBidShare(rows: readonly DataRow[]): number | null {
  const bids = present(rows.map(({ registration }) => registration.answers.bids));
  return shareOf(
    bids.filter((count) => count >= 1),
    (count) => count === 1,
  );
}

/** "Aldrig" among the rows where Senest konkurrenceudsat is a year or "Aldrig". 0–1. */
export function neverTenderedShare(rows: readonly DataRow[]): number | null {
  const answers = present(rows.map(({ registration }) => registration.answers.lastTendered));
  return shareOf(answers, (answer) => answer === 'never');
}

/** "Direkte tildeling" among the rows with an Indkøbsform other than "Ved ikke". 0–1. */
export function directAwardShare(rows: readonly DataRow[]): number | null {
  const forms = present(rows.map(({ registration }) => registration.answers.procurementForm));
  return shareOf(
    forms.filter((form) => form !== 'dontKnow'),
    (form) => form === 'directAward',
  );
}

/**
 * The rows that name an alternative among those that answer Kendte alternativer, 0–1. "Ved ikke" and blanks are
 * missing; "Ingen" and "Nej" are answers that name none; every other text names one. Casing, surrounding and repeated
 * white space, and full stops at the end do not matter.
 */
export function alternativesShare(rows: readonly DataRow[]): number | null {
  const texts = present(rows.map(({ registration }) => registration.answers.knownAlternatives)).map(
    plainText,
  );
  return shareOf(
    texts.filter((text) => text !== '' && text !== 'ved ikke'),
    (text) => text !== 'ingen' && text !== 'nej',
  );
}

function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.]+$/u, '')
    .trimStart();
}
