import { kraljicQuadrants } from '../../src/analysis/kraljic';
import { priceFinding } from '../../src/analysis/price-figures';
import { defaultSettings } from '../../src/analysis/settings';
import type { Domain } from '../../src/survey/vocabularies';
import { aRow } from '../builders/data-set';

const aSystem = (
  system: string,
  monopolyDegree: number | null,
  price: number | null,
  domain: Domain | null,
) => ({
  system,
  domain,
  monopolyDegree,
  price: priceFinding(price === null ? [] : [aRow({ answers: { yearlyPrice: price } })]),
});

const quadrantsOf = (...systems: readonly ReturnType<typeof aSystem>[]) =>
  Object.fromEntries(kraljicQuadrants(systems, defaultSettings.thresholds));

describe("Kraljic's portfolio", () => {
  test('sets supply risk against impact within the Fagområde', () => {
    const quadrants = quadrantsOf(
      aSystem('Dyr og bundet', 50, 300, 'payroll'),
      aSystem('Billig og bundet', 100, 100, 'payroll'),
      aSystem('Dyr og fri', 49.9, 400, 'payroll'),
      aSystem('Billig og fri', 0, 200, 'payroll'),
      aSystem('Dyrere, men alene', 0, 90_000, 'culture'),
    );
    expect(quadrants).toEqual({
      'Dyr og bundet': 'strategic',
      'Billig og bundet': 'bottleneck',
      'Dyr og fri': 'leverage',
      'Billig og fri': 'nonCritical',
      'Dyrere, men alene': 'leverage',
    });
  });

  test('a price at the median is high', () => {
    const quadrants = quadrantsOf(
      aSystem('A', 100, 1, 'payroll'),
      aSystem('B', 100, 2, 'payroll'),
      aSystem('C', 100, 3, 'payroll'),
    );
    expect(quadrants).toEqual({ A: 'bottleneck', B: 'strategic', C: 'strategic' });
  });

  test('is missing without a Fagområde, a Monopolgrad or a price, and such systems move no median', () => {
    const quadrants = quadrantsOf(
      aSystem('Uden pris', 100, null, 'payroll'),
      aSystem('Uden grad', null, 500, 'payroll'),
      aSystem('Uden fagområde', 100, 500, null),
      aSystem('Hel', 100, 500, 'payroll'),
    );
    expect(quadrants).toEqual({
      'Uden pris': null,
      'Uden grad': null,
      'Uden fagområde': null,
      Hel: 'strategic',
    });
  });
});
