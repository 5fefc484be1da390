import { coverageFinding, sizeOf } from '../../src/analysis/coverage';
import { defaultSettings } from '../../src/analysis/settings';
import { municipalities } from '../../src/survey/municipalities';
import { aRow } from '../builders/data-set';

describe('coverage', () => {
  const all = municipalities.map(({ code }) => code);

  test('every municipality is in one region and one size', () => {
    const { regions, sizes } = coverageFinding([], all, defaultSettings);
    for (const classes of [regions, sizes]) {
      expect(classes.reduce((total, { municipalities: count }) => total + count, 0)).toBe(98);
      expect(
        classes.every(
          ({ answered, municipalities: count, populationShare }) =>
            answered === count && populationShare === 1,
        ),
      ).toBe(true);
    }
    expect(regions.length).toBe(5);
  });

  test.each([
    [29_999, 'small'],
    [30_000, 'medium'],
    [60_000, 'medium'],
    [60_001, 'large'],
  ])('%d inhabitants is %s', (population, size) => {
    expect(sizeOf({ population })).toBe(size);
  });

  test('shares of inhabitants are of those whose municipality has answered', () => {
    const large = municipalities.filter((own) => sizeOf(own) === 'large');
    const { sizes } = coverageFinding([], [large[0]!.code], defaultSettings);
    const inhabitants = large.reduce((total, { population }) => total + population, 0);
    expect(sizes.find(({ key }) => key === 'large')).toMatchObject({
      answered: 1,
      populationShare: large[0]!.population / inhabitants,
      pressure: null,
      n: 0,
    });
  });

  test('the Problemtryk of a class is the mean of its municipalities’, each counted once', () => {
    const [one, two] = municipalities.filter((own) => sizeOf(own) === 'small').map(({ code }) => code);
    const rows = [
      aRow({ municipality: one!, system: 'A', answers: { 'rating:pricing': 1 } }),
      aRow({ municipality: one!, system: 'B', answers: { 'rating:pricing': 1 } }),
      aRow({ municipality: two!, answers: { 'rating:pricing': 5 } }),
    ];
    const small = coverageFinding(rows, [one!, two!], defaultSettings).sizes.find(
      ({ key }) => key === 'small',
    );
    expect(small).toMatchObject({ pressure: 50, n: 2 });
  });
});
