import fc from 'fast-check';
import { normalQuantile, wilsonInterval } from '../../src/analysis/wilson-interval';

describe("Wilson's interval", () => {
  // Newcombe (1998), "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d lies between %d and %d, as published', (yes, n, low, high) => {
    const interval = wilsonInterval(yes / n, n)!;
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  test('of nothing is missing', () => {
    expect(wilsonInterval(null, 0)).toBeNull();
    expect(wilsonInterval(0.5, 0)).toBeNull();
  });

  test('its ends are the shares from which the observed one is just 1.96 standard errors away', () => {
    const answers = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(answers, ([yes, n]) => {
        const share = yes / n;
        for (const end of wilsonInterval(share, n)!) {
          const error = normalQuantile * Math.sqrt((end * (1 - end)) / n);
          expect(Math.abs(share - end)).toBeCloseTo(error, 7);
        }
      }),
    );
  });

  test('holds the share, lies within 0 and 1, and mirrors the share of the others', () => {
    const answers = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(answers, ([yes, n]) => {
        const [low, high] = wilsonInterval(yes / n, n)!;
        const [otherLow, otherHigh] = wilsonInterval((n - yes) / n, n)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(yes / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(yes / n - 1e-12);
        expect(otherLow).toBeCloseTo(1 - high, 12);
        expect(otherHigh).toBeCloseTo(1 - low, 12);
      }),
    );
  });
});
