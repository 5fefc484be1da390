import { municipalities } from '../../survey/municipalities';
import { compareNames } from '../../survey/names/name-order';
import { codesOf, labelOf, vocabularies } from '../../survey/vocabularies';
import type { VocabularyKey } from '../../survey/vocabularies';
import { cellReference } from '../cell-reference';
import { codebookSheet } from './response-format';

/** A list of the codebook: the allowed values below each other, and where they stand. */
export interface CodeList {
  readonly key: VocabularyKey | 'municipality';
  readonly values: readonly (string | number)[];
  /** Column counted from 0. */
  readonly column: number;
}

/** Where the lists begin, right of the codebook's own table; rows count from 0. */
const firstListColumn = 7;
export const firstListRow = 4;

/** Every drop-down list of the workbook, in the order of the codebook. */
export const codeLists: readonly CodeList[] = [
  ...(Object.keys(vocabularies) as VocabularyKey[]).map((key) => ({ key, values: listValues(key) })),
  { key: 'municipality' as const, values: municipalities.map(({ name }) => name).sort(compareNames) },
].map((list, index) => ({ ...list, column: firstListColumn + index }));

/** Ratings are digits in the cells; every other list holds its labels. */
export function listValues(vocabulary: VocabularyKey): readonly (string | number)[] {
  return codesOf(vocabulary).map((code) =>
    vocabulary === 'rating' && /^[1-5]$/.test(code) ? Number(code) : (labelOf(vocabulary, code) ?? ''),
  );
}

/** The cells that hold a list's values, as an absolute reference. */
export function listSource(key: CodeList['key']): string {
  const list = codeLists.find((candidate) => candidate.key === key);
  if (list === undefined) throw new Error(`No such list: ${key}`);
  const absolute = (row: number): string =>
    cellReference(row + 1, list.column + 1).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${codebookSheet}!${absolute(firstListRow)}:${absolute(firstListRow + list.values.length - 1)}`;
}

/**
 * The lists' defined names. A conditional format may not point to another sheet by itself in every Excel, but it may
 * use a name that does.
 */
export const listNames: Readonly<Record<string, string>> = Object.fromEntries(
  codeLists.map(({ key }) => [listName(key), listSource(key)]),
);

export function listName(key: CodeList['key']): string {
  return `${codebookSheet}_${key}`;
}
