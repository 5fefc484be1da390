import fc from 'fast-check';
import { phaseOut } from '../../../src/survey/catalogue';
import { knownSystem } from '../../../src/survey/names/known-names';
import { searchSystems, searchVendors } from '../../../src/survey/names/search-names';

const first = (typed: string, own: readonly string[] = []) => searchSystems(typed, own).names[0];

describe('systems that may be meant', () => {
  test('begin with what is typed before those that only hold it, whatever the casing', () => {
    expect(searchSystems('nexus', []).names.map(({ name }) => name)).toEqual(['KMD Nexus']);
    expect(first('kmd')?.name).toMatch(/^KMD/);
  });

  test.each([
    ['nexsus', 'KMD Nexus'],
    ['momentun', 'KMD Momentum'],
    ['columna cuar', 'Columna Cura'],
    ['kmd nexuss', 'KMD Nexus'],
    ['geoenvirom', 'GeoEnviron'],
    ['nexsu', 'KMD Nexus'],
    ['nxeus', 'KMD Nexus'],
    ['kmd nexsus', 'KMD Nexus'],
    ['nexsus kmd', 'KMD Nexus'],
    ['momnetum', 'KMD Momentum'],
    ['columna curra', 'Columna Cura'],
    ['cura columan', 'Columna Cura'],
  ])('"%s" is guessed to be %s', (typed, meant) => {
    const { names, isGuess } = searchSystems(typed, []);
    expect(isGuess).toBe(true);
    expect(names.map(({ name }) => name)).toContain(meant);
  });

  test.each([
    ['KY', 'Kommunernes Ydelsessystem'],
    ['kp', 'Kommunernes Pensionssystem'],
    ['KSD', 'Kommunernes Sygedagpengesystem'],
    ['SAPA', 'Sags- og Partsoverblik'],
    ['PSRM', 'Public Sector Revenue Management'],
    ['tabulex tea', 'IST Elevadministration'],
  ])('"%s" finds %s, and says which name was looked for', (typed, name) => {
    expect(first(typed)).toMatchObject({ name });
    expect(first(typed)?.alsoCalled?.toLowerCase()).toContain(typed.toLowerCase());
  });

  test.each<readonly [string, string]>([
    ['KP', 'Kommunernes Pensionssystem'],
    ['DOS', 'Digitaliseringsklar Opkrævning og Systemtilretning'],
    ['FLIS', 'Fælleskommunalt Ledelsesinformationssystem'],
    ['Sygesikring', 'Sygesikring'],
    ['NGDP', 'Digital Post'],
    ['Digital Post', 'Digital Post'],
    ...phaseOut.map(({ system }) => [system, knownSystem(system)!.system] as const),
  ])('"%s", typed whole, stands first whatever else begins so', (typed, name) => {
    expect(first(typed)?.name).toBe(name);
  });

  test('are found without Danish letters', () => {
    expect(first('kmd opus lon')?.name).toBe('KMD OPUS Løn og Personale');
    expect(first('kmd opus loen')?.name).toBe('KMD OPUS Løn og Personale');
  });

  test('that the municipality has written stand first, each once', () => {
    expect(searchSystems('kmd', ['KMD Sagsys', 'kmd nexus']).names.slice(0, 2)).toEqual([
      { name: 'kmd nexus', alsoCalled: undefined },
      { name: 'KMD Sagsys', alsoCalled: undefined },
    ]);
    expect(searchSystems('nexus', ['kmd nexus']).names).toHaveLength(1);
  });

  test('that are no longer in general use stand after those that are', () => {
    const names = searchSystems('kmd s', []).names.map(({ name }) => name);
    expect(names.indexOf('KMD Structura')).toBeLessThan(names.indexOf('KMD Sag'));
  });

  test('are eight at most and each of them once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (typed) => {
        const names = searchSystems(typed, ['Sagsys']).names.map(({ name }) => name);
        expect(names.length).toBeLessThanOrEqual(8);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

test('vendors are found by their other names, and the municipality’s own stand first', () => {
  expect(searchVendors('csc', []).names[0]).toEqual({ name: 'DXC Technology', alsoCalled: 'CSC' });
  expect(searchVendors('fjord', ['Fjordsoft', 'fjordsoft a/s']).names).toEqual([
    { name: 'Fjordsoft', alsoCalled: undefined },
  ]);
  expect(searchVendors('systemtic', [])).toMatchObject({ names: [{ name: 'Systematic' }], isGuess: true });
});
