import fc from 'fast-check';
import {
  coefficientOfVariation,
  compareWithLimit,
  mean,
  median,
  quantile,
  ratio,
  sampleDeviation,
  shareOf,
  weightedMean,
} from '../../src/analysis/statistics';

const amounts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('mean, median and deviation', () => {
  test('no values have no mean, median, quantile or deviation', () => {
    expect([mean([]), median([]), quantile([], 0.25), sampleDeviation([])]).toEqual([null, null, null, null]);
  });

  test('the median of an even number of values is the mean of the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([9, 1, 2])).toBe(2);
  });

  test('the sample deviation divides by n − 1', () => {
    // Deviations −3, −1, −1, −1, 0, 0, 2, 4 from the mean 5: squares 32 in all, over 7.
    expect(sampleDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
  });

  test('one value has no deviation', () => {
    expect(sampleDeviation([3])).toBeNull();
    expect(coefficientOfVariation([3])).toBeNull();
  });

  test('values that are all zero have no coefficient of variation', () => {
    expect(coefficientOfVariation([0, 0, 0])).toBeNull();
  });

  test('equal values vary by exactly nothing', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 40 }),
        (value, n) => {
          const values = Array<number>(n).fill(value);
          expect(mean(values)).toBe(value);
          expect(coefficientOfVariation(values)).toBe(0);
        },
      ),
    );
  });

  test('the coefficient of variation does not depend on the unit', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.01, max: 100, noNaN: true }), (values, unit) => {
        fc.pre(values.length > 1 && Math.max(...values) > 1);
        const scaled = coefficientOfVariation(values.map((value) => value * unit));
        expect(scaled).toBeCloseTo(coefficientOfVariation(values)!, 8);
      }),
    );
  });
});

describe('inclusive quartiles', () => {
  // By hand, at place (n − 1)·p: Microsoft's own example of QUARTILE.INC gives 3.5.
  test.each([
    [[1, 2, 4, 7, 8, 9, 10, 12], 0.25, 3.5],
    [[1, 2, 4, 7, 8, 9, 10, 12], 0.75, 9.25],
    [[6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 0.25, 25.5],
    [[6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 0.75, 42.5],
    [[7, 15, 36, 39, 40, 41], 0.25, 20.25],
    [[5], 0.75, 5],
  ])('of %j at %d is %d', (values, p, expected) => {
    expect(quantile(values, p)).toBe(expected);
  });

  test('the ends are the smallest and the largest value', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(quantile(values, 0)).toBe(Math.min(...values));
        expect(quantile(values, 1)).toBe(Math.max(...values));
      }),
    );
  });
});

describe('shares and weights', () => {
  test('a share of nothing is missing, not zero', () => {
    expect(shareOf([], () => true)).toBeNull();
    expect(ratio(0, 0)).toBeNull();
    expect(ratio(0, 4)).toBe(0);
  });

  test('a weighted mean counts each value by its weight', () => {
    const values = [
      { value: 100, weight: 1 },
      { value: 0, weight: 3 },
    ];
    expect(weightedMean(values)).toBe(25);
  });

  test('weights that add up to nothing give no mean', () => {
    expect(weightedMean([{ value: 100, weight: 0 }])).toBeNull();
  });

  test('a figure that equals its limit but for the last bit is at the limit', () => {
    expect(0.1 + 0.2 > 0.3).toBe(true);
    expect(compareWithLimit(0.1 + 0.2, 0.3)).toBe(0);
    expect(compareWithLimit(0.299_999, 0.3)).toBeLessThan(0);
    expect(compareWithLimit(0.300_001, 0.3)).toBeGreaterThan(0);
  });
});
