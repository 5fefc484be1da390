import type { IsoDate } from '../survey/calendar';
import { parseDanishMonths } from '../survey/danish-time-spans';
import type { Fact, UnknownValue } from './imported';
import { isInForce, namesIn, readValue, saysNothing, uuidsIn } from './list-values';
import { factsOf, unknownOf } from './known-systems';
import type { KnownSystems, SystemGroup } from './known-systems';
import type { ListRow, ReadList } from './read-list';
import type { Source } from './source';

/** A contract of the lists, and the systems that it covers. */
export interface Contract {
  readonly name: string;
  readonly source: Source;
  readonly isInForce: boolean;
  readonly terms: readonly Fact[];
  /** When it ends by its beginning and its length, where it does not say so itself. */
  readonly computedEnd: Fact | undefined;
  readonly systems: readonly SystemGroup[];
}

/**
 * The contracts of the lists, each joined to the systems it covers: by UUID, else by name, else by the name that the list
 * of systems has for the contract. Systems that only a contract names become known by it.
 */
export function contractsOf(
  lists: readonly ReadList[],
  known: KnownSystems,
  date: IsoDate,
  unknownValues: UnknownValue[],
): readonly Contract[] {
  const contracts = lists
    .filter(({ kind }) => kind === 'contracts')
    .flatMap(({ rows }) => rows.map((row) => contractOf(row, known, date, unknownValues)));
  const names = new Map<string, number>();
  for (const { name } of contracts) names.set(name, (names.get(name) ?? 0) + 1);
  const joined = contracts.map((contract) =>
    contract.systems.length === 0 && names.get(contract.name) === 1
      ? { ...contract, systems: namedBySystems(contract.name, known) }
      : contract,
  );
  return withoutCopies(joined);
}

function contractOf(
  row: ListRow,
  known: KnownSystems,
  date: IsoDate,
  unknownValues: UnknownValue[],
): Contract {
  const name = nameOf(row);
  const thisYear = Number(date.slice(0, 4));
  const terms = factsOf(row, 'contracts', name, thisYear, unknownValues);
  const expiry = terms.find(({ key }) => key === 'contractExpiry')?.value;
  const status = isInForce(row.cells.get('active')?.text);
  return {
    name,
    source: row.source,
    isInForce: status ?? (typeof expiry !== 'string' || expiry >= date),
    terms,
    computedEnd: expiry === undefined ? computedEnd(row, name, thisYear, unknownValues) : undefined,
    systems: coveredBy(row, known),
  };
}

function nameOf({ cells }: ListRow): string {
  const texts = (['contract', 'contractId', 'systems', 'vendor'] as const).map(
    (field) => cells.get(field)?.text,
  );
  return texts.find((text) => text !== undefined && !saysNothing(text))?.slice(0, 200) ?? '';
}

/** The systems that a contract names, each once. */
function coveredBy({ cells }: ListRow, known: KnownSystems): readonly SystemGroup[] {
  const uuidCell = cells.get('systemUuids');
  const nameCell = cells.get('systems');
  const uuids = [...new Set(uuidsIn(uuidCell?.text ?? ''))];
  const names = namesIn(nameCell?.text ?? '', uuids.length, (name) => known.isName(name));
  const source = (nameCell ?? uuidCell)?.source;
  if (source === undefined) return [];
  const groups =
    uuids.length > 0
      ? uuids.map((uuid, place) =>
          withUuid(uuid, names.length === uuids.length ? names[place] : undefined, source, known),
        )
      : names.flatMap((name) => withName(name, source, known) ?? []);
  return [...new Set(groups)];
}

function withUuid(uuid: string, name: string | undefined, source: Source, known: KnownSystems): SystemGroup {
  const there = known.withUuid(uuid);
  if (there !== undefined) {
    if (there.name === '' && name !== undefined) known.name(there, name);
    return there;
  }
  const named = name === undefined ? [] : known.withName(name).filter((group) => group.uuid === undefined);
  const [only] = named;
  if (only !== undefined && named.length === 1) {
    if (only.isListed) only.flags.add('joined-by-name');
    known.give(only, uuid);
    only.facts.push({ key: 'kitosUuid', value: uuid, basis: 'contracts', source });
    return only;
  }
  return onlyInContract(known.add(name ?? '', uuid, source, false), uuid, source);
}

/** Undefined when the name may mean several systems. */
function withName(name: string, source: Source, known: KnownSystems): SystemGroup | undefined {
  const named = known.withName(name);
  if (named.length > 1) return undefined;
  const [only] = named;
  if (only === undefined) return onlyInContract(known.add(name, undefined, source, false), undefined, source);
  if (only.isListed) only.flags.add('joined-by-name');
  return only;
}

function onlyInContract(group: SystemGroup, uuid: string | undefined, source: Source): SystemGroup {
  group.flags.add('only-in-contract');
  if (uuid !== undefined) group.facts.push({ key: 'kitosUuid', value: uuid, basis: 'contracts', source });
  return group;
}

/** The systems whose own row names the contract. */
function namedBySystems(contract: string, { groups }: KnownSystems): readonly SystemGroup[] {
  const wanted = contract.trim().toLowerCase();
  return groups.filter((group) => {
    const isNamed = group.contractNames.some(({ text }) =>
      namesIn(text, 0, (name) => name.toLowerCase() === wanted).some((name) => name.toLowerCase() === wanted),
    );
    if (isNamed) group.flags.add('joined-by-name');
    return isNamed;
  });
}

/** The last day of a contract that says when it began and how long it lasts: `2 år og 6 måneder`. */
function computedEnd(
  row: ListRow,
  about: string,
  thisYear: number,
  unknownValues: UnknownValue[],
): Fact | undefined {
  const from = row.cells.get('validFrom');
  const length = row.cells.get('duration');
  if (length === undefined || saysNothing(length.text) || /^løbende/iu.test(length.text)) return undefined;
  const months = parseDanishMonths(length.text);
  if (months === undefined || !Number.isInteger(months) || months <= 0) {
    unknownValues.push(unknownOf('contractExpiry', length, about));
    return undefined;
  }
  if (from === undefined) return undefined;
  const began = readValue('contractExpiry', from, thisYear);
  if (began.kind !== 'value') return undefined;
  const value = lastDayAfter(String(began.value), months);
  return { key: 'contractExpiry', value, basis: 'contracts', source: length.source };
}

/** The day before the same day so many months later; the last of the month where it has no such day. */
function lastDayAfter(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth) - 1));
  return end.toISOString().slice(0, 10);
}

/** A row that stands twice is one contract. */
function withoutCopies(contracts: readonly Contract[]): readonly Contract[] {
  const seen = new Set<string>();
  return contracts.filter(({ name, isInForce: inForce, terms, systems }) => {
    const what = terms.map(({ key, value }) => [key, value]);
    const key = JSON.stringify([name, inForce, what, systems.map(({ ref }) => ref).sort()]);
    return !seen.has(key) && seen.add(key);
  });
}
