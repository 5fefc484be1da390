import fc from 'fast-check';
import { agreement, ordinalAlpha } from '../../src/analysis/krippendorff';
import type { Answers } from '../../src/survey/registration';
import { aRow } from '../builders/data-set';

type Values = readonly number[];
type Metric = (one: number, other: number, all: Values) => number;

const nominal: Metric = (one, other) => (one === other ? 0 : 1);
const interval: Metric = (one, other) => (one - other) ** 2;
/** In words: how many values lie from the one up to the other, each end counted by half. */
const ordinal: Metric = (one, other, all) => {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  const between = all.filter((value) => value >= low && value <= high).length;
  const ends = all.filter((value) => value === low || value === high).length;
  return one === other ? 0 : (between - ends / 2) ** 2;
};

/** α by its definition: the mean distance of pairs within units, over the mean distance of all pairs. */
function alphaFromPairs(units: readonly Values[], metric: Metric): number {
  const pairable = units.filter((values) => values.length > 1);
  const all = pairable.flat();
  const distances = (values: Values): number =>
    values.reduce(
      (total, one, i) =>
        total + values.reduce((sum, other, j) => sum + (i === j ? 0 : metric(one, other, all)), 0),
      0,
    );
  const within = pairable.reduce((total, values) => total + distances(values) / (values.length - 1), 0);
  return 1 - within / all.length / (distances(all) / (all.length * (all.length - 1)));
}

/** Krippendorff, "Computing Krippendorff's Alpha-Reliability", part C: 12 units, 4 observers, missing values. */
const publishedUnits: readonly Values[] = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
];

const anyUnits = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }), {
  minLength: 1,
  maxLength: 5,
});

describe('ordinal α', () => {
  test('gives 0.815 for the published example', () => {
    expect(ordinalAlpha(publishedUnits)).toBeCloseTo(0.815, 3);
  });

  test('the independent computation gives all three published values', () => {
    expect(alphaFromPairs(publishedUnits, nominal)).toBeCloseTo(0.743, 3);
    expect(alphaFromPairs(publishedUnits, ordinal)).toBeCloseTo(0.815, 3);
    expect(alphaFromPairs(publishedUnits, interval)).toBeCloseTo(0.849, 3);
  });

  test('agrees with the independent computation, and is at most 1', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const alpha = ordinalAlpha(units);
        const pairable = units.filter((values) => values.length > 1).flat();
        if (new Set(pairable).size < 2) {
          expect(alpha).toBeNull();
        } else {
          expect(alpha).toBeCloseTo(alphaFromPairs(units, ordinal), 10);
          expect(alpha).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('is 1 when all agree on every unit and the units differ', () => {
    expect(
      ordinalAlpha([
        [1, 1, 1],
        [4, 4, 4],
        [2, 2],
      ]),
    ).toBe(1);
  });

  test('is undefined without two values for the same unit', () => {
    expect(ordinalAlpha([])).toBeNull();
    expect(ordinalAlpha([[1], [5], []])).toBeNull();
  });

  test('is undefined when all values are equal: there is nothing to agree about', () => {
    expect(
      ordinalAlpha([
        [3, 3],
        [3, 3, 3],
      ]),
    ).toBeNull();
  });
});

describe('agreement on a system', () => {
  const coders: readonly Answers[] = [
    { 'rating:pricing': 1, 'rating:quality': 4, 'rating:negotiation': 2 },
    { 'rating:pricing': 2, 'rating:quality': 5, 'rating:negotiation': 'dontKnow' },
    { 'rating:pricing': 1, 'rating:quality': 'notRelevant', 'rating:addOns': 3 },
  ];

  test('takes the five areas as units, with neither way of not rating as a value', () => {
    expect(agreement(coders.map((answers) => aRow({ answers })))).toBe(
      ordinalAlpha([[1, 2, 1], [4, 5], [2], [3]]),
    );
  });

  test('counts both registrations of a municipality that reports the system twice', () => {
    const twice = coders.map((answers) => aRow({ municipality: '0101', answers }));
    const apart = coders.map((answers, place) => aRow({ municipality: `010${place + 1}`, answers }));
    expect(agreement(twice)).toBe(agreement(apart));
  });

  test('does not depend on the order of the coders', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...coders], { minLength: 3 }), (shuffled) => {
        const inOrder = agreement(coders.map((answers) => aRow({ answers })));
        expect(agreement(shuffled.map((answers) => aRow({ answers })))).toBeCloseTo(inOrder!, 12);
      }),
    );
  });
});
