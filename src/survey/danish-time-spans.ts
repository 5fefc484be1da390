import { parseDanishNumber } from './danish-notation';
import { visibleText } from './visible-text';

/** The small numbers as they are written out; a half goes with the one before it. */
const written: Readonly<Record<string, number>> = {
  ...{ en: 1, et: 1, ét: 1, én: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6 },
  ...{ syv: 7, otte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12 },
  ...{ halvt: 0.5, halvandet: 1.5, halvanden: 1.5 },
};

/** A count and a unit, as often as they stand behind each other: "2 år og 6 måneder". */
const part =
  /^(?:\s|,|\+|og\s)*(?:et\s+)?([\d.,½¼¾]+|[a-zæøåé]+)\s*(år|kvartal(?:er)?|mdr?s?|mnd|måned(?:er)?|dag(?:e)?)s?(?![a-zæøå])\.?/iu;

/** How many months a unit is; a notice of 30, 60 or 90 days is one, two or three months. */
function monthsIn(unit: string): number {
  if (/^år/iu.test(unit)) return 12;
  if (/^kv/iu.test(unit)) return 3;
  return /^da/iu.test(unit) ? 1 / 30 : 1;
}

/**
 * Reads a time as Danes write it, in months: `12`, `12 mdr.`, `3 måneders varsel`, `½ år`, `2 år og 6 måneder`,
 * `halvandet år`, `90 dage`.
 *
 * @returns undefined when the text is no such time
 */
export function parseDanishMonths(text: string): number | undefined {
  const plain = parseDanishNumber(text);
  if (plain !== undefined) return plain;
  let rest = visibleText(text)
    .replace(/^(?:[≈~]|ca\.?|cirka|circa|omkring|omtrent)\s*/iu, '')
    .replace(/\s*(?:opsigelses)?varsel\.?$/iu, '');
  let months = 0;
  do {
    const found = part.exec(rest);
    const count = found === null ? undefined : countOf(found[1] ?? '');
    if (found === null || count === undefined) return undefined;
    months += count * monthsIn(found[2] ?? '');
    rest = rest.slice(found[0].length).trim();
  } while (rest !== '');
  return Math.round(months * 1e6) / 1e6;
}

function countOf(text: string): number | undefined {
  return written[text.toLowerCase()] ?? parseDanishNumber(text);
}
