import { consolidate } from '../../src/consolidation/consolidate';
import type { ConsolidationInput } from '../../src/consolidation/consolidate';
import { isExample } from '../../src/consolidation/invented-answers';
import { isInvented } from '../../src/survey/invented';
import { anInput } from '../builders/submission';

const run = (...inputs: readonly ConsolidationInput[]) => consolidate(inputs, null, { date: '2026-11-23' });
const invented = anInput({ file: 'a.xlsx', municipality: '0101', email: 'kim@koebenhavn.example' });
const real = anInput({ file: 'b.xlsx', municipality: '0751', email: 'kim@aarhus.test' });

describe('an invented answer', () => {
  it.each([
    ['kim@odense.example', true],
    [' Kim@Odense.EXAMPLE ', true],
    ['kim@odense.dk', false],
    ['kim@example.dk', false],
    ['', false],
  ])('is known by its address: %j', (email, is) => {
    expect(isInvented({ email })).toBe(is);
  });

  it('counts among its like', () => {
    const { submissions, files } = run(invented);
    expect(isExample(submissions)).toBe(true);
    expect(files.map(({ verdict }) => verdict)).toEqual(['accepted']);
  });

  it('is rejected beside a real one, with its rows', () => {
    const { submissions, files } = run(invented, real);
    expect(submissions.map(({ municipality }) => municipality)).toEqual(['0751']);
    expect(isExample(submissions)).toBe(false);
    expect(files[0]).toMatchObject({
      file: 'a.xlsx',
      verdict: 'rejected',
      municipality: '0101',
      issues: [{ code: 'file-example' }],
      rows: { read: 1, kept: 0, rejected: 1 },
    });
  });

  it('never replaces a real one of the same municipality, whatever its revision', () => {
    const later = anInput({ file: 'c.xlsx', municipality: '0751', revision: 9, email: 'x@y.example' });
    expect(run(real, later).submissions.map(({ file }) => file)).toEqual(['b.xlsx']);
  });
});

describe('no answers at all', () => {
  it('are no example', () => {
    expect(isExample([])).toBe(false);
  });
});
