import type { DataRow, DataSet } from '../../src/consolidation/data-set';
import { municipalities } from '../../src/survey/municipalities';
import { ratedAreas } from '../../src/survey/questionnaire';
import type { Answers, Registration } from '../../src/survey/registration';
import { codesOf } from '../../src/survey/vocabularies';
import { aDataSet, aRow } from './data-set';

/** Names as respondents may type them: wildcards, operators, quotes, formulas, numbers. */
export const awkwardNames = [
  'Sag*',
  'Sag?',
  '~Sag',
  '"Sag" og \'Sag\'',
  '=SUM(A1:A9)',
  '<5',
  '>=Plan',
  '1234',
  '2026-01-01',
  'SANDT',
  '#DIV/0!',
  "'apostrof",
  '+4512345678',
  '-minus',
  '@omtale',
  'Æøå & <b>',
  'constructor',
  'a'.repeat(120),
];

/** A generator of chance that gives the same numbers for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A data set with everything in it that figures and formulas can stumble over. */
export function richDataSet(
  seed: number,
  options: { readonly municipalities?: number; readonly systems?: number } = {},
): DataSet {
  const chance = chanceOf(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)]!;
  const codes = municipalities.slice(0, options.municipalities ?? 24).map(({ code }) => code);
  const systems = [
    ...awkwardNames,
    ...Array.from({ length: options.systems ?? 12 }, (_, index) => `Fagsystem ${index + 1}`),
  ];
  const rows = systems.flatMap((system): DataRow[] =>
    codes
      .filter(() => chance() < 0.45)
      .flatMap((municipality) => {
        const vendor = chance() < 0.06 ? null : pick(['Fjordsoft', 'Klit & Co', 'Vendor*', '=Firma', system]);
        const named = (): Pick<Registration, 'answers' | 'unread' | 'status'> => {
          const said = anything(chance);
          return { ...said, answers: { ...said.answers, system, ...(vendor === null ? {} : { vendor }) } };
        };
        const row = aRow({ municipality, system, vendor, ...named() });
        return chance() < 0.08 ? [row, aRow({ municipality, system, vendor, ...named() })] : [row];
      }),
  );
  return aDataSet({
    date: '2026-06-15',
    rows: [...rows, ...edgeCases(codes)],
    answeredEmpty: ['0851', '0860'],
  });
}

function edgeCases([one = '', two = '', three = '']: readonly string[]): readonly DataRow[] {
  const says = (system: string, municipality: string, answers: Answers): DataRow =>
    aRow({ system, municipality, answers: { system, vendor: 'Fjordsoft', ...answers } });
  const equal: Answers = {
    'rating:pricing': 3,
    'rating:quality': 3,
    yearlyPrice: 0,
    monopolyStatus: 'monopoly',
  };
  return [
    says('Én kommune', one, {
      monopolyStatus: 'deFacto',
      'rating:pricing': 1,
      yearlyPrice: 100_000,
      domain: 'elections',
    }),
    says('Ingen vurderinger', one, { monopolyStatus: 'dontKnow', wantedTrack: 'dontKnow' }),
    says('Ingen vurderinger', two, { 'rating:pricing': 'dontKnow', 'rating:addOns': 'notRelevant' }),
    ...[one, two, three].map((code) => says('Alt ens og gratis', code, equal)),
    says('Dobbelt', one, { yearlyPrice: 50_000, 'rating:pricing': 1 }),
    says('Dobbelt', one, { yearlyPrice: 25_000, 'rating:pricing': 5 }),
    says('Dobbelt', one, { 'rating:pricing': 2 }),
    says('Dobbelt', two, {}),
    says('P-data', one, { monopolyStatus: 'monopoly', 'rating:quality': 1 }),
    aRow({
      system: 'Kun kladde',
      municipality: three,
      status: 'draft',
      answers: { system: 'Kun kladde', yearlyPrice: 1 },
    }),
  ];
}

/** Answers at random, each question left blank now and then, some of them not understood. */
function anything(chance: () => number): Pick<Registration, 'answers' | 'unread' | 'status'> {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)]!;
  const answers: Record<string, unknown> = {};
  const unread: Record<string, string> = {};
  const maybe = (key: string, answer: () => unknown, odd: string | null = 'ca. 3*'): void => {
    const throwOf = chance();
    if (throwOf < 0.03 && odd !== null) unread[key] = odd;
    else if (throwOf < 0.8) answers[key] = answer();
  };
  maybe('domain', () => pick(codesOf('domain').slice(0, 5)), '*');
  maybe('monopolyStatus', () => pick(codesOf('monopolyStatus')), 'Monopol*');
  for (const model of [
    'modelCompetitorLeft',
    'modelHardKnowledge',
    'modelSmallDomain',
    'modelDualFunction',
    'modelDividedMarket',
    'modelOther',
    'bindingData',
    'bindingInterfaces',
    'bindingRights',
    'bindingKnowledge',
  ]) {
    if (chance() < 0.3) answers[model] = true;
  }
  for (const area of ratedAreas) {
    maybe(`rating:${area}`, () => pick([1, 2, 2, 3, 4, 5, 'dontKnow', 'notRelevant']), '?');
  }
  maybe('yearlyPrice', () => (chance() < 0.05 ? 0 : Math.round(chance() * 5_000_000) / 100), 'under 100.000');
  maybe('addOnCost', () => Math.round(chance() * 100_000));
  maybe('priceIncrease', () => Math.round(chance() * 400 - 100) / 10);
  maybe('noticeMonths', () => pick([0, 3, 6, 6.5, 12]));
  maybe('boundUntil', () => `20${pick([25, 26, 27, 28, 29, 33])}-0${pick([1, 3, 6, 9])}-28`, '31-02-2026');
  maybe('contractExpiry', () => `20${pick([26, 27, 28])}-${pick([10, 11, 12])}-31`.replace('11-31', '11-30'));
  maybe('lastTendered', () => (chance() < 0.4 ? 'never' : 1995 + Math.floor(chance() * 30)), 'aldrigt');
  maybe('procurementForm', () => pick(codesOf('procurementForm')), '?');
  maybe('bids', () => pick([0, 1, 1, 2, 5]), '>1');
  maybe(
    'knownAlternatives',
    () => pick(['Ingen', 'ingen.', 'Nej', 'Ved ikke', 'Andet*', '=1+1', '- Ingen']),
    null,
  );
  maybe('wantedTrack', () => pick(codesOf('wantedTrack')));
  maybe('willJoin', () => pick(codesOf('participation')));
  return {
    answers: answers,
    unread: unread,
    status: chance() < 0.1 ? 'draft' : 'finished',
  };
}
