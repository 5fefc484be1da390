import fc from 'fast-check';
import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import type { DataRow } from '../../src/consolidation/data-set';
import { municipalities, municipalityByCode } from '../../src/survey/municipalities';
import type { Answers } from '../../src/survey/registration';
import type { Domain, MonopolyStatus, Rating, WantedTrack } from '../../src/survey/vocabularies';
import { aDataSet, aRow, rowsOf } from '../builders/data-set';

const findingsOf = (...rows: readonly DataRow[]) => analyse(aDataSet({ rows }), noAnalystInput);
const systemOf = (...rows: readonly DataRow[]) => findingsOf(...rows).systems[0]!;

describe('what counts', () => {
  test('drafts are counted and left out of every figure', () => {
    const findings = findingsOf(
      aRow({ municipality: '0101', answers: { yearlyPrice: 100 } }),
      aRow({ municipality: '0147', status: 'draft', answers: { yearlyPrice: 900 } }),
      aRow({ municipality: '0147', system: 'Kun kladde', status: 'draft' }),
    );
    expect([findings.registrations, findings.drafts]).toEqual([1, 2]);
    expect(findings.systems).toHaveLength(1);
    expect(findings.systems[0]).toMatchObject({ municipalities: 1, price: { total: 100 } });
  });

  test('a municipality has answered with drafts alone, or with an empty workbook', () => {
    const rows = [aRow({ municipality: '0147', status: 'draft' }), aRow({ municipality: '0101' })];
    const findings = analyse(aDataSet({ rows, answeredEmpty: ['0151', '0153'] }), noAnalystInput);
    expect(findings.answered).toEqual(['0101', '0147', '0151', '0153']);
    expect(findings.missing).toHaveLength(94);
    expect(findings.systems[0]?.reach).toBe(25);
  });

  test('nobody has answered: nothing is found, and all 98 are missing', () => {
    const findings = analyse(aDataSet(), noAnalystInput);
    expect(findings).toMatchObject({ registrations: 0, systems: [], vendors: [], domains: [], calendar: [] });
    expect(findings.missing).toHaveLength(98);
  });

  test('a municipality that reports a system twice counts once, with both prices and both ratings', () => {
    const system = systemOf(
      aRow({ municipality: '0101', answers: { yearlyPrice: 100, 'rating:pricing': 1, modelOther: true } }),
      aRow({ municipality: '0101', answers: { yearlyPrice: 50, 'rating:pricing': 3, modelOther: true } }),
      aRow({ municipality: '0147', answers: { 'rating:pricing': 5 } }),
    );
    expect(system).toMatchObject({
      municipalities: 2,
      registrations: 3,
      population: municipalityByCode('0101')!.population + municipalityByCode('0147')!.population,
      price: { total: 150, n: 1 },
      ratings: { pricing: { n: 3, mean: 3 } },
    });
    expect(system.models[6]).toBe(2);
  });
});

describe('systems at the edges', () => {
  test('one municipality that answers nothing: every figure is missing, and no NaN is shown', () => {
    const { systems } = findingsOf(aRow({ vendor: null }));
    expect(systems[0]).toMatchObject({
      vendors: [],
      domain: null,
      monopolyDegree: null,
      pressure: null,
      weighted: {
        monopolyDegree: { population: null, spend: null },
        pressure: { population: null, spend: null },
      },
      agreement: null,
      window: null,
      joinShare: null,
      scores: { breakUp: null, negotiate: null },
      reach: 100,
      priority: 100,
      track: 'tooFew',
      kraljic: null,
    });
    expect(JSON.stringify(systems)).not.toContain('NaN');
  });

  test('all ratings equal: the mean is that rating and agreement is undefined', () => {
    const answers: Answers = { 'rating:pricing': 2, 'rating:quality': 2 };
    const system = systemOf(...rowsOf('Sagsys', { '0101': answers, '0147': answers, '0151': answers }));
    expect(system).toMatchObject({
      pressure: 75,
      agreement: null,
      ratings: { quality: { mean: 2, median: 2 } },
    });
  });

  test('a text in a number column is missing for that figure alone', () => {
    const system = systemOf(
      aRow({ municipality: '0101', answers: { bids: 1 }, unread: { yearlyPrice: 'måske 100.000' } }),
      aRow({ municipality: '0147', answers: { yearlyPrice: 0 } }),
    );
    expect(system).toMatchObject({ price: { total: 0, n: 1 }, singleBidShare: 1, municipalities: 2 });
  });

  test('the Fagområde is the one most name, the first in the questionnaire on a tie', () => {
    const named = (...domains: readonly NonNullable<Answers['domain']>[]) =>
      systemOf(...domains.map((domain) => aRow({ answers: { domain } }))).domain;
    expect(named('culture', 'payroll', 'culture')).toBe('culture');
    expect(named('culture', 'payroll')).toBe('payroll');
  });

  test('vendors stand once each, in alphabetical order', () => {
    const vendors = ['Ørsoft', 'Alfa', null, 'Ørsoft', 'Æbledata'].map((vendor) => aRow({ vendor }));
    expect(systemOf(...vendors).vendors).toEqual(['Alfa', 'Æbledata', 'Ørsoft']);
  });
});

