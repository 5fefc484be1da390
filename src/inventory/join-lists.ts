import type { IsoDate } from '../survey/calendar';
import { knownSystem, knownVendor, identityOfSystem, identityOfVendor } from '../survey/names/known-names';
import { compareNames } from '../survey/names/name-order';
import { isSameVendor } from '../survey/names/same-name';
import { questionOf } from '../survey/questionnaire';
import { prefillableKeys } from '../survey/prefilled';
import type { Domain } from '../survey/vocabularies';
import { contractsOf } from './contracts';
import type { Contract } from './contracts';
import kleDomains from './data/kle-domains.json';
import type {
  Basis,
  Fact,
  ImportedLists,
  ImportedSystem,
  ImportQuestion,
  QuestionOption,
  UnknownValue,
} from './imported';
import { factsOf, knownSystems, unknownOf } from './known-systems';
import type { KnownSystems, SystemGroup } from './known-systems';
import type { ReadList } from './read-list';

const byMainGroup: Readonly<Record<string, string>> = kleDomains;

/**
 * What the lists say of each system, joined by UUID, else by name. What is certain is a fact of its system; what a person
 * must decide is a question, and gives nothing until it is answered: above all the terms of a contract that covers
 * several systems. The order of lists, rows and columns makes no difference.
 *
 * @param date the day on which a contract is in force or not
 */
export function joinLists(lists: readonly ReadList[], date: IsoDate): ImportedLists {
  const unknownValues: UnknownValue[] = [];
  const ordered = [...lists].sort(
    (a, b) => order(a.kind) - order(b.kind) || compareNames(a.file, b.file) || compareNames(a.sheet, b.sheet),
  );
  const thisYear = Number(date.slice(0, 4));
  const known = knownSystems(ordered, thisYear, unknownValues);
  const contracts = contractsOf(ordered, known, date, unknownValues);
  const questions = contracts.flatMap((contract) => sharedQuestion(contract) ?? []);
  const cvrs = cvrByVendor(ordered, contracts, thisYear);
  for (const group of known.groups) {
    questions.push(...contractQuestions(group, contracts));
    questions.push(...settle(group, cvrs, unknownValues));
  }
  markSharedNames(known);
  const nameless = known.groups.filter(({ name }) => name === '');
  for (const { uuid = '', source } of nameless) {
    unknownValues.push({ key: 'system', header: '', text: uuid, about: uuid, source });
  }
  return {
    systems: known.groups
      .filter((group) => !nameless.includes(group))
      .map(importedOf)
      .sort((a, b) => compareNames(a.system, b.system) || compareNames(a.ref, b.ref)),
    questions: questions.sort((a, b) => compareNames(a.about, b.about) || compareNames(a.id, b.id)),
    unknownValues,
    contractsWithoutSystem: contracts
      .filter(({ systems }) => systems.length === 0)
      .map(({ name, source }) => ({ contract: name, source })),
  };
}

const kinds = ['systems', 'contracts', 'inventory', 'vendors'] as const;

function order(kind: ReadList['kind']): number {
  return kinds.indexOf(kind);
}

function importedOf({ ref, name, source, facts, flags }: SystemGroup): ImportedSystem {
  const named: Fact = { key: 'system', value: name, basis: 'systems', source };
  return { ref, system: name, source, facts: [named, ...facts], flags: [...flags].sort() };
}

function markSharedNames({ groups }: KnownSystems): void {
  const byName = new Map<string, SystemGroup[]>();
  for (const group of groups) {
    const identity = identityOfSystem(group.name);
    byName.set(identity, [...(byName.get(identity) ?? []), group]);
  }
  for (const [identity, same] of byName) {
    if (identity !== '' && same.length > 1) for (const group of same) group.flags.add('name-twice');
  }
}

/** Who gets the terms of a contract over several systems: one of them, or all without the price, which is for all of them. */
function sharedQuestion(contract: Contract): ImportQuestion | undefined {
  const { name, source, systems, terms } = contract;
  if (systems.length < 2 || terms.length === 0) return undefined;
  const withoutPrice = terms.filter(({ key }) => key !== 'yearlyPrice');
  const give = (to: readonly SystemGroup[], facts: readonly Fact[]): QuestionOption['gives'] =>
    to.flatMap(({ ref }) => facts.map((fact) => ({ ref, fact })));
  return {
    id: `shared ${name} ${systems.map(({ ref }) => ref).join(' ')}`,
    kind: 'shared-contract',
    about: name,
    systems: systems.map(named),
    source,
    options: [
      {
        id: 'all-without-price',
        label: { kind: 'all-without-price' },
        gives: give(systems, withoutPrice),
        source,
      },
      ...systems.map((group): QuestionOption => ({
        id: group.ref,
        label: { kind: 'system', name: group.name },
        gives: give([group], terms),
        source,
      })),
    ],
  };
}

