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

const date = 'dd-mm-yyyy hh:mm';

/** Every way by which a serial number comes in, each giving the moment that it reads. */
const readers: Readonly<Record<string, (serial: number) => RawValue | string | null | undefined>> = {
  'a file': (serial) => firstValue(workbookIn(fileWith(serial, false))),
  'a file that counts from 1904': (serial) => firstValue(workbookIn(fileWith(serial - daysTo1904, true))),
  Excel: (serial) =>
    rawCells({
      rowIndex: 0,
      columnIndex: 0,
      values: [[serial]],
      valueTypes: [['Double']],
      numberFormat: [[date]],
    })[0]?.value,
  'the workbench': (serial) => firstValue(univerToRaw(layoutToUniver(layoutWith(serial)))),
  'a sheet as data': (serial) => firstValue(rawOfLayout(layoutWith(serial))),
  Besvarelse: (number) =>
    readDetails(
      new Map([['submittedAt', { text: String(number), value: { kind: 'number', number }, where: {} }]]),
    ).details.submittedAt,
  'an analysis': (number) => momentOf({ kind: 'number', number }),
};

describe.each(Object.entries(readers))('%s', (_, readerOf) => {
  test.each([45_000, 45_000.5, 45_000.999998, 45_000.99999, 45_291.000001])('reads %d alike', (serial) => {
    const value = readerOf(serial);
    const moment = typeof value === 'object' && value?.kind === 'moment' ? value.moment : value;
    expect(moment).toBe(momentOfSerial(serial));
  });
});

function firstValue({ sheets }: ReturnType<typeof workbookIn>): RawValue | undefined {
  return sheets[0]?.cells[0]?.value;
}

function layoutWith(serial: number): ReturnType<typeof aLayout> {
  return aLayout({ rows: [[cell(serial, { format: 'dateTime' })]] });
}

function fileWith(serial: number, from1904: boolean): Uint8Array {
  const workbook = String(workbookParts()['xl/workbook.xml']);
  return workbookFile(`<row><c s="1"><v>${serial}</v></c></row>`, {
    'xl/styles.xml': stylesPart(date),
    ...(from1904
      ? { 'xl/workbook.xml': workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') }
      : {}),
  });
}