describe('tracks', () => {
  test('a system on the phase-out list is being phased out whatever its scores', () => {
    expect(systemOf(aRow({ system: 'kmd-aktiv' }))).toMatchObject({ phaseOut: true, track: 'phaseOut' });
  });

  test("the analyst's override wins, and the recommendation stays visible", () => {
    const input = { ...noAnalystInput, overrides: { Sagsys: 'negotiate' as const } };
    const [system] = analyse(aDataSet({ rows: [aRow()] }), input).systems;
    expect(system).toMatchObject({ recommended: 'tooFew', override: 'negotiate', track: 'negotiate' });
  });

  test('a system with the name of a built-in property has no override', () => {
    expect(systemOf(aRow({ system: 'constructor' }))).toMatchObject({ override: null, track: 'tooFew' });
  });
});

describe('order', () => {
  test('the highest priority comes first, then the alphabet', () => {
    const findings = findingsOf(
      aRow({ system: 'Østersø', answers: { monopolyStatus: 'monopoly' } }),
      aRow({ system: 'Beta', answers: { monopolyStatus: 'competition' } }),
      aRow({ system: 'Alfa', answers: { monopolyStatus: 'competition' } }),
    );
    expect(findings.systems.map(({ system }) => system)).toEqual(['Østersø', 'Alfa', 'Beta']);
  });

  const answers: fc.Arbitrary<Answers> = fc.record(
    {
      domain: fc.constantFrom<Domain[]>('payroll', 'culture', 'elections'),
      monopolyStatus: fc.constantFrom<MonopolyStatus[]>(
        'monopoly',
        'deFacto',
        'monopolyLike',
        'competition',
        'dontKnow',
      ),
      yearlyPrice: fc.double({ min: 0, max: 1e7, noNaN: true }),
      addOnCost: fc.double({ min: 0, max: 1e6, noNaN: true }),
      'rating:pricing': fc.constantFrom<Rating[]>(1, 2, 3, 4, 5, 'dontKnow'),
      'rating:quality': fc.constantFrom<Rating[]>(1, 2, 3, 4, 5, 'notRelevant'),
      contractExpiry: fc.constantFrom('2026-12-31', '2027-06-30', '2029-01-01', '2020-01-01'),
      wantedTrack: fc.constantFrom<WantedTrack[]>('breakUp', 'negotiate', 'both', 'none', 'dontKnow'),
      willJoin: fc.constantFrom<('yes' | 'maybe' | 'no')[]>('yes', 'maybe', 'no'),
    },
    { requiredKeys: [] },
  );
  const row = fc
    .record({
      municipality: fc.constantFrom(...municipalities.slice(0, 12).map(({ code }) => code)),
      system: fc.constantFrom('Alfa', 'Bølge', 'KMD Sag'),
      vendor: fc.constantFrom('Fjordsoft', 'Klitdata', null),
      status: fc.constantFrom<('finished' | 'draft')[]>('finished', 'draft'),
      answers,
    })
    .map(aRow);

  test('of the rows changes nothing', () => {
    fc.assert(
      fc.property(
        fc
          .array(row, { minLength: 1, maxLength: 40 })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        ([rows, shuffled]) => {
          expect(findingsOf(...shuffled)).toEqual(findingsOf(...rows));
        },
      ),
    );
  });

  test('no figure is ever NaN or infinite, and indices stay within 0–100', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const findings = findingsOf(...rows);
        const numbers = JSON.stringify(findings, (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'not a figure' : value,
        );
        expect(numbers).not.toContain('not a figure');
        for (const system of findings.systems) {
          const { monopolyDegree, pressure, priority, scores, reach } = system;
          const indices = [monopolyDegree, pressure, priority, scores.breakUp, scores.negotiate, reach];
          expect(indices.every((index) => index === null || (index >= 0 && index <= 100 + 1e-9))).toBe(true);
        }
      }),
    );
  });
});
