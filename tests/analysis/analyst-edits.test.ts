import fc from 'fast-check';
import {
  applyEdits,
  givesWay,
  noEdits,
  noSettingsEdit,
  pairOfNames,
  withNameEdit,
} from '../../src/analysis/analyst-edits';
import type { AnalystEdits, NameEdit, SaidOfNames } from '../../src/analysis/analyst-edits';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import type { NameDecision } from '../../src/consolidation/prior-data-set';

const said = fc.constantFrom<SaidOfNames>('same', 'different', null);
const name = fc.constantFrom('KMD', 'Nexus', 'Cura', 'Prisme');
const aPair = fc
  .record({ kind: fc.constantFrom('system' as const, 'vendor' as const), name, written: name })
  .filter((pair) => pair.name !== pair.written);
const decisionsOf = (
  words: readonly {
    readonly pair: Pick<NameEdit, 'kind' | 'name' | 'written'>;
    readonly said: SaidOfNames;
  }[],
): readonly NameDecision[] => [
  ...new Map(
    words.flatMap(({ pair, said: word }) =>
      word === null ? [] : [[pairOfNames(pair), { ...pair, decision: word }] as const],
    ),
  ).values(),
];
const apply = (decisions: readonly NameDecision[], edits: AnalystEdits): ReturnType<typeof applyEdits> =>
  applyEdits({ prior: { submissions: [], files: [], decisions }, input: noAnalystInput }, edits);
const wordOn = (decisions: readonly NameDecision[], pair: NameEdit): SaidOfNames =>
  decisions.find((one) => pairOfNames(one) === pairOfNames(pair))?.decision ?? null;

test('a word given beside the sheet counts, unless somebody has written something else there meanwhile', () => {
  const words = fc.array(fc.record({ pair: aPair, said }), { maxLength: 6 });
  fc.assert(
    fc.property(words, words, words, (atFirst, given, meanwhile) => {
      const seen = decisionsOf(atFirst);
      const edits = given.reduce(
        (all, { pair, said: word }) =>
          withNameEdit(all, { ...pair, said: word, base: wordOn(seen, { ...pair, said: null, base: null }) }),
        noEdits,
      );
      const onSheet = decisionsOf([...atFirst, ...meanwhile]);
      const { prior, conflicts } = apply(onSheet, edits);
      for (const edit of edits.names) {
        const stood = onSheet.find((one) => pairOfNames(one) === pairOfNames(edit));
        const counts = givesWay(edit, stood) ? wordOn(onSheet, edit) : edit.said;
        expect(wordOn(prior.decisions, edit)).toBe(counts);
        expect(conflicts.includes(edit)).toBe(givesWay(edit, stood));
      }
      // Whatever is not edited stays as it stood on the sheet.
      const edited = new Set(edits.names.map(pairOfNames));
      const rest = (all: readonly NameDecision[]): readonly NameDecision[] =>
        all.filter((one) => !edited.has(pairOfNames(one)));
      expect(rest(prior.decisions)).toEqual(rest(onSheet));
    }),
  );
});

test('taking a word back leaves nothing to write', () => {
  const edit: NameEdit = { kind: 'system', name: 'KMD Nexus', written: 'Nexus', said: 'same', base: null };
  const given = withNameEdit(noEdits, edit);
  expect(given.names).toEqual([edit]);
  // The pane now sees "same" where it is taken back from; what stood on the sheet is still the base.
  expect(withNameEdit(given, { ...edit, said: null, base: 'same' }).names).toEqual([]);
});

test('tried weights take the place of those on the sheet, one by one', () => {
  const settings = { ...noSettingsEdit, priorityWeights: { pressure: 5 }, thresholds: { rank: 3 } };
  const { input } = apply([], { ...noEdits, settings });
  expect(input.settings.priorityWeights).toEqual({
    ...noAnalystInput.settings.priorityWeights,
    pressure: 5,
  });
  expect(input.settings.thresholds).toEqual({ ...noAnalystInput.settings.thresholds, rank: 3 });
  expect(input.settings.areaWeights).toEqual(noAnalystInput.settings.areaWeights);
});
