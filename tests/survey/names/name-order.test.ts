import fc from 'fast-check';
import { municipalities } from '../../../src/survey/municipalities';
import { compareNames } from '../../../src/survey/names/name-order';

const collator = new Intl.Collator('da', { numeric: true, caseFirst: 'upper' });
const inOrder = (names: readonly string[]): readonly string[] => [...names].sort(compareNames);

describe('the alphabet', () => {
  test.each([
    ['capitals first', ['KMD', 'kmd', 'Nexus', 'nexus']],
    ['æ, ø and å last, aa with å', ['Zebra', 'Ærø', 'Øst', 'Aalborg', 'Ålborg']],
    ['numbers by their size', ['svar 02', 'svar 2', 'svar 10', 'svar x']],
    ['signs before digits before letters', ['KMD', 'KMD - Sag', 'KMD 2', 'KMD Sag', 'KMDSag']],
    ['foreign letters with the Danish ones', ['Lang', 'Müller', 'Nøgle', 'Nögler', 'Zürich', 'Ämne']],
  ])('%s', (_, names) => {
    expect(inOrder([...names].reverse())).toEqual(names);
  });

  test('is that of a Danish dictionary for the names of the municipalities', () => {
    const names = municipalities.map(({ name }) => name);
    expect(inOrder(names)).toEqual([...names].sort((a, b) => collator.compare(a, b)));
  });

  test('is the same whatever order the names come in, and only equal names are equal', () => {
    const name = fc.string({ unit: fc.constantFrom(...Array.from('aAåÅæøzZéü019 -./(')), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        expect(inOrder([...names].reverse())).toEqual(inOrder(names));
      }),
    );
    fc.assert(fc.property(name, name, (a, b) => (compareNames(a, b) === 0) === (a === b)));
  });
});
