import { answerKeys, currentAnswer, isSameInput } from './compare-answers';
import { earnedStatus } from './completeness';
import { isSameSystem } from './names/same-name';
import type { AnswerKey } from './questionnaire';
import type { Registration } from './registration';
import { withAnswer } from './survey-change';
import type { SurveyChange } from './survey-change';

/** One system that two colleagues have registered, answered differently. */
export interface DifferingSystem {
  readonly ours: Registration;
  readonly theirs: Registration;
  /** Blank here and answered there. */
  readonly filled: readonly AnswerKey[];
  /** Answered here and there, and not alike. */
  readonly clashing: readonly AnswerKey[];
}

/** A colleague's answer beside one's own. */
export interface ColleagueAnswers {
  readonly added: readonly Registration[];
  /** Systems that say nothing that does not stand here already. */
  readonly same: readonly Registration[];
  readonly differing: readonly DifferingSystem[];
}

/**
 * Compares a colleague's registrations with one's own: the same by Id, else by system. A registration that says nothing
 * at all is left out.
 */
export function compareAnswers(
  ours: readonly Registration[],
  theirs: readonly Registration[],
): ColleagueAnswers {
  const taken = new Set<string>();
  const added: Registration[] = [];
  const same: Registration[] = [];
  const differing: DifferingSystem[] = [];
  const theirIds = new Set(theirs.map(({ id }) => id));
  for (const one of theirs) {
    const isFree = ({ id }: Registration): boolean => !taken.has(id);
    // One's own system that the colleague has by its Id is not given to another row of the same name.
    const match =
      ours.find((own) => own.id === one.id && isFree(own)) ??
      ours.find((own) => isFree(own) && !theirIds.has(own.id) && isSameSystem(own.answers, one.answers));
    if (match === undefined) {
      if (answerKeys.some((key) => currentAnswer(one, key) !== null)) added.push(one);
      continue;
    }
    taken.add(match.id);
    const told = answerKeys.filter((key) => {
      const said = currentAnswer(one, key);
      return said !== null && !isSameInput(said, currentAnswer(match, key));
    });
    const filled = told.filter((key) => currentAnswer(match, key) === null);
    const clashing = told.filter((key) => currentAnswer(match, key) !== null);
    if (told.length === 0) same.push(one);
    else differing.push({ ours: match, theirs: one, filled, clashing });
  }
  return { added, same, differing };
}

/** What is chosen of a colleague's answer. */
export interface ChosenAnswers {
  /** Whether a new system comes along. */
  readonly takes: (added: Registration) => boolean;
  /** Whether the colleague's answer replaces one's own. */
  readonly prefersTheirs: (system: DifferingSystem, key: AnswerKey) => boolean;
}

/**
 * The changes that bring a colleague's answer in: new systems, what was blank, and of what clashes only what is chosen.
 *
 * @param newId for a new system whose Id another registration has already
 */
export function mergeChanges(
  { added, differing }: ColleagueAnswers,
  ours: readonly Registration[],
  chosen: ChosenAnswers,
  newId: () => string,
): readonly SurveyChange[] {
  const ids = new Set(ours.map(({ id }) => id));
  const puts = added.filter(chosen.takes).map((one): SurveyChange => {
    const id = ids.has(one.id) ? newId() : one.id;
    ids.add(id);
    return { kind: 'put', registration: { ...one, id, status: earnedStatus(one) }, base: null };
  });
  const edits = differing.flatMap((system): readonly SurveyChange[] => {
    const keys = [...system.filled, ...system.clashing.filter((key) => chosen.prefersTheirs(system, key))];
    return answersOver(system, keys);
  });
  return [...puts, ...edits];
}

function answersOver({ ours, theirs }: DifferingSystem, keys: readonly AnswerKey[]): readonly SurveyChange[] {
  const { id } = ours;
  const changes = keys.map((key): SurveyChange => ({
    kind: 'answer',
    id,
    key,
    answer: currentAnswer(theirs, key),
    base: currentAnswer(ours, key),
  }));
  const after = keys.reduce((edited, key) => withAnswer(edited, key, currentAnswer(theirs, key)), ours);
  const status = earnedStatus(after);
  return status === ours.status || keys.length === 0 ? changes : [...changes, { kind: 'status', id, status }];
}
