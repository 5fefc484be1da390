import type { Verdict } from '../../../src/consolidation/data-set';
import {
  collectingReducer,
  firstCollectingState,
  listedFiles,
  verdictCounts,
} from '../../../src/taskpane/analyst/collecting-state';
import type { CollectingAction } from '../../../src/taskpane/analyst/collecting-state';
import { aConsolidation } from '../../builders/consolidation';

const after = (...actions: CollectingAction[]) => actions.reduce(collectingReducer, firstCollectingState);
const record = (verdict: Verdict, file: string) => ({
  file,
  verdict,
  municipality: null,
  revision: null,
  issues: [],
  rows: { read: 0, kept: 0, rejected: 0 },
});
const files = [
  record('accepted', 'a'),
  record('rejected', 'b'),
  record('warned', 'c'),
  record('accepted', 'd'),
];
const consolidated: CollectingAction = { kind: 'consolidated', files: [], result: aConsolidation() };

describe('collecting', () => {
  it('tells how many files are read, and ends in the result', () => {
    expect(after({ kind: 'read', total: 98 }, { kind: 'progress', done: 63, total: 98 }).work).toEqual({
      kind: 'reading',
      done: 63,
      total: 98,
    });
    expect(after({ kind: 'read', total: 98 }, consolidated)).toMatchObject({
      work: { kind: 'none' },
      outcome: null,
    });
  });

  it('leaves the earlier result as it was when it is cancelled, and ignores late progress', () => {
    const state = after(
      consolidated,
      { kind: 'read', total: 3 },
      { kind: 'stopped', outcome: 'cancelled', reason: null },
      { kind: 'progress', done: 2, total: 3 },
    );
    expect(state.work.kind).toBe('none');
    expect(state.outcome).toBe('cancelled');
    expect(state.result).not.toBeNull();
  });

  it('goes on from the analysis in the workbook, but never in place of what is collected and not shown', () => {
    const standing = aConsolidation();
    const resumed: CollectingAction = { kind: 'resumed', result: standing };
    expect(after(resumed)).toMatchObject({ result: standing, stands: true, work: { kind: 'none' } });
    expect(after(consolidated, resumed).result).not.toBe(standing);
    expect(after({ kind: 'read', total: 3 }, resumed).result).toBeNull();
    expect(after(consolidated, { kind: 'shown', failure: { reason: null } }, resumed).result).not.toBe(
      standing,
    );
    expect(after(consolidated, { kind: 'shown', failure: null }, resumed).result).toBe(standing);
  });

  it('tells why the sheets could not be written', () => {
    const state = after(
      consolidated,
      { kind: 'show' },
      { kind: 'shown', failure: { reason: 'Arket er låst.' } },
    );
    expect(state).toMatchObject({ outcome: 'show-failed', reason: 'Arket er låst.' });
    expect(collectingReducer(state, { kind: 'show' }).outcome).toBeNull();
  });

  it('begins with nothing when examples are asked for', () => {
    expect(after(consolidated, { kind: 'write-examples' }).result).toBeNull();
  });
});

describe('the verdicts', () => {
  it('are counted, every file once', () => {
    expect(verdictCounts(files)).toEqual({ accepted: 2, warned: 1, waiting: 0, rejected: 1, replaced: 0 });
  });

  it('filter the list, and a second press lets all files back', () => {
    const filtered = after({ kind: 'filter', verdict: 'accepted' });
    expect(listedFiles(files, filtered.filter).map(({ file }) => file)).toEqual(['a', 'd']);
    expect(collectingReducer(filtered, { kind: 'filter', verdict: 'accepted' }).filter).toBeNull();
  });

  it('put what needs attention first', () => {
    expect(listedFiles(files, null).map(({ file }) => file)).toEqual(['b', 'c', 'a', 'd']);
  });
});
