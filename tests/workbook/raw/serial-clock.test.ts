import fc from 'fast-check';
import {
  dateOfSerial,
  momentOfSerial,
  momentValue,
  serialOf,
  serialOfMoment,
} from '../../../src/workbook/raw/serial-clock';

test.each([
  [0, '1899-12-31T00:00:00'],
  [1, '1900-01-01T00:00:00'],
  [59, '1900-02-28T00:00:00'],
  [60, '1900-02-28T00:00:00'],
  [61, '1900-03-01T00:00:00'],
  [1462, '1904-01-01T00:00:00'],
  [36_526, '2000-01-01T00:00:00'],
  [45_000.5, '2023-03-15T12:00:00'],
  [2_958_465, '9999-12-31T00:00:00'],
])('the serial number %d is %s', (serial, moment) => {
  expect(momentOfSerial(serial)).toBe(moment);
});

test.each([
  [45_000.999998, '2023-03-16T00:00:00'],
  [45_000.99999, '2023-03-15T23:59:59'],
  [59.999999, '1900-02-28T00:00:00'],
  [60.999999, '1900-03-01T00:00:00'],
  [-0.000001, '1899-12-31T00:00:00'],
])('%d is rounded to the second before its day is told: %s', (serial, moment) => {
  expect(momentOfSerial(serial)).toBe(moment);
  expect(dateOfSerial(serial)).toBe(moment.slice(0, 10));
});

test.each([-1, 2_958_466, 2_958_465.999999, 1e300, Number.NaN, Infinity])(
  '%d lies outside the calendar, and stays the number that it is',
  (serial) => {
    expect(momentOfSerial(serial)).toBeUndefined();
    expect(dateOfSerial(serial)).toBeUndefined();
    expect(momentValue(serial)).toEqual({ kind: 'number', number: serial });
  },
);

test('a moment and its serial number lead to each other', () => {
  const second = fc.integer({
    min: Date.parse('1900-01-01T00:00:00Z') / 1000,
    max: Date.parse('9999-12-31T23:59:59Z') / 1000,
  });
  fc.assert(
    fc.property(second, (time) => {
      const moment = new Date(time * 1000).toISOString().slice(0, 19);
      expect(momentOfSerial(serialOfMoment(moment))).toBe(moment);
      expect(dateOfSerial(serialOf(moment.slice(0, 10)))).toBe(moment.slice(0, 10));
    }),
  );
});
