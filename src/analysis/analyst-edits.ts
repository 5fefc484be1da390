import type { AnswerDecision, FileRecord, NameKind } from '../consolidation/data-set';
import type { NameDecision, PriorDataSet } from '../consolidation/prior-data-set';
import { compareCodes } from '../survey/names/name-order';
import type { AnalystInput } from './analyst-input';
import type { Letters } from './letter';
import type { AnalysisSettings } from './settings';

/** What is said of a pair of names; null is that nothing has been said. */
export type SaidOfNames = NameDecision['decision'] | null;

/** A word on a pair of names, given beside the sheets. `name` is the one that counts when they are one. */
export interface NameEdit {
  readonly kind: NameKind;
  readonly name: string;
  readonly written: string;
  readonly said: SaidOfNames;
  /** What stood on the sheet when it was given: where something else stands by now, the sheet has the last word. */
  readonly base: SaidOfNames;
}

/** A word on an answer that waits. */
export interface AnswerEdit extends Pick<FileRecord, 'file' | 'municipality' | 'revision'> {
  readonly decision: AnswerDecision | null;
}

/** The weights and thresholds that can be tried without the sheets, as far as they are another than there. */
export interface SettingsEdit {
  readonly areaWeights: Partial<AnalysisSettings['areaWeights']>;
  readonly priorityWeights: Partial<AnalysisSettings['priorityWeights']>;
  readonly thresholds: Partial<AnalysisSettings['thresholds']>;
}

/** What the analyst has decided beside the sheets and what is not in them yet. */
export interface AnalystEdits {
  readonly names: readonly NameEdit[];
  readonly answers: readonly AnswerEdit[];
  readonly settings: SettingsEdit;
  /** The letters as they have been written anew; null when they have not. */
  readonly letters: Letters | null;
}

export const noSettingsEdit: SettingsEdit = { areaWeights: {}, priorityWeights: {}, thresholds: {} };
export const noEdits: AnalystEdits = { names: [], answers: [], settings: noSettingsEdit, letters: null };

/** What tells a pair of names from others, whichever stands first. */
export function pairOfNames({ kind, name, written }: Pick<NameEdit, 'kind' | 'name' | 'written'>): string {
  return JSON.stringify([kind, ...[name, written].sort(compareCodes)]);
}

/** One more word on a pair: the last one counts, and what stood on the sheet at first stays its base. */
export function withNameEdit(edits: AnalystEdits, edit: NameEdit): AnalystEdits {
  const pair = pairOfNames(edit);
  const before = edits.names.find((one) => pairOfNames(one) === pair);
  const base = before === undefined ? edit.base : before.base;
  const others = edits.names.filter((one) => one !== before);
  return { ...edits, names: edit.said === base ? others : [...others, { ...edit, base }] };
}

/** One more word on an answer that waits. */
export function withAnswerEdit(edits: AnalystEdits, edit: AnswerEdit): AnalystEdits {
  const others = edits.answers.filter((one) => answerKey(one) !== answerKey(edit));
  return { ...edits, answers: [...others, edit] };
}

/** Settings with those in place that are tried. */
export function withSettings(settings: AnalysisSettings, edit: SettingsEdit): AnalysisSettings {
  return {
    ...settings,
    areaWeights: { ...settings.areaWeights, ...edit.areaWeights },
    priorityWeights: { ...settings.priorityWeights, ...edit.priorityWeights },
    thresholds: { ...settings.thresholds, ...edit.thresholds },
  };
}

interface Known {
  readonly prior: PriorDataSet;
  readonly input: AnalystInput;
}

/**
 * What an analysis holds with the analyst's words beside it put in. Where somebody has written on the sheet meanwhile,
 * and something else, the sheet counts.
 *
 * @returns the words that gave way as well
 */
export function applyEdits(
  { prior, input }: Known,
  edits: AnalystEdits,
): Known & { readonly conflicts: readonly NameEdit[] } {
  const onSheet = new Map(prior.decisions.map((decision) => [pairOfNames(decision), decision]));
  const conflicts = edits.names.filter((edit) => givesWay(edit, onSheet.get(pairOfNames(edit))));
  for (const edit of edits.names) {
    if (conflicts.includes(edit)) continue;
    const { kind, name, written, said } = edit;
    // Taken out and put in anew, so that the word given last comes last.
    onSheet.delete(pairOfNames(edit));
    if (said !== null) onSheet.set(pairOfNames(edit), { kind, name, written, decision: said });
  }
  return {
    prior: {
      ...prior,
      decisions: [...onSheet.values()],
      files: withAnswerDecisions(prior.files, edits.answers),
    },
    input: {
      ...input,
      settings: withSettings(input.settings, edits.settings),
      letters: edits.letters ?? input.letters,
    },
    conflicts,
  };
}

/** Whether somebody else has said something else of the pair since this word was given. */
export function givesWay(edit: NameEdit, onSheet: Pick<NameDecision, 'decision'> | undefined): boolean {
  const now = onSheet?.decision ?? null;
  return now !== edit.base && now !== edit.said;
}

function withAnswerDecisions(
  files: readonly FileRecord[],
  answers: readonly AnswerEdit[],
): readonly FileRecord[] {
  const byKey = new Map(answers.map((edit) => [answerKey(edit), edit]));
  const known = new Set(files.map(answerKey));
  const blank = { verdict: 'waiting', issues: [], rows: { read: 0, kept: 0, rejected: 0 } } as const;
  return [
    ...files.map((record) => {
      const edit = byKey.get(answerKey(record));
      return edit === undefined ? record : decided(record, edit.decision);
    }),
    // A file that is read for the first time has no record yet; its own takes this one's place.
    ...answers
      .filter((edit) => !known.has(answerKey(edit)) && edit.decision !== null)
      .map(({ file, municipality, revision, decision }) =>
        decided({ file, municipality, revision, ...blank }, decision),
      ),
  ];
}

function decided(record: FileRecord, decision: AnswerDecision | null): FileRecord {
  const { decision: _before, ...rest } = record;
  return decision === null ? rest : { ...rest, decision };
}

function answerKey({
  file,
  municipality,
  revision,
}: Pick<FileRecord, 'file' | 'municipality' | 'revision'>): string {
  return JSON.stringify([file, municipality, revision]);
}
