import fc from 'fast-check';
import { consolidate } from '../../src/consolidation/consolidate';
import type { DataSet } from '../../src/consolidation/data-set';
import type { NameDecision } from '../../src/consolidation/prior-data-set';
import { municipalities } from '../../src/survey/municipalities';
import type { Answers } from '../../src/survey/registration';
import { anInput } from '../builders/submission';

/** One municipality for each list of rows, in the order of the codes. */
function dataSetOf(rows: readonly (readonly Answers[])[], decisions: readonly NameDecision[] = []): DataSet {
  const inputs = rows.map((answers, index) => {
    const { code } = municipalities[index]!;
    return anInput({ municipality: code, file: `${code}.xlsx`, rows: answers });
  });
  return consolidate(inputs, { submissions: [], files: [], decisions }, { date: '2026-11-23' });
}
const vendorsOf = (names: readonly string[], decisions?: readonly NameDecision[]): DataSet =>
  dataSetOf(
    names.map((vendor, index) => [{ system: `S${String(index)}`, vendor }]),
    decisions,
  );
const systemsOf = (names: readonly string[], decisions?: readonly NameDecision[], vendor = 'KMD'): DataSet =>
  dataSetOf(
    names.map((system) => [{ system, vendor }]),
    decisions,
  );
const vendorNames = ({ rows }: DataSet): readonly (string | null)[] => rows.map(({ vendor }) => vendor);
const systemNames = ({ rows }: DataSet): readonly string[] => rows.map(({ system }) => system);
const open = ({ proposals }: DataSet): readonly (readonly string[])[] =>
  proposals.filter(({ decision }) => decision === null).map(({ name, candidate }) => [name, candidate]);

describe('names that are one by themselves', () => {
  test('differ in casing, punctuation and form of company; the most frequent spelling is shown', () => {
    const dataSet = vendorsOf(['Kmd as', 'KMD A/S', 'kmd', 'KMD A/S']);
    expect(vendorNames(dataSet)).toEqual(['KMD A/S', 'KMD A/S', 'KMD A/S', 'KMD A/S']);
    expect(dataSet.aliases.filter(({ kind }) => kind === 'vendor')).toEqual([
      { kind: 'vendor', written: 'kmd', name: 'KMD A/S', because: 'normalised' },
      { kind: 'vendor', written: 'KMD A/S', name: 'KMD A/S', because: 'identical' },
      { kind: 'vendor', written: 'Kmd as', name: 'KMD A/S', because: 'normalised' },
    ]);
    expect(open(dataSet)).toEqual([]);
  });

  test('on a tie the first in the alphabet is shown', () => {
    expect(vendorNames(vendorsOf(['Fjord-Soft', 'Fjord Soft']))).toEqual(['Fjord Soft', 'Fjord Soft']);
  });

  test('a municipality is one vote for a spelling, however many rows it has', () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ system: `X${String(index)}`, vendor: 'kmd' }));
    const dataSet = dataSetOf([many, [{ system: 'A', vendor: 'KMD' }], [{ system: 'B', vendor: 'KMD' }]]);
    expect(new Set(vendorNames(dataSet))).toEqual(new Set(['KMD']));
  });

  test('vendors with the same CVR number are one, also through a third, when their names are like', () => {
    const dataSet = dataSetOf([
      [{ system: 'A', vendor: 'Fjordsoft', cvr: '26911745' }],
      [{ system: 'B', vendor: 'Fjordsoft Holding', cvr: '26911745' }],
      [{ system: 'C', vendor: 'Fjordsoft Holding', cvr: '19435075' }],
      [{ system: 'D', vendor: 'Fjordsoft Holding og Drift (19435075)' }],
    ]);
    expect(new Set(vendorNames(dataSet)).size).toBe(1);
    expect(dataSet.aliases.find(({ written }) => written === 'Fjordsoft')?.because).toBe('cvr');
  });

  test('a number typed to get past the field is nobody’s CVR', () => {
    for (const cvr of ['11111111', '12345678']) {
      const dataSet = dataSetOf([
        [{ system: 'A', vendor: 'Fjordsoft', cvr }],
        [{ system: 'B', vendor: 'Bakkedata', cvr }],
      ]);
      expect(vendorNames(dataSet)).toEqual(['Fjordsoft', 'Bakkedata']);
    }
  });

  test('the names of one known vendor or system are one, whichever the municipality chose', () => {
    const vendors = vendorsOf(['Wizkids A/S', 'Everway']);
    expect(new Set(vendorNames(vendors)).size).toBe(1);
    expect(vendors.aliases.find(({ written }) => written === 'Wizkids A/S')?.because).toBe('listed');
    const names = ['KY', 'Kommunernes Ydelsessystem', 'Kommunernes Ydelsessystem (KY)'];
    expect(new Set(systemNames(systemsOf(names, [], 'KOMBIT'))).size).toBe(1);
  });

  test('an abbreviation of the list is another system beside another vendor', () => {
    const dataSet = dataSetOf([
      [{ system: 'Kommunernes Pensionssystem', vendor: 'KOMBIT A/S' }],
      [{ system: 'KP', vendor: 'KOMBIT' }],
      [{ system: 'KP', vendor: 'Bakkedata' }],
    ]);
    expect(systemNames(dataSet)).toEqual([
      'Kommunernes Pensionssystem',
      'Kommunernes Pensionssystem',
      'KP (Bakkedata)',
    ]);
  });

  test('a name is one with the abbreviation, the long name or the former name that it states', () => {
    const stated = ['Anden Sagsportal (ASP)', 'ASP', 'Anden Sagsportal'];
    const dataSet = systemsOf(stated, [], 'Fjordsoft');
    expect(new Set(systemNames(dataSet)).size).toBe(1);
    expect(dataSet.aliases.filter(({ because }) => because === 'stated')).toHaveLength(2);
    expect(new Set(vendorNames(vendorsOf(['Nyt Navn (tidl. I-Tro ApS)', 'I-Tro ApS']))).size).toBe(1);
  });

  test('an abbreviation that two names claim joins neither', () => {
    const names = ['Anden Sagsportal (ASP)', 'ASP', 'Afdelingens Skemaprogram (ASP)'];
    expect(systemNames(systemsOf(names, [], 'Fjordsoft'))).toEqual(names);
  });

  test('systems of one vendor are one but for its name, unless one municipality has both', () => {
    const dataSet = systemsOf(['OPUS Bakkeplan', 'KMD OPUS Bakkeplan', 'Bakkeplan', 'KMD Bakkeplan']);
    expect(systemNames(dataSet)).toEqual([
      'KMD OPUS Bakkeplan',
      'KMD OPUS Bakkeplan',
      'Bakkeplan',
      'KMD Bakkeplan',
    ]);
    expect(dataSet.aliases.find(({ written }) => written === 'OPUS Bakkeplan')?.because).toBe('vendor-name');
    const both = ['OPUS Bakkeplan', 'KMD OPUS Bakkeplan'].map((system) => ({ system, vendor: 'KMD' }));
    expect(systemNames(dataSetOf([both]))).toEqual(['OPUS Bakkeplan', 'KMD OPUS Bakkeplan']);
  });

  test('systems are never one because their vendor is, and a blank vendor is none', () => {
    const dataSet = dataSetOf([
      [{ system: 'Løn', vendor: 'KMD', cvr: '26911745' }],
      [{ system: 'Opkrævning', vendor: 'KMD', cvr: '26911745' }, { system: 'Valg' }],
    ]);
    expect(systemNames(dataSet)).toEqual(['Løn', 'Opkrævning', 'Valg']);
    expect(vendorNames(dataSet)).toEqual(['KMD', 'KMD', null]);
  });
});

