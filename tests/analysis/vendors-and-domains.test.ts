import { domainFindings as allDomains, kleFindings } from '../../src/analysis/domains';
import { groupRows } from '../../src/analysis/observations';
import { defaultSettings } from '../../src/analysis/settings';
import { modalDomain } from '../../src/analysis/systems';
import { vendorFindings } from '../../src/analysis/vendors';
import type { DataRow } from '../../src/consolidation/data-set';
import { municipalities, municipalityByCode } from '../../src/survey/municipalities';
import { aRow } from '../builders/data-set';

const populationOf = (code: string): number => municipalityByCode(code)!.population;

describe('vendors', () => {
  const rows = [
    aRow({
      municipality: '0101',
      system: 'Alfa',
      vendor: 'Fjordsoft',
      answers: { monopolyStatus: 'monopoly', yearlyPrice: 100, 'rating:pricing': 1 },
    }),
    aRow({
      municipality: '0147',
      system: 'Alfa',
      vendor: 'Fjordsoft',
      answers: { monopolyStatus: 'competition', 'rating:pricing': 3 },
    }),
    aRow({
      municipality: '0147',
      system: 'Bølge',
      vendor: 'Fjordsoft',
      answers: { monopolyStatus: 'dontKnow' },
    }),
    aRow({ municipality: '0151', system: 'Bølge', vendor: 'Klitdata' }),
    aRow({ municipality: '0153', system: 'Alfa', vendor: null, answers: { yearlyPrice: 900 } }),
  ];
  const [first, second, ...rest] = vendorFindings(
    rows,
    new Map([
      ['Alfa', 'payroll'],
      ['Bølge', 'culture'],
    ]),
    defaultSettings,
  );

  test('the one with most registrations comes first; rows without a vendor are nobody’s', () => {
    expect([first?.vendor, second?.vendor, rest.length]).toEqual(['Fjordsoft', 'Klitdata', 0]);
  });

  test('systems and municipalities count once each, and each registration speaks', () => {
    expect(first).toMatchObject({
      systems: 2,
      municipalities: 2,
      registrations: 3,
      price: 100,
      monopolyShare: 0.5,
      monopolyDegree: 50,
      pressure: 75,
    });
    expect(first?.ratings).toEqual({
      pricing: 2,
      addOns: null,
      maintenance: null,
      quality: null,
      negotiation: null,
    });
  });

  test('it is sole vendor of a system when nobody names another', () => {
    expect(first?.soleVendorSystems).toBe(1);
    expect(second).toMatchObject({ soleVendorSystems: 0, price: null, monopolyShare: null, pressure: null });
  });
});

describe('a vendor’s share of a municipality’s price', () => {
  const paying = (municipality: string, vendor: string | null, yearlyPrice?: number) =>
    aRow({ municipality, vendor, answers: yearlyPrice === undefined ? {} : { yearlyPrice } });

  test('is of all that the municipality reports, over the municipalities in which it has a price', () => {
    const rows = [
      paying('0101', 'Fjordsoft', 30),
      paying('0101', 'Klitdata', 60),
      paying('0101', null, 10),
      paying('0147', 'Fjordsoft', 50),
      paying('0151', 'Fjordsoft'),
      paying('0151', 'Klitdata', 70),
    ];
    const [first] = vendorFindings(rows, new Map(), defaultSettings);
    expect(first).toMatchObject({
      vendor: 'Fjordsoft',
      priceShare: { median: expect.closeTo(0.65, 9) as number, max: 1, n: 2 },
    });
  });

  test('is missing without a price', () => {
    const [only] = vendorFindings([paying('0101', 'Fjordsoft')], new Map(), defaultSettings);
    expect(only?.priceShare).toEqual({ median: null, max: null, n: 0 });
  });
});

