import catalogueData from '../../src/survey/data/systems.json';
import vendorData from '../../src/survey/data/vendors.json';
import { phaseOut, systems } from '../../src/survey/catalogue';
import { systemKey, vendorKey } from '../../src/survey/names/name-key';
import { knownSystem, knownVendor } from '../../src/survey/names/known-names';
import { phaseOutEntry } from '../../src/survey/phase-out';
import { vendors } from '../../src/survey/vendors';
import { vocabularies } from '../../src/survey/vocabularies';

const meant = (name: string, vendor?: string): string | undefined => knownSystem(name, vendor)?.system;

describe('the list of systems', () => {
  test.each([
    ['KY', 'Kommunernes Ydelsessystem'],
    ['KP', 'Kommunernes Pensionssystem'],
    ['KSD', 'Kommunernes Sygedagpengesystem'],
    ['SAPA', 'Sags- og Partsoverblik'],
    ['DOS', 'Digitaliseringsklar Opkrævning og Systemtilretning'],
    ['DOS/PSRM', 'Digitaliseringsklar Opkrævning og Systemtilretning'],
    ['PSRM', 'Public Sector Revenue Management'],
    ['FLIS', 'Fælleskommunalt Ledelsesinformationssystem'],
    ['Sygesikring', 'Sygesikring'],
    ['NGDP', 'Digital Post'],
    ['Digital Post (NGDP)', 'Digital Post'],
    ['Kommunernes Ydelsessystem (KY)', 'Kommunernes Ydelsessystem'],
    ['sags- og partsoverblik', 'Sags- og Partsoverblik'],
  ])('"%s", as the deck names it, is %s', (name, system) => {
    expect(meant(name)).toBe(system);
  });

  test('knows every system of the phase-out list by its name, and no two of them as one', () => {
    const known = phaseOut.map(({ system }) => meant(system));
    expect(known).not.toContain(undefined);
    expect(new Set(known).size).toBe(phaseOut.length);
    const names = systems.filter(({ system }) => known.includes(system));
    for (const { system, shortNames, formerNames } of names) {
      const listed = [system, ...shortNames, ...formerNames].map((name) => phaseOutEntry(name)?.system);
      expect(new Set(listed).size).toBe(1);
    }
  });

  test('means one system by each name', () => {
    const keys = systems.flatMap(({ system, shortNames, formerNames }) => [
      ...new Set([system, ...shortNames, ...formerNames].map(systemKey)),
    ]);
    expect(keys).not.toContain('');
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  test('takes an abbreviation for the system beside its own vendors or none, not beside another', () => {
    expect(meant('KP', 'KOMBIT A/S')).toBe('Kommunernes Pensionssystem');
    expect(meant('KP', 'Netcompany')).toBe('Kommunernes Pensionssystem');
    expect(meant('KP', 'Novax')).toBeUndefined();
    expect(meant('Vitae', 'CSC')).toBe('Vitae Suite');
    expect(meant('KMD Nexus', 'Somebody Else')).toBe('KMD Nexus');
  });

  test('names the source of every fact, a fagområde of the questionnaire, and no vendor twice', () => {
    const labels: readonly string[] = Object.values(vocabularies.domain);
    for (const { source, domain } of catalogueData.systems) {
      expect(Object.keys(catalogueData.sources)).toContain(source);
      expect(labels).toContain(domain);
    }
    for (const { source } of vendorData.vendors) expect(Object.keys(vendorData.sources)).toContain(source);
    const names = vendors.flatMap(({ vendor, otherNames }) => [
      ...new Set([vendor, ...otherNames].map(vendorKey)),
    ]);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    const developers = systems.map(({ developer }) => developer).filter((name) => name !== '');
    expect(developers.filter((name) => knownVendor(name) === undefined)).toEqual([]);
  });
});
