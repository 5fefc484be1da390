import { passesCvrCheck } from '../../src/survey/cvr';
import { cvrDoubt } from '../../src/survey/cvr-doubt';
import { municipalities } from '../../src/survey/municipalities';
import { vendors } from '../../src/survey/vendors';

const code = (cvr: string, vendor?: string) => cvrDoubt('CVR-nr.', cvr, vendor)?.code;

test.each([
  ['12345678', 'KMD', 'cvr-check-failed'],
  ['35209115', 'KMD', 'cvr-municipal'],
  ['26911745', 'Systematic', 'cvr-other-vendor'],
  ['26911745', 'KMD A/S', undefined],
  ['26911745', undefined, undefined],
  ['84667811', 'EG Bygningsdata', undefined],
  ['17150413', 'Fjordsoft', undefined],
])('%s beside %s: %s', (cvr, vendor, expected) => {
  expect(code(cvr, vendor)).toBe(expected);
});

test('every municipality has a number of its own that passes the check, and no vendor has it', () => {
  const numbers = municipalities.map(({ cvr }) => cvr);
  expect(new Set(numbers).size).toBe(98);
  expect(numbers.filter((cvr) => !passesCvrCheck(cvr))).toEqual([]);
  const known = vendors.map(({ cvr }) => cvr).filter((cvr) => cvr !== '');
  expect(known.filter((cvr) => !passesCvrCheck(cvr) || numbers.includes(cvr))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});
