import { isSameSystem, isSameVendor, repeatedSystems } from '../../../src/survey/names/same-name';

const same = (one: string, other: string, ...vendors: readonly string[]): boolean =>
  isSameSystem({ system: one, vendor: vendors[0] }, { system: other, vendor: vendors[1] ?? vendors[0] });

test('a system is the same in any casing and punctuation and by any name that is known; a blank is none', () => {
  expect(same('KMD Nexus', 'kmd-nexus')).toBe(true);
  expect(same('KY', 'Kommunernes Ydelsessystem (KY)')).toBe(true);
  expect(same('Prisme 2015', 'Prisme')).toBe(false);
  expect(same('', ' ')).toBe(false);
});

test('a name that many vendors use is one system only beside one of them', () => {
  expect(same('Vagtplan', 'vagtplan', 'KMD', 'Kmd A/S')).toBe(true);
  expect(same('Vagtplan', 'Vagtplan')).toBe(true);
  expect(same('Vagtplan', 'Vagtplan', 'KMD', 'EG')).toBe(false);
  expect(same('KP', 'KP', 'Novax', 'EG')).toBe(false);
  expect(same('Prisme', 'Prisme', 'Fujitsu', 'Schultz')).toBe(true);
});

test('a vendor is the same whatever its form of company and by any name that is known; a blank is none', () => {
  expect(isSameVendor('KMD A/S', 'kmd as')).toBe(true);
  expect(isSameVendor('CSC', 'DXC Technology Danmark A/S')).toBe(true);
  expect(isSameVendor('KMD', 'EG')).toBe(false);
  expect(isSameVendor('', '')).toBe(false);
});

test('a system that stands twice is found at the second place and each after it', () => {
  const list = ['Sagsys', 'Løn', 'SAGSYS', '', 'Sag-sys', ''].map((system) => ({ system }));
  expect([...repeatedSystems(list)]).toEqual([2, 4]);
  const plans = ['KMD', 'EG', 'KMD'].map((vendor) => ({ system: 'Vagtplan', vendor }));
  expect([...repeatedSystems(plans)]).toEqual([2]);
});
