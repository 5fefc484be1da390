import { impactLimit, kraljicQuadrants } from '../../src/analysis/kraljic';
import { priceFinding } from '../../src/analysis/price-figures';
import { defaultSettings } from '../../src/analysis/settings';
import { aRow } from '../builders/data-set';

const aSystem = (
  system: string,
  monopolyDegree: number | null,
  price: number | null,
  municipalities = 5,
) => ({
  system,
  municipalities,
  monopolyDegree,
  price: priceFinding(price === null ? [] : [aRow({ answers: { yearlyPrice: price } })], 1),
});

const quadrantsOf = (...systems: readonly ReturnType<typeof aSystem>[]) =>
  Object.fromEntries(kraljicQuadrants(systems, defaultSettings));

describe("Kraljic's portfolio", () => {
  test('sets supply risk against impact, by one limit for all', () => {
    const quadrants = quadrantsOf(
      aSystem('Dyr og bundet', 50, 300),
      aSystem('Billig og bundet', 100, 100),
      aSystem('Dyr og fri', 49.9, 400),
      aSystem('Billig og fri', 0, 200),
    );
    expect(quadrants).toEqual({
      'Dyr og bundet': 'strategic',
      'Billig og bundet': 'bottleneck',
      'Dyr og fri': 'leverage',
      'Billig og fri': 'nonCritical',
    });
  });

  test('the limit is the median over the systems with a rank; a price at it is high', () => {
    const systems = [1, 2, 3].map((price) => aSystem(String(price), 100, price));
    const few = aSystem('Få', 100, 1_000_000, 4);
    expect(impactLimit([...systems, few], defaultSettings)).toBe(2);
    expect(quadrantsOf(...systems, few)).toEqual({
      1: 'bottleneck',
      2: 'strategic',
      3: 'strategic',
      Få: 'strategic',
    });
  });

  test('the analyst’s own limit wins', () => {
    const settings = { ...defaultSettings, overrides: { ...defaultSettings.overrides, impact: 1000 } };
    const systems = [aSystem('A', 100, 999), aSystem('B', 100, 1000)];
    expect(Object.fromEntries(kraljicQuadrants(systems, settings))).toEqual({
      A: 'bottleneck',
      B: 'strategic',
    });
  });

  test('is missing without a Monopolgrad or a price', () => {
    const quadrants = quadrantsOf(
      aSystem('Uden pris', 100, null),
      aSystem('Uden grad', null, 500),
      aSystem('Hel', 100, 500),
    );
    expect(quadrants).toEqual({ 'Uden pris': null, 'Uden grad': null, Hel: 'strategic' });
  });
});
