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

const byCvr = new Map(municipalities.map((municipality) => [municipality.cvr, municipality]));

/** The municipality whose own CVR number it is; undefined when it is none's. */
export function municipalityWithCvr(cvr: string): Municipality | undefined {
  return byCvr.get(cvr);
}

/** The municipality with a code; undefined when there is none. */
export function municipalityByCode(code: string): Municipality | undefined {
  return byCode.get(code);
}
