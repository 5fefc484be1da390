import fc from 'fast-check';
import { addOnShare, increaseMedian, priceFinding } from '../../src/analysis/price-figures';
import { municipalities, municipalityByCode } from '../../src/survey/municipalities';
import { aRow } from '../builders/data-set';

const populationOf = (code: string): number => municipalityByCode(code)!.population;

/** Prices in step with the number of inhabitants: pristal is kr. per inhabitant. */
const finding = (rows: Parameters<typeof priceFinding>[0]) => priceFinding(rows, 1);

/** Rows whose municipalities pay so many kr. per inhabitant. */
const paying = (perCapita: Readonly<Record<string, number>>) =>
  Object.entries(perCapita).map(([municipality, kr]) =>
    aRow({ municipality, answers: { yearlyPrice: kr * populationOf(municipality) } }),
  );

describe('the price of a system', () => {
  test('per inhabitant: median, min, max, ratio and spread over the municipalities', () => {
    const { perCapita, n } = finding(paying({ '0101': 10, '0147': 20, '0151': 60 }));
    expect(n).toBe(3);
    expect(perCapita.median).toBeCloseTo(20, 9);
    expect(perCapita.min).toBeCloseTo(10, 9);
    expect(perCapita.max).toBeCloseTo(60, 9);
    expect(perCapita.ratio).toBeCloseTo(6, 9);
    // Mean 30, deviations −20, −10, 30: √(1400/2)/30.
    expect(perCapita.cv).toBeCloseTo(Math.sqrt(700) / 30, 9);
  });

  test('without any price everything is missing', () => {
    expect(finding([aRow({ unread: { yearlyPrice: 'måske 100.000' } }), aRow()])).toEqual({
      total: null,
      n: 0,
      perCapita: { median: null, min: null, max: null, ratio: null, cv: null },
      pristalN: 0,
      spread: null,
      outliers: null,
      outlierExcess: null,
      savings: null,
    });
  });

  test('a price of zero is a price; the ratio to it is missing', () => {
    const { total, n, perCapita } = finding(paying({ '0101': 0, '0147': 20 }));
    expect(total).toBe(20 * populationOf('0147'));
    expect(n).toBe(2);
    expect(perCapita.min).toBe(0);
    expect(perCapita.ratio).toBeNull();
  });

  test('a price of zero counts in kr. per inhabitant, and not in what rests on the pristal', () => {
    const free = finding(paying({ '0101': 0, '0147': 0, '0151': 0, '0153': 0, '0155': 0 }));
    expect(free).toMatchObject({ total: 0, n: 5, pristalN: 0, spread: null, outliers: null, savings: null });
    expect(free.perCapita).toMatchObject({ median: 0, ratio: null, cv: null });
  });

  test('one municipality has a price but no spread, outliers or savings', () => {
    const price = finding(paying({ '0101': 10 }));
    expect(price).toMatchObject({ n: 1, perCapita: { ratio: 1, cv: null }, outliers: null, savings: null });
  });

  test('a municipality that reports the system twice pays both prices and counts once', () => {
    const twice = [
      aRow({ municipality: '0101', answers: { yearlyPrice: 1000 } }),
      aRow({ municipality: '0101', answers: { yearlyPrice: 500 } }),
      aRow({ municipality: '0101' }),
    ];
    const price = finding(twice);
    expect(price).toMatchObject({ total: 1500, n: 1 });
    expect(price.perCapita.median).toBeCloseTo(1500 / populationOf('0101'), 15);
  });
});

// By hand: levels 10, 11, 12, 13 and the last one.
const ordinary = { '0101': 10, '0147': 11, '0151': 12, '0153': 13 };

