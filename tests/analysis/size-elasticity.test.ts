import fc from 'fast-check';
import { sizeElasticity } from '../../src/analysis/size-elasticity';
import { municipalities } from '../../src/survey/municipalities';
import { aRow } from '../builders/data-set';

/** What some municipalities pay for a system, by their place in the list and their population. */
const paying = (
  system: string,
  count: number,
  price: (population: number, place: number) => number,
  from = 0,
) =>
  municipalities
    .slice(from, from + count)
    .map(({ code, population }, place) =>
      aRow({ system, municipality: code, answers: { yearlyPrice: price(population, place) } }),
    );

describe('the size elasticity', () => {
  test('is the exponent with which prices follow the number of inhabitants, whatever each system costs', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 1.4, noNaN: true }), (b) => {
        const rows = [
          ...paying('Alfa', 12, (population) => 3 * population ** b),
          ...paying('Bølge', 9, (population) => 5000 * population ** b, 40),
        ];
        expect(sizeElasticity(rows, null).value).toBeCloseTo(b, 9);
      }),
    );
  });

  test('is not moved by a fifth of the prices being wild', () => {
    const rows = paying('Alfa', 40, (population, place) => population ** 0.7 * (place % 5 === 0 ? 50 : 1));
    expect(sizeElasticity(rows, null).value).toBeCloseTo(0.7, 1);
  });

  test('is the median slope of all pairs, found otherwise: by sorting what each pair would need', () => {
    const rows = paying('Alfa', 9, (population, place) => population ** 0.8 * (1 + ((place * 7) % 5) / 10));
    const points = municipalities
      .slice(0, 9)
      .map(
        ({ population }, place) => [population, population ** 0.8 * (1 + ((place * 7) % 5) / 10)] as const,
      );
    const slopes: number[] = [];
    for (let one = 1; one < points.length; one += 1) {
      for (let other = 0; other < one; other += 1) {
        const [[p, x], [q, y]] = [points[one]!, points[other]!];
        slopes.push(Math.log(x / y) / Math.log(p / q));
      }
    }
    slopes.sort((a, b) => a - b);
    const middle = (slopes[17]! + slopes[18]!) / 2;
    expect(sizeElasticity(rows, null)).toMatchObject({
      value: expect.closeTo(middle, 9) as number,
      pairs: 36,
    });
  });

  test('is 1 when there are fewer than thirty pairs, and says how many there are', () => {
    const square = (population: number): number => population ** 2;
    expect(sizeElasticity(paying('Alfa', 8, square), null)).toEqual({
      value: 1,
      found: 1,
      pairs: 28,
      overridden: false,
    });
    expect(
      sizeElasticity([...paying('Alfa', 8, square), ...paying('Bølge', 5, square)], null).value,
    ).toBeCloseTo(2, 9);
  });

  test('a system with fewer than five prices above zero, and a price of zero, say nothing', () => {
    const rows = [...paying('Alfa', 4, () => 7), ...paying('Bølge', 9, (_, place) => (place < 4 ? 7 : 0))];
    expect(sizeElasticity(rows, null)).toMatchObject({ value: 1, pairs: 0 });
  });

  test('two prices of one municipality are one price', () => {
    const rows = paying('Alfa', 9, (population) => population ** 0.5 / 2);
    expect(sizeElasticity([...rows, ...rows], null).value).toBeCloseTo(0.5, 9);
    expect(sizeElasticity([...rows, ...rows], null).pairs).toBe(36);
  });

  test('the analyst’s own value counts, and is said to be', () => {
    const rows = paying('Alfa', 9, (population) => population ** 0.5);
    expect(sizeElasticity(rows, 1)).toEqual({
      value: 1,
      found: expect.closeTo(0.5, 9) as number,
      pairs: 36,
      overridden: true,
    });
  });
});
