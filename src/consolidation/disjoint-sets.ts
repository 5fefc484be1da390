/** Sets that grow together, of texts; the head of each is its first member by code units, however it grew. */
export interface DisjointSets {
  readonly headOf: (member: string) => string;
  readonly join: (a: string, b: string) => void;
}

/** Every text is a set of its own until it is joined with another. */
export function disjointSets(): DisjointSets {
  const parents = new Map<string, string>();
  const headOf = (member: string): string => {
    let head = member;
    for (let parent = parents.get(head); parent !== undefined; parent = parents.get(head)) head = parent;
    return head;
  };
  return {
    headOf,
    join: (a, b) => {
      const [first, second] = [headOf(a), headOf(b)].sort();
      if (first !== undefined && second !== undefined && first !== second) parents.set(second, first);
    },
  };
}
