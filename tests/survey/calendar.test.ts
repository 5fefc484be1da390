import { daysIn, isIsoDate } from '../../src/survey/calendar';

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