test('the same words in another order are one system beside one vendor, and else asked about', () => {
  const beside = (...vendors: readonly string[]): DataSet =>
    dataSetOf([
      [{ system: 'Sagsys Byg', vendor: vendors[0]! }],
      [{ system: 'Byg Sagsys', vendor: vendors[1]! }],
    ]);
  expect(new Set(systemNames(beside('KMD', 'KMD A/S'))).size).toBe(1);
  const unlike = beside('KMD', 'EG');
  expect(new Set(systemNames(unlike)).size).toBe(2);
});

describe('names that may be one', () => {
  test.each([
    ['Nexus', 'KMD Nexus'],
    ['KMD Momentum', 'KMD Momentun'],
    ['Bakkesag (til byggesager)', 'Bakkesag'],
    ['Bakkesag', 'Bakkesag Avanceret Sagsstyring Og Journal'],
    ['FSS', 'Fjordens Sagstavle til Skoler'],
    ['Din barsel/Barselstavlen', 'Barselstavlen'],
    ['Agendastyring', 'Bakkeagendastyring'],
    ['Prisme', 'Prisme 2015'],
    ['Sagsbehandling Plus', 'Sagbehandling Plus'],
  ])('"%s" and "%s" are asked about, and not joined', (a, b) => {
    const dataSet = systemsOf([a, b]);
    expect(new Set(open(dataSet).flat())).toEqual(new Set([a, b]));
    expect(systemNames(dataSet)).toEqual([a, b]);
  });

  test.each([
    ['Dagpengesystemet 1', 'Dagpengesystemet 2'],
    ['KMD Social Pension 1', 'KMD Social Pension 2'],
    ['KMD', 'KMD Nexus'],
    ['KMD Sag', 'KMD Valg'],
    ['Løn', 'Lån'],
    ['Systemet', 'Systemet til løn'],
    ['EasyIQ IDM', 'EasyIQ IDP'],
    ['Bakke Debitor', 'Bakke Kreditor'],
    ['Bakke Børn', 'Bakke Ældre'],
    ['GeoEnviron Spildevand', 'GeoEnviron Vandindvinding'],
    ['AVS Video Editor', 'AVS Video Recorder'],
  ])('"%s" and "%s" are not', (a, b) => {
    expect(open(systemsOf([a, b]))).toEqual([]);
  });

  test('the name that more municipalities write stands first, with the evidence', () => {
    const [proposal] = systemsOf(['Nexus', 'KMD Nexus', 'KMD nexus', 'KMD Nexus']).proposals;
    expect(proposal).toEqual({
      kind: 'system',
      name: 'KMD Nexus',
      candidate: 'Nexus',
      similarity: 0.95,
      evidence: 'vendor-word',
      together: false,
      municipalities: 3,
      candidateMunicipalities: 1,
      decision: null,
    });
  });

  test('vendors too', () => {
    expect(open(vendorsOf(['Fjordsoft', 'Fjordsoft Drift A/S']))).toEqual([
      ['Fjordsoft', 'Fjordsoft Drift A/S'],
    ]);
    expect(open(vendorsOf(['Netcompany', 'Netcompagny A/S']))).toHaveLength(1);
  });
});

