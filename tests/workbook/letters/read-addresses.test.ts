import fc from 'fast-check';
import { municipalities } from '../../../src/survey/municipalities';
import { readAddresses, withoutAddress } from '../../../src/workbook/letters/read-addresses';
import { aRawWorkbook } from '../../builders/raw-workbook';
import type { CellSketch } from '../../builders/raw-workbook';

type Row = readonly CellSketch[];
const reading = (...rows: readonly Row[]): ReturnType<typeof readAddresses> =>
  readAddresses(aRawWorkbook({ rows }));
const addresses = (...rows: readonly Row[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(reading(...rows).addresses);

const aMunicipality = fc.constantFrom(...municipalities);
const aCode = aMunicipality.chain(({ code }) => fc.constantFrom<CellSketch>(code, Number(code), ` ${code} `));

test('a municipality is known by code or name, wherever its column stands and whatever it is called', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(aMunicipality, { minLength: 1, maxLength: 12 }),
      fc.constantFrom<readonly [string, (own: (typeof municipalities)[number]) => CellSketch]>(
        ['Kommunekode', ({ code }) => Number(code)],
        ['Kode', ({ code }) => code],
        ['Kommune', ({ name }) => `${name} Kommune`],
        ['Navn', ({ name }) => name.toUpperCase()],
        ['', ({ code, name }) => `${code} ${name}`],
      ),
      fc.constantFrom('E-mail', 'Mailadresse', 'e-post', ''),
      fc.boolean(),
      (some, [header, written], mailHeader, mailFirst) => {
        const pair = (one: CellSketch, other: CellSketch): Row =>
          mailFirst ? [null, other, 'x', one] : [one, null, 'x', other];
        const rows = some.map((own) => pair(written(own), `post${own.code}@sted.dk`));
        const found = reading(pair(header, mailHeader), ...rows);
        expect(found.issues).toEqual([]);
        expect(Object.fromEntries(found.addresses)).toEqual(
          Object.fromEntries(some.map(({ code }) => [code, [`post${code}@sted.dk`]])),
        );
        expect(withoutAddress(found.addresses)).toHaveLength(municipalities.length - some.length);
      },
    ),
  );
});

test('several rows and several addresses in a cell are several addresses, each once', () => {
  expect(
    addresses(
      ['Kommune', 'E-mail'],
      ['Aarhus', 'Kim Larsen <kim@aarhus.dk>; post@aarhus.dk'],
      ['Århus Kommune', 'mailto:POST@aarhus.dk'],
    ),
  ).toEqual({ '0751': ['kim@aarhus.dk', 'post@aarhus.dk'] });
});

test('one column may say both', () => {
  expect(addresses(['Aarhus Kommune <post@aarhus.dk>'], ['Odense: post@odense.dk'])).toEqual({
    '0751': ['post@aarhus.dk'],
    '0461': ['post@odense.dk'],
  });
});

test('of two columns with addresses the one that is called so counts', () => {
  expect(
    addresses(
      ['Kommune', 'Sagsbehandler', 'E-mail'],
      ['Aarhus', 'kim@aarhus.dk', 'post@aarhus.dk'],
      ['Odense', 'bo@odense.dk', null],
    ),
  ).toEqual({ '0751': ['post@aarhus.dk'] });
});

test('what is not known is named with its cell, and guesses are told', () => {
  const { issues, addresses: found } = reading(
    ['Kommune', 'E-mail'],
    ['Silleborg', 'post@silkeborg.dk'],
    ['Region Midtjylland', 'post@rm.dk'],
    ['Odense', 'ring først'],
    ['I alt', null],
  );
  expect([...found.keys()]).toEqual(['0740']);
  expect(issues).toMatchObject([
    {
      code: 'municipality-guessed',
      where: { sheet: 'Ark1', cell: 'A2' },
      params: { municipality: 'Silkeborg' },
    },
    {
      code: 'address-municipality-unknown',
      where: { cell: 'A3' },
      params: { text: 'Region Midtjylland', address: 'post@rm.dk' },
    },
    { code: 'address-unread', where: { cell: 'B4' }, params: { text: 'ring først', municipality: 'Odense' } },
  ]);
});

test('no list makes it throw, and no address is made of what is none', () => {
  const cell = fc.oneof(fc.string(), fc.integer(), aCode, fc.emailAddress(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
      for (const [code, own] of reading(...rows).addresses) {
        expect(municipalities.map((one) => one.code)).toContain(code);
        for (const one of own) expect(one).toMatch(/^[^\s,;<>]+@[^\s,;<>]+$/u);
      }
    }),
  );
});
