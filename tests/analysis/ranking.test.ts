import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { comparePriority, economy } from '../../src/analysis/ranking';
import { municipalities } from '../../src/survey/municipalities';
import type { Answers } from '../../src/survey/registration';
import { aDataSet, aRow } from '../builders/data-set';

describe('Økonomi', () => {
  test('is the share of the other systems that cost less', () => {
    const prices = [10, 20, 20, 40];
    const closeTo = (value: number): unknown => expect.closeTo(value, 9);
    expect(prices.map((price) => economy(price, prices))).toEqual([
      0,
      closeTo(100 / 3),
      closeTo(100 / 3),
      100,
    ]);
  });

  test('is missing without a price, and when no other system has one', () => {
    expect(economy(null, [10, 20])).toBeNull();
    expect(economy(10, [10])).toBeNull();
  });
});

describe('the rank', () => {
  const answers: Answers = { monopolyStatus: 'monopoly', 'rating:pricing': 1 };
  const registered = (system: string, count: number, own: Answers = {}) =>
    municipalities
      .slice(0, count)
      .map(({ code }) => aRow({ system, municipality: code, answers: { ...answers, ...own } }));

  test('belongs to systems that five municipalities have; the others stand after them without one', () => {
    const rows = [
      ...registered('Få', 4),
      ...registered('Mild', 6, { 'rating:pricing': 4 }),
      ...registered('Hård', 5),
    ];
    const { systems } = analyse(aDataSet({ rows }), noAnalystInput);
    expect(systems.map(({ system, rank }) => [system, rank])).toEqual([
      ['Hård', 1],
      ['Mild', 2],
      ['Få', null],
    ]);
    expect(systems.map(({ rankRange }) => rankRange.from === null)).toEqual([false, false, true]);
  });

  test('a system without a rank has no Økonomi and gives others none', () => {
    const rows = [
      ...registered('Få', 4, { yearlyPrice: 1 }),
      ...registered('Billig', 5, { yearlyPrice: 10 }),
      ...registered('Dyr', 5, { yearlyPrice: 20 }),
    ];
    const { systems } = analyse(aDataSet({ rows }), noAnalystInput);
    expect(Object.fromEntries(systems.map(({ system, economy: figure }) => [system, figure]))).toEqual({
      Billig: 0,
      Dyr: 100,
      Få: null,
    });
  });

  test('equals are ranked by name', () => {
    const equal = (system: string) => ({ system, priority: 50 });
    expect(
      [equal('Ærø'), equal('Aal'), equal('Zoo')].toSorted(comparePriority).map(({ system }) => system),
    ).toEqual(['Zoo', 'Ærø', 'Aal']);
  });
});
