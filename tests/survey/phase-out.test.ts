import { phaseOut } from '../../src/survey/catalogue';
import { phaseOutEntry } from '../../src/survey/phase-out';

const meant = (typed: string) => phaseOutEntry(typed)?.system;

describe('a system on the phase-out list', () => {
  test('is known by its name as listed', () => {
    expect(phaseOut.map(({ system }) => meant(system))).toEqual(phaseOut.map(({ system }) => system));
  });

  test.each([
    ['kmd sag', 'KMD Sag'],
    ['KMD-SAG', 'KMD Sag'],
    ['  KMD  Sag. ', 'KMD Sag'],
    ['P data', 'P-data'],
    ['KMD eIndkomst', 'KMD eindkomst/FIF'],
    ['KMD e-Indkomst / FIF', 'KMD eindkomst/FIF'],
    ['KSP/CICS', 'KSP/CICS/LOS'],
    ['Dagpengesystemet 1', 'Dagpengesystemet 1 (barsel)'],
    ['KMD børnefamilieydelse', 'KMD Børnefamilieydelse'],
  ])('is known as "%s"', (typed, listed) => {
    expect(meant(typed)).toBe(listed);
  });

  test.each(['KMD Sag EDH', 'KMD', 'KMD Social Pension', 'KSP', 'LOS', 'FIF', 'Sag', '', '/'])(
    '"%s" is not on it',
    (typed) => {
      expect(meant(typed)).toBeUndefined();
    },
  );
});
