import catalogueData from './data/systems.json';
import phaseOutData from './data/phase-out.json';
import { vocabularies } from './vocabularies';
import type { Domain } from './vocabularies';

/** A system that respondents are likely to name: public facts and nothing else. */
export interface CatalogueEntry {
  readonly system: string;
  /** Whom the municipality has its contract with; '' when that differs. */
  readonly vendor: string;
  /** Who develops and runs it, when that is not the one who is contracted with; else ''. */
  readonly developer: string;
  readonly domain: Domain;
  /** Abbreviations, and names so common that other vendors' systems may carry them too. */
  readonly shortNames: readonly string[];
  readonly formerNames: readonly string[];
  /** Under whose name it is sold, or was. */
  readonly otherVendors: readonly string[];
  /** No longer in general use; offered last. */
  readonly historical: boolean;
}

/** A system that KOMBIT listed as being phased out at the programme managers' meeting of January 2022. */
export interface PhaseOutEntry {
  readonly system: string;
  readonly type: string;
  readonly anchor: string;
  readonly status: string;
  readonly lastMover: string;
  readonly alternative: string;
}

const domainByLabel = new Map<string, Domain>(
  Object.entries(vocabularies.domain).map(([code, label]) => [label, code as Domain]),
);

/** The systems that are known by public facts: suggested in the form, and joined by their names at KOMBIT. */
export const systems: readonly CatalogueEntry[] = catalogueData.systems.map((entry) => ({
  system: entry.system,
  vendor: entry.vendor,
  developer: entry.developer ?? '',
  domain: domainByLabel.get(entry.domain) ?? 'other',
  shortNames: entry.shortNames ?? [],
  formerNames: entry.formerNames ?? [],
  otherVendors: entry.otherVendors ?? [],
  historical: entry.historical ?? false,
}));

/** The phase-out list, as the deck gives it. */
export const phaseOut: readonly PhaseOutEntry[] = phaseOutData;
