import { nameWords, systemKey, vendorKey } from '../../../src/survey/names/name-key';

describe('vendorKey', () => {
  test.each([
    ['KMD A/S', 'Kmd as'],
    ['KMD A/S', 'kmd'],
    ['KMD, A/S', 'KMD a.s.'],
    ['K.M.D.', 'KMD'],
    ['Fjordsoft ApS', 'fjordsoft  aps.'],
    ['Fjordsoft P/S', 'fjordsoft is'],
    ['A/S Fjordsoft', 'Fjordsoft'],
    ['Ærøsoft', 'AEROESOFT'],
    ['Fjordsoft', 'Fjordsoft Danmark A/S'],
    ['Fjordsoft A/S', 'Fjordsoft A/S (26911745)'],
    ['Fjordsoft Inc. (US)', 'Fjordsoft'],
    ['Fjordsoft DK, filial af Fjordsoft AB', 'Fjordsoft'],
    ['Fjord & Bakke', 'Fjord og Bakke ApS'],
    ['Fjordsoft (udgået)', 'Fjordsoft'],
    ['Fjord-Soft', 'Fjord Soft'],
  ])('takes "%s" and "%s" for one vendor', (a, b) => {
    expect(vendorKey(a)).toBe(vendorKey(b));
  });

  test.each([
    ['Fjordsoft Holding A/S', 'Fjordsoft A/S'],
    ['Atlas', 'Atl A/S'],
    ['Gas', 'G as'],
  ])('keeps "%s" and "%s" apart', (a, b) => {
    expect(vendorKey(a)).not.toBe(vendorKey(b));
  });

  test('a name that is nothing but a form of company keeps it', () => {
    expect(vendorKey('A/S')).toBe('as');
  });
});

describe('systemKey', () => {
  test.each([
    ['KMD Nexus', 'kmd-nexus'],
    ['Sag & Dok', 'SAG/DOK'],
    ['Prisme 2015', 'prisme2015'],
    ['Sagsys (Ikke tilgængeligt)', 'Sagsys'],
    ['Sagsys (udgået) (Ikke tilgængeligt)', 'Sagsys®'],
    ['FK Beskedfordeler', 'Fælleskommunal Beskedfordeler'],
    ['Løn og Personale', 'Løn & personale'],
  ])('takes "%s" and "%s" for one system', (a, b) => {
    expect(systemKey(a)).toBe(systemKey(b));
  });

  test.each([
    ['Sagsys 3.1', 'Sagsys 31'],
    ['C++', 'C#'],
    ['Sagsys (Byg)', 'Sagsys'],
    ['Løn as', 'Løn'],
  ])('keeps "%s" and "%s" apart', (a, b) => {
    expect(systemKey(a)).not.toBe(systemKey(b));
  });
});

test('words are lower case without punctuation, and a vendor’s form of company is none of them', () => {
  expect(nameWords('system', 'KMD Opus – Løn')).toEqual(['kmd', 'opus', 'loen']);
  expect(nameWords('vendor', 'Fjord & Soft A/S')).toEqual(['fjord', 'soft']);
});
