import { noEdits } from '../../../../src/analysis/analyst-edits';
import type { AnalystEdits } from '../../../../src/analysis/analyst-edits';
import type { DataSet } from '../../../../src/consolidation/data-set';
import {
  canBeSplit,
  joinedNames,
  nameQueue,
  rename,
  sayOf,
  split,
} from '../../../../src/taskpane/analyst/names/name-queue';
import type { NameQueue } from '../../../../src/taskpane/analyst/names/name-queue';
import { makeAnalysis } from '../../../../src/work/make-analysis';
import { anInput } from '../../../builders/submission';

/** What municipalities call one system, each its own way, with one vendor. */
const inputs = ['KMD Nexus', 'Nexuss', 'Nexus Sundhed', 'KMD Nexus'].map((system, at) =>
  anInput({
    municipality: ['0751', '0461', '0101', '0851'][at]!,
    file: `${String(at)}.xlsx`,
    rows: [{ system, vendor: at === 1 ? 'K.M.D.' : 'KMD A/S' }],
  }),
);
const analysed = (edits: AnalystEdits): DataSet => makeAnalysis(inputs, null, '2026-11-25', edits).dataSet;
const queueOf = (edits: AnalystEdits, dataSet = analysed(edits)): NameQueue =>
  nameQueue(dataSet, edits, null, new Set());
const systemsIn = (edits: AnalystEdits): readonly string[] => [
  ...new Set(analysed(edits).rows.map(({ system }) => system)),
];

test('a word moves a pair from what waits to what is decided, and taking it back moves it again', () => {
  const { open } = queueOf(noEdits);
  expect(open.length).toBeGreaterThan(0);
  const said = sayOf(noEdits, [open[0]!], 'same');
  const queue = nameQueue(analysed(noEdits), said, null, new Set());
  expect(queue.open).toHaveLength(open.length - 1);
  expect(queue.decided).toMatchObject([{ key: open[0]!.key, said: 'same' }]);
  const back = sayOf(said, queue.decided, null);
  expect(back.names).toEqual([]);
});

test('what is put off comes last', () => {
  const { open } = queueOf(noEdits);
  const later = nameQueue(analysed(noEdits), noEdits, null, new Set([open[0]!.key]));
  expect(later.open.at(-1)!.key).toBe(open[0]!.key);
  expect(later.open).toHaveLength(open.length);
});

test('the sheet has the last word where it says something else than was seen', () => {
  const { open } = queueOf(noEdits);
  const { kind, name, candidate, key } = open[0]!;
  const edits = sayOf(noEdits, [open[0]!], 'same');
  const onSheet = [{ kind, name, written: candidate, decision: 'different' as const }];
  const queue = nameQueue(analysed(noEdits), edits, onSheet, new Set());
  expect(queue.conflicts).toEqual(edits.names);
  expect(queue.decided).toMatchObject([{ key, said: 'different' }]);
  // The same word on both sides is no conflict.
  const agreed = nameQueue(analysed(noEdits), edits, [{ ...onSheet[0]!, decision: 'same' }], new Set());
  expect(agreed.conflicts).toEqual([]);
});

describe('names that were joined', () => {
  const asked = ['Nexuss', 'Nexus Sundhed'].map((candidate) => ({
    kind: 'system' as const,
    name: 'KMD Nexus',
    candidate,
    said: null,
  }));
  const joined = sayOf(noEdits, asked, 'same');

  test('are listed under the name that counts, with the reason', () => {
    expect(systemsIn(joined)).toEqual(['KMD Nexus']);
    const [group] = joinedNames(analysed(joined)).filter(({ kind }) => kind === 'system');
    expect(group).toMatchObject({ name: 'KMD Nexus' });
    expect(group!.spellings.map(({ written }) => written).sort()).toEqual(['Nexus Sundhed', 'Nexuss']);
    expect(group!.spellings.every(canBeSplit)).toBe(true);
  });

  test('can be taken apart one by one', () => {
    const alias = { kind: 'system', name: 'KMD Nexus', written: 'Nexuss' } as const;
    const apart = split(joined, alias, queueOf(joined).decided);
    expect([...systemsIn(apart)].sort()).toEqual(['KMD Nexus', 'Nexuss']);
  });

  test('stay together when the spelling between them is taken out', () => {
    const chain = sayOf(
      noEdits,
      [
        { kind: 'system', name: 'KMD Nexus', candidate: 'Nexuss', said: null },
        { kind: 'system', name: 'Nexuss', candidate: 'Nexus Sundhed', said: null },
      ],
      'same',
    );
    const alias = { kind: 'system', name: 'KMD Nexus', written: 'Nexuss' } as const;
    const apart = split(chain, alias, queueOf(chain).decided);
    expect([...systemsIn(apart)].sort()).toEqual(['KMD Nexus', 'Nexuss']);
  });

  test('can count under another name, one that nobody wrote as well, and again', () => {
    const group = { kind: 'system', name: 'KMD Nexus' } as const;
    const renamed = rename(joined, group, 'Nexus (omsorg)', queueOf(joined).decided);
    expect(systemsIn(renamed)).toEqual(['Nexus (omsorg)']);
    const back = rename(
      renamed,
      { kind: 'system', name: 'Nexus (omsorg)' },
      'KMD Nexus',
      queueOf(renamed).decided,
    );
    expect(systemsIn(back)).toEqual(['KMD Nexus']);
  });
});