function named({ ref, name }: SystemGroup): { ref: string; name: string } {
  return { ref, name };
}

/** Gives a system the terms of its one contract that is in force; asks where there are several, or none is in force. */
function contractQuestions(group: SystemGroup, contracts: readonly Contract[]): readonly ImportQuestion[] {
  const own = contracts.filter(({ systems }) => systems.length === 1 && systems[0] === group);
  const live = own.filter((contract) => contract.isInForce);
  const [only] = live;
  if (only !== undefined && live.length === 1) {
    group.facts.push(...only.terms);
    return only.computedEnd === undefined ? [] : [expiryQuestion(group, only, only.computedEnd)];
  }
  const [first, ...others] = live.length > 0 ? live : own;
  if (first === undefined) return [];
  const kind = live.length > 0 ? 'several-contracts' : 'contract-ended';
  return [
    {
      id: `${kind} ${group.ref}`,
      kind,
      about: group.name,
      systems: [named(group)],
      source: first.source,
      options: [first, ...others].map(({ name, source, terms }, place) => ({
        id: `${String(place)} ${name}`,
        label: { kind: 'contract', name },
        gives: terms.map((fact) => ({ ref: group.ref, fact })),
        source,
      })),
    },
  ];
}

function expiryQuestion(group: SystemGroup, contract: Contract, fact: Fact): ImportQuestion {
  return {
    id: `expiry ${group.ref}`,
    kind: 'expiry-from-length',
    about: contract.name,
    systems: [named(group)],
    source: fact.source ?? contract.source,
    options: [valueOption(group, fact)],
  };
}

function valueOption({ ref }: SystemGroup, fact: Fact): QuestionOption {
  return {
    id: String(fact.value),
    label: { kind: 'value' },
    gives: [{ ref, fact }],
    source: fact.source,
  };
}

/**
 * Leaves one fact for each question of a system, and asks where the lists say different things. Then CVR number, KLE number
 * and fagområde follow from what is certain.
 */
function settle(
  group: SystemGroup,
  cvrs: ReadonlyMap<string, Fact | null>,
  unknownValues: UnknownValue[],
): readonly ImportQuestion[] {
  const questions: ImportQuestion[] = [];
  const settled: Fact[] = [];
  for (const key of ['kitosUuid', ...prefillableKeys] as const) {
    const [first, ...others] = group.facts.filter((fact) => fact.key === key);
    if (first === undefined) continue;
    const distinct = [first, ...others].filter(
      (fact, place, all) => all.findIndex((other) => isSameFact(fact, other)) === place,
    );
    if (distinct.length === 1) settled.push(first);
    else if (
      key !== 'kitosUuid' &&
      !(key === 'cvr' && questions.length > 0 && questions[0]?.about === questionOf('vendor').header)
    )
      questions.push(valuesQuestion(group, key, distinct));
  }
  const isVendorOpen = questions.some(({ options }) => options[0]?.gives[0]?.fact.key === 'vendor');
  const certain = settled.filter(({ key }) => !(isVendorOpen && key === 'cvr'));
  group.facts.splice(0, group.facts.length, ...certain);
  const isAsked = (key: Fact['key']): boolean =>
    questions.some(({ options }) => options.some(({ gives }) => gives.some(({ fact }) => fact.key === key)));
  if (!group.inUse.includes(true) && group.inUse.includes(false)) group.flags.add('not-in-use');
  followVendor(group, cvrs, isAsked);
  followKle(group, unknownValues);
  questions.push(...followDomain(group));
  return questions;
}

function isSameFact(one: Fact, other: Fact): boolean {
  if (one.key === 'vendor') return isSameVendor(String(one.value), String(other.value));
  return typeof one.value === 'string' && typeof other.value === 'string'
    ? one.value.trim().toLowerCase() === other.value.trim().toLowerCase()
    : one.value === other.value;
}

/** A vendor that is chosen brings its CVR number along, where it stands in the same cell. */
function valuesQuestion(group: SystemGroup, key: Fact['key'], facts: readonly Fact[]): ImportQuestion {
  const cvrs = key === 'vendor' ? group.facts.filter((fact) => fact.key === 'cvr') : [];
  const optionOf = (fact: Fact): QuestionOption => {
    const option = valueOption(group, fact);
    const cvr = cvrs.filter(
      ({ source }) => source?.cell === fact.source?.cell && source?.file === fact.source?.file,
    );
    return { ...option, gives: [...option.gives, ...cvr.map((one) => ({ ref: group.ref, fact: one }))] };
  };
  return {
    id: `values ${key} ${group.ref}`,
    kind: 'several-values',
    about: questionOf(key).header,
    systems: [named(group)],
    source: facts[0]?.source ?? group.source,
    options: facts.map(optionOf),
  };
}

