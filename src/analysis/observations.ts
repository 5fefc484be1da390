import type { DataRow, DataSet } from '../consolidation/data-set';
import { municipalityByCode } from '../survey/municipalities';
import { compareCodes, compareNames } from '../survey/names/name-order';
import { sum } from './statistics';

/**
 * The registrations that figures rest on: those whose status is Færdig. They come in one fixed order (municipality,
 * system, source), so that sums do not depend on the order in which files were read.
 */
export function observationsOf({ rows }: DataSet): readonly DataRow[] {
  return rows.filter(({ registration }) => registration.status === 'finished').toSorted(compareRows);
}

function compareRows(one: DataRow, other: DataRow): number {
  return (
    compareCodes(one.municipality, other.municipality) ||
    compareNames(one.system, other.system) ||
    compareCodes(one.submission.file, other.submission.file) ||
    compareCodes(one.registration.sheet, other.registration.sheet) ||
    one.registration.row - other.registration.row ||
    compareCodes(one.registration.id, other.registration.id)
  );
}

/** The codes of the municipalities behind some rows, each once, in the order of the codes. */
export function municipalityCodesOf(rows: readonly DataRow[]): readonly string[] {
  return distinct(rows.map(({ municipality }) => municipality)).toSorted(compareCodes);
}

/** Inhabitants of a municipality in the bundled list; 0 for a code that the list does not hold. */
export function populationOf(code: string): number {
  return municipalityByCode(code)?.population ?? 0;
}

/** Inhabitants of the municipalities behind some rows, each municipality once. */
export function populationCovered(rows: readonly DataRow[]): number {
  return sum(municipalityCodesOf(rows).map(populationOf));
}

/** The values, each once, in the order of their first appearance. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** The rows by a key, keys and rows in the order of appearance; rows whose key is null or undefined are left out. */
export function groupRows<K>(
  rows: readonly DataRow[],
  keyOf: (row: DataRow) => K | null | undefined,
): ReadonlyMap<K, readonly DataRow[]> {
  const groups = new Map<K, DataRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null || key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
