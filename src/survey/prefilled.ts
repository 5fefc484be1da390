import { answerText } from './answer-text';
import { questionOf } from './questionnaire';
import type { AnswerKey } from './questionnaire';
import type { Answers, Registration } from './registration';
import type { AnswerInput } from './survey-change';

/** What a mark is made from: the registration's answers, those that could not be read included. */
type Marked = Pick<Registration, 'answers' | 'unread'>;

/** The questions that an import can answer, in the order of the questionnaire. */
export const prefillableKeys = [
  'system',
  'vendor',
  'cvr',
  'domain',
  'kle',
  'businessCritical',
  'yearlyPrice',
  'priceRegulation',
  'noticeMonths',
  'boundUntil',
  'procurementForm',
  'contractExpiry',
  'options',
] as const satisfies readonly AnswerKey[];
export type PrefillableKey = (typeof prefillableKeys)[number];

/**
 * The answers of a registration that an import has given and nobody has looked at. The column Forudfyldt names each with
 * the value that was given, one a line (`Leverandør: KMD A/S`); as soon as another value stands in the cell, whoever
 * wrote it and in whichever program, the line no longer counts.
 */
export function unseenKeys(registration: Marked): readonly PrefillableKey[] {
  const lines = new Set(linesOf(registration.answers.prefilled ?? ''));
  if (lines.size === 0) return [];
  return prefillableKeys.filter((key) => {
    const line = lineOf(registration.answers, key);
    return line !== undefined && registration.unread[key] === undefined && lines.has(line);
  });
}

/**
 * What stands in Forudfyldt when these answers are given and not looked at.
 *
 * @returns undefined when there are none of them
 */
export function prefilledMark(answers: Answers, keys: Iterable<AnswerKey>): string | undefined {
  const wanted = new Set(keys);
  const lines = prefillableKeys.filter((key) => wanted.has(key)).flatMap((key) => lineOf(answers, key) ?? []);
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** What is to stand in Forudfyldt once somebody has looked at some answers; `undefined` when nothing is to change. */
export function markAfterLooking(registration: Marked, seen: readonly AnswerKey[]): AnswerInput | undefined {
  const before = registration.answers.prefilled;
  if (before === undefined) return undefined;
  const left = unseenKeys(registration).filter((key) => !seen.includes(key));
  const mark = prefilledMark(registration.answers, left);
  if (mark === registration.answers.prefilled) return undefined;
  return mark === undefined ? null : { value: mark };
}

/** What an import gave to a question, as text, also where somebody has written something else since. */
export function prefilledText({ prefilled = '' }: Answers, key: PrefillableKey): string | undefined {
  const start = `${questionOf(key).header}: `;
  return linesOf(prefilled)
    .find((line) => line.startsWith(start))
    ?.slice(start.length);
}

function linesOf(mark: string): readonly string[] {
  return mark
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** An answer as a line of the mark: in one line, whatever is in it. */
function lineOf(answers: Answers, key: PrefillableKey): string | undefined {
  const value = answers[key];
  if (value === undefined) return undefined;
  const question = questionOf(key);
  return `${question.header}: ${answerText(question, value)}`.replace(/\s+/gu, ' ').trim();
}
