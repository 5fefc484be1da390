import { rawCells } from '../../src/hosts/excel/reading/raw-cells';
import { layoutToUniver } from '../../src/hosts/workbench/univer/sheets/layout-to-univer';
import { univerToRaw } from '../../src/hosts/workbench/univer/sheets/univer-to-raw';
import { readDetails } from '../../src/workbook/response/read-respondent';
import { momentOf } from '../../src/workbook/analysis/reading/cell-values';
import { daysTo1904, momentOfSerial } from '../../src/workbook/raw/serial-clock';
import { rawOfLayout } from '../../src/workbook/raw-of-layout';
import type { RawValue } from '../../src/workbook/raw-workbook';
import { stylesPart, workbookFile, workbookParts } from '../builders/office-file';
import { workbookIn } from '../builders/reading';
import { aLayout, cell } from '../builders/workbook-layout';

const formats = { dateTime: 'dd-mm-yyyy hh:mm', percent: '0.0%_-' } as const;
type Format = keyof typeof formats;

/** Every door by which a formatted number comes in. */
const doors: Readonly<Record<string, (number: number, format: Format) => RawValue | undefined>> = {
  'a file': (number, format) => firstValue(workbookIn(fileWith(number, format, false))),
  'a file that counts from 1904': (number, format) =>
    firstValue(workbookIn(fileWith(format === 'dateTime' ? number - daysTo1904 : number, format, true))),
  Excel: (number, format) =>
    rawCells({
      rowIndex: 0,
      columnIndex: 0,
      values: [[number]],
      valueTypes: [['Double']],
      numberFormat: [[formats[format]]],
    })[0]?.value,
  'the workbench': (number, format) => firstValue(univerToRaw(layoutToUniver(layoutWith(number, format)))),
  'a sheet as data': (number, format) => firstValue(rawOfLayout(layoutWith(number, format))),
};

/** Every place that makes a moment of a bare number. */
const labels: Readonly<Record<string, (number: number) => string | null>> = {
  Besvarelse: (number) =>
    readDetails(
      new Map([['submittedAt', { text: String(number), value: { kind: 'number', number }, where: {} }]]),
    ).details.submittedAt,
  'an analysis': (number) => momentOf({ kind: 'number', number }),
};

const serials = [45_000, 45_000.5, 45_000.999998, 45_000.99999, 45_291.000001];

describe.each(Object.entries(doors))('%s', (_, through) => {
  test.each(serials)('reads the moment of %d alike', (serial) => {
    expect(through(serial, 'dateTime')).toMatchObject({ kind: 'moment', moment: momentOfSerial(serial) });
  });

  test('tells that a share is shown as per cent', () => {
    expect(through(0.12, 'percent')).toEqual({ kind: 'number', number: 0.12, shown: 'percent' });
  });
});

describe.each(Object.entries(labels))('%s', (_, read) => {
  test.each(serials)('reads the moment of %d alike', (serial) => {
    expect(read(serial)).toBe(momentOfSerial(serial));
  });
});

function firstValue({ sheets }: ReturnType<typeof workbookIn>): RawValue | undefined {
  return sheets[0]?.cells[0]?.value;
}

function layoutWith(number: number, format: Format): ReturnType<typeof aLayout> {
  return aLayout({ rows: [[cell(number, { format })]] });
}

function fileWith(number: number, format: Format, from1904: boolean): Uint8Array {
  const workbook = String(workbookParts()['xl/workbook.xml']);
  return workbookFile(`<row><c s="1"><v>${number}</v></c></row>`, {
    'xl/styles.xml': stylesPart(formats[format]),
    ...(from1904
      ? { 'xl/workbook.xml': workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') }
      : {}),
  });
}
