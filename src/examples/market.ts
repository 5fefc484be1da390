import type { Domain, MonopolyStatus } from '../survey/vocabularies';
import type { RatedArea } from '../survey/questionnaire';

/**
 * An invented vendor. Its CVR number is made up to pass the check; all start with a 9, far above the numbers seen in use.
 */
export interface ExampleVendor {
  /** As on the contract. */
  readonly name: string;
  /** How else respondents write it, beside casing and the company form. */
  readonly short?: string;
  readonly cvr: string;
}

/** Invented, and only invented, vendors: nobody real is said to be a monopolist by an example. */
export const vendors = {
  nordvang: { name: 'Nordvang IT A/S', short: 'Nordvang', cvr: '98219935' },
  klitmark: { name: 'Klitmark Systemer A/S', short: 'Klitmark', cvr: '94875749' },
  brunso: { name: 'Brunsø Informatik A/S', short: 'Brunsø', cvr: '97601895' },
  skovtofte: { name: 'Skovtofte Digital ApS', short: 'Skovtofte', cvr: '95597971' },
  tjornelyng: { name: 'Tjørnelyng Systemhus A/S', short: 'Tjørnelyng', cvr: '97215901' },
  vadestrom: { name: 'Vadestrøm A/S', cvr: '95288200' },
  laerkemose: { name: 'Lærkemose Løndata A/S', short: 'Lærkemose', cvr: '94072247' },
  havbakke: { name: 'Havbakke Software ApS', short: 'Havbakke', cvr: '90435205' },
  grankrog: { name: 'Grankrog IT ApS', cvr: '93740718' },
  bogeflod: { name: 'Bøgeflod Software A/S', short: 'Bøgeflod', cvr: '98181741' },
  hedelaerke: { name: 'Hedelærke ApS', cvr: '94333776' },
  vinterso: { name: 'Vintersø Geodata A/S', short: 'Vintersø', cvr: '91740931' },
  pileskaer: { name: 'Pileskær Læring A/S', short: 'Pileskær', cvr: '93106792' },
  ravnsund: { name: 'Ravnsund Forvaltning A/S', short: 'Ravnsund', cvr: '90749528' },
  solbjaelke: { name: 'Solbjælke Digital ApS', cvr: '97731322' },
  tangbo: { name: 'Tangbo Systemer I/S', short: 'Tangbo', cvr: '98171800' },
  aaflod: { name: 'Åflod Miljødata A/S', short: 'Åflod', cvr: '98137343' },
  kobberdam: { name: 'Kobberdam Økonomisystemer A/S', short: 'Kobberdam', cvr: '97923760' },
} as const satisfies Record<string, ExampleVendor>;

export type VendorKey = keyof typeof vendors;

/** One invented system on the market of its segment. */
export interface ExampleSystem {
  readonly name: string;
  /** What it is called besides, in corridors and registers. */
  readonly alsoCalled?: readonly string[];
  readonly vendor: VendorKey;
  /** How many municipalities use it, relative to the others of the segment. */
  readonly weight: number;
  /** How content its users are: added to a rating of 3. */
  readonly temper: number;
  readonly weak?: readonly RatedArea[];
  readonly strong?: readonly RatedArea[];
}

/** A need that most municipalities have one system for. */
export interface ExampleSegment {
  readonly domain: Domain;
  readonly kle: string;
  /** The share of municipalities that report a system for it, 0–1. */
  readonly frequency: number;
  /** Typical kr. per inhabitant a year in a municipality of 40,000. */
  readonly pricePerHead: number;
  /** What most respondents call the competition. */
  readonly status: Exclude<MonopolyStatus, 'dontKnow'>;
  /** The models of monopoly, 1–6, that respondents see. */
  readonly models: readonly (1 | 2 | 3 | 4 | 5 | 6)[];
  /**
   * Ripe for a tender: the contracts end at about the same time, others could deliver, prices differ little, and most
   * would rather break the monopoly than bargain.
   */
  readonly ripe?: { readonly alternatives: readonly string[] };
  readonly dependsOn?: string;
  readonly otherModel?: string;
  readonly systems: readonly ExampleSystem[];
}

/** A system together with the market it stands on. */
export interface MarketPlace {
  readonly segment: ExampleSegment;
  readonly system: ExampleSystem;
}