describe('the price spread', () => {
  test('is the quartile coefficient of dispersion, which a single extreme does not make', () => {
    // Quartiles 11 and 13 of five: (13 − 11)/(13 + 11), whether the fifth is 14 or 400.
    expect(finding(paying({ ...ordinary, '0155': 14 })).spread).toBeCloseTo(2 / 24, 12);
    expect(finding(paying({ ...ordinary, '0155': 400 })).spread).toBeCloseTo(2 / 24, 12);
  });

  test('needs four municipalities with a price above zero', () => {
    expect(finding(paying({ '0101': 10, '0147': 11, '0151': 12, '0153': 0 })).spread).toBeNull();
    expect(finding(paying(ordinary)).spread).toBeCloseTo(1.5 / 23, 12);
  });

  test('is nothing when all pay alike, by the size elasticity', () => {
    const rows = municipalities
      .slice(0, 9)
      .map(({ code, population }) =>
        aRow({ municipality: code, answers: { yearlyPrice: 7 * population ** 0.6 } }),
      );
    const alike = priceFinding(rows, 0.6);
    expect(alike.spread).toBeCloseTo(0, 12);
    expect(alike).toMatchObject({ outliers: [], outlierExcess: 0 });
    expect(priceFinding(rows, 1).spread).toBeGreaterThan(0.05);
  });
});

describe('outliers', () => {
  test('are the municipalities whose ln pristal is outside the fences of Tukey', () => {
    // ln 11 and ln 13 are the quartiles; the upper fence is 13 · (13/11)^1.5 = 16.70.
    expect(finding(paying({ ...ordinary, '0155': 16.8 })).outliers).toEqual(['0155']);
    expect(finding(paying({ ...ordinary, '0155': 16.6 })).outliers).toEqual([]);
  });

  test('need five municipalities', () => {
    expect(finding(paying({ '0101': 1, '0147': 1, '0151': 90, '0153': 1 })).outliers).toBeNull();
  });
});

describe('the savings potential', () => {
  const five = { '0101': 10, '0147': 11, '0151': 12, '0153': 13, '0155': 14 };

  test('runs from what the upper quartile would save to what the median would', () => {
    const { savings } = finding(paying(five));
    expect(savings?.n).toBe(5);
    expect(savings?.from).toBeCloseTo(populationOf('0155'), 4);
    expect(savings?.to).toBeCloseTo(populationOf('0153') + 2 * populationOf('0155'), 4);
  });

  test('leaves the outliers out, and tells their excess over the others’ median apart', () => {
    const price = finding(paying({ ...five, '0157': 100 }));
    expect(price.outliers).toEqual(['0157']);
    expect(price.savings).toEqual(finding(paying(five)).savings);
    expect(price.outlierExcess).toBeCloseTo(88 * populationOf('0157'), 3);
  });

  test('needs five municipalities that are no outliers', () => {
    expect(finding(paying({ ...ordinary, '0155': 40 }))).toMatchObject({
      outliers: ['0155'],
      savings: null,
      outlierExcess: null,
    });
  });

  test('grows in step with the prices, from never exceeds to, and to never what is paid', () => {
    const prices = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 7, maxLength: 20 });
    const elasticity = fc.double({ min: 0.2, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(prices, elasticity, fc.integer({ min: 1, max: 50 }), (amounts, b, factor) => {
        const of = (by: number) =>
          priceFinding(
            amounts.map((amount, place) =>
              aRow({ municipality: municipalities[place]!.code, answers: { yearlyPrice: amount * by } }),
            ),
            b,
          );
        const { savings, total } = of(1);
        fc.pre(savings !== null);
        expect(savings.from).toBeLessThanOrEqual(savings.to + 1e-6);
        expect(savings.to).toBeLessThanOrEqual(total! + 1e-6);
        expect(Math.abs(of(factor).savings!.to - factor * savings.to)).toBeLessThanOrEqual(
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
    expect(addOnShare(rows).share).toBeCloseTo(0.025, 12);
    expect(addOnShare(rows).n).toBe(2);
  });

  test('add-ons to something free are no share', () => {
    expect(addOnShare([aRow({ answers: { yearlyPrice: 0, addOnCost: 700 } })])).toEqual({
      share: null,
      n: 1,
    });
  });

  test('the median increase stays in per cent, as answered; a fall counts', () => {
    const rows = [-10, 0, 12].map((priceIncrease) => aRow({ answers: { priceIncrease } }));
    expect(increaseMedian([...rows, aRow()])).toEqual({ median: 0, n: 3 });
    expect(increaseMedian(rows.slice(1)).median).toBe(6);
    expect(increaseMedian([aRow()])).toEqual({ median: null, n: 0 });
  });
});
