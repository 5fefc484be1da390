import { municipalityByCode } from './municipalities';

/** The two that do not put "Kommune" behind the bare name. */
const titles: Readonly<Record<string, string>> = {
  '0101': 'Københavns Kommune',
  '0400': 'Bornholms Regionskommune',
};

/** What a municipality calls itself, e.g. "Aarhus Kommune"; the code when there is no such municipality. */
export function municipalityTitle(code: string): string {
  const municipality = municipalityByCode(code);
  return titles[code] ?? (municipality === undefined ? code : `${municipality.name} Kommune`);
}
