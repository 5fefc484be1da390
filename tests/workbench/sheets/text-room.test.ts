import { textRoom } from '../../../src/workbench/sheets/text-room';

const columns = [0, 2, 3].map((column) => ({ column, width: 100 }));
const text = (value: string) => ({ value });

describe('the room of a text', () => {
  it.each([
    ['is its own column beside a text', [text('a'), null, text('b')], 100],
    ['runs on over empty cells, and over hidden ones', [text('a'), text('hidden'), null, text('b')], 200],
    ['has no end where nothing follows', [text('a')], Infinity],
    ['takes a cell that holds nothing for an empty one', [text('a'), null, text(''), text('b')], 200],
    ['is its own column for a figure', [{ value: 12 }], 100],
  ])('%s', (_rule, cells, pixels) => {
    expect(textRoom(cells, columns, 0)).toBe(pixels);
  });
});
