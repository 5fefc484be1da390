import type { DataRow, DataSet, NameKind } from '../../../consolidation/data-set';
import { municipalityByCode } from '../../../survey/municipalities';
import type { Domain } from '../../../survey/vocabularies';

/** What the answers say of a name: how it is written, and with what. */
export interface NameFacts {
  readonly spellings: readonly string[];
  readonly cvrs: readonly string[];
  readonly domains: readonly Domain[];
  /** Of a system the vendors, of a vendor the systems. */
  readonly others: readonly string[];
  readonly municipalities: readonly string[];
}

/** The facts of one name, each list the most frequent first. */
export function factsOf({ rows }: Pick<DataSet, 'rows'>, kind: NameKind, name: string): NameFacts {
  const own = rows.filter((row) => row[kind] === name || row.registration.answers[kind] === name);
  const list = <T>(valueOf: (row: DataRow) => T | null | undefined): readonly T[] => {
    const counts = new Map<T, number>();
    for (const row of own) {
      const value = valueOf(row);
      if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  };
  return {
    spellings: list(({ registration }) => registration.answers[kind]),
    cvrs: list(({ registration }) => registration.answers.cvr),
    domains: list(({ registration }) => registration.answers.domain),
    others: list((row) => (kind === 'system' ? row.vendor : row.system)),
    municipalities: list(({ municipality }) => municipalityByCode(municipality)?.name),
  };
}
