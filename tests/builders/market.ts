import type { DataRow, DataSet } from '../../src/consolidation/data-set';
import { municipalities } from '../../src/survey/municipalities';
import { ratedAreas } from '../../src/survey/questionnaire';
import type { Answers } from '../../src/survey/registration';
import { codesOf } from '../../src/survey/vocabularies';
import { aDataSet, aRow } from './data-set';
import { chanceOf } from './rich-data-set';

/** A market with rare and common systems, blank prices, and prices that dwarf the others. */
export function aMarket(seed: number, count: number, systems = 12): DataSet {
  const chance = chanceOf(seed * 1000 + count);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)]!;
  const some = municipalities
    .map((municipality) => ({ municipality, order: chance() }))
    .toSorted((one, other) => one.order - other.order)
    .slice(0, count)
    .map(({ municipality }) => municipality);
  const rows = Array.from({ length: systems }, (_, index) => index).flatMap((index): DataRow[] => {
    const system = `System ${String(index + 1)}`;
    const domain = pick(codesOf('domain').slice(0, 4));
    const vendors = [pick(['Fjordsoft', 'Klit & Co', 'Åen']), pick(['Bakken', 'Fjordsoft', 'Skoven'])];
    const [common, answering, base] = [
      chance() * (count < 10 ? 1 : 0.6),
      0.2 + 0.8 * chance(),
      1 + 20 * chance(),
    ];
    return some
      .filter(() => chance() < common)
      .map(({ code, population }) => {
        const dwarfs = chance() < 0.04 ? 60 : 1;
        const maybe = (key: string, value: unknown): object => (chance() < answering ? { [key]: value } : {});
        const ratings = ratedAreas.map((area) => maybe(`rating:${area}`, pick([1, 1, 2, 3, 4, 5])));
        const vendor = chance() < 0.9 ? vendors[0]! : vendors[1]!;
        const answers: Answers = Object.assign(
          { system, vendor, domain, bids: pick([1, 2, 3]), wantedTrack: pick(codesOf('wantedTrack')) },
          maybe('yearlyPrice', Math.round(base * population ** 0.9 * Math.exp(chance() - 0.5) * dwarfs)),
          maybe('monopolyStatus', pick(codesOf('monopolyStatus'))),
          ...ratings,
        ) as Answers;
        return aRow({ municipality: code, system, vendor, answers });
      });
  });
  return aDataSet({ rows, answeredEmpty: some.map(({ code }) => code) });
}

/** The same market after one municipality has put its prices right, and added those that it had left out. */
export function corrected(market: DataSet, seed: number): DataSet {
  const chance = chanceOf(seed);
  const codes = [...new Set(market.rows.map(({ municipality }) => municipality))];
  const who = codes[Math.floor(chance() * codes.length)];
  const rows = market.rows.map((row) => {
    if (row.municipality !== who) return row;
    const price = (row.registration.answers.yearlyPrice ?? 400_000) * (0.5 + chance());
    const answers = {
      ...row.registration.answers,
      yearlyPrice: Math.round(price),
      'rating:quality': 3,
    } as Answers;
    return { ...row, registration: { ...row.registration, answers } };
  });
  return { ...market, rows };
}
