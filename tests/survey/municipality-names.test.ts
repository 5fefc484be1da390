import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { municipalities } from '../../src/survey/municipalities';
import { recogniseMunicipality, searchMunicipalities } from '../../src/survey/municipality-names';

const attendance = readFileSync(path.join(__dirname, '../fixtures/attendance-2022.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',')[1] ?? '');

/** The one name of the two lists that is spelt wrong. */
const misspelt = new Map([['Silleborg Kommune', 'Silkeborg']]);

const recognised = (text: string): string | undefined => recogniseMunicipality(text)?.municipality.name;

describe('recogniseMunicipality', () => {
  test.each(attendance)('knows "%s" from the attendance lists', (written) => {
    const expected =
      misspelt.get(written) ??
      written.replace(/ (?:regions)?kommune$/iu, '').replace(/^Bornholms$/, 'Bornholm');
    const found = recogniseMunicipality(written);
    expect(found?.municipality.name).toBe(expected);
    expect(found?.exact).toBe(!misspelt.has(written));
  });

  test.each([
    ['Bornholms Regionskommune', 'Bornholm'],
    ['gladsaxe', 'Gladsaxe'],
    ['KØBENHAVNS KOMMUNE', 'København'],
    ['Århus', 'Aarhus'],
    ['Ålborg kommune', 'Aalborg'],
    ['Aeroe', 'Ærø'],
    ['Høje Tåstrup', 'Høje-Taastrup'],
    ['Lyngby – Tårbæk', 'Lyngby-Taarbæk'],
    ['Nordfyn', 'Nordfyns'],
    ['Vesthimmerland Kommune', 'Vesthimmerlands'],
    ['Kommunen: Odense', 'Odense'],
    ['Sorø Kommmune', 'Sorø'],
    ['Ko\u0308ge', 'Køge'],
  ])('takes "%s" for exactly %s', (written, name) => {
    expect(recogniseMunicipality(written)).toMatchObject({ municipality: { name }, exact: true });
  });

  test.each([
    ['Silleborg', 'Silkeborg'],
    ['Fåborg', 'Faaborg-Midtfyn'],
    ['Ringkøbing', 'Ringkøbing-Skjern'],
    ['Frederikshavm', 'Frederikshavn'],
    ['Holbæck', 'Holbæk'],
    ['Hlostebro', 'Holstebro'],
    ['Vejl', 'Vejle'],
  ])('guesses that "%s" is %s, and says that it is a guess', (written, name) => {
    expect(recogniseMunicipality(written)).toMatchObject({ municipality: { name }, exact: false });
  });

  test.each([
    'Frederiks',
    'Region Syddanmark',
    'Kommune',
    '',
    'KOMBIT',
    'Ribe',
    'Vej',
    'Aa',
    'Hobro',
    'Nakskov',
  ])('does not guess at "%s"', (written) => {
    expect(recogniseMunicipality(written)).toBeUndefined();
  });

  test('a Danish letter is one letter: Sanderborg may be Sønderborg or Skanderborg, so it is neither', () => {
    expect(recogniseMunicipality('Sanderborg')).toBeUndefined();
  });

  test('finds the right one, or nothing, after one slip in a long name; never another without saying so', () => {
    const long = municipalities.filter(({ name }) => name.length >= 8);
    const letter = fc.constantFrom(...Array.from('abcdefghijklmnoprstuvyæø'));
    const slip = fc.tuple(
      fc.constantFrom(...long),
      fc.nat(),
      letter,
      fc.constantFrom('drop', 'add', 'swap', 'change'),
    );
    fc.assert(
      fc.property(slip, ([municipality, seed, other, kind]) => {
        const { name } = municipality;
        const at = 1 + (seed % (name.length - 2));
        const [before, after] = [name.slice(0, at), name.slice(at)];
        const typed = {
          drop: before + after.slice(1),
          add: before + other + after,
          swap: before + after.charAt(1) + after.charAt(0) + after.slice(2),
          change: before + other + after.slice(1),
        }[kind];
        const found = recognised(typed);
        expect([municipality.name, undefined]).toContain(found);
      }),
      { numRuns: 500 },
    );
  });

  test('every official name is exactly itself, and no two share a spelling', () => {
    for (const { name, code } of municipalities) {
      for (const written of [name, `${name} Kommune`, `${name}s kommune`, name.toUpperCase()]) {
        expect(recogniseMunicipality(written)).toMatchObject({ municipality: { code }, exact: true });
      }
    }
  });
});

describe('searchMunicipalities', () => {
  const names = (query: string): readonly string[] => searchMunicipalities(query).map(({ name }) => name);

  test('shows all 98 by name until something is typed', () => {
    expect(names('')).toHaveLength(98);
    expect(names(' ').slice(0, 2)).toEqual(['Albertslund', 'Allerød']);
  });

  test('puts names that begin with the query before names that hold it', () => {
    expect(names('ran')).toEqual(['Randers', 'Ikast-Brande']);
  });

  test('takes a kommunekode', () => {
    expect(names('075')).toEqual(['Ikast-Brande', 'Aarhus']);
  });

  test('falls back on the nearest name', () => {
    expect(names('Silleborg')).toEqual(['Silkeborg']);
    expect(names('qqqq')).toEqual([]);
  });
});
