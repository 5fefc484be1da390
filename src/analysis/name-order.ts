const danish = new Intl.Collator('da', { numeric: true });

/** Danish alphabetical order; names that the alphabet holds for equal are ordered by their code units. */
export function compareNames(one: string, other: string): number {
  return danish.compare(one, other) || compareCodes(one, other);
}

/** The order of the code units, the same everywhere: for municipality codes, dates and file names. */
export function compareCodes(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
