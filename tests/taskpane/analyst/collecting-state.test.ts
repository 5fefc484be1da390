import { noEdits, withAnswerEdit } from '../../../src/analysis/analyst-edits';
import {
  collectingReducer,
  firstCollectingState,
  secondsLeft,
} from '../../../src/taskpane/analyst/collecting-state';
import type { CollectingAction } from '../../../src/taskpane/analyst/collecting-state';
import { aConsolidation } from '../../builders/consolidation';
import { anInput } from '../../builders/submission';

const after = (...actions: CollectingAction[]) => actions.reduce(collectingReducer, firstCollectingState);
const picked = (...names: readonly string[]) => names.map((name) => ({ name, bytes: null }));
const read = (...names: readonly string[]): CollectingAction => ({
  kind: 'read',
  files: picked(...names),
  afresh: false,
  at: 1_000,
});
const part = (file: string, at = 2_000): CollectingAction => ({
  kind: 'part',
  part: { readings: [anInput({ file })], analysis: null },
  at,
});
const analysed: CollectingAction = {
  kind: 'analysed',
  result: aConsolidation(),
  edits: noEdits,
  stands: false,
};
const cancelled: CollectingAction = { kind: 'stopped', outcome: 'cancelled', reason: null };

describe('collecting', () => {
  it('tells how many files are read and what was found, and ends in the result', () => {
    const state = after(read('a', 'b', 'c'), part('a'));
    expect(state.work).toMatchObject({ kind: 'reading', done: 1, total: 3, found: 1 });
    expect(after(read('a'), part('a'), analysed)).toMatchObject({ work: { kind: 'none' }, unread: [] });
  });

  it('keeps what was read when it is stopped, knows what is left, and ignores late messages', () => {
    const state = after(analysed, read('a', 'b', 'c'), part('a'), cancelled, part('b'));
    expect(state).toMatchObject({ work: { kind: 'none' }, outcome: 'cancelled' });
    expect(state.readings.map(({ file }) => file)).toEqual(['a']);
    expect(state.unread.map(({ name }) => name)).toEqual(['b', 'c']);
    expect(state.result).not.toBeNull();
    const on = [read('d'), part('b'), part('c'), part('d')].reduce(collectingReducer, state);
    expect(on.readings.map(({ file }) => file)).toEqual(['a', 'b', 'c', 'd']);
    expect(on.unread).toEqual([]);
  });

  it('goes on from the analysis in the workbook, but never in place of what is collected and not shown', () => {
    const standing = aConsolidation();
    const resumed: CollectingAction = { kind: 'resumed', result: standing };
    expect(after(resumed)).toMatchObject({ result: standing, stands: true, work: { kind: 'none' } });
    expect(after(analysed, resumed).result).not.toBe(standing);
    expect(after(read('a'), resumed).result).toBeNull();
    expect(after(analysed, { kind: 'shown', failure: { reason: null } }, resumed).result).not.toBe(standing);
    expect(after(analysed, { kind: 'shown', failure: null }, resumed).result).toBe(standing);
  });

  it('tells why the sheets could not be written, and keeps what was decided', () => {
    const edits = withAnswerEdit(noEdits, {
      file: 'a',
      municipality: '0751',
      revision: 1,
      decision: 'merge',
    });
    const state = after(analysed, { kind: 'edit', edits }, { kind: 'show' });
    const failed = collectingReducer(state, { kind: 'shown', failure: { reason: 'Arket er låst.' } });
    expect(failed).toMatchObject({ outcome: 'show-failed', reason: 'Arket er låst.', edits });
    expect(collectingReducer(failed, { kind: 'show' }).outcome).toBeNull();
    expect(collectingReducer(state, { kind: 'shown', failure: null }).edits).toEqual(noEdits);
  });

  it('begins with nothing when examples are asked for', () => {
    expect(after(analysed, { kind: 'write-examples' }).result).toBeNull();
  });
});

it('the time that is left follows the pace so far, once there is one', () => {
  const reading = { kind: 'reading', total: 98, found: 0, began: 0 } as const;
  expect(secondsLeft({ ...reading, done: 2, latest: 5_000 })).toBeNull();
  expect(secondsLeft({ ...reading, done: 49, latest: 600 })).toBeNull();
  expect(secondsLeft({ ...reading, done: 49, latest: 10_000 })).toBe(10);
});
