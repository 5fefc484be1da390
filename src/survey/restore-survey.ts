import { z } from 'zod';
import { questions } from './questionnaire';
import type { AnswerKey } from './questionnaire';
import type { Answer, Registration, Survey } from './registration';
import { isValidAnswer } from './registration-schemas';

const keptRegistration = z.object({
  id: z.guid(),
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  unread: z.record(z.string(), z.string()),
  status: z.enum(['draft', 'finished']),
});

const keptSurvey = z.object({
  respondent: z.object({
    municipality: z.string().nullable(),
    // Not asked in version 1.
    covers: z.string().default(''),
    contact: z.string(),
    email: z.string(),
    date: z.string().nullable(),
    revision: z.number().int().min(1),
    submittedAt: z.string().nullable(),
  }),
  registrations: z.array(keptRegistration),
});

/**
 * A survey that was put aside, perhaps by an earlier version of the questionnaire. An answer that is no longer valid
 * becomes an unread text at its question, so that nothing typed is lost; questions that are no longer asked are left
 * out.
 *
 * @returns null when the value is not a survey at all
 */
export function restoreSurvey(kept: unknown, thisYear: number): Survey | null {
  const survey = keptSurvey.safeParse(kept);
  if (!survey.success) return null;
  const { respondent, registrations } = survey.data;
  return { respondent, registrations: registrations.map((each) => restoreRegistration(each, thisYear)) };
}

function restoreRegistration(kept: z.infer<typeof keptRegistration>, thisYear: number): Registration {
  const answers: Partial<Record<AnswerKey, Answer>> = {};
  const unread: Partial<Record<AnswerKey, string>> = {};
  for (const question of questions) {
    const { key } = question;
    const answer = kept.answers[key];
    const text = kept.unread[key];
    if (isValidAnswer(question, answer, thisYear)) answers[key] = answer as Answer;
    else if (answer !== undefined) unread[key] = String(answer);
    if (text !== undefined) unread[key] = text;
  }
  return { id: kept.id, answers: answers as Registration['answers'], unread, status: kept.status };
}