describe('a slip joins nobody', () => {
  const odense = '35209115';

  test('a municipality’s own CVR number is no vendor’s', () => {
    const dataSet = dataSetOf([
      [
        { system: 'A', vendor: 'KMD', cvr: odense },
        { system: 'B', vendor: 'Systematic', cvr: odense },
        { system: 'C', vendor: 'Silkeborg Data', cvr: odense },
      ],
    ]);
    expect(vendorNames(dataSet)).toEqual(['KMD', 'Systematic', 'Silkeborg Data']);
    expect(dataSet.proposals).toEqual([]);
  });

  test('a CVR number that meets unlike names is asked about', () => {
    const dataSet = dataSetOf([
      [{ system: 'A', vendor: 'Fjordsoft', cvr: '26911745' }],
      [{ system: 'B', vendor: 'Dansk Kommunedata', cvr: '26911745' }],
    ]);
    expect(vendorNames(dataSet)).toEqual(['Fjordsoft', 'Dansk Kommunedata']);
    expect(dataSet.proposals).toMatchObject([{ kind: 'vendor', evidence: 'same-cvr', decision: null }]);
  });

  test('a CVR number beside three unlike names is none of theirs', () => {
    const names = ['Fjordsoft', 'Dansk Kommunedata', 'Bakkehuset'];
    const dataSet = dataSetOf(
      names.map((vendor, at) => [{ system: `S${String(at)}`, vendor, cvr: '26911745' }]),
    );
    expect(vendorNames(dataSet)).toEqual(names);
    expect(dataSet.proposals.filter(({ kind }) => kind === 'vendor')).toEqual([]);
  });

  test('a name of common words is a system of each vendor that sells one, and is asked about', () => {
    const vendors = ['KMD', 'EG', 'kmd a/s', 'Systematic'];
    const dataSet = dataSetOf(vendors.map((vendor) => [{ system: 'Vagtplan', vendor }]));
    expect(systemNames(dataSet)).toEqual([
      'Vagtplan (KMD)',
      'Vagtplan (EG)',
      'Vagtplan (KMD)',
      'Vagtplan (Systematic)',
    ]);
    expect(dataSet.proposals).toHaveLength(3);
    expect(new Set(dataSet.proposals.map(({ evidence }) => evidence))).toEqual(new Set(['same-name']));
    expect(dataSet.aliases.filter(({ because }) => because === 'told-apart')).toHaveLength(3);
  });

  test('the analyst can make one of them again', () => {
    const rows = ['KMD', 'EG'].map((vendor) => [{ system: 'Vagtplan', vendor }]);
    const same: NameDecision = {
      kind: 'system',
      written: 'Vagtplan (EG)',
      name: 'Vagtplan (KMD)',
      decision: 'same',
    };
    expect(new Set(systemNames(dataSetOf(rows, [same]))).size).toBe(1);
    expect(systemNames(dataSetOf(rows, [{ ...same, decision: 'different' }]))).toHaveLength(2);
  });

  test('names that are equal only as å is aa are one beside one vendor, and else asked about', () => {
    const of = (vendors: readonly (string | undefined)[]): DataSet =>
      dataSetOf(
        ['Årsnorm', 'AArsNorm'].map((system, at) => {
          const vendor = vendors[at];
          return [vendor === undefined ? { system } : { system, vendor }];
        }),
      );
    expect(new Set(systemNames(of(['Bakkedata', 'Bakkedata A/S']))).size).toBe(1);
    for (const unlike of [of(['Bakkedata', 'Fjordsoft']), of([undefined, undefined])]) {
      expect(new Set(systemNames(unlike)).size).toBe(2);
      expect(unlike.proposals).toMatchObject([{ evidence: 'letters' }]);
    }
  });

  test('two names in one municipality’s list come last', () => {
    const dataSet = dataSetOf([
      [
        { system: 'Sagsys Plus', vendor: 'Fjordsoft' },
        { system: 'Fjordsoft Sagsys Plus', vendor: 'Fjordsoft' },
      ],
      [{ system: 'Bakkebog', vendor: 'Bakkedata' }],
      [{ system: 'Bakkebogen', vendor: 'Bakkedata' }],
    ]);
    expect(dataSet.proposals.map(({ together }) => together)).toEqual([false, true]);
    expect(dataSet.proposals[0]!.similarity).toBeLessThan(dataSet.proposals[1]!.similarity);
  });
});