function factOf(group: SystemGroup, key: Fact['key']): string | undefined {
  const value = group.facts.find((fact) => fact.key === key)?.value;
  return value === undefined ? undefined : String(value);
}

function give(group: SystemGroup, key: Fact['key'], value: string, basis: Basis): void {
  group.facts.push({ key, value, basis, source: null });
}

/** The vendor of a system of public record, and the CVR number that the lists or public records have for the vendor. */
function followVendor(
  group: SystemGroup,
  cvrs: ReadonlyMap<string, Fact | null>,
  isAsked: (key: Fact['key']) => boolean,
): void {
  if (factOf(group, 'vendor') === undefined && !isAsked('vendor')) {
    const vendor = knownSystem(group.name)?.vendor ?? '';
    if (vendor !== '') give(group, 'vendor', vendor, 'catalogue');
  }
  const vendor = factOf(group, 'vendor');
  if (vendor === undefined || factOf(group, 'cvr') !== undefined || isAsked('cvr')) return;
  const listed = cvrs.get(identityOfVendor(vendor));
  if (listed === null) return;
  const cvr = knownVendor(vendor)?.cvr ?? '';
  if (listed !== undefined) group.facts.push(listed);
  else if (cvr !== '') give(group, 'cvr', cvr, 'catalogue');
}

/** The system's KLE number; of several, what they have in common. Where that is nothing, they are shown. */
function followKle(group: SystemGroup, unknownValues: UnknownValue[]): void {
  const [first] = group.kle;
  if (first === undefined) return;
  const parts = first.number.split('.');
  const isCommon = (prefix: string): boolean =>
    group.kle.every(({ number }) => `${number}.`.startsWith(`${prefix}.`));
  const common = [3, 2, 1].map((count) => parts.slice(0, count).join('.')).find(isCommon);
  if (common === undefined) unknownValues.push(unknownOf('kle', first.cell, group.name));
  else group.facts.push({ key: 'kle', value: common, basis: 'systems', source: first.cell.source });
}

/** Fagområde: what an own list says, else that of a system of public record, else that of the KLE numbers' main groups. */
function followDomain(group: SystemGroup): readonly ImportQuestion[] {
  if (factOf(group, 'domain') !== undefined) return [];
  const known = knownSystem(group.name, factOf(group, 'vendor'))?.domain;
  if (known !== undefined) {
    give(group, 'domain', known, 'catalogue');
    return [];
  }
  const suggested = new Map<Domain, Fact>();
  for (const { number, cell } of group.kle) {
    const domain = byMainGroup[number.slice(0, 2)] as Domain | undefined;
    if (domain !== undefined && !suggested.has(domain)) {
      suggested.set(domain, { key: 'domain', value: domain, basis: 'kle', source: cell.source });
    }
  }
  const facts = [...suggested.values()];
  const [only] = facts;
  if (only === undefined) return [];
  if (facts.length > 1) return [valuesQuestion(group, 'domain', facts)];
  group.facts.push(only);
  return [];
}

/** The CVR number that the lists have for each vendor; null where they have several. */
function cvrByVendor(
  lists: readonly ReadList[],
  contracts: readonly Contract[],
  thisYear: number,
): ReadonlyMap<string, Fact | null> {
  const found = new Map<string, Fact | null>();
  const add = (vendor: string, fact: Fact): void => {
    const identity = identityOfVendor(vendor);
    const there = found.get(identity);
    if (there === undefined) found.set(identity, fact);
    else if (there !== null && there.value !== fact.value) found.set(identity, null);
  };
  for (const { terms } of contracts) {
    const vendor = terms.find(({ key }) => key === 'vendor')?.value;
    const cvr = terms.find(({ key }) => key === 'cvr');
    if (vendor !== undefined && cvr !== undefined) add(String(vendor), cvr);
  }
  for (const { rows } of lists.filter(({ kind }) => kind === 'vendors')) {
    for (const { vendor, cvr } of rows.map((row) => vendorRow(row, thisYear))) {
      if (vendor !== undefined && cvr !== undefined) add(String(vendor.value), cvr);
    }
  }
  return found;
}

function vendorRow(row: ReadList['rows'][number], thisYear: number): Partial<Record<'vendor' | 'cvr', Fact>> {
  const facts = factsOf(row, 'vendors', '', thisYear, []);
  const of = (key: Fact['key']): Fact | undefined => facts.find((fact) => fact.key === key);
  const [vendor, cvr] = [of('vendor'), of('cvr')];
  return { ...(vendor && { vendor }), ...(cvr && { cvr }) };
}
