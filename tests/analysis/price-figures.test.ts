import fc from 'fast-check';
import { addOnShare, increaseMedian, priceFinding } from '../../src/analysis/price-figures';
import { municipalities, municipalityByCode } from '../../src/survey/municipalities';
import { aRow } from '../builders/data-set';

const populationOf = (code: string): number => municipalityByCode(code)!.population;

/** Rows whose municipalities pay so many kr. per inhabitant. */
const paying = (perCapita: Readonly<Record<string, number>>) =>
  Object.entries(perCapita).map(([municipality, kr]) =>
    aRow({ municipality, answers: { yearlyPrice: kr * populationOf(municipality) } }),
  );

describe('the price of a system', () => {
  test('per inhabitant: median, min, max, ratio and spread over the municipalities', () => {
    const { perCapita, n } = priceFinding(paying({ '0101': 10, '0147': 20, '0151': 60 }));
    expect(n).toBe(3);
    expect(perCapita.median).toBeCloseTo(20, 9);
    expect(perCapita.min).toBeCloseTo(10, 9);
    expect(perCapita.max).toBeCloseTo(60, 9);
    expect(perCapita.ratio).toBeCloseTo(6, 9);
    // Mean 30, deviations −20, −10, 30: √(1400/2)/30.
    expect(perCapita.cv).toBeCloseTo(Math.sqrt(700) / 30, 9);
  });

  test('without any price everything is missing', () => {
    expect(priceFinding([aRow({ unread: { yearlyPrice: 'ca. 100.000' } }), aRow()])).toEqual({
      total: null,
      n: 0,
      perCapita: { median: null, min: null, max: null, ratio: null, cv: null },
      outliers: null,
      savings: null,
    });
  });

  test('a price of zero is a price; the ratio to it is missing', () => {
    const { total, n, perCapita } = priceFinding(paying({ '0101': 0, '0147': 20 }));
    expect(total).toBe(20 * populationOf('0147'));
    expect(n).toBe(2);
    expect(perCapita.min).toBe(0);
    expect(perCapita.ratio).toBeNull();
  });

  test('when all is free there is no spread and nothing to save', () => {
    const price = priceFinding(paying({ '0101': 0, '0147': 0, '0151': 0 }));
    expect(price).toMatchObject({ total: 0, savings: 0, perCapita: { median: 0, ratio: null, cv: null } });
  });

  test('one municipality has a price but no spread, outliers or savings', () => {
    const price = priceFinding(paying({ '0101': 10 }));
    expect(price).toMatchObject({ n: 1, perCapita: { ratio: 1, cv: null }, outliers: null, savings: null });
  });

  test('a municipality that reports the system twice pays both prices and counts once', () => {
    const twice = [
      aRow({ municipality: '0101', answers: { yearlyPrice: 1000 } }),
      aRow({ municipality: '0101', answers: { yearlyPrice: 500 } }),
      aRow({ municipality: '0101' }),
    ];
    const price = priceFinding(twice);
    expect(price).toMatchObject({ total: 1500, n: 1 });
    expect(price.perCapita.median).toBeCloseTo(1500 / populationOf('0101'), 15);
  });
});

describe('outliers', () => {
  // By hand: quartiles 11 and 13 of the first four with 12 and 40; fences 11 − 3 and 13 + 3.
  const ordinary = { '0101': 10, '0147': 11, '0151': 12, '0153': 13 };

  test('are the municipalities outside the fences of Tukey', () => {
    expect(priceFinding(paying({ ...ordinary, '0155': 40 })).outliers).toEqual(['0155']);
    expect(priceFinding(paying({ ...ordinary, '0155': 15 })).outliers).toEqual([]);
  });

  test('need four municipalities', () => {
    expect(priceFinding(paying({ '0101': 1, '0147': 1, '0151': 90 })).outliers).toBeNull();
    expect(priceFinding(paying(ordinary)).outliers).toEqual([]);
  });
});

describe('the savings potential', () => {
  test('is what those above the median would save by paying it', () => {
    const { savings } = priceFinding(paying({ '0101': 10, '0147': 20, '0151': 60 }));
    expect(savings).toBeCloseTo(40 * populationOf('0151'), 4);
  });

  test('needs three municipalities', () => {
    expect(priceFinding(paying({ '0101': 10, '0147': 20 })).savings).toBeNull();
  });

  test('grows in step with the prices, and never exceeds what is paid', () => {
    const prices = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(prices, fc.integer({ min: 1, max: 50 }), (amounts, factor) => {
        const finding = (by: number) =>
          priceFinding(
            amounts.map((amount, place) =>
              aRow({ municipality: municipalities[place]!.code, answers: { yearlyPrice: amount * by } }),
            ),
          );
        const { savings, total } = finding(1);
        expect(savings).toBeLessThanOrEqual(total! + 1e-6);
        expect(Math.abs(finding(factor).savings! - factor * savings!)).toBeLessThanOrEqual(
          1e-9 * total! * factor,
        );
      }),
    );
  });
});

describe('add-ons and increases', () => {
  test('add-ons are compared with the price only where both are known', () => {
    const rows = [
      aRow({ answers: { yearlyPrice: 1000, addOnCost: 100 } }),
      aRow({ answers: { yearlyPrice: 3000, addOnCost: 0 } }),
      aRow({ answers: { yearlyPrice: 9000 } }),
      aRow({ answers: { addOnCost: 700 } }),
    ];
    expect(addOnShare(rows)).toBeCloseTo(0.025, 12);
  });

  test('add-ons to something free are no share', () => {
    expect(addOnShare([aRow({ answers: { yearlyPrice: 0, addOnCost: 700 } })])).toBeNull();
  });

  test('the median increase stays in per cent, as answered; a fall counts', () => {
    const rows = [-10, 0, 12].map((priceIncrease) => aRow({ answers: { priceIncrease } }));
    expect(increaseMedian([...rows, aRow()])).toBe(0);
    expect(increaseMedian(rows.slice(1))).toBe(6);
    expect(increaseMedian([aRow()])).toBeNull();
  });
});
