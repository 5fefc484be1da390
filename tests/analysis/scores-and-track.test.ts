import { byArea } from '../../src/analysis/rating-figures';
import { priority, recommendTrack, scoreParts, scoresOf } from '../../src/analysis/scores-and-track';
import { defaultSettings } from '../../src/analysis/settings';

const { priorityWeights, thresholds } = defaultSettings;

describe('Prioritet', () => {
  test('counts the Problemtryk twice', () => {
    expect(priority({ monopolyDegree: 100, pressure: 50, reach: 20 }, priorityWeights)).toBe(55);
  });

  test('a missing part is left out together with its weight', () => {
    expect(priority({ monopolyDegree: 100, pressure: null, reach: 20 }, priorityWeights)).toBe(60);
    expect(priority({ monopolyDegree: null, pressure: null, reach: 20 }, priorityWeights)).toBe(20);
  });

  test('is missing when what is there weighs nothing', () => {
    const weights = { ...priorityWeights, reach: 0 };
    expect(priority({ monopolyDegree: null, pressure: null, reach: 20 }, weights)).toBeNull();
  });
});

/** A system with the given means of its areas, and nothing else but what is overridden. */
const rating = (mean: number | null) => ({ mean, median: mean, n: 1, dontKnow: null, dissatisfied: null });
const nothing = {
  municipalities: 4,
  ratings: byArea(() => rating(null)),
  price: {
    total: null,
    n: 0,
    perCapita: { median: null, min: null, max: null, ratio: null, cv: null },
    outliers: null,
    savings: null,
  },
  alternativesShare: null,
  window: null,
  wanted: { breakUp: 0, negotiate: 0, both: 0, none: 0 },
  joinShare: null,
};

describe('the two scores', () => {
  test('are the means of their parts, each 0–100', () => {
    const parts = scoreParts(
      {
        ...nothing,
        ratings: {
          pricing: rating(1),
          addOns: rating(2),
          maintenance: rating(3),
          quality: rating(5),
          negotiation: rating(3),
        },
        price: { ...nothing.price, perCapita: { ...nothing.price.perCapita, cv: 0.1 } },
        alternativesShare: 0.5,
        window: { from: '2027-01-01', municipalities: 3 },
        wanted: { breakUp: 1, negotiate: 2, both: 1, none: 0 },
        joinShare: 0.75,
      },
      defaultSettings,
    );
    expect(parts).toEqual({
      breakUp: { pressure: 25, alternatives: 50, window: 75, wish: 50 },
      negotiate: { pressure: 75, spread: 20, join: 75, wish: 75 },
    });
    expect(scoresOf(parts)).toEqual({ breakUp: 50, negotiate: 61.25 });
  });

  test('leave missing parts out of the mean', () => {
    const parts = scoreParts({ ...nothing, alternativesShare: 0.5, joinShare: 1 }, defaultSettings);
    expect(parts.breakUp).toEqual({ pressure: null, alternatives: 50, window: null, wish: null });
    expect(scoresOf(parts)).toEqual({ breakUp: 50, negotiate: 100 });
  });

  test('are missing when all their parts are', () => {
    expect(scoresOf(scoreParts(nothing, defaultSettings))).toEqual({ breakUp: null, negotiate: null });
  });

  test('a price spread beyond the full one counts 100', () => {
    const price = { ...nothing.price, perCapita: { ...nothing.price.perCapita, cv: 1.7 } };
    expect(scoreParts({ ...nothing, price }, defaultSettings).negotiate.spread).toBe(100);
  });
});

describe('the recommended track', () => {
  const strong = {
    phaseOut: false,
    municipalities: 3,
    monopolyDegree: 50,
    pressure: 40,
    scores: { breakUp: 60, negotiate: 50 },
  };
  const track = (parts: Partial<Parameters<typeof recommendTrack>[0]>) =>
    recommendTrack({ ...strong, ...parts }, thresholds);

  test.each([
    ['at the limits, the higher score', {}, 'breakUp'],
    ['the other score higher', { scores: { breakUp: 50, negotiate: 60 } }, 'negotiate'],
    ['two municipalities', { municipalities: 2 }, 'tooFew'],
    ['Monopolgrad below its limit', { monopolyDegree: 49.9 }, 'watch'],
    ['Problemtryk below its limit', { pressure: 39.9 }, 'watch'],
    ['Monopolgrad missing', { monopolyDegree: null }, 'watch'],
    ['Problemtryk missing', { pressure: null }, 'watch'],
    ['scores less than the margin apart', { scores: { breakUp: 50, negotiate: 54.9 } }, 'both'],
    ['scores the whole margin apart', { scores: { breakUp: 50, negotiate: 55 } }, 'negotiate'],
    ['only one score', { scores: { breakUp: null, negotiate: 10 } }, 'negotiate'],
    ['only the other score', { scores: { breakUp: 10, negotiate: null } }, 'breakUp'],
    ['no score', { scores: { breakUp: null, negotiate: null } }, 'watch'],
    ['being phased out, with too few answers too', { phaseOut: true, municipalities: 1 }, 'phaseOut'],
  ] as const)('%s', (_, parts, expected) => {
    expect(track(parts)).toBe(expected);
  });

  test('equal scores are "Begge spor" even with no margin', () => {
    const equal = { ...strong, scores: { breakUp: 50, negotiate: 50 } };
    expect(recommendTrack(equal, { ...thresholds, scoreMargin: 0 })).toBe('both');
  });

  test('a Problemtryk that is 40 but for the last bit reaches 40', () => {
    const justUnder = (0.1 + 0.7) * 10 * 5;
    expect(justUnder).toBeLessThan(40);
    expect(track({ pressure: justUnder })).toBe('breakUp');
  });
});
