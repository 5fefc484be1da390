import { readFileSync } from 'node:fs';
import path from 'node:path';
import { da } from '../../../../src/text/da';
import { en } from '../../../../src/text/en';

const root = path.resolve(__dirname, '..', '..', '..', '..');

/** What no menu, key or button of ours leads to: bars, side panels, dialogs for rules, looks, names and rights. */
const leftOut = [
  'data-validation.operators.',
  'docs-ui.doc.',
  'docs-ui.headerFooter.',
  'docs-ui.page-settings.',
  'docs-ui.toolbar.',
  'sheets-conditional-formatting-ui.',
  'sheets-data-validation-ui.checkbox.',
  'sheets-data-validation-ui.list.',
  'sheets-data-validation-ui.panel.',
  'sheets-data-validation-ui.permission.',
  'sheets-data-validation-ui.renderMode.',
  'sheets-data-validation-ui.showTime.',
  'sheets-data-validation-ui.validFail.',
  'sheets-data-validation.checkbox.',
  'sheets-data-validation.validFail.',
  'sheets-formula-ui.moreFunctions.',
  'sheets-numfmt-ui.',
  'sheets-table-ui.columnMenu.',
  'sheets-table-ui.tableNameError',
  'sheets-table-ui.rename',
  'sheets-table-ui.selectRange',
  'sheets-table-ui.updateRange',
  'sheets-table-ui.setTheme',
  'sheets-table-ui.removeTable',
  'sheets-table-ui.tableStyle',
  'sheets-table-ui.tableRange',
  'sheets-table-ui.updateError',
  'sheets-table-ui.custom',
  'sheets-table-ui.defaultStyle',
  'sheets-table-ui.firstLine',
  'sheets-table-ui.secondLine',
  'sheets-table-ui.footer',
  'sheets-ui.definedName.',
  'sheets-ui.filter.',
  'sheets-ui.info.error',
  'sheets-ui.info.forceStringInfo',
  'sheets-ui.merge.',
  'sheets-ui.permission.button.',
  'sheets-ui.permission.dialog.',
  'sheets-ui.permission.panel.',
  'sheets-ui.rightClick.deleteAllColumnsAlert',
  'sheets-ui.rightClick.freeze',
  'sheets-ui.sheetConfig.delete',
  'sheets-ui.statusbar.',
  'ui.fontFamily.',
  'ui.ribbon.',
];

/** Every list of words, and every word by its key, as texts are asked for. */
function keysIn(words: object, above = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]) =>
    typeof word === 'object' && word !== null ? keysIn(word, `${above}${key}.`) : [`${above}${key}`],
  );
}

/** The keys that the code of our parts of the spreadsheet asks for by name. */
function askedFor(): ReadonlySet<string> {
  const parts = readFileSync(path.join(root, 'src/hosts/workbench/univer/create-univer.ts'), 'utf8');
  const names = new Set([...parts.matchAll(/@univerjs\/[a-z-]+/g)].map(([name]) => name));
  return new Set(
    [...names].flatMap((name) => {
      const code = readFileSync(path.join(root, 'node_modules', name, 'lib/es/index.js'), 'utf8');
      return [...code.matchAll(/ocaleService\d?\.t\(\s*["'`]([^"'`$]+)["'`]/g)].flatMap(
        ([, key]) => key ?? [],
      );
    }),
  );
}

test('no key of the spreadsheet can show in place of a word: what it asks for has our words, or is left out', () => {
  const ours = new Set(keysIn(da.spreadsheet.engine));
  const asked = askedFor();
  expect(asked.size).toBeGreaterThan(300);
  expect([...asked].filter((key) => !ours.has(key) && !leftOut.some((part) => key.startsWith(part)))).toEqual(
    [],
  );
});

test('a calendar of the spreadsheet has seven days and twelve months', () => {
  for (const { spreadsheet } of [da, en]) {
    const { weekDays, months } = spreadsheet.engine.design.Calendar;
    expect([weekDays.length, months.length]).toEqual([7, 12]);
  }
});
