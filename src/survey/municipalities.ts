import data from './data/municipalities.json';

/** One of Denmark's 98 municipalities. `code` is the four-digit kommunekode. */
export interface Municipality {
  readonly code: string;
  /** Official name without the word "Kommune". */
  readonly name: string;
  readonly region: string;
  /** The municipality's own CVR number. */
  readonly cvr: string;
  /** Inhabitants on `populationDate`. */
  readonly population: number;
}

/** The 98 municipalities in the order of their codes. */
export const municipalities: readonly Municipality[] = data.municipalities;

/** The day to which the populations belong (Danmarks Statistik, FOLK1A). */
export const populationDate: string = data.populationDate;

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));

const cvrs = new Set(municipalities.map(({ cvr }) => cvr));

/** Whether a CVR number is a municipality's own, and so no vendor's. */
export function isMunicipalCvr(cvr: string): boolean {
  return cvrs.has(cvr);
}

/** The municipality with a code; undefined when there is none. */
export function municipalityByCode(code: string): Municipality | undefined {
  return byCode.get(code);
}
