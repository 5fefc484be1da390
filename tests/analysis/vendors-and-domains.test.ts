import { domainFindings } from '../../src/analysis/domains';
import { defaultSettings } from '../../src/analysis/settings';
import { vendorFindings } from '../../src/analysis/vendors';
import { municipalityByCode } from '../../src/survey/municipalities';
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
  const [first, second, ...rest] = vendorFindings(rows, defaultSettings);

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

describe('Fagområder', () => {
  test('a registration belongs to the Fagområde that it names itself', () => {
    const rows = [
      aRow({ municipality: '0101', answers: { domain: 'culture' } }),
      aRow({ municipality: '0147', answers: { domain: 'payroll' } }),
      aRow({ municipality: '0151' }),
    ];
    expect(domainFindings(rows).map(({ domain, registrations }) => [domain, registrations])).toEqual([
      ['payroll', 1],
      ['culture', 1],
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
