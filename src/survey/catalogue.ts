import catalogueData from './data/catalogue.json';
import phaseOutData from './data/phase-out.json';
import { isSameSystem } from './names/same-name';
import { vocabularies } from './vocabularies';
import type { Domain } from './vocabularies';

/** A system that respondents are likely to name. */
export interface CatalogueEntry {
  readonly system: string;
  readonly vendor: string;
  readonly domain: Domain;
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

/** Names to suggest while a respondent types. */
export const catalogue: readonly CatalogueEntry[] = catalogueData.map(({ domain, ...entry }) => ({
  ...entry,
  domain: domainByLabel.get(domain) ?? 'other',
}));

/** The catalogue's entry of a system, by its name in any spelling. */
export function catalogueEntry(name: string): CatalogueEntry | undefined {
  return catalogue.find(({ system }) => isSameSystem(system, name));
}

/** The phase-out list, as the deck gives it. */
export const phaseOut: readonly PhaseOutEntry[] = phaseOutData;
