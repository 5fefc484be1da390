import { offeredEndings, pickedEndings, spreadsheetEndings, toldByWord } from '../../src/files/formats';
import { da } from '../../src/text/da';

describe('the table of formats', () => {
  test('each format that is told by its word has one', () => {
    expect(Object.keys(da.formats).toSorted()).toEqual([...toldByWord].toSorted());
  });

  test('what people are told they can send, a picker lets through; so it does with old workbooks, for their verdict', () => {
    expect(pickedEndings).toEqual(expect.arrayContaining([...offeredEndings, '.xls', '.ods']));
    expect(offeredEndings).not.toContain('.xls');
  });

  test('no ending is told twice', () => {
    for (const endings of [offeredEndings, pickedEndings, spreadsheetEndings]) {
      expect(new Set(endings).size).toBe(endings.length);
    }
  });
});
