import { shownBy } from '../../../src/workbook/raw/number-format';

test.each([
  ['General', 'plain'],
  ['Standard', 'plain'],
  ['#,##0 "kr."', 'plain'],
  ['#,##0.00_-', 'plain'],
  ['0.00E+00', 'plain'],
  ['@', 'plain'],
  ['"d"0', 'plain'],
  ['\\d0', 'plain'],
  ['[Red]0', 'plain'],
  ['0" %"', 'plain'],
  ['0%', 'percent'],
  ['0.0%_-', 'percent'],
  ['[>1][Red]0 %;0 %', 'percent'],
  ['dd-mm-yyyy', 'moment'],
  ['[$-406]d. mmmm yyyy;@', 'moment'],
  ['[$-F800]dddd\\, mmmm dd\\, yyyy', 'moment'],
  ['hh:mm', 'moment'],
  ['mm:ss', 'moment'],
  ['[h]:mm:ss', 'duration'],
  ['[mm]:ss', 'duration'],
])('the format %s shows: %s', (code, shown) => {
  expect(shownBy(code)).toBe(shown);
});
