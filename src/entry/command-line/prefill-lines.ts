import { questionText } from '../../inventory/question-text';
import { answerText } from '../../survey/answer-text';
import { questionOf } from '../../survey/questionnaire';
import type { PlannedSystem } from '../../inventory/plan-import';
import type { Source } from '../../inventory/source';
import type { Texts } from '../../text/da';
import type { ImportResult } from '../../work/import-lists';
import { issueLine } from './result-lines';

/** So many lines of one kind are shown; the rest is in the plan. */
const mostLines = 20;

interface Taken {
  readonly leftOut: (system: PlannedSystem) => 'not-in-use' | 'filtered' | null;
  readonly onlyBusinessCritical: boolean;
}

/** What came of reading the lists, and what somebody must look at, in words. */
export function prefillLines(
  { plan, lists, unknownLists, issues }: ImportResult,
  { leftOut, onlyBusinessCritical }: Taken,
  texts: Texts,
): readonly string[] {
  const { commandLine, inventory } = texts;
  const { prefill } = commandLine;
  const { systems, questions, unknownValues, contractsWithoutSystem } = plan;
  const taken = systems.filter((system) => leftOut(system) === null);
  const count = (state: PlannedSystem['state']): number =>
    taken.filter((each) => each.state === state).length;
  const [notInUse, filtered] = (['not-in-use', 'filtered'] as const).map(
    (why) => systems.filter((system) => leftOut(system) === why).length,
  );
  const isNamed = lists.some(({ kind }) => kind !== 'vendors');
  const withoutUuids = isNamed ? lists.filter((list) => !list.hasUuids && list.kind !== 'vendors') : [];
  return [
    ...lists.map((list) =>
      prefill.read(nameOf(list), inventory.kinds[list.kind], inventory.counts.rows(list.rows)),
    ),
    ...issues.map((issue) => {
      const { file = '' } = issue.where;
      return `${prefill.refused(file)}: ${issueLine(issue, texts)}`;
    }),
    ...unknownLists.map((list) => prefill.unpaired(nameOf(list), list.headers.join(' · '))),
    ...withoutUuids.map((list) => inventory.noUuids(nameOf(list))),
    ...(lists.length > 0 && !isNamed ? [inventory.onlyVendors] : []),
    ...(onlyBusinessCritical && !lists.some(({ hasBusinessCritical }) => hasBusinessCritical)
      ? [inventory.noBusinessCritical]
      : []),
    '',
    prefill.states(count('new'), count('updated'), count('unchanged'), count('conflict')),
    ...((notInUse ?? 0) + (filtered ?? 0) > 0 ? [prefill.leftOut(notInUse ?? 0, filtered ?? 0)] : []),
    ...block(prefill.conflicts, taken.flatMap(conflictLines), prefill),
    ...block(
      prefill.questions,
      questions.map(
        (question) => `${questionText(question, texts.inventory.question)} ${at(question.source)}`,
      ),
      prefill,
    ),
    ...block(
      prefill.unknownValues,
      unknownValues.map(({ about, header, text, source }) => `${about} · ${header}: "${text}" ${at(source)}`),
      prefill,
    ),
    ...block(
      prefill.withoutSystem,
      contractsWithoutSystem.map(({ contract, source }) => `${contract} ${at(source)}`),
      prefill,
    ),
    ...block(
      prefill.flagged,
      taken.flatMap((system) => flagLines(system, texts)),
      prefill,
    ),
    ...block(
      prefill.dropped,
      lists.flatMap(({ dropped }) =>
        dropped.map(({ header, why, source }) => `${header} ${at(source)}: ${inventory.dropped[why]}`),
      ),
      prefill,
    ),
    '',
  ];
}

function nameOf({ file, sheet }: { file: string; sheet: string }): string {
  return `${file} › ${sheet}`;
}

function at({ file, sheet, cell }: Source): string {
  return `(${file}, ${sheet}!${cell})`;
}

function block(
  title: string,
  lines: readonly string[],
  { more }: Texts['commandLine']['prefill'],
): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - mostLines;
  return [
    '',
    `${title}:`,
    ...lines.slice(0, mostLines).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  ${more(rest)}`] : []),
  ];
}

function conflictLines({ system, fields }: PlannedSystem): readonly string[] {
  return fields
    .filter(({ state }) => state === 'conflict')
    .map(({ key, value, existing, source }) => {
      const question = questionOf(key);
      const stands =
        existing === null ? '' : 'typed' in existing ? existing.typed : answerText(question, existing.value);
      const place = source === null ? '' : ` ${at(source)}`;
      return `${system} · ${question.header}: "${stands}" / "${answerText(question, value)}"${place}`;
    });
}

function flagLines(
  { system, source, flags, matchedBy }: PlannedSystem,
  { inventory }: Texts,
): readonly string[] {
  const words = [
    ...flags.map((flag) => inventory.flags[flag]),
    ...(matchedBy === 'name' ? [inventory.matchedByName] : []),
  ];
  return words.length === 0 ? [] : [`${system} ${at(source)}: ${words.join('; ')}`];
}
