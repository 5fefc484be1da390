import { identityOfSystem } from '../survey/names/known-names';
import { withoutMarks } from '../survey/names/name-key';
import type { PrefillableKey } from '../survey/prefilled';
import { prefillableKeys } from '../survey/prefilled';
import type { Fact, Flag, UnknownValue } from './imported';
import { isInForce, kleNumbersIn, readValue, saysNothing, uuidsIn, writtenVendor } from './list-values';
import type { ListField } from './list-fields';
import type { ListCell, ListRow, ReadList } from './read-list';
import type { Source } from './source';

/** One system while the lists are being joined. */
export interface SystemGroup {
  readonly ref: string;
  name: string;
  uuid: string | undefined;
  readonly source: Source;
  readonly facts: Fact[];
  readonly flags: Set<Flag>;
  readonly kle: { readonly number: string; readonly cell: ListCell }[];
  /** What each row says of whether it is used; undefined where it says nothing. */
  readonly inUse: (boolean | undefined)[];
  /** The contracts that a list of systems names. */
  readonly contractNames: { readonly text: string; readonly source: Source }[];
  /** Whether a list of systems has it, and not only a contract. */
  readonly isListed: boolean;
}

/** The systems as they come to be known, each once: by UUID, else by name. */
export class KnownSystems {
  readonly groups: SystemGroup[] = [];
  readonly #byUuid = new Map<string, SystemGroup>();
  readonly #byName = new Map<string, SystemGroup[]>();

  withUuid(uuid: string): SystemGroup | undefined {
    return this.#byUuid.get(uuid);
  }

  withName(name: string): readonly SystemGroup[] {
    return this.#byName.get(identityOfSystem(bareName(name))) ?? [];
  }

  isName(name: string): boolean {
    return this.withName(name).length > 0;
  }

  add(name: string, uuid: string | undefined, source: Source, isListed: boolean): SystemGroup {
    const identity = identityOfSystem(bareName(name));
    const same = this.#byName.get(identity) ?? [];
    const group: SystemGroup = {
      ref: uuid ?? (same.length === 0 ? identity : `${identity} ${String(same.length + 1)}`),
      name: bareName(name),
      uuid,
      source,
      facts: [],
      flags: new Set(),
      kle: [],
      inUse: [],
      contractNames: [],
      isListed,
    };
    this.groups.push(group);
    if (uuid !== undefined) this.#byUuid.set(uuid, group);
    if (identity !== '') this.#byName.set(identity, [...same, group]);
    return group;
  }

  /** A UUID that another list has told. */
  give(group: SystemGroup, uuid: string): void {
    group.uuid = uuid;
    this.#byUuid.set(uuid, group);
  }

  /** A name that another list has told. */
  name(group: SystemGroup, name: string): void {
    group.name = bareName(name);
    const identity = identityOfSystem(group.name);
    this.#byName.set(identity, [...(this.#byName.get(identity) ?? []), group]);
  }
}

/** A system's name without what KITOS puts behind it, on one line and no longer than the question allows. */
function bareName(name: string): string {
  return withoutMarks(name).replace(/\s+/gu, ' ').slice(0, 120).trim();
}

/** Every system of the lists of systems; rows of one UUID, or without one of one name, are one system. */
export function knownSystems(
  lists: readonly ReadList[],
  thisYear: number,
  unknownValues: UnknownValue[],
): KnownSystems {
  const known = new KnownSystems();
  const rows = lists
    .filter(({ kind }) => kind === 'systems' || kind === 'inventory')
    .flatMap((list) => list.rows.map((row) => ({ row, list, uuid: uuidOf(row) })));
  // Those with a UUID first: a row without one may be one of them.
  for (const { row, list, uuid } of [
    ...rows.filter((each) => each.uuid !== undefined),
    ...rows.filter((each) => each.uuid === undefined),
  ]) {
    const name = row.cells.get('system')?.text ?? '';
    const named = uuid === undefined ? known.withName(name) : [];
    const there = uuid === undefined ? (named.length === 1 ? named[0] : undefined) : known.withUuid(uuid);
    const group = there ?? known.add(name, uuid, row.source, true);
    if (there !== undefined) group.flags.add('row-twice');
    if (group.name === '' && name !== '') known.name(group, name);
    if (name !== '' && withoutMarks(name) !== name.trim()) group.flags.add('closed-in-catalogue');
    takeRow(group, row, list, thisYear, unknownValues);
  }
  return known;
}

function uuidOf(row: ListRow): string | undefined {
  return uuidsIn(row.cells.get('kitosUuid')?.text ?? '')[0];
}

function takeRow(
  group: SystemGroup,
  row: ListRow,
  list: ReadList,
  thisYear: number,
  unknownValues: UnknownValue[],
): void {
  const basis = list.kind === 'inventory' ? 'inventory' : 'systems';
  const uuidCell = row.cells.get('kitosUuid');
  if (group.uuid !== undefined && uuidCell !== undefined) {
    group.facts.push({ key: 'kitosUuid', value: group.uuid, basis, source: uuidCell.source });
  }
  group.facts.push(...factsOf(row, basis, group.name, thisYear, unknownValues));
  const kleCell = cellSaying(row, 'kle') ?? cellSaying(row, 'localKle');
  if (kleCell !== undefined) {
    const numbers = kleNumbersIn(kleCell);
    group.kle.push(...numbers.map((number) => ({ number, cell: kleCell })));
    if (numbers.length === 0) unknownValues.push(unknownOf('kle', kleCell, group.name));
  }
  group.inUse.push(isInForce(row.cells.get('active')?.text));
  const contracts = row.cells.get('contracts');
  if (contracts !== undefined) group.contractNames.push(contracts);
}

function cellSaying(row: ListRow, field: ListField): ListCell | undefined {
  const cell = row.cells.get(field);
  return cell === undefined || saysNothing(cell.text) ? undefined : cell;
}

/** What the cells of a row answer; the system's name and KLE number are read elsewhere. */
export function factsOf(
  row: ListRow,
  basis: Fact['basis'],
  about: string,
  thisYear: number,
  unknownValues: UnknownValue[],
): readonly Fact[] {
  return prefillableKeys.flatMap((key): readonly Fact[] => {
    const cell = row.cells.get(key);
    if (cell === undefined || key === 'system' || key === 'kle') return [];
    if (key === 'vendor') return vendorFacts(cell, basis);
    const reading = readValue(key, cell, thisYear);
    if (reading.kind === 'unknown') unknownValues.push(unknownOf(key, cell, about));
    return reading.kind === 'value' ? [{ key, value: reading.value, basis, source: cell.source }] : [];
  });
}

function vendorFacts(cell: ListCell, basis: Fact['basis']): readonly Fact[] {
  const vendor = writtenVendor(cell.text);
  if (vendor === undefined) return [];
  const { source } = cell;
  return [
    { key: 'vendor', value: vendor.name, basis, source },
    ...(vendor.cvr === undefined ? [] : [{ key: 'cvr' as const, value: vendor.cvr, basis, source }]),
  ];
}

export function unknownOf(key: PrefillableKey, cell: ListCell, about: string): UnknownValue {
  const { header, text, source } = cell;
  return { key, header, text, about, source };
}
