import { vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import type { SheetCell } from '../../sheet';
import { sheetNames, words } from '../analysis-format';
import { absoluteRange } from '../layout/table-block';
import { hhiChoices } from './weight-labels';

const firstListRow = 4;

/** The lists of choices, beside the weights; each is a column, below a header. */
const lists = {
  'Liste.Spor': 4,
  'Liste.Sporkode': 5,
  'Liste.Fagområde': 6,
  'Liste.FagområdeNr': 7,
  'Liste.JaNej': 8,
  'Liste.HHI': 9,
} as const;

function listValues(texts: Texts): Readonly<Record<keyof typeof lists, readonly (string | number)[]>> {
  const domains = Object.values(vocabularies.domain);
  return {
    'Liste.Spor': Object.values(texts.sheets.tracks),
    'Liste.Sporkode': Object.keys(texts.sheets.tracks),
    'Liste.Fagområde': domains,
    'Liste.FagområdeNr': domains.map((_, index) => index + 1),
    'Liste.JaNej': [words.yes, words.no],
    'Liste.HHI': Object.values(hhiChoices),
  };
}

const listLengths: Readonly<Record<keyof typeof lists, number>> = {
  'Liste.Spor': 6,
  'Liste.Sporkode': 6,
  'Liste.Fagområde': Object.keys(vocabularies.domain).length,
  'Liste.FagområdeNr': Object.keys(vocabularies.domain).length,
  'Liste.JaNej': 2,
  'Liste.HHI': 2,
};

/** Where the lists stand, by defined name. */
export function listNames(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (Object.keys(lists) as (keyof typeof lists)[]).map((name) => [
      name,
      absoluteRange(sheetNames.weights, {
        top: firstListRow,
        bottom: firstListRow + listLengths[name] - 1,
        left: lists[name],
        right: lists[name],
      }),
    ]),
  );
}

/** The rows of the sheet with the lists of choices put in beside them. */
export function withLists(rows: readonly SheetCell[][], texts: Texts): (SheetCell | null)[][] {
  const values = listValues(texts);
  const { listHeaders } = texts.sheets.weights;
  const result: (SheetCell | null)[][] = rows.map((row) => [...row]);
  for (const name of Object.keys(lists) as (keyof typeof lists)[]) {
    const put = (row: number, cell: SheetCell): void => {
      const target = (result[row] ??= []);
      while (target.length < lists[name]) target.push(null);
      target[lists[name]] = cell;
    };
    put(firstListRow - 1, { value: listHeaders[name], style: 'header', band: 'band8' });
    values[name].forEach((value, index) => {
      put(firstListRow + index, { value, style: 'muted' });
    });
  }
  return result;
}
