import { dateOfSerial } from '../../survey/calendar';
import { formatDanishDate } from '../../survey/danish-notation';
import type { SheetCell } from '../../workbook/sheet';

const danish = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
  const format = new Intl.NumberFormat('da-DK', options);
  return (value) => format.format(value);
};
const general = danish({ maximumFractionDigits: 10 });
const whole = danish({ maximumFractionDigits: 0 });
const oneDecimal = danish({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = danish({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = danish({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

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
    case 'date':
      return formatDanishDate(dateOfSerial(value));
    case 'dateTime':
      return `${formatDanishDate(dateOfSerial(value))} ${timeOf(value)}`;
    case 'general':
    case 'text':
      return general(value);
  }
}

function timeOf(serial: number): string {
  const minutes = Math.floor((serial - Math.floor(serial)) * 1440 + 1e-6);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
