import { rangeAddress } from '../office/addresses';
import { readSheets } from '../reading/read-sheets';
import { loadedLook } from '../writing/own-work';
import { emptySheet } from '../writing/show-analysis';
import { writeCharts } from '../writing/write-charts';
import { setView, writeFrame, writeTables } from '../writing/write-frame';
import { writeRules } from '../writing/write-rules';
import { writeNames } from '../writing/write-layout';
import { held, onSheet, same, seen } from './bench';
import type { Bench, Check } from './bench';
import { hardTexts, places } from './probe-sheet';

const { header, firstRow, rows, lastColumn } = places;
const width = lastColumn + 1;
const body = { top: header, left: 0, bottom: header + rows, right: lastColumn };

/** Tables, rules, charts and the rest of what a sheet is made of. */
export const sheetChecks: readonly Check[] = [
  {
    id: 'table',
    run: (bench) =>
      onSheet(bench, async (sheet, batch) => {
        await writeTables(batch, sheet, bench.sheet);
        await batch.sync();
        const table = batch.workbook.tables.getItem(bench.names.table);
        table.worksheet.load('id');
        const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
        await batch.sync();
        const home = batch.workbook.worksheets.getItem(table.worksheet.id).load('name');
        await batch.sync();
        return same(
          [bench.names.sheet, header, 0, rows + 1, width],
          [home.name, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount],
        );
      }),
  },
  {
    id: 'reading',
    run: async (bench) => {
      const { sheets } = await bench.visit((batch) =>
        readSheets(batch, { wanted: () => [bench.names.sheet] }),
      );
      const read = sheets[0]?.cells.filter(({ row }) => row > places.texts).slice(0, hardTexts.length);
      return same(
        hardTexts.map((text) => ({ kind: 'text', text })),
        (read ?? []).map(({ value }) => value),
      );
    },
  },
  {
    id: 'tableGrows',
    run: async (bench) => {
      const grown = await onSheet(bench, async (sheet, { sync }) => {
        sheet.getRangeByIndexes(firstRow + rows, 0, 1, width).values = [['Ny', 1, 1, 1]];
        await sync();
        return tableRows(bench);
      });
      return seen(`${String(rows + 1)} → ${String(await grown())}`);
    },
  },
  {
    id: 'tableResize',
    run: async (bench) => {
      await bench.visit(async ({ workbook, sync }) => {
        const table = workbook.tables.getItem(bench.names.table);
        table.resize(rangeAddress({ ...body, bottom: body.bottom + 1 }));
        table.resize(rangeAddress(body));
        await sync();
      });
      return same(rows + 1, await tableRows(bench)());
    },
  },
  {
    id: 'rules',
    run: (bench) =>
      onSheet(bench, async (sheet, batch) => {
        await writeRules(batch, sheet, { ...bench.sheet, highlights: [] });
        await batch.sync();
        return held;
      }),
  },
  {
    id: 'rows',
    run: (bench) =>
      onSheet(bench, async (sheet, { sync }) => {
        const inserted = sheet.getRangeByIndexes(firstRow + 1, 0, 1, width);
        const column = sheet.getRangeByIndexes(firstRow, 0, rows, 1);
        inserted.insert('Down');
        sheet.getRangeByIndexes(firstRow + 1, 0, 1, width).values = [['Indsat', 1, 1, 1]];
        sheet.getRangeByIndexes(firstRow + 2, 0, 1, width).clear('Contents');
        await sync();
        sheet.getRangeByIndexes(firstRow, 0, 1, width).delete('Up');
        await sync();
        column.load('values');
        await sync();
        return same([['Indsat'], [''], ['Række 3']], column.values);
      }),
  },
  {
    id: 'insertedRow',
    run: (bench) =>
      onSheet(bench, async (sheet, { sync }) => {
        sheet.getRangeByIndexes(firstRow + 1, 0, 1, width).insert('Down');
        const { dataValidation } = sheet.getCell(firstRow + 1, 0);
        dataValidation.load('type');
        await sync();
        sheet.getRangeByIndexes(firstRow + 1, 0, 1, width).delete('Up');
        await sync();
        return seen(dataValidation.type);
      }),
  },
  {
    id: 'names',
    run: async (bench) => {
      const { name, sheet } = bench.names;
      const reference = `'${sheet}'!$A$1`;
      return bench.visit(async (batch) => {
        await writeNames(batch, { [name]: reference });
        await writeNames(batch, { [name]: reference });
        const made = batch.workbook.names.getItemOrNullObject(name).load('formula');
        await batch.sync();
        return same(false, made.isNullObject || made.formula === '');
      });
    },
  },
  {
    id: 'frame',
    run: (bench) =>
      onSheet(bench, async (sheet, batch) => {
        await writeFrame(batch, sheet, { ...bench.sheet, pagesWide: 2, printColumns: 4 });
        setView(sheet, bench.sheet);
        for (const freeze of [
          { rows: firstRow, columns: 0 },
          { rows: 0, columns: 1 },
        ]) {
          setView(sheet, { ...bench.sheet, freeze });
        }
        await batch.sync();
        return held;
      }),
  },
  {
    id: 'looks',
    run: (bench) =>
      onSheet(bench, async (sheet, { sync }) => {
        const cell = sheet.getCell(firstRow, lastColumn + 2);
        cell.setCellProperties([[{ format: { fill: { color: '#FFFF00' }, font: { bold: true } } }]]);
        const looks = cell.getCellProperties(loadedLook);
        const columns = cell.getColumnProperties({ format: { columnWidth: true } });
        const merged = sheet.getRangeByIndexes(0, 0, 40, 12).getMergedAreasOrNullObject().load('address');
        await sync();
        const { fill, font } = looks.value[0]?.[0]?.format ?? {};
        cell.clear('All');
        await sync();
        return same(
          ['#FFFF00', true, 1, 'string'],
          [
            fill?.color?.toUpperCase(),
            font?.bold,
            columns.value.length,
            merged.isNullObject ? 'string' : typeof merged.address,
          ],
        );
      }),
  },
  {
    id: 'highlights',
    run: (bench) =>
      onSheet(bench, async (sheet, batch) => {
        await writeRules(batch, sheet, { ...bench.sheet, validations: [] });
        await batch.sync();
        return held;
      }),
  },
  {
    id: 'charts',
    run: (bench) =>
      onSheet(bench, async (sheet, batch) => {
        await writeCharts(batch, sheet, bench.sheet);
        await batch.sync();
        const drawn = sheet.charts.load('items/name');
        await batch.sync();
        const count = drawn.items.length;
        for (const chart of drawn.items) chart.delete();
        await batch.sync();
        return same(bench.sheet.charts?.length, count);
      }),
  },
  {
    id: 'protection',
    run: (bench) =>
      bench.visit(async ({ workbook, sync }) => {
        const sheets = workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
        workbook.load('readOnly');
        await sync();
        const mine = sheets.items.find(({ name }) => name === bench.names.sheet);
        return same(['Visible', false], [mine?.visibility, mine?.protection.protected]);
      }),
  },
  {
    id: 'activate',
    run: (bench) =>
      onSheet(bench, async (sheet, { workbook, sync }) => {
        const before = workbook.worksheets.getActiveWorksheet().load('name');
        await sync();
        sheet.activate();
        await sync();
        workbook.worksheets.getItem(before.name).activate();
        await sync();
        return held;
      }),
  },
  {
    id: 'emptying',
    run: (bench) =>
      onSheet(bench, async (sheet, { workbook, sync }) => {
        workbook.tables.getItem(bench.names.table).delete();
        emptySheet(sheet);
        await sync();
        const used = sheet.getUsedRangeOrNullObject(true).load('rowCount');
        await sync();
        return same(true, used.isNullObject);
      }),
  },
];

function tableRows({ visit, names }: Bench): () => Promise<number> {
  return () =>
    visit(async ({ workbook, sync }) => {
      const range = workbook.tables.getItem(names.table).getRange().load('rowCount');
      await sync();
      return range.rowCount;
    });
}
