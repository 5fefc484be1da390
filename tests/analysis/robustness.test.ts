import fc from 'fast-check';
import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { chanceFrom } from '../../src/analysis/chance';
import { windowsOf, windowStarts } from '../../src/analysis/exit-window';
import { monopolyDegree } from '../../src/analysis/monopoly-figures';
import { municipalPrices, priceLevel, totalPrice } from '../../src/analysis/municipal-prices';
import { municipalityCodesOf, observationsOf } from '../../src/analysis/observations';
import { meanRatings } from '../../src/analysis/rating-figures';
import { defaultSettings } from '../../src/analysis/settings';
import { present, quantile } from '../../src/analysis/statistics';
import { drawnFigures, systemSample } from '../../src/analysis/system-sample';
import { alternativesShare } from '../../src/analysis/tender-figures';
import { joinShare, wantedCounts } from '../../src/analysis/wish-figures';
import { municipalities } from '../../src/survey/municipalities';
import type { Answers } from '../../src/survey/registration';
import { aDataSet, aRow } from '../builders/data-set';
import { richDataSet } from '../builders/rich-data-set';

describe('the generator of chance', () => {
  test('gives the same for the same seed and another for another', () => {
    const first = (seed: number) => Array.from({ length: 5 }, chanceFrom(seed));
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
  });

  test('is even: a tenth of the numbers in each tenth, and one says nothing of the next', () => {
    const next = chanceFrom(42);
    const numbers = Array.from({ length: 20_000 }, next);
    const tenths = Array.from({ length: 10 }, (_, tenth) =>
      numbers.filter((n) => Math.floor(n * 10) === tenth),
    );
    for (const { length } of tenths) expect(Math.abs(length - 2000)).toBeLessThan(170);
    const products = numbers.slice(1).map((number, place) => (number - 0.5) * (numbers[place]! - 0.5));
    expect(Math.abs(products.reduce((a, b) => a + b, 0) / products.length)).toBeLessThan(0.002);
  });
});

describe('the figures of one draw', () => {
  const date = '2026-06-15';

  test('are those of the analysis over each municipality’s rows, as often as it is drawn', () => {
    const rows = observationsOf(richDataSet(11)).filter(({ system }) => system === 'Fagsystem 1');
    const codes = municipalityCodesOf(rows);
    const sample = systemSample(rows, new Map(codes.map((code, place) => [code, place])), {
      date,
      leadMonths: 12,
      elasticity: 0.7,
      settings: defaultSettings,
    });
    const starts = windowStarts(date, 12);
    const draws = fc.array(fc.integer({ min: 0, max: 3 }), {
      minLength: codes.length,
      maxLength: codes.length,
    });
    fc.assert(
      fc.property(draws, (times) => {
        const figures = drawnFigures(sample, Uint16Array.from(times));
        const drawn = codes.flatMap((code, place) =>
          Array.from({ length: times[place]! }, () =>
            rows.filter(({ municipality }) => municipality === code),
          ),
        );
        const all = drawn.flat();
        const close = (one: number | null, other: number | null) => {
          if (one === null || other === null) expect(one).toBe(other);
          else expect(one).toBeCloseTo(other, 9);
        };
        expect(figures.municipalities).toBe(drawn.length);
        close(figures.monopolyDegree, monopolyDegree(all, defaultSettings.statusPoints));
        close(figures.means.quality, meanRatings(all).quality);
        close(figures.means.pricing, meanRatings(all).pricing);
        close(figures.alternativesShare, alternativesShare(all).share);
        close(figures.joinShare, joinShare(all).share);
        expect(figures.wanted).toEqual(wantedCounts(all));
        close(figures.price, totalPrice(all));
        const levels = present(
          drawn.map((its) => municipalPrices(its)[0]).map((price) => price && priceLevel(price, 0.7)),
        );
        const [q1, q3] = [quantile(levels, 0.25)!, quantile(levels, 0.75)!];
        close(figures.spread, levels.length < 4 ? null : (q3 - q1) / (q3 + q1));
        const leaving = starts.map(
          (_, window) =>
            drawn.filter((its) =>
              its.some((row) => {
                const [first, last] = windowsOf(row, date, starts) ?? [0, -1];
                return first <= window && window <= last;
              }),
            ).length,
        );
        expect(figures.windowMunicipalities).toBe(Math.max(...leaving));
      }),
      { numRuns: 60 },
    );
  });
});

