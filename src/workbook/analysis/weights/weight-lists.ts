import { tracks } from '../../../analysis/findings';
import { codesOf, vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import type { SheetCell } from '../../sheet';
import { sheetNames, words } from '../analysis-format';
import { absoluteRange } from '../layout/table-block';
import { hhiChoices } from './weight-labels';
import { cells } from '../names';
import type { NamedCells } from '../names';

const firstListRow = 4;

/** The lists of choices, beside the weights; each is a column, below a header. */
const lists = {
  [cells.list.tracks]: 4,
  [cells.list.trackCodes]: 5,
  [cells.list.domains]: 6,
  [cells.list.domainNumbers]: 7,
  [cells.list.yesNo]: 8,
  [cells.list.hhi]: 9,
  [cells.list.settle]: 10,
} as const;

function listValues(texts: Texts): Readonly<Record<ListName, readonly (string | number)[]>> {
  const domains = Object.values(vocabularies.domain);
  return {
    [cells.list.tracks]: tracks.map((track) => texts.sheets.tracks[track]),
    [cells.list.trackCodes]: tracks,
    [cells.list.domains]: domains,
    [cells.list.domainNumbers]: domains.map((_, index) => index + 1),
    [cells.list.yesNo]: [words.yes, words.no],
    [cells.list.hhi]: Object.values(hhiChoices),
    [cells.list.settle]: Object.values(words.settle),
  };
}

/** How many choices each list has, whatever the language. */
const listLengths: Readonly<Record<ListName, number>> = {
  [cells.list.tracks]: tracks.length,
  [cells.list.trackCodes]: tracks.length,
  [cells.list.domains]: codesOf('domain').length,
  [cells.list.domainNumbers]: codesOf('domain').length,
  [cells.list.yesNo]: 2,
  [cells.list.hhi]: Object.keys(hhiChoices).length,
  [cells.list.settle]: Object.keys(words.settle).length,
};

/** The defined name of a list of choices. */
export type ListName = keyof typeof lists;

const listNames = Object.keys(lists) as ListName[];

/** The cells of a list, as an absolute reference: the source of a rule. */
export function listRange(name: ListName): string {
  return absoluteRange(sheetNames.weights, {
    top: firstListRow,
    bottom: firstListRow + listLengths[name] - 1,
    left: lists[name],
    right: lists[name],
  });
}

/** Where the lists stand, by defined name. */
export function listRanges(): NamedCells {
  return Object.fromEntries(listNames.map((name) => [name, listRange(name)]));
}

/** The rows of the sheet with the lists of choices put in beside them. */
export function withLists(rows: readonly SheetCell[][], texts: Texts): (SheetCell | null)[][] {
  const values = listValues(texts);
  const { listHeaders } = texts.sheets.weights;
  const result: (SheetCell | null)[][] = rows.map((row) => [...row]);
  for (const name of listNames) {
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
