import fc from 'fast-check';
import {
  formatDanishDate,
  lastDayOf,
  formatDanishNumber,
  parseDanishDate,
  parseDanishNumber,
} from '../../src/survey/danish-notation';
import { anyDate } from '../builders/survey';

describe('parseDanishNumber', () => {
  test.each([
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ['1\u00a0234\u202f567', 1234567],
    ['1.234', 1234],
    ['12.345.678', 12345678],
    ['12.5', 12.5],
    ['0.500', 0.5],
    ['1.2345', 1.2345],
    ['1,234.56', 1234.56],
    ['1,5', 1.5],
    ['0,125', 0.125],
    ['kr. 1.200,-', 1200],
    ['1.200 kr.', 1200],
    ['DKK 5', 5],
    ['12,5 %', 12.5],
    ['-3', -3],
    ['\u2212 3,5', -3.5],
    ['+7', 7],
  ])('reads %p', (text, number) => {
    expect(parseDanishNumber(text)).toBe(number);
  });

  test.each([
    '',
    'kr.',
    '%',
    '1.23.456',
    'under 100',
    '2-3',
    '1,2,3',
    '12-5',
    '1e5',
    'Infinity',
    '1.234,',
    '--3',
  ])('does not take %p for a number', (text) => {
    expect(parseDanishNumber(text)).toBeUndefined();
  });

  test('reads back every number that is written the Danish way', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const number = cents / 100;
        expect(parseDanishNumber(formatDanishNumber(number))).toBeCloseTo(number, 10);
      }),
    );
  });
});

describe('parseDanishDate', () => {
  test.each([
    ['31-12-2026', '2026-12-31'],
    ['1.2.2026', '2026-02-01'],
    ['31/12-26', '2026-12-31'],
    ['31. 12.26', '2026-12-31'],
    ['31. december 2026', '2026-12-31'],
    ['1 Maj 2026', '2026-05-01'],
    ['5. sept. 2026', '2026-09-05'],
    ['2026-12-31', '2026-12-31'],
    ['2026-12-31T10:42:07', '2026-12-31'],
    ['31-12-2026 10.42', '2026-12-31'],
    ['29-02-2028', '2028-02-29'],
  ])('reads %p, the day before the month', (text, date) => {
    expect(parseDanishDate(text)).toEqual({ kind: 'date', date });
  });

  test.each(['31-02-2026', '29-02-2027', '2026-13-01', '00-01-2026', '12/31/2026'])(
    'says that the calendar has no %p',
    (text) => {
      expect(parseDanishDate(text)).toEqual({ kind: 'no-such-day' });
    },
  );

  test.each(['', '2026', 'snart', '12-2026', '1-2-3-4', 'ult. 2026', '5. hest 2026'])(
    'does not take %p for a date',
    (text) => {
      expect(parseDanishDate(text)).toEqual({ kind: 'not-a-date' });
    },
  );

  test('reads back every date that is written the Danish way', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDanishDate(formatDanishDate(date))).toEqual({ kind: 'date', date });
      }),
    );
  });
});

test.each([
  ['2,5 mio', 2_500_000],
  ['2,5 mio. kr.', 2_500_000],
  ['2,3 mio.', 2_300_000],
  ['kr. 1 million', 1_000_000],
  ['1,2 mia.', 1_200_000_000],
  ['3 milliarder', 3_000_000_000],
  ['450 tusind', 450_000],
  ['450 t.kr.', 450_000],
  ['≈ 0 kr.', 0],
  ['mio', undefined],
  ['ca. 1,2 mio. kr.', 1_200_000],
  ['ca. 100.000', 100_000],
  ['1.234.567,-', 1_234_567],
  ['1.200,-- kr.', 1200],
  ['300 t.kr.', 300_000],
  ['300 tkr', 300_000],
  ['2,5 mkr.', 2_500_000],
  ['1½ mio.', 1_500_000],
  ['25 pct.', 25],
  ['25 procent', 25],
  ['999.999.999.999', 999_999_999_999],
  ['1 mio. euro', undefined],
  ['2-3 mio.', undefined],
])('%s is understood as an amount', (text, value) => {
  expect(parseDanishNumber(text)).toBe(value);
});

test.each([
  ['31122026', '2026-12-31'],
  ['01022027', '2027-02-01'],
  ['20261231', '2026-12-31'],
  ['311226', '2026-12-31'],
  ['1/2-27', '2027-02-01'],
  ['1/2 2027', '2027-02-01'],
  ['31–12–2026', '2026-12-31'],
  ['d. 31. dec. 2026', '2026-12-31'],
  ['torsdag den 31. december 2026', '2026-12-31'],
  ['31.dec.26', '2026-12-31'],
])('%s is understood as a day', (text, date) => {
  expect(parseDanishDate(text)).toEqual({ kind: 'date', date });
});

test.each([
  ['dec 2026', '2026-12-31'],
  ['februar 2028', '2028-02-29'],
  ['6/2027', '2027-06-30'],
  ['2026', '2026-12-31'],
  ['ultimo 2026', '2026-12-31'],
  ['udgangen af juni 2027', '2027-06-30'],
  ['13-2026', undefined],
  ['hest 2026', undefined],
  ['snart', undefined],
])('the last day of %p is %p', (text, day) => {
  expect(lastDayOf(text)).toBe(day);
});