describe('KOMBIT or the developer', () => {
  const aula = (vendor: string): readonly Answers[] => [{ system: 'Aula', vendor }];
  const rows = [aula('KOMBIT A/S'), aula('Netcompany'), [{ system: 'GetOrganized', vendor: 'Netcompany' }]];

  test('is one vendor for a system that the municipalities have from KOMBIT, and for no other', () => {
    const dataSet = dataSetOf(rows);
    expect(vendorNames(dataSet)).toEqual(['KOMBIT A/S', 'KOMBIT A/S', 'Netcompany']);
    expect(new Set(systemNames(dataSet)).size).toBe(2);
    expect(dataSet.aliases.filter(({ because }) => because === 'contract')).toEqual([
      { kind: 'vendor', written: 'Netcompany (Aula)', name: 'KOMBIT A/S', because: 'contract' },
    ]);
  });
});

describe('the analyst’s decisions', () => {
  const same: NameDecision = { kind: 'system', written: 'Nexus', name: 'KMD Nexus', decision: 'same' };
  const different: NameDecision = { ...same, decision: 'different' };

  test('same: the names are joined under the name that was chosen, and the answer is kept', () => {
    const dataSet = systemsOf(['Nexus', 'NEXUS', 'KMD Nexus'], [same]);
    expect(systemNames(dataSet)).toEqual(['KMD Nexus', 'KMD Nexus', 'KMD Nexus']);
    expect(dataSet.aliases.find(({ written }) => written === 'NEXUS')?.because).toBe('analyst');
    expect(dataSet.proposals).toMatchObject([{ name: 'KMD Nexus', candidate: 'Nexus', decision: 'same' }]);
  });

  test('different: the pair is not asked about again, in any spelling, and the answer is kept', () => {
    const dataSet = systemsOf(['nexus', 'KMD-Nexus'], [different]);
    expect(systemNames(dataSet)).toEqual(['nexus', 'KMD-Nexus']);
    expect(dataSet.proposals).toMatchObject([
      { name: 'KMD Nexus', candidate: 'Nexus', decision: 'different' },
    ]);
  });

  test('chains lead to their end', () => {
    const further: NameDecision = {
      kind: 'system',
      written: 'KMD Nexus',
      name: 'Nexus Omsorg',
      decision: 'same',
    };
    expect(new Set(systemNames(systemsOf(['Nexus', 'KMD Nexus'], [same, further])))).toEqual(
      new Set(['Nexus Omsorg']),
    );
  });

  test('different goes before a shared CVR number', () => {
    const rows: readonly (readonly Answers[])[] = [
      [{ system: 'A', vendor: 'Fjordsoft', cvr: '26911745' }],
      [{ system: 'B', vendor: 'Bakkedata', cvr: '26911745' }],
    ];
    const apart: NameDecision = {
      kind: 'vendor',
      written: 'Bakkedata',
      name: 'Fjordsoft',
      decision: 'different',
    };
    expect(vendorNames(dataSetOf(rows, [apart]))).toEqual(['Fjordsoft', 'Bakkedata']);
  });

  test('survive when nobody writes the names any longer', () => {
    const { proposals } = systemsOf(['Sagsys'], [same]);
    expect(proposals).toMatchObject([{ candidate: 'Nexus', municipalities: 0, decision: 'same' }]);
  });
});

test('the names do not depend on the order in which they are met', () => {
  const spelling = fc.constantFrom(
    'KMD',
    'kmd a/s',
    'Kmd',
    'Fjordsoft',
    'FJORDSOFT',
    'Bakkedata',
    'Bakke Data',
  );
  const orders = fc
    .array(spelling, { minLength: 2, maxLength: 10 })
    .chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })));
  fc.assert(
    fc.property(orders, ([names, shuffled]) => {
      expect([...new Set(vendorNames(vendorsOf(shuffled)))].sort()).toEqual(
        [...new Set(vendorNames(vendorsOf(names)))].sort(),
      );
    }),
  );
});
