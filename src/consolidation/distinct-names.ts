/** Two files of one name would be taken for one: each that shares its name gets the longer one that is given for it. */
export function withDistinctNames<T>(
  files: readonly T[],
  nameOf: (file: T) => string,
  renamed: (file: T, use: number) => T,
): readonly T[] {
  const uses = new Map<string, number>();
  return files
    .map((file) => {
      const name = nameOf(file);
      const use = (uses.get(name) ?? 0) + 1;
      uses.set(name, use);
      return { file, name, use };
    })
    .map(({ file, name, use }) => ((uses.get(name) ?? 1) === 1 ? file : renamed(file, use)));
}
