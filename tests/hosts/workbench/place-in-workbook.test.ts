import { placeInWorkbook } from '../../../src/hosts/workbench/place-in-workbook';
import type { WorkbookLayout } from '../../../src/workbook/sheet';

const sheet = (name: string, hidden?: true): WorkbookLayout['sheets'][number] => ({
  name,
  columns: [],
  rows: [],
  ...(hidden && { hidden }),
});
const workbook: WorkbookLayout = {
  title: 'Prøve',
  sheets: [sheet('Overblik'), sheet('Vægte'), sheet("Bo's ark"), sheet('Lister', true)],
  names: { 'Vægt.Pris': 'Vægte!$B$11', 'System.Pris': "'Bo''s ark'!$C$2:$C$9", Hjælp: 'Lister!$A$1' },
};

test.each([
  ['B3', 0, [2, 1, 2, 1]],
  [' b3 ', 0, [2, 1, 2, 1]],
  ['$B$3:c$9', 0, [2, 1, 8, 2]],
  ['C9:B3', 0, [2, 1, 8, 2]],
  ['AA10', 0, [9, 26, 9, 26]],
  ['Vægte!B11', 1, [10, 1, 10, 1]],
  ['vægte!b11', 1, [10, 1, 10, 1]],
  ["'Bo''s ark'!A1", 2, [0, 0, 0, 0]],
  ['vægt.pris', 1, [10, 1, 10, 1]],
  ['System.Pris', 2, [1, 2, 8, 2]],
])('%s is a place in the workbook', (text, place, [top, left, bottom, right]) => {
  expect(placeInWorkbook(text, workbook, 0)).toEqual({ sheet: place, range: { top, left, bottom, right } });
});

test.each(['', 'hej', 'B0', 'B', '3', 'Findes ikke!B3', 'Lister!A1', 'Hjælp', 'Vægte!', '=B3'])(
  '%j is no place in the workbook',
  (text) => {
    expect(placeInWorkbook(text, workbook, 0)).toBeUndefined();
  },
);