describe('Fagområder', () => {
  const domainFindings = (rows: readonly DataRow[]) =>
    allDomains(
      rows,
      new Map(
        [...groupRows(rows, ({ system }) => system)].map(([system, its]) => [system, modalDomain(its)]),
      ),
    );

  test('a registration stands in the Fagområde that most of its system’s registrations name', () => {
    const rows = [
      aRow({ municipality: '0101', answers: { domain: 'payroll' } }),
      aRow({ municipality: '0147', answers: { domain: 'payroll' } }),
      aRow({ municipality: '0151', answers: { domain: 'culture' } }),
      aRow({ municipality: '0153' }),
      aRow({ municipality: '0153', system: 'Ukendt' }),
    ];
    expect(domainFindings(rows).map(({ domain, n }) => [domain, n])).toEqual([
      ['payroll', { registrations: 4, municipalities: 4 }],
    ]);
  });

  test('shares, HHI and ratios stand on registrations, spend and inhabitants', () => {
    const domain = 'payroll';
    const rows = [
      aRow({ municipality: '0101', vendor: 'Fjordsoft', answers: { domain, yearlyPrice: 300, bids: 1 } }),
      aRow({ municipality: '0101', vendor: 'Fjordsoft', system: 'B', answers: { domain, bids: 2 } }),
      aRow({ municipality: '0101', vendor: 'Klitdata', system: 'C', answers: { domain, yearlyPrice: 100 } }),
      aRow({ municipality: '0147', vendor: 'Fjordsoft', answers: { domain } }),
      aRow({ municipality: '0151', vendor: null, answers: { domain, yearlyPrice: 50 } }),
    ];
    const [finding] = domainFindings(rows);
    const [large, small] = [populationOf('0101') + populationOf('0147'), populationOf('0101')];
    expect(finding).toMatchObject({
      systems: 3,
      registrations: 5,
      municipalities: 3,
      spend: 450,
      population: large + populationOf('0151'),
      singleBidShare: 0.5,
    });
    expect(finding?.shares).toEqual([
      { vendor: 'Fjordsoft', registrations: 0.75, spend: 0.75, population: large / (large + small) },
      { vendor: 'Klitdata', registrations: 0.25, spend: 0.25, population: small / (large + small) },
    ]);
    expect(finding?.hhi.registrations).toBe(6250);
    expect(finding?.hhi.population).toBeCloseTo((1e4 * (large ** 2 + small ** 2)) / (large + small) ** 2, 6);
    expect(finding?.cr1.spend).toBe(0.75);
    expect(finding?.cr3).toEqual({ registrations: 1, spend: 1, population: 1 });
  });

  test('one vendor: HHI 10,000 on every base that is not empty', () => {
    const [finding] = domainFindings([aRow({ answers: { domain: 'culture' } })]);
    expect(finding?.hhi).toEqual({ registrations: 10_000, spend: null, population: 10_000 });
    expect(finding?.shares).toEqual([{ vendor: 'Fjordsoft', registrations: 1, spend: null, population: 1 }]);
  });

  test('no vendor named: the registrations are there, the concentration is missing', () => {
    const [finding] = domainFindings([aRow({ vendor: null, answers: { domain: 'culture' } })]);
    expect(finding).toMatchObject({ registrations: 1, shares: [], spend: null });
    expect(finding?.hhi).toEqual({ registrations: null, spend: null, population: null });
  });
});

describe('KLE main groups', () => {
  const withKle = (count: number, kle: string) =>
    municipalities.slice(0, count).map(({ code }) => aRow({ municipality: code, answers: { kle, bids: 1 } }));

  test('stand where ten registrations carry a number of them, with the same figures', () => {
    const rows = [...withKle(6, '27.00'), ...withKle(4, '27.35.16'), ...withKle(9, '85'), aRow()];
    const groups = kleFindings(rows);
    expect(groups.map(({ group }) => group)).toEqual(['27']);
    expect(groups[0]).toMatchObject({
      n: { registrations: 10, municipalities: 6 },
      hhi: { registrations: 10_000 },
      baseCounts: { registrations: 10, spend: 0, population: 6 },
      singleBidShare: 1,
      singleBidN: 10,
    });
    expect(groups[0]?.singleBidInterval?.[0]).toBeCloseTo(0.7225, 4);
  });
});