describe('robustness', () => {
  const strong: Answers = {
    monopolyStatus: 'monopoly',
    'rating:maintenance': 1,
    'rating:quality': 1,
    knownAlternatives: 'Bølge',
    wantedTrack: 'breakUp',
  };
  const answering = (system: string, count: number, answers: Answers) =>
    municipalities.slice(0, count).map(({ code }) => aRow({ system, municipality: code, answers }));
  const everybody = municipalities.map(({ code }) => code);
  const found = (rows: ReturnType<typeof answering>) => {
    const { systems } = analyse(aDataSet({ rows, answeredEmpty: everybody }), noAnalystInput);
    return Object.fromEntries(systems.map((system) => [system.system, system]));
  };

  test('is full, without a runner-up, when all say the same of a system that all have', () => {
    const { Alfa } = found(answering('Alfa', 98, strong));
    expect(Alfa).toMatchObject({ direction: 'breakUp', robustness: 1, runnerUp: null, track: 'breakUp' });
    expect(Alfa?.rankRange).toEqual({ from: 1, to: 1 });
  });

  test('of three municipalities is the chance that three are drawn again, and the track is unsettled', () => {
    const { Alfa } = found(answering('Alfa', 3, strong));
    // Drawn 98 times among 98, three of which have it: the binomial chance of three or more.
    const p = 3 / 98;
    const fewer = (1 - p) ** 98 + 98 * p * (1 - p) ** 97 + ((98 * 97) / 2) * p ** 2 * (1 - p) ** 96;
    expect(Math.abs(Alfa!.robustness - (1 - fewer))).toBeLessThan(0.06);
    expect(Alfa).toMatchObject({ direction: 'breakUp', runnerUp: 'tooFew', track: 'unsettled' });
  });

  test('of what is being phased out is full: nothing that is answered changes that', () => {
    expect(found(answering('P-data', 6, {}))['P-data']).toMatchObject({
      direction: 'phaseOut',
      robustness: 1,
    });
  });

  test('near a limit is low, and the runner-up is what lies beyond it', () => {
    const near = [
      ...answering('Alfa', 49, strong),
      ...answering('Alfa', 98, { ...strong, monopolyStatus: 'competition' }).slice(49),
    ];
    const { Alfa } = found(near);
    expect(Alfa!.monopolyDegree).toBeCloseTo(50, 0);
    expect(Alfa!.robustness).toBeGreaterThan(0.25);
    expect(Alfa!.robustness).toBeLessThan(0.75);
    expect(new Set([Alfa!.direction, Alfa!.runnerUp])).toEqual(new Set(['breakUp', 'watch']));
  });

  test('is the same each time, whatever order the rows come in', () => {
    const dataSet = richDataSet(3);
    const figures = (rows: typeof dataSet.rows) =>
      analyse({ ...dataSet, rows }, noAnalystInput).systems.map(
        ({ system, robustness, runnerUp, rankRange }) => ({
          system,
          robustness,
          runnerUp,
          rankRange,
        }),
      );
    expect(figures(dataSet.rows.toReversed())).toEqual(figures(dataSet.rows));
  });

  test('the range of the rank lies within the ranks, and a rank that nobody challenges is sure', () => {
    const rows = [
      ...answering('Værst', 98, strong),
      ...answering('Midt', 60, { ...strong, 'rating:quality': 4, 'rating:maintenance': 4 }),
      ...answering('Mild', 30, { monopolyStatus: 'competition', 'rating:quality': 5 }),
    ];
    const systems = found(rows);
    expect(systems['Værst']?.rankRange).toEqual({ from: 1, to: 1 });
    expect(systems['Midt']?.rankRange).toEqual({ from: 2, to: 2 });
    expect(systems['Mild']?.rankRange).toEqual({ from: 3, to: 3 });
  });
});
