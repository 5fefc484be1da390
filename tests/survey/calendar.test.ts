import fc from 'fast-check';
import { dateOfSerial, daysIn, isIsoDate, serialOf } from '../../src/survey/calendar';
import { anyDate } from '../builders/survey';

test.each([
  ['1900-03-01', 61],
  ['2000-01-01', 36_526],
  ['2026-11-23', 46_349],
])('%s is day %i of the 1900 system', (date, serial) => {
  expect(serialOf(date)).toBe(serial);
});

test('a serial number leads back to its date, whatever the time of day', () => {
  fc.assert(
    fc.property(anyDate, fc.double({ min: 0, max: 0.999, noNaN: true }), (date, time) => {
      expect(dateOfSerial(serialOf(date) + time)).toBe(date);
    }),
  );
});

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2100-02-29', false],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['26-11-23', false],
  ['2026-11-23T00:00:00', false],
])('%s is a date of the calendar: %p', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

test('February has 28 days, 29 in leap years', () => {
  expect([2023, 2024, 2100, 2000].map((year) => daysIn(year, 2))).toEqual([28, 29, 28, 29]);
});
