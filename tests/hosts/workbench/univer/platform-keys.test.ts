import { namedForPlatform } from '../../../../src/hosts/workbench/univer/platform-keys';
import { da } from '../../../../src/text/da';
import { en } from '../../../../src/text/en';

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';

test.each([da, en])('the spreadsheet names the keys of the machine, and no other word changes', (texts) => {
  const words = texts.spreadsheet.engine;
  expect(namedForPlatform(words, windows)).toBe(words);
  const onMac = JSON.stringify(namedForPlatform(words, mac));
  expect(onMac).not.toMatch(/Ctrl|Stifinder/u);
  expect(onMac.replaceAll('⌘', 'Ctrl+')).toBe(JSON.stringify(words));
});
