import { consolidate } from '../../src/consolidation/consolidate';
import type { AnswerDecision, DataSet } from '../../src/consolidation/data-set';
import type { PriorDataSet } from '../../src/consolidation/prior-data-set';
import type { ConsolidationInput } from '../../src/consolidation/file-candidates';
import { anInput } from '../builders/submission';
import { aFileRecord } from '../builders/data-set';

const date = '2026-11-25';

/** An answer from Aarhus: its file, what it covers, its revision, and its systems. */
function answer(
  file: string,
  covers: string,
  revision: number,
  ...systems: readonly string[]
): ConsolidationInput {
  return anInput({ file, covers, revision, rows: systems.map((system) => ({ system })) });
}

/** What the analyst has written at files, in an analysis that holds nothing else. */
function decided(decisions: Readonly<Record<string, AnswerDecision>>, revision = 1): PriorDataSet {
  const files = Object.entries(decisions).map(([file, decision]) =>
    aFileRecord({ file, municipality: '0751', revision, verdict: 'waiting', decision }),
  );
  return { submissions: [], files, decisions: [] };
}

const systemsOf = ({ rows }: DataSet): readonly string[] => rows.map(({ system }) => system).toSorted();
const verdictsOf = ({ files }: DataSet): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ file, verdict }) => [file, verdict]));

const part = answer('social.xlsx', 'Social og Sundhed', 1, 'A');
const other = answer('skole.xlsx', 'Skole', 1, 'B');
const whole = answer('hele.xlsx', '', 1, 'C');

test('the parts of one municipality are put together, in any order; within one the highest revision counts', () => {
  const newer = answer('social r2.xlsx', ' social  og sundhed', 2, 'A2');
  for (const inputs of [
    [part, other, newer],
    [newer, other, part],
  ]) {
    const dataSet = consolidate(inputs, null, { date });
    expect(systemsOf(dataSet)).toEqual(['A2', 'B']);
    expect(verdictsOf(dataSet)).toEqual({
      'social.xlsx': 'replaced',
      'social r2.xlsx': 'accepted',
      'skole.xlsx': 'accepted',
    });
  }
});

test('a part beside an answer for the whole municipality waits, and says what to write where', () => {
  const dataSet = consolidate([part, whole], null, { date });
  expect(systemsOf(dataSet)).toEqual(['C']);
  expect(dataSet.files.find(({ file }) => file === 'social.xlsx')).toMatchObject({
    verdict: 'waiting',
    replacedBy: 'hele.xlsx',
    issues: [{ code: 'submission-waits', params: { why: 'part', covers: 'Social og Sundhed' } }],
  });
});

test.each<[AnswerDecision, readonly string[], string, string]>([
  ['merge', ['A', 'C'], 'accepted', 'accepted'],
  ['replace', ['A'], 'accepted', 'replaced'],
  ['leave', ['C'], 'replaced', 'accepted'],
])('the analyst says %s of the part', (decision, systems, ofPart, ofWhole) => {
  const dataSet = consolidate([part, whole], decided({ 'social.xlsx': decision }), { date });
  expect(systemsOf(dataSet)).toEqual(systems);
  expect(verdictsOf(dataSet)).toEqual({ 'social.xlsx': ofPart, 'hele.xlsx': ofWhole });
  expect(dataSet.files.find(({ file }) => file === 'social.xlsx')).toMatchObject({ decision, issues: [] });
});

test('an empty answer never replaces a full one until the analyst says so', () => {
  const empty = answer('tom.xlsx', '', 2);
  const waiting = consolidate([whole, empty], null, { date });
  expect(systemsOf(waiting)).toEqual(['C']);
  expect(verdictsOf(waiting)).toEqual({ 'hele.xlsx': 'accepted', 'tom.xlsx': 'waiting' });
  const said = (decision: AnswerDecision): DataSet =>
    consolidate([whole, empty], decided({ 'tom.xlsx': decision }, 2), { date });
  expect(systemsOf(said('replace'))).toEqual([]);
  expect(verdictsOf(said('replace'))).toEqual({ 'hele.xlsx': 'replaced', 'tom.xlsx': 'accepted' });
  expect(systemsOf(said('leave'))).toEqual(['C']);
  expect(verdictsOf(said('leave'))).toEqual({ 'hele.xlsx': 'accepted', 'tom.xlsx': 'replaced' });
  expect(verdictsOf(consolidate([empty], null, { date }))).toEqual({ 'tom.xlsx': 'accepted' });
  expect(verdictsOf(consolidate([part, empty], null, { date }))).toMatchObject({ 'tom.xlsx': 'waiting' });
});
