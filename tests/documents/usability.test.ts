import { readFileSync } from 'node:fs';
import { figuresTable, withFigures } from '../../usability/figures';
import { lookUpSeconds, nothingDone, operators, secondsOf } from '../../usability/keystroke-level';
import { stories } from '../../usability/stories';

const document = readFileSync('docs/usability.md', 'utf8');

/** The row of a story in the document: its figures after its name. */
function rowOf(name: string): readonly number[] {
  const line = document.split('\n').find((each) => each.startsWith(`| ${name} |`)) ?? '';
  return line.split('|').slice(2, -1).map(Number);
}

test('what is done is priced by the operators that the document names', () => {
  const done = { ...nothingDone, clicks: 2, keys: 3, hands: 1, decisions: 2, lookUps: 1 };
  expect(secondsOf(done)).toBeCloseTo(2 * 1.3 + 3 * 0.28 + 0.4 + 2 * 1.35 + 20);
  for (const seconds of [...Object.values(operators), lookUpSeconds]) {
    expect(document).toMatch(new RegExp(`\\| ${String(seconds)}0? \\|`));
  }
});

test('the figures are for one system, and stand between the marks of the document', () => {
  const table = figuresTable([
    { name: 'Prøve', systems: 4, tally: { ...nothingDone, clicks: 10, lookUps: 4 } },
  ]);
  expect(table.split('\n').at(-1)).toBe('| Prøve | 2.5 | 0 | 0 | 0 | 1 | 3 | 23 | 8 |');
  const marked = 'a <!-- figures, written by npm run usability --> old <!-- end of figures --> b';
  expect(withFigures(marked, table)).toMatch(/^a [^]*Prøve[^]* b$/);
  expect(() => withFigures('no marks', table)).toThrow('no place');
});

test('the figures in the document are those of the stories, and keep to the targets', () => {
  const names = stories([]).map(({ name }) => name);
  const measured = names.filter((name) => rowOf(name).length > 0);
  for (const name of measured) expect(rowOf(name)).toHaveLength(8);
  const [clicks] = rowOf('Required answers, by mouse');
  const [, keys] = rowOf('Required answers, by keys');
  expect(clicks).toBeLessThanOrEqual(12);
  expect(keys).toBeLessThanOrEqual(40);
  expect(rowOf('A pasted list of 20, then the matrix')[7]).toBeLessThanOrEqual(30);
});
