import { byArea } from '../../src/analysis/rating-figures';
import {
  directionOf,
  onCommonScale,
  priority,
  recommendedTrack,
  scoreParts,
  scoresOf,
} from '../../src/analysis/scores-and-track';
import type { ScoreBasis } from '../../src/analysis/scores-and-track';
import { defaultSettings } from '../../src/analysis/settings';

const { priorityWeights, thresholds } = defaultSettings;

describe('Prioritet', () => {
  test('counts the Problemtryk twice', () => {
    expect(priority({ monopolyDegree: 100, pressure: 50, reach: 20, economy: 80 }, priorityWeights)).toBe(60);
  });

  test('a missing part is left out together with its weight', () => {
    expect(priority({ monopolyDegree: 100, pressure: null, reach: 20, economy: null }, priorityWeights)).toBe(
      60,
    );
    expect(
      priority({ monopolyDegree: null, pressure: null, reach: 20, economy: null }, priorityWeights),
    ).toBe(20);
  });

  test('is missing when what is there weighs nothing', () => {
    const weights = { ...priorityWeights, reach: 0 };
    expect(priority({ monopolyDegree: null, pressure: null, reach: 20, economy: null }, weights)).toBeNull();
  });
});

/** A system about which nothing is known but what is overridden. */
const nothing: ScoreBasis = {
  municipalities: 4,
  means: byArea(() => null),
  alternativesShare: null,
  joinShare: null,
  wanted: { breakUp: 0, negotiate: 0, both: 0, none: 0 },
  spread: null,
  exitsStated: 0,
  windowMunicipalities: 0,
};

describe('the common scale', () => {
  test.each([
    [0, 0],
    [0.1, 20],
    [0.5, 100],
    [0.9, 100],
    [-1, 0],
    [null, null],
  ])('of 0 to 0.5 takes %p to %p', (figure, points) => {
    expect(onCommonScale(figure, { low: 0, high: 0.5 })).toBe(points);
  });

  test('with its end points the wrong way round, or in one place, gives nothing', () => {
    expect(onCommonScale(0.3, { low: 0.5, high: 0.5 })).toBeNull();
    expect(onCommonScale(0.3, { low: 0.5, high: 0 })).toBeNull();
  });
});

describe('the two scores', () => {
  test('are the means of their parts, each between its end points', () => {
    const parts = scoreParts(
      {
        ...nothing,
        means: { pricing: 1, addOns: 2, maintenance: 3, quality: 5, negotiation: 3 },
        spread: 0.07,
        alternativesShare: 0.5,
        exitsStated: 4,
        windowMunicipalities: 1,
        wanted: { breakUp: 1, negotiate: 2, both: 1, none: 0 },
        joinShare: 0.75,
      },
      defaultSettings,
    );
    expect(parts.breakUp).toEqual({ pressure: 25, alternatives: 50, window: 50, wish: 50 });
    expect(parts.negotiate).toEqual({
      pressure: 75,
      spread: expect.closeTo(20, 9) as number,
      join: 75,
      wish: 75,
    });
    expect(scoresOf(parts)).toEqual({ breakUp: 43.75, negotiate: expect.closeTo(61.25, 9) as number });
  });

  test('half of the municipalities in one window is all that can be asked', () => {
    const parts = scoreParts({ ...nothing, exitsStated: 3, windowMunicipalities: 3 }, defaultSettings);
    expect(parts.breakUp.window).toBe(100);
  });

  test('the window is missing when nobody states an exit, and 0 when none is in reach', () => {
    expect(scoreParts(nothing, defaultSettings).breakUp.window).toBeNull();
    expect(scoreParts({ ...nothing, exitsStated: 2 }, defaultSettings).breakUp.window).toBe(0);
  });

  test('leave missing parts out of the mean, and are missing with fewer than two', () => {
    const parts = scoreParts(
      { ...nothing, alternativesShare: 0.5, exitsStated: 1, joinShare: 1 },
      defaultSettings,
    );
    expect(parts.breakUp).toEqual({ pressure: null, alternatives: 50, window: 0, wish: null });
    expect(scoresOf(parts)).toEqual({ breakUp: 25, negotiate: null });
  });
});

describe('the direction', () => {
  const strong = {
    phaseOut: false,
    municipalities: 3,
    monopolyDegree: 50,
    pressure: 40,
    scores: { breakUp: 60, negotiate: 50 },
  };
  const track = (parts: Partial<Parameters<typeof directionOf>[0]>) =>
    directionOf({ ...strong, ...parts }, thresholds);

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
    expect(directionOf(equal, { ...thresholds, scoreMargin: 0 })).toBe('both');
  });

  test('a Problemtryk that is 40 but for the last bit reaches 40', () => {
    const justUnder = (0.1 + 0.7) * 10 * 5;
    expect(justUnder).toBeLessThan(40);
    expect(track({ pressure: justUnder })).toBe('breakUp');
  });
});

describe('the recommended track', () => {
  test.each([
    ['breakUp', 0.8, 'breakUp'],
    ['breakUp', 0.798, 'unsettled'],
    ['both', 0.1, 'unsettled'],
    ['watch', 0.1, 'watch'],
    ['tooFew', 0.1, 'tooFew'],
    ['phaseOut', 0.1, 'phaseOut'],
  ] as const)('a direction %s that %d of the draws share is %s', (direction, robustness, expected) => {
    expect(recommendedTrack(direction, robustness, thresholds.robustness)).toBe(expected);
  });
});
