import fc from 'fast-check';
import { averageDeviation, deviationOf } from '../../src/analysis/rating-agreement';
import { defaultSettings } from '../../src/analysis/settings';
import { aRow } from '../builders/data-set';

const rated = (...ratings: readonly (1 | 2 | 3 | 4 | 5)[]) =>
  ratings.map((rating) => aRow({ answers: { 'rating:pricing': rating } }));

describe('the AD index', () => {
  test('is the mean distance from the median, in points of the scale', () => {
    // Median 4; distances 3, 0, 0, 1, 1.
    expect(deviationOf([1, 4, 4, 5, 5])).toBe(1);
    expect(deviationOf([3, 3, 3])).toBe(0);
    // Half at each end of five points: the most there can be.
    expect(deviationOf([1, 1, 5, 5])).toBe(2);
  });

  test('the limit of agreement is a sixth of the scale’s points: 0.83 of five', () => {
    expect(defaultSettings.thresholds.agreement).toBeCloseTo(0.8333, 4);
  });

  test('needs three ratings of an area, and is the mean over the areas that have them', () => {
    expect(averageDeviation(rated(1, 5))).toBeNull();
    expect(averageDeviation(rated(1, 3, 5))).toBeCloseTo(4 / 3, 12);
    const two = [1, 2, 3].map((rating) =>
      aRow({ answers: { 'rating:pricing': 3, 'rating:quality': rating as 1 | 2 | 3 } }),
    );
    expect(averageDeviation(two)).toBeCloseTo((0 + 2 / 3) / 2, 12);
  });

  test('"Ved ikke" and blanks do not count', () => {
    const rows = [...rated(2, 2, 2), aRow({ answers: { 'rating:pricing': 'dontKnow' } }), aRow()];
    expect(averageDeviation(rows)).toBe(0);
  });

  test('no other middle is nearer: the median makes the distance least', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(ratings, fc.double({ min: 1, max: 5, noNaN: true }), (values, middle) => {
        const other = values.reduce((total, value) => total + Math.abs(value - middle), 0) / values.length;
        expect(deviationOf(values)).toBeLessThanOrEqual(other + 1e-9);
      }),
    );
  });
});
