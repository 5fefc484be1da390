import type { PrefillableKey } from '../survey/prefilled';
import type { Answer } from '../survey/registration';
import type { Source } from './source';

/** Where an answer comes from: a list, what the KLE number tells, or the product's own catalogue of public facts. */
export type Basis = 'systems' | 'contracts' | 'vendors' | 'inventory' | 'kle' | 'catalogue';

/** One answer that the lists give. */
export interface Fact {
  readonly key: PrefillableKey | 'kitosUuid';
  readonly value: Answer;
  readonly basis: Basis;
  /** Null when it stands in none of the files. */
  readonly source: Source | null;
}

/** What deserves a word before a system is taken over. */
export type Flag =
  /** A contract was joined to it by name, since a UUID is missing. */
  | 'joined-by-name'
  /** Another system of the lists has the same name. */
  | 'name-twice'
  /** Several rows of one list are about it. */
  | 'row-twice'
  /** Only a contract names it. */
  | 'only-in-contract'
  /** KITOS has closed it in its catalogue: "(Ikke tilgængeligt)". */
  | 'closed-in-catalogue'
  /** Its status says that it is no longer used. */
  | 'not-in-use';

/** A system that the lists name, with everything that is certain about it. */
export interface ImportedSystem {
  /** Tells it from the others of this import. */
  readonly ref: string;
  readonly system: string;
  readonly source: Source;
  readonly facts: readonly Fact[];
  readonly flags: readonly Flag[];
}

/** What one of several ways to answer a question gives to which systems. */
export interface QuestionOption {
  readonly id: string;
  readonly label:
    | { readonly kind: 'system'; readonly name: string }
    | { readonly kind: 'all-without-price' }
    | { readonly kind: 'contract'; readonly name: string }
    | { readonly kind: 'value' };
  readonly gives: readonly { readonly ref: string; readonly fact: Fact }[];
  readonly source: Source | null;
}

/** What the lists do not decide. Nothing is given until a person has chosen. */
export interface ImportQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  /** The contract's name, or the header of the question. */
  readonly about: string;
  readonly systems: readonly { readonly ref: string; readonly name: string }[];
  readonly source: Source;
  readonly options: readonly QuestionOption[];
}
export type QuestionKind =
  /** One contract covers several systems. */
  | 'shared-contract'
  /** One system has several contracts. */
  | 'several-contracts'
  /** Its only contract is no longer in force. */
  | 'contract-ended'
  /** The lists say different things of one system. */
  | 'several-values'
  /** The contract has no end of its own; its beginning and its length give one. */
  | 'expiry-from-length';

/** A value that no answer could be made of. */
export interface UnknownValue {
  readonly key: PrefillableKey;
  readonly header: string;
  readonly text: string;
  /** The system or contract that the row is about. */
  readonly about: string;
  readonly source: Source;
}

/** Everything that the lists say, joined. */
export interface ImportedLists {
  readonly systems: readonly ImportedSystem[];
  readonly questions: readonly ImportQuestion[];
  readonly unknownValues: readonly UnknownValue[];
  /** Contracts that no system could be found for. */
  readonly contractsWithoutSystem: readonly { readonly contract: string; readonly source: Source }[];
}
