import fc from 'fast-check';
import { formulaAt, relativeFormula } from '../../src/workbook/relative-formula';

const place = fc.record({ row: fc.nat(2000), column: fc.nat(120) });
const reference = fc
  .tuple(
    fc.constantFrom('', '$'),
    fc.constantFrom('A', 'Z', 'CW', 'AA'),
    fc.constantFrom('', '$'),
    fc.nat(1200),
  )
  .map(([a, letters, b, row]) => `${a}${letters}${b}${String(row + 1)}`);
const piece = fc.oneof(
  reference,
  fc.constantFrom(
    'SUM(',
    ')',
    '+',
    'LOG10(',
    '"A1 og $B2"',
    "'Ark B2'!",
    'Svar[Pris A1]',
    'Grænse.Få1',
    '1E5',
    ',',
  ),
);
const formula = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

test('a formula told from its own cell is the same formula again in that cell', () => {
  fc.assert(
    fc.property(formula, place, (text, { row, column }) => {
      expect(formulaAt(relativeFormula(text, row, column), row, column)).toBe(text);
    }),
  );
});

test('a formula that is filled down is one text in every row, and two that differ in anything else are not', () => {
  const filled = relativeFormula('IF($D7="A7",SUM(B7:C$9),Ark[D7])', 6, 4);
  expect(formulaAt(filled, 9, 4)).toBe('IF($D10="A7",SUM(B10:C$9),Ark[D7])');
  expect(formulaAt(filled, 9, 5)).toBe('IF($D10="A7",SUM(C10:D$9),Ark[D7])');
  expect(relativeFormula('IF($D8="A7",SUM(B8:C$9),Ark[D7])', 7, 4)).toBe(filled);
  expect(relativeFormula('IF($D8="A8",SUM(B8:C$9),Ark[D7])', 7, 4)).not.toBe(filled);
});

test('names, functions and words that look like references stay as they are', () => {
  for (const text of [
    'LOG10(2)',
    'Point.A1',
    "'B2 ark'!Æ1",
    'System1',
    'x1y',
    '"se B2"',
    'T[[#This Row],[C3]]',
  ]) {
    expect(relativeFormula(text, 5, 5)).toBe(text);
  }
});
