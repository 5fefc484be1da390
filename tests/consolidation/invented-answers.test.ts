import fc from 'fast-check';
import { consolidate } from '../../src/consolidation/consolidate';
import type { ConsolidationInput } from '../../src/consolidation/consolidate';
import { isExample } from '../../src/consolidation/invented-answers';
import { inventedId, isInventedAddress, isInventedId } from '../../src/survey/invented';
import { aNewId } from '../builders/registration';
import { anInput } from '../builders/submission';

const run = (...inputs: readonly ConsolidationInput[]) => consolidate(inputs, null, { date: '2026-11-23' });

const invented = anInput({ invented: 1, file: 'a.xlsx', municipality: '0101', email: 'kim@koebenhavn.dk' });
const real = anInput({ file: 'b.xlsx', municipality: '0751', email: 'kim@aarhus.test' });

describe('what is made up', () => {
  it('says so by its Id, which stays a UUID; nothing that people register does', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid({ version: 4 }), (any, own) => {
        expect(isInventedId(inventedId(any))).toBe(true);
        expect(inventedId(any)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
        expect(isInventedId(own)).toBe(false);
        expect(isInventedId(inventedId(any).toUpperCase())).toBe(true);
      }),
    );
  });

  it.each([
    ['kim@odense.example', true],
    [' Kim@Odense.EXAMPLE ', true],
    ['kim@odense.dk', false],
    ['kim@example.dk', false],
    ['', false],
  ])('may have the address %j: %s', (email, is) => {
    expect(isInventedAddress(email)).toBe(is);
  });

  it('counts among its like', () => {
    const { submissions, files } = run(invented);
    expect(isExample(submissions)).toBe(true);
    expect(files.map(({ verdict }) => verdict)).toEqual(['accepted']);
  });

  it('is rejected beside a real answer, whatever address it has been given', () => {
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
    const later = anInput({ invented: 1, file: 'c.xlsx', municipality: '0751', revision: 9 });
    expect(run(real, later).submissions.map(({ file }) => file)).toEqual(['b.xlsx']);
  });

  it('is left out of an answer that has systems of its own, which are kept, also with the example’s address', () => {
    const rows = [{ system: 'Opdigtet' }, { system: 'Prisme' }, { system: 'SBSYS' }];
    const {
      submissions,
      files,
      rows: kept,
    } = run(anInput({ invented: 1, rows, email: 'kim@horsens.example' }));
    expect(kept.map(({ registration }) => registration.answers.system)).toEqual(['Prisme', 'SBSYS']);
    expect(isExample(submissions)).toBe(false);
    expect(files[0]).toMatchObject({
      verdict: 'warned',
      issues: [{ code: 'rows-example', params: { count: 1 } }],
      rows: { read: 3, kept: 2, rejected: 1 },
    });
  });

  it('is told by the address where a program has removed the Ids', () => {
    const { file, reading } = anInput({ file: 'd.xlsx', municipality: '0101', email: 'kim@x.example' });
    const submission = reading.submission!;
    const derived = submission.registrations.map((one) => ({
      ...one,
      id: aNewId().replace(/-4000-/, '-8000-'),
    }));
    const stripped = { file, reading: { ...reading, submission: { ...submission, registrations: derived } } };
    expect(run(stripped, real).submissions.map(({ municipality }) => municipality)).toEqual(['0751']);
  });
});

describe('no answers at all', () => {
  it('are no example', () => {
    expect(isExample([])).toBe(false);
  });
});
