import { formatDanishDate } from '../../survey/danish-notation';
import type { SheetCell } from '../../workbook/sheet';
import { momentOfSerial } from '../../workbook/raw/serial-clock';

const danish = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
  const format = new Intl.NumberFormat('da-DK', options);
  return (value) => format.format(value);
};
const general = danish({ maximumFractionDigits: 10 });
const whole = danish({ maximumFractionDigits: 0 });
const oneDecimal = danish({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = danish({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = danish({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const wholePercent = danish({ style: 'percent', maximumFractionDigits: 0 });

/** A cell's value as a spreadsheet with Danish settings shows it. */
export function cellText({ value, format = 'general' }: SheetCell): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'SAND' : 'FALSK';
  switch (format) {
    case 'integer':
      return whole(value);
    case 'money':
      return `${whole(value)} kr.`;
    case 'decimal1':
      return oneDecimal(value);
    case 'decimal2':
      return twoDecimals(value);
    case 'percent':
      return percent(value);
    case 'share':
      return wholePercent(value);
    case 'date':
      return momentText(value, 10);
    case 'dateTime':
      return momentText(value, 16);
    case 'general':
    case 'text':
      return general(value);
  }
}

/** A moment by the first letters of its ISO form; a number without a day is shown as spreadsheets do. */
function momentText(serial: number, length: 10 | 16): string {
  const moment = momentOfSerial(serial);
  if (moment === undefined) return '########';
  return [formatDanishDate(moment), moment.slice(11, length)].filter((part) => part !== '').join(' ');
}
