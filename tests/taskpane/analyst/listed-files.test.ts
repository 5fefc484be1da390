import fc from 'fast-check';
import type { FileRecord, Verdict } from '../../../src/consolidation/data-set';
import { filesAsTable, listedFiles, verdictCounts } from '../../../src/taskpane/analyst/listed-files';
import { da } from '../../../src/text/da';

const record = (verdict: Verdict, file: string, changes: Partial<FileRecord> = {}): FileRecord => ({
  file,
  verdict,
  municipality: null,
  revision: null,
  issues: [],
  rows: { read: 0, kept: 0, rejected: 0 },
  ...changes,
});
const files = [
  record('accepted', 'a', { municipality: '0751' }),
  record('rejected', 'b', {
    issues: [{ code: 'file-old-format', severity: 'error', where: { file: 'b' }, params: {} }],
  }),
  record('warned', 'c'),
  record('accepted', 'd'),
];
const names = (verdict: Verdict | null, search = ''): readonly string[] =>
  listedFiles(files, verdict, search, da).map(({ file }) => file);

test('every file is counted once', () => {
  expect(verdictCounts(files)).toEqual({ accepted: 2, warned: 1, waiting: 0, rejected: 1, replaced: 0 });
});

test('a verdict and a search narrow the list, and what needs attention comes first', () => {
  expect(names(null)).toEqual(['b', 'c', 'a', 'd']);
  expect(names('accepted')).toEqual(['a', 'd']);
  expect(names(null, 'AARHUS')).toEqual(['a']);
  expect(names(null, 'gamle xls')).toEqual(['b']);
  expect(names('accepted', 'gamle')).toEqual([]);
});

test('the table has one line a remark, and nothing in it becomes a formula or another cell', () => {
  const lines = filesAsTable(files, da).split('\n');
  expect(lines[0]).toBe('Udfald\tKommune\tFil\tArk\tCelle\tBemærkning');
  expect(lines).toHaveLength(1 + files.length);
  fc.assert(
    fc.property(fc.string(), (file) => {
      const [, line, ...more] = filesAsTable([record('accepted', file)], da).split('\n');
      expect(more).toEqual([]);
      const cells = line!.split('\t');
      expect(cells).toHaveLength(6);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@]/u);
    }),
  );
});
