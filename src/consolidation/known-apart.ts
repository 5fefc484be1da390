import type { NameGroup } from './group-names';
import type { Mention } from './name-mentions';
import { onceEach } from './once-each';

/**
 * Whether two groups of names are known to be two: each of them has a name on the list of public facts, and none of these
 * is the other's.
 *
 * @param knownOf what a spelling is known to mean; undefined when it is not on the list
 */
export function areKnownApart(
  knownOf: (mention: Mention) => unknown,
): (a: NameGroup, b: NameGroup) => boolean {
  const known = onceEach(
    ({ mentions }: NameGroup): ReadonlySet<unknown> =>
      new Set(mentions.map(knownOf).filter((entry) => entry !== undefined)),
  );
  return (a, b) => {
    const [one, other] = [known(a), known(b)];
    return one.size > 0 && other.size > 0 && ![...one].some((entry) => other.has(entry));
  };
}
