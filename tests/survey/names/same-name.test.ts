import { isSameSystem, isSameVendor, repeatedSystems } from '../../../src/survey/names/same-name';

test('a system is the same in any casing and punctuation; a blank is none', () => {
  expect(isSameSystem('KMD Nexus', 'kmd-nexus')).toBe(true);
  expect(isSameSystem('Prisme 2015', 'Prisme')).toBe(false);
  expect(isSameSystem('', ' ')).toBe(false);
});

test('a vendor is the same whatever its form of company; a blank is none', () => {
  expect(isSameVendor('KMD A/S', 'kmd as')).toBe(true);
  expect(isSameVendor('KMD', 'EG')).toBe(false);
  expect(isSameVendor('', '')).toBe(false);
});

test('a system that stands twice is found at the second place and each after it', () => {
  expect([
    ...repeatedSystems(['Sagsys', 'Løn', 'SAGSYS', '', 'Sag-sys', ''].map((system) => ({ system }))),
  ]).toEqual([2, 4]);
});
