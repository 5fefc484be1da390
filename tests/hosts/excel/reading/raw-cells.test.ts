import { rawCells } from '../../../../src/hosts/excel/reading/raw-cells';
import type { RawValue } from '../../../../src/workbook/raw-workbook';

function read(
  value: string | number | boolean,
  valueType: string,
  numberFormat = 'General',
): RawValue | undefined {
  const range = {
    rowIndex: 4,
    columnIndex: 2,
    values: [[value]],
    valueTypes: [[valueType]],
    numberFormat: [[numberFormat]],
  };
  return rawCells(range)[0]?.value;
}

describe('a cell as Excel gives it', () => {
  it.each(['dd-mm-yyyy', 'd. mmmm åååå', '[$-406]d. mmm yyyy', 'hh:mm', 'yyyy'])(
    'is a moment when its format is %s',
    (format) => {
      expect(read(46_000.5, 'Double', format)).toEqual({
        kind: 'moment',
        moment: '2025-12-09T12:00:00',
        serial: 46_000.5,
      });
    },
  );

  it.each(['General', '#,##0 "kr."', '#,##0.00', '"dage" 0', '[Red]0', '[>100]0', '@', '0\\d', '0_)'])(
    'is a number when its format is %s',
    (format) => {
      expect(read(46_000.5, 'Double', format)).toEqual({ kind: 'number', number: 46_000.5 });
    },
  );

  it.each([
    ['0.0%', 'percent'],
    ['[h]:mm', 'duration'],
  ])('is a number that is seen otherwise when its format is %s', (format, shown) => {
    expect(read(46_000.5, 'Double', format)).toEqual({ kind: 'number', number: 46_000.5, shown });
  });

  it('is an error only when Excel says so', () => {
    expect(read('#REF!', 'Error')).toEqual({ kind: 'error', error: '#REF!' });
    expect(read('#REF!', 'String')).toEqual({ kind: 'text', text: '#REF!' });
  });

  it('is absent when it is empty', () => {
    expect(read('', 'Empty')).toBeUndefined();
  });

  it('lies where the range begins', () => {
    const range = {
      rowIndex: 4,
      columnIndex: 2,
      values: [['', true]],
      valueTypes: [['Empty', 'Boolean']],
      numberFormat: [['General', 'General']],
    };
    expect(rawCells(range)).toEqual([{ row: 5, column: 4, value: { kind: 'boolean', boolean: true } }]);
  });
});
