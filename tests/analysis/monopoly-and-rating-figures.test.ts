import fc from 'fast-check';
import {
  bindingCounts,
  byPopulation,
  bySpend,
  modelCounts,
  monopolyDegree,
  monopolyShare,
  weightedMonopolyDegree,
} from '../../src/analysis/monopoly-figures';
import {
  byArea,
  meanRatings,
  pressure,
  ratingFinding,
  weightedMeanRatings,
} from '../../src/analysis/rating-figures';
import { defaultSettings } from '../../src/analysis/settings';
import { municipalityByCode } from '../../src/survey/municipalities';
import type { Rating } from '../../src/survey/vocabularies';
import { wilsonInterval } from '../../src/analysis/wilson-interval';
import { aRow, rowsOf } from '../builders/data-set';

const { statusPoints, areaWeights } = defaultSettings;
const copenhagen = municipalityByCode('0101')!.population;
const dragor = municipalityByCode('0155')!.population;

describe('Monopolgrad', () => {
  test('is the mean of the status points, "Ved ikke" and blanks left out', () => {
    const rows = [
      aRow({ answers: { monopolyStatus: 'monopoly' } }),
      aRow({ answers: { monopolyStatus: 'deFacto' } }),
      aRow({ answers: { monopolyStatus: 'competition' } }),
      aRow({ answers: { monopolyStatus: 'dontKnow' } }),
      aRow(),
    ];
    expect(monopolyDegree(rows, statusPoints)).toBeCloseTo(175 / 3, 12);
    expect(monopolyShare(rows)).toBeCloseTo(1 / 3, 12);
  });

  test('is missing when nobody knows the status', () => {
    const rows = [aRow({ answers: { monopolyStatus: 'dontKnow' } })];
    expect(monopolyDegree(rows, statusPoints)).toBeNull();
    expect(monopolyShare(rows)).toBeNull();
  });

  test('weighted by population counts a large municipality for more', () => {
    const rows = rowsOf('Sagsys', {
      '0101': { monopolyStatus: 'monopoly' },
      '0155': { monopolyStatus: 'competition' },
    });
    expect(weightedMonopolyDegree(rows, statusPoints, byPopulation)).toBeCloseTo(
      (100 * copenhagen) / (copenhagen + dragor),
      9,
    );
  });

  test('weighted by spend leaves out who has no price, and is missing when all is free', () => {
    const rows = [
      aRow({ answers: { monopolyStatus: 'monopoly', yearlyPrice: 300 } }),
      aRow({ answers: { monopolyStatus: 'monopolyLike', yearlyPrice: 100 } }),
      aRow({ answers: { monopolyStatus: 'competition' } }),
    ];
    expect(weightedMonopolyDegree(rows, statusPoints, bySpend)).toBe(87.5);
    const free = [aRow({ answers: { monopolyStatus: 'monopoly', yearlyPrice: 0 } })];
    expect(weightedMonopolyDegree(free, statusPoints, bySpend)).toBeNull();
  });

  test('every marked model counts, several in one registration too', () => {
    const rows = [
      aRow({ answers: { modelCompetitorLeft: true, modelOther: true } }),
      aRow({ answers: { modelOther: true } }),
      aRow(),
    ];
    expect(modelCounts(rows)).toEqual({ 1: 1, 2: 0, 3: 0, 4: 0, 5: 0, 6: 2 });
  });
});

