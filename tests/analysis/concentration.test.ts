import fc from 'fast-check';
import {
  concentrationRatio,
  herfindahl,
  hhiLevel,
  sharesOf,
  singleBidLevel,
} from '../../src/analysis/concentration';
import { defaultSettings } from '../../src/analysis/settings';

const bases = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 });

describe('the Herfindahl–Hirschman index', () => {
  test('is 2,600 for the example of the US guidelines: 30, 30, 20 and 20 per cent', () => {
    expect(herfindahl([30, 30, 20, 20])).toBeCloseTo(2600, 9);
  });

  test('is 2,550 for the example of the EU guidelines: 40, 20, 15, 15 and 10 per cent', () => {
    expect(herfindahl([40, 20, 15, 15, 10])).toBeCloseTo(2550, 9);
  });

  test('is 10,000 for one vendor', () => {
    expect(herfindahl([7])).toBe(10_000);
    expect(herfindahl([7, 0])).toBe(10_000);
  });

  test('is missing for an empty base', () => {
    expect(herfindahl([])).toBeNull();
    expect(herfindahl([0, 0])).toBeNull();
  });

  test('lies between 10,000/n and 10,000, and does not depend on the unit or the order', () => {
    fc.assert(
      fc.property(bases, fc.integer({ min: 2, max: 1000 }), (amounts, unit) => {
        const hhi = herfindahl(amounts)!;
        expect(hhi).toBeGreaterThanOrEqual(10_000 / amounts.length - 1e-6);
        expect(hhi).toBeLessThanOrEqual(10_000 + 1e-6);
        expect(herfindahl(amounts.map((amount) => amount * unit).toReversed())).toBeCloseTo(hhi, 6);
      }),
    );
  });
});

describe('concentration ratios and shares', () => {
  test('CR1 and CR3 are the shares of the largest vendors together', () => {
    expect(concentrationRatio([10, 40, 20, 15, 15], 1)).toBeCloseTo(0.4, 12);
    expect(concentrationRatio([10, 40, 20, 15, 15], 3)).toBeCloseTo(0.75, 12);
  });

  test('CR3 of two vendors is the whole', () => {
    expect(concentrationRatio([1, 2], 3)).toBe(1);
  });

  test('shares add up to one, and CR1 ≤ CR3 ≤ 1', () => {
    fc.assert(
      fc.property(bases, (amounts) => {
        expect(sharesOf(amounts)!.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
        expect(concentrationRatio(amounts, 1)).toBeLessThanOrEqual(concentrationRatio(amounts, 3)! + 1e-12);
        expect(concentrationRatio(amounts, 3)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe('levels', () => {
  const enough = { registrations: 10, municipalities: 5 };

  test.each([
    ['eu2004', 999.9, 'low'],
    ['eu2004', 1000, 'moderate'],
    ['eu2004', 2000, 'moderate'],
    ['eu2004', 2000.1, 'high'],
    ['us2023', 1800, 'moderate'],
    ['us2023', 1900, 'high'],
  ] as const)('by %s an HHI of %d is %s', (hhiLimits, hhi, level) => {
    expect(hhiLevel(hhi, enough, { ...defaultSettings, hhiLimits })).toBe(level);
  });

  test('an HHI of few registrations or municipalities, or none, is called nothing', () => {
    expect(hhiLevel(9000, { ...enough, registrations: 9 }, defaultSettings)).toBeNull();
    expect(hhiLevel(9000, { ...enough, municipalities: 4 }, defaultSettings)).toBeNull();
    expect(hhiLevel(null, enough, defaultSettings)).toBeNull();
  });

  test.each([
    [[0, 0.1], 'good'],
    [[0, 0.11], 'unclear'],
    [[0.19, 0.9], 'unclear'],
    [[0.2, 0.9], 'unclear'],
    [[0.21, 0.9], 'bad'],
    [null, null],
  ] as const)('a single-bid share within %p is %s', (interval, level) => {
    expect(singleBidLevel(interval, defaultSettings.thresholds)).toBe(level);
  });
});
