import { quoted } from './formulas';

/** A figure in a sentence, as a formula and as its value. */
export interface SentenceFigure {
  readonly formula: string;
  readonly value: number | string;
}

/**
 * A text with figures in it, as a formula and as what it gives, so that the sentence follows when figures change.
 *
 * @param template `{name}` is a figure, `{name:none|one|# of them}` words for a count of 0, of 1 and of more, `#` being the count
 */
export function sentence(
  template: string,
  figures: Readonly<Record<string, SentenceFigure>>,
): { readonly formula: string; readonly text: string } {
  const pieces = template
    .split(/(\{\w+(?::[^{}]*)?\})/)
    .filter((piece) => piece !== '')
    .map((piece) => pieceOf(piece, figures));
  return {
    formula: pieces.map(({ formula }) => formula).join('&'),
    text: pieces.map(({ value }) => value).join(''),
  };
}

function pieceOf(piece: string, figures: Readonly<Record<string, SentenceFigure>>): SentenceFigure {
  const [, name, words] = /^\{(\w+)(?::([^{}]*))?\}$/.exec(piece) ?? [];
  if (name === undefined) return { formula: quoted(piece), value: piece };
  const figure = figures[name];
  if (figure === undefined) throw new Error(`No figure ${name} for the sentence`);
  if (words === undefined) return figure;
  const [none = '', one = '', many = ''] = words.split('|');
  const { formula, value } = figure;
  const counted = many
    .split(/(#)/)
    .filter((part) => part !== '')
    .map((part) => (part === '#' ? formula : quoted(part)));
  return {
    formula: `IF(${formula}=0,${quoted(none)},IF(${formula}=1,${quoted(one)},${counted.join('&')}))`,
    value: value === 0 ? none : value === 1 ? one : many.replaceAll('#', String(value)),
  };
}

/** An amount in millions, with one decimal below ten, in a sentence. TEXT would take its mark from the user's language. */
export function millions(formula: string, amount: number, decimalMark: string): SentenceFigure {
  const tenths = `ROUND((${formula})/100000,0)`;
  const shown = Math.round(amount / 100_000);
  return {
    formula: `IF(${tenths}<100,INT(${tenths}/10)&${quoted(decimalMark)}&MOD(${tenths},10),ROUND((${formula})/1000000,0)&"")`,
    value:
      shown < 100
        ? `${Math.floor(shown / 10)}${decimalMark}${shown % 10}`
        : String(Math.round(amount / 1_000_000)),
  };
}
