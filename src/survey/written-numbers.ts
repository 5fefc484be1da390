import { parseDanishNumber } from './danish-notation';
import { parseDanishMonths } from './danish-time-spans';
import type { ColumnOfKind } from './question';

type Unit = ColumnOfKind<'number' | 'integer'>['unit'];

/** That there is none, in the words that go with some question. */
const none =
  /^(?:ingen|intet|nul)(?:\s+(?:tilbud|bud|fejl|varsel|stigning|udgift(?:er)?|tillægsydelser))?\.?$/iu;

/** What may stand behind an amount without changing it: every amount is asked for by the year and without VAT. */
const asAsked =
  /(?:\s*,?\s*(?:(?:pr\.?|per|om)\s*år(?:et)?|årligt|p\.\s?a\.?|\/\s*år|(?:ekskl?|excl?|ex|u|uden)\.?\s*moms)\.?)+$/iu;

/** What may stand behind a count. */
const counted = /\s*(?:stk|styk|tilbud|bud|fejl)\.?$/iu;

/**
 * Reads a number as a person writes it who has the question in mind: `1,2 mio. kr. pr. år ekskl. moms`, `3 tilbud`,
 * `½ år` of notice, `ingen`.
 *
 * @returns in the question's unit; undefined when the text is no such number
 */
export function readWrittenNumber(text: string, unit: Unit): number | undefined {
  if (none.test(text)) return 0;
  switch (unit) {
    case 'months':
      return parseDanishMonths(text);
    case 'kr':
      return parseDanishNumber(text.replace(asAsked, ''));
    case 'count':
      return parseDanishNumber(text.replace(counted, ''));
    case 'percent':
      return parseDanishNumber(text);
  }
}

/** Reads a year: `2019`, `ca. 2019`, `i 2019`, or the year of a day or a month, `01-05-2019`, `maj 2019`. */
export function readWrittenYear(text: string): number | undefined {
  const year =
    /^(?:(?:i|ca\.?|cirka|≈|~)\s*)?(?:(?:\d{1,2}[-./]\s*)?(?:\d{1,2}[-./]\s*)|(?:\d{1,2}\.?\s*)?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zæøå]*\.?\s*)?([1-9]\d{3})$/iu.exec(
      text,
    );
  return year === null ? undefined : Number(year[1]);
}
