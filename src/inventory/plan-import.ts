import { currentAnswer, isSameInput } from '../survey/compare-answers';
import { isSameSystem, isSameVendor } from '../survey/names/same-name';
import { unseenKeys } from '../survey/prefilled';
import type { Answer, Registration, Survey } from '../survey/registration';
import type { AnswerInput } from '../survey/survey-change';
import type { Fact, ImportedLists, ImportedSystem } from './imported';

/** What an import would do with one answer. */
export interface PlannedField extends Fact {
  /** What stands there; null when nothing does. */
  readonly existing: AnswerInput;
  /**
   * `new`: nothing stands there, or only what an earlier import gave and nobody has looked at. `same`: it stands there
   * already. `conflict`: a person has written something else, which stays unless the user chooses otherwise.
   */
  readonly state: 'new' | 'same' | 'conflict';
}

/** What an import would do with one system. */
export interface PlannedSystem extends ImportedSystem {
  readonly state: 'new' | 'updated' | 'unchanged' | 'conflict';
  readonly fields: readonly PlannedField[];
  /** The registration that it is; null when it is a new one. */
  readonly registration: Registration | null;
  /** How the registration was found. A name is less sure than a UUID. */
  readonly matchedBy: 'uuid' | 'name' | null;
}

/** What an import would change in a survey; nothing is changed yet. */
export interface PlannedImport extends Omit<ImportedLists, 'systems'> {
  readonly systems: readonly PlannedSystem[];
}

/**
 * Compares what the lists say with what is registered: by KITOS-UUID, else by the one rule for the same system. Each
 * registration is met once.
 */
export function planImport(lists: ImportedLists, survey: Survey): PlannedImport {
  const free = new Set(survey.registrations);
  const met = new Map<string, { registration: Registration; matchedBy: 'uuid' | 'name' }>();
  const meet = (
    matchedBy: 'uuid' | 'name',
    fits: (system: ImportedSystem, one: Registration) => boolean,
  ): void => {
    for (const system of lists.systems) {
      if (met.has(system.ref)) continue;
      const registration = [...free].find((one) => fits(system, one));
      if (registration === undefined) continue;
      free.delete(registration);
      met.set(system.ref, { registration, matchedBy });
    }
  };
  meet(
    'uuid',
    (system, { answers }) => answers.kitosUuid !== undefined && uuidOf(system) === answers.kitosUuid,
  );
  meet('name', (system, { answers }) => {
    const uuids = [uuidOf(system), answers.kitosUuid];
    if (!uuids.includes(undefined)) return false;
    return isSameSystem({ system: system.system, vendor: vendorOf(system) }, answers);
  });
  return {
    ...lists,
    systems: lists.systems.map((system) => planSystem(system, met.get(system.ref) ?? null)),
  };
}

/** The plan once questions have been answered: each answer gives its facts to its systems. */
export function withAnswers(plan: PlannedImport, answers: ReadonlyMap<string, string>): PlannedImport {
  const given = new Map<string, Fact[]>();
  for (const { id, options } of plan.questions) {
    const chosen = options.find((option) => option.id === answers.get(id));
    for (const { ref, fact } of chosen?.gives ?? []) given.set(ref, [...(given.get(ref) ?? []), fact]);
  }
  if (given.size === 0) return plan;
  return {
    ...plan,
    systems: plan.systems.map((system) => {
      const more = (given.get(system.ref) ?? []).filter(
        (fact, place, all) =>
          all.findIndex(({ key }) => key === fact.key) === place && !isCertain(system, fact.key),
      );
      if (more.length === 0) return system;
      const chosen = new Set(more.map(({ key }) => key));
      const facts = [...system.facts.filter(({ key }) => !chosen.has(key)), ...more];
      const { registration, matchedBy } = system;
      return planSystem(
        { ...system, facts },
        registration === null || matchedBy === null ? null : { registration, matchedBy },
      );
    }),
  };
}

/** Whether a list itself gives an answer; what only follows gives way to what a person has chosen. */
function isCertain({ facts }: ImportedSystem, key: Fact['key']): boolean {
  return facts.some((fact) => fact.key === key && fact.basis !== 'catalogue' && fact.basis !== 'kle');
}

function planSystem(
  system: ImportedSystem,
  met: { registration: Registration; matchedBy: 'uuid' | 'name' } | null,
): PlannedSystem {
  const registration = met?.registration ?? null;
  const fields = system.facts.map((fact) => planField(fact, registration));
  const has = (state: PlannedField['state']): boolean => fields.some((field) => field.state === state);
  const changed = has('new') ? 'updated' : 'unchanged';
  return {
    ...system,
    registration,
    matchedBy: met?.matchedBy ?? null,
    fields,
    state: registration === null ? 'new' : has('conflict') ? 'conflict' : changed,
  };
}

function planField(fact: Fact, registration: Registration | null): PlannedField {
  const existing = registration === null ? null : currentAnswer(registration, fact.key);
  if (registration === null || existing === null) return { ...fact, existing, state: 'new' };
  if ('value' in existing && isSameAnswer(fact, existing.value)) return { ...fact, existing, state: 'same' };
  const isUnseen = unseenKeys(registration).some((key) => key === fact.key);
  return { ...fact, existing, state: isUnseen ? 'new' : 'conflict' };
}

/** Spelling tells no two names apart that are one system's or one vendor's. */
function isSameAnswer({ key, value }: Fact, existing: Answer): boolean {
  if (isSameInput({ value }, { value: existing })) return true;
  const [one, other] = [String(value), String(existing)];
  if (key === 'vendor') return isSameVendor(one, other);
  if (key === 'system') return isSameSystem({ system: one }, { system: other });
  return key === 'kitosUuid' && one.toLowerCase() === other.toLowerCase();
}

function uuidOf({ facts }: ImportedSystem): string | undefined {
  const value = facts.find(({ key }) => key === 'kitosUuid')?.value;
  return value === undefined ? undefined : String(value);
}

function vendorOf({ facts }: ImportedSystem): string | undefined {
  const value = facts.find(({ key }) => key === 'vendor')?.value;
  return value === undefined ? undefined : String(value);
}
