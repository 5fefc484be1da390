import fc from 'fast-check';
import { formatDanishNumber } from '../../src/survey/danish-notation';
import { readWrittenNumber, readWrittenYear } from '../../src/survey/written-numbers';

test.each([
  ['12', 12],
  ['12 mdr.', 12],
  ['12mdr', 12],
  ['3 måneder', 3],
  ['3 måneders varsel', 3],
  ['tre måneder', 3],
  ['1 md.', 1],
  ['½ år', 6],
  ['et halvt år', 6],
  ['halvandet år', 18],
  ['1½ år', 18],
  ['2 år', 24],
  ['2 år og 6 måneder', 30],
  ['2 år 6 mdr.', 30],
  ['1 år + 3 mdr.', 15],
  ['1,5 år', 18],
  ['1 kvartal', 3],
  ['90 dage', 3],
  ['ca. 6 mdr.', 6],
  ['intet varsel', 0],
  ['år', undefined],
  ['3-6 mdr.', undefined],
  ['løbende', undefined],
  ['løbende måned + 3 mdr.', undefined],
])('%s of notice are %s months', (text, months) => {
  expect(readWrittenNumber(text, 'months')).toBe(months);
});

test.each([
  ['1,2 mio. kr. pr. år', 1_200_000],
  ['ca. 1,2 mio. kr. årligt, ekskl. moms', 1_200_000],
  ['120.000 kr./år', 120_000],
  ['ingen', 0],
  ['100.000 kr. pr. måned', undefined],
  ['100.000 inkl. moms', undefined],
  ['ingen anelse', undefined],
])('%s is %s kroner a year', (text, kroner) => {
  expect(readWrittenNumber(text, 'kr')).toBe(kroner);
});

test.each([
  ['3 tilbud', 3],
  ['2 stk.', 2],
  ['Ingen fejl', 0],
  ['et par', undefined],
])('%s are %s', (text, count) => {
  expect(readWrittenNumber(text, 'count')).toBe(count);
});

test('an increase of so much a year is asked about: it is asked for over three years', () => {
  expect(readWrittenNumber('25 pct.', 'percent')).toBe(25);
  expect(readWrittenNumber('5 % pr. år', 'percent')).toBeUndefined();
});

test.each([
  ['2019', 2019],
  ['ca. 2019', 2019],
  ['i 2019', 2019],
  ['01-05-2019', 2019],
  ['maj 2019', 2019],
  ['1899', 1899],
  ['2019-2020', undefined],
  ['19', undefined],
  ['sidste år', undefined],
])('%s is the year %s', (text, year) => {
  expect(readWrittenYear(text)).toBe(year);
});

test('whatever number the form shows is read back, whatever the unit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.constantFrom('kr', 'percent', 'months', 'count'),
      (number, unit) => {
        expect(readWrittenNumber(formatDanishNumber(number, 10), unit)).toBe(number);
      },
    ),
  );
});