describe('the ratings of an area', () => {
  const rated = (...ratings: readonly (Rating | null)[]) =>
    ratings.map((rating) => aRow({ answers: rating === null ? {} : { 'rating:pricing': rating } }));

  test('a blank rating is missing, not zero', () => {
    expect(ratingFinding(rated(4, null), 'pricing')).toMatchObject({
      mean: 4,
      median: 4,
      n: 1,
      dontKnow: 0,
      dissatisfied: 0,
    });
  });

  test('"Ved ikke" is a share of those who could have rated; "Ikke relevant" is not asked', () => {
    const finding = ratingFinding(rated(1, 2, 5, 'dontKnow', 'notRelevant', null), 'pricing');
    expect(finding).toMatchObject({ mean: 8 / 3, median: 2, n: 3, dontKnow: 0.25, dissatisfied: 2 / 3 });
    expect(finding.interval).toEqual(wilsonInterval(2 / 3, 3));
  });

  test('no ratings at all: every figure is missing and n is 0', () => {
    expect(ratingFinding(rated(null, 'notRelevant'), 'pricing')).toEqual({
      mean: null,
      median: null,
      n: 0,
      dontKnow: null,
      dissatisfied: null,
      interval: null,
    });
  });

  test('only "Ved ikke": no mean, and all do not know', () => {
    expect(ratingFinding(rated('dontKnow'), 'pricing')).toMatchObject({ mean: null, n: 0, dontKnow: 1 });
  });
});

describe('Problemtryk', () => {
  const none = byArea(() => null);

  test('runs from 0 for "Meget god" everywhere to 100 for "Meget dårlig" everywhere', () => {
    expect(
      pressure(
        byArea(() => 5),
        areaWeights,
      ),
    ).toBe(0);
    expect(
      pressure(
        byArea(() => 1),
        areaWeights,
      ),
    ).toBe(100);
    expect(
      pressure(
        byArea(() => 3),
        areaWeights,
      ),
    ).toBe(50);
  });

  test('an area without ratings takes its weight with it', () => {
    expect(pressure({ ...none, pricing: 1, quality: 5 }, areaWeights)).toBe(50);
    expect(pressure({ ...none, pricing: 1 }, areaWeights)).toBe(100);
  });

  test('counts each area by its weight', () => {
    expect(pressure({ ...none, pricing: 1, quality: 5 }, { ...areaWeights, pricing: 3 })).toBe(75);
  });

  test('is missing without ratings, and when the rated areas weigh nothing', () => {
    expect(pressure(none, areaWeights)).toBeNull();
    expect(pressure({ ...none, pricing: 1 }, { ...areaWeights, pricing: 0 })).toBeNull();
  });

  test('looks at some areas alone when asked to', () => {
    expect(pressure({ ...none, pricing: 1, quality: 5 }, areaWeights, ['quality', 'maintenance'])).toBe(0);
  });

  test('lies between 0 and 100 whatever the ratings and weights', () => {
    const means = fc.record(byArea(() => fc.option(fc.double({ min: 1, max: 5, noNaN: true }))));
    const weights = fc.record(byArea(() => fc.integer({ min: 0, max: 9 })));
    fc.assert(
      fc.property(means, weights, (someMeans, someWeights) => {
        const figure = pressure(someMeans, someWeights) ?? 50;
        expect(figure).toBeGreaterThanOrEqual(-1e-9);
        expect(figure).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  test('weighted by population, the mean of an area follows the large municipality', () => {
    const rows = rowsOf('Sagsys', { '0101': { 'rating:pricing': 1 }, '0155': { 'rating:pricing': 5 } });
    expect(meanRatings(rows).pricing).toBe(3);
    expect(weightedMeanRatings(rows, byPopulation).pricing).toBeCloseTo(
      (copenhagen + 5 * dragor) / (copenhagen + dragor),
      12,
    );
    expect(weightedMeanRatings(rows, bySpend).pricing).toBeNull();
  });
});

describe('what ties the municipalities', () => {
  test('each tie counts its marks; n are the registrations that mark any', () => {
    const rows = [
      aRow({ answers: { bindingData: true, bindingKnowledge: true } }),
      aRow({ answers: { bindingData: true } }),
      aRow({ answers: { modelHardKnowledge: true } }),
    ];
    expect(bindingCounts(rows)).toEqual({ data: 2, interfaces: 0, rights: 0, knowledge: 1, n: 2 });
  });
});
