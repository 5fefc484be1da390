import { inventedId, isInventedId } from '../survey/invented';
import { unseenKeys, prefilledMark } from '../survey/prefilled';
import type { AnswerKey } from '../survey/questionnaire';
import type { Answer, Answers, Registration } from '../survey/registration';
import { currentAnswer } from '../survey/compare-answers';
import { withAnswer } from '../survey/survey-change';
import type { SurveyChange } from '../survey/survey-change';
import type { PlannedField, PlannedSystem } from './plan-import';

/** Which systems are wanted: nobody registers five hundred. Each that is absent lets all through. */
export interface ImportFilter {
  readonly onlyBusinessCritical?: boolean;
  /** In kroner a year. */
  readonly leastPrice?: number;
  /** A part of the vendor's or the system's name. */
  readonly text?: string;
}

/** Whether a system is among those that are wanted. */
export function isWanted(system: PlannedSystem, filter: ImportFilter): boolean {
  if (filter.onlyBusinessCritical === true && answerOf(system, 'businessCritical') !== 'yes') return false;
  if (filter.leastPrice !== undefined) {
    const price = answerOf(system, 'yearlyPrice');
    if (typeof price !== 'number' || price < filter.leastPrice) return false;
  }
  const wanted = filter.text?.trim().toLowerCase() ?? '';
  const names = [system.system, String(answerOf(system, 'vendor') ?? '')];
  return wanted === '' || names.some((name) => name.toLowerCase().includes(wanted));
}

/** Whether a system would be registered although its status says that it is no longer used. */
export function isOutOfUse({ flags, registration }: PlannedSystem): boolean {
  return registration === null && flags.includes('not-in-use');
}

/** What would stand at a question, or stands there. */
export function answerOf({ fields, registration }: PlannedSystem, key: AnswerKey): Answer | undefined {
  return fields.find((field) => field.key === key)?.value ?? registration?.answers[key];
}

/** Whether a field is written: what is new is, and a conflict when the user has chosen the list's answer. */
export function isWritten(
  { ref }: Pick<PlannedSystem, 'ref'>,
  { key, state }: Pick<PlannedField, 'key' | 'state'>,
  preferred: ReadonlySet<string>,
): boolean {
  return state === 'new' || (state === 'conflict' && preferred.has(fieldId(ref, key)));
}

/** Tells a field of one system from all others. */
export function fieldId(ref: string, key: PlannedField['key']): string {
  return `${ref} ${key}`;
}

/**
 * The changes that take systems over. What is given is marked as not looked at; what a person has written is only replaced
 * where `preferred` names the field.
 */
export function takeOver(
  systems: readonly PlannedSystem[],
  preferred: ReadonlySet<string>,
  newId: () => string,
): readonly SurveyChange[] {
  return systems.flatMap((system) => {
    const written = system.fields.filter((field) => isWritten(system, field, preferred));
    if (system.registration === null)
      return [{ kind: 'put' as const, registration: registered(written, newId()), base: null }];
    return changesTo(system.registration, written);
  });
}

/** What comes from an invented export is invented too. */
function registered(fields: readonly PlannedField[], newId: string): Registration {
  const answers = Object.fromEntries(fields.map(({ key, value }) => [key, value])) as Answers;
  const id = isInventedId(answers.kitosUuid ?? '') ? inventedId(newId) : newId;
  const mark = prefilledMark(
    answers,
    fields.map(({ key }) => key),
  );
  return {
    id,
    answers: mark === undefined ? answers : { ...answers, prefilled: mark },
    unread: {},
    status: 'draft',
  };
}

function changesTo(registration: Registration, fields: readonly PlannedField[]): readonly SurveyChange[] {
  if (fields.length === 0) return [];
  const { id } = registration;
  const changes = fields.map(({ key, value, existing }): SurveyChange => {
    return { kind: 'answer', id, key, answer: { value }, base: existing };
  });
  const after = fields.reduce(
    (standing, { key, value }) => withAnswer(standing, key, { value }),
    registration,
  );
  const mark = prefilledMark(after.answers, [...unseenKeys(registration), ...fields.map(({ key }) => key)]);
  const base = currentAnswer(registration, 'prefilled');
  const marked = mark === undefined ? null : { value: mark };
  if (base !== null && marked !== null && 'value' in base && base.value === marked.value) return changes;
  return base === marked
    ? changes
    : [...changes, { kind: 'answer', id, key: 'prefilled', answer: marked, base }];
}
