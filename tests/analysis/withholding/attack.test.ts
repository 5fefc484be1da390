import type { Shareable } from '../../../src/analysis/withholding/assess';
import { municipalFigures } from '../../../src/analysis/withholding/municipal-figures';
import { withhold } from '../../../src/analysis/withholding/withhold';
import type { DataSet } from '../../../src/consolidation/data-set';
import { formatDanishNumber } from '../../../src/survey/danish-notation';
import { ratedAreas } from '../../../src/survey/questionnaire';
import { labelOf } from '../../../src/survey/vocabularies';
import { daOut as da } from '../../../src/text/da-out';
import { externalReport } from '../../../src/work/report';
import { kroner } from '../../../src/workbook/report/told-text';
import { layOutBenchmark } from '../../../src/workbook/sharing/lay-out-benchmark';
import { layOutShared } from '../../../src/workbook/sharing/lay-out-shared';
import { sharedTable } from '../../../src/workbook/sharing/shared-table';
import type { Sheet } from '../../../src/workbook/sheet';
import { aMarket, corrected } from '../../builders/market';
import { aShareable } from '../../builders/shareable';
import { solve } from './attacker';
import type { Equation } from './attacker';

/** How near is found: within 5 % on either side. */
const nearness = 0.05;

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);

/** What stands in the shared data: `about/name/figure` → value and count; absent when it is withheld. */
function readShared(
  source: Shareable,
  earlier: readonly Shareable[],
): ReadonlyMap<string, readonly [number, number]> {
  const facts = new Map<string, readonly [number, number]>();
  for (const [about, name, figure, value, n] of sharedTable(withhold(source, earlier), da).rows) {
    if (typeof value === 'number')
      facts.set(`${String(about)}/${String(name ?? '')}/${String(figure)}`, [value, Number(n)]);
  }
  return facts;
}

type Facts = ReturnType<typeof readShared>;
const { figures, columns, sheets, data } = da.sharing;

/** What a table on a sheet says, row by row, by its headers. */
function tableOf({ rows, tables = [] }: Sheet): readonly ReadonlyMap<string, unknown>[] {
  const [{ range } = { range: { top: 0, bottom: -1, left: 0, right: 0 } }] = tables;
  const headers = rows[range.top]?.map((cell) => String(cell?.value ?? '')) ?? [];
  return rows
    .slice(range.top + 1, range.bottom + 1)
    .map((row) => new Map(headers.map((header, place) => [header, row[place]?.value])));
}

/**
 * What the workbook, the report and all benchmarks together tell of systems beyond the data: nothing, or each figure that is
 * not among the facts. A municipality's own figures in its benchmark are what it has told itself.
 */
function toldBeside(source: Shareable, earlier: readonly Shareable[], facts: Facts): readonly string[] {
  const shared = withhold(source, earlier);
  const found: string[] = [];
  const look = (system: unknown, figure: string, value: unknown): void => {
    if (typeof value !== 'number') return;
    if (facts.get(`${sheets.systems}/${String(system)}/${figure}`)?.[0] !== value) {
      found.push(`${String(system)}: ${figure} = ${String(value)}`);
    }
  };
  const systems = layOutShared(shared, da).sheets.find(({ name }) => name === sheets.systems)!;
  for (const row of tableOf(systems)) {
    for (const figure of Object.values(figures)) look(row.get(columns.system), figure, row.get(figure));
  }
  const { benchmark } = da;
  const ofAll: readonly (readonly [string, string])[] = [
    [benchmark.all(benchmark.median(benchmark.figures.perCapita)), figures.perCapita],
    [benchmark.all(benchmark.figures.pressure), figures.pressure],
    ...ratedAreas.map((area) => [benchmark.all(benchmark.figures[area]), figures[`mean:${area}`]] as const),
    [benchmark.municipalities, figures.municipalities],
  ];
  for (const own of municipalFigures(source)) {
    for (const row of layOutBenchmark(own, shared, da).sheets.flatMap(tableOf)) {
      for (const [header, figure] of ofAll) look(row.get(columns.system), figure, row.get(header));
      const known = [columns.system, columns.withheld, ...ofAll.map(([header]) => header)];
      const others = [...row.keys()].filter((header) => !known.includes(header));
      found.push(...others.filter((header) => !header.startsWith(benchmark.own(''))));
    }
  }
  const amounts = new Set(
    [...facts]
      .map(([, [value]]) => kroner(value, da))
      .concat([...facts].map(([, [value]]) => formatDanishNumber(value / 1_000_000, 1))),
  );
  for (const { blocks } of externalReport(source, shared, true).pages) {
    for (const { block } of blocks) {
      if (block.kind !== 'table') continue;
      for (const [, amount] of block.rows
        .flat()
        .join('|')
        .matchAll(/([\d.,]+(?: mio\.)? kr\.)/gu)) {
        if (!amounts.has(amount!)) found.push(`the report: ${amount!}`);
      }
    }
  }
  return found;
}

/** An attacker who knows of every system in which fagområde it is and which vendors have it, beside what is shared. */
class Attack {
  readonly equations: Equation[] = [];
  /** Every amount and sum of points, by the unknown's name. */
  readonly truth = new Map<string, number>();
  /** The unknowns that are told outright. */
  readonly shown = new Set<string>();

  /** @param name tells the unknowns of versions apart; the same name for what has not changed between them */
  add({ findings, dataSet }: Shareable, facts: Facts, name: (key: string) => string): void {
    const { systems } = findings;
    const say = (terms: readonly (readonly [string, number])[], value: number): void => {
      this.equations.push({ terms: new Map(terms.map(([key, factor]) => [name(key), factor])), value });
    };
    const told = (path: string, key: string, valueOf: (value: number, n: number) => number): void => {
      const fact = facts.get(path);
      if (fact !== undefined) this.#tell(name(key), valueOf(...fact));
    };
    const truth = (key: string, value: number | null): void => {
      if (value !== null && value > 0) this.truth.set(name(key), value);
    };
    const domains = [...new Set(systems.map(({ domain }) => domain))];
    for (const { system, price, ratings, n, monopolyDegree } of systems) {
      const about = `${sheets.systems}/${system}`;
      truth(`price:${system}`, price.total);
      told(`${about}/${figures.price}`, `price:${system}`, (value) => value);
      truth(`points:${system}`, monopolyDegree === null ? null : monopolyDegree * n.monopolyDegree);
      told(`${about}/${figures.monopolyDegree}`, `points:${system}`, (value, count) => value * count);
      for (const area of ratedAreas) {
        truth(`mean:${system}:${area}`, ratings[area].mean);
        told(`${about}/${figures[`mean:${area}`]}`, `mean:${system}:${area}`, (value) => value);
      }
      const rated = ratedAreas.filter((area) => ratings[area].n > 0);
      const pressure = facts.get(`${about}/${figures.pressure}`);
      if (pressure !== undefined) {
        say(
          rated.map((area) => [`mean:${system}:${area}`, 1]),
          rated.length * (5 - pressure[0] / 25),
        );
      }
    }
    for (const domain of domains) {
      const its = systems.filter((finding) => finding.domain === domain && finding.price.total !== null);
      const total = its.reduce((sum, { price }) => sum + (price.total ?? 0), 0);
      truth(`domain:${domain ?? ''}`, total);
      say([[`domain:${domain ?? ''}`, -1], ...its.map(({ system }) => [`price:${system}`, 1] as const)], 0);
      const label = domain === null ? '' : labelOf('domain', domain);
      told(`${sheets.domains}/${label ?? ''}/${columns.price}`, `domain:${domain ?? ''}`, (value) => value);
    }
    say([['all', -1], ...domains.map((domain) => [`domain:${domain ?? ''}`, 1] as const)], 0);
    told(`${data.all}//${columns.price}`, 'all', (value) => value);
    truth(
      'all',
      systems.reduce((sum, { price }) => sum + (price.total ?? 0), 0),
    );
    this.#addVendors(dataSet, findings, facts, name);
    this.#addClasses(findings, facts, name);
  }

  #addVendors(
    { rows }: DataSet,
    findings: Shareable['findings'],
    facts: Facts,
    name: (key: string) => string,
  ): void {
    const cells = new Map<string, readonly [string, string]>();
    for (const { system, vendor } of rows)
      cells.set(`cell:${system}:${vendor ?? ''}`, [system, vendor ?? '']);
    const sumTo = (whole: string, parts: readonly string[]): void => {
      const terms = [[name(whole), -1] as const, ...parts.map((key) => [name(key), 1] as const)];
      this.equations.push({ terms: new Map(terms), value: 0 });
    };
    for (const { system } of findings.systems) {
      sumTo(
        `points:${system}`,
        [...cells].filter(([, [own]]) => own === system).map(([key]) => key),
      );
    }
    for (const { vendor, monopolyDegree, n } of findings.vendors) {
      const key = `points of ${vendor}`;
      if (monopolyDegree !== null) this.truth.set(name(key), monopolyDegree * n.monopolyDegree);
      sumTo(
        key,
        [...cells].filter(([, [, own]]) => own === vendor).map(([cell]) => cell),
      );
      const fact = facts.get(`${sheets.vendors}/${vendor}/${figures.monopolyDegree}`);
      if (fact !== undefined) this.#tell(name(key), fact[0] * fact[1]);
    }
  }

  /** Regions and sizes are two ways to add up the same. */
  #addClasses({ coverage }: Shareable['findings'], facts: Facts, name: (key: string) => string): void {
    const sizes: Readonly<Record<string, string>> = da.sheets.coverage.sizes;
    for (const figure of ['answered', 'pressure'] as const) {
      const whole = name(`${figure} of all`);
      for (const classes of [coverage.regions, coverage.sizes]) {
        const terms = classes.map(({ key }) => [name(`${figure}:${key}`), 1] as const);
        this.equations.push({ terms: new Map([[whole, -1], ...terms]), value: 0 });
        for (const { key, answered, pressure, n } of classes) {
          const sum = figure === 'answered' ? answered : (pressure ?? 0) * n;
          if (sum > 0) this.truth.set(name(`${figure}:${key}`), sum);
          const header = figure === 'answered' ? columns.answered : figures.pressure;
          const fact = facts.get(`${sheets.coverage}/${sizes[key] ?? key}/${header}`);
          if (fact === undefined) continue;
          const value = figure === 'answered' ? fact[0] : fact[0] * fact[1];
          this.#tell(name(`${figure}:${key}`), value);
        }
      }
      const all = facts.get(`${data.all}//${columns.answered}`);
      if (figure === 'answered' && all !== undefined) {
        this.#tell(whole, all[0]);
      }
    }
  }

  #tell(key: string, value: number): void {
    this.shown.add(key);
    this.equations.push({ terms: new Map([[key, 1]]), value });
  }

  /** Which of the withheld figures are found. */
  found(lows: ReadonlyMap<string, number> = new Map()): readonly string[] {
    const bounds = solve(this.equations, lows);
    return [...this.truth]
      .filter(([key]) => !this.shown.has(key))
      .filter(([key, value]) => {
        const { low, high } = bounds.get(key) ?? { low: 0, high: Infinity };
        const own = lows.get(key) ?? 0;
        // Who has nearly all of an amount knows it without being told anything.
        const isOwn = own >= (1 - nearness) * value;
        return !isOwn && low >= (1 - nearness) * value && high <= (1 + nearness) * value;
      })
      .map(([key, value]) => `${key} = ${String(value)}`);
  }
}

describe.each([98, 40, 7])('with %i municipalities', (count) => {
  test.each(seeds)('seed %i: sums, differences and shares tell no withheld figure', (seed) => {
    const source = aShareable(aMarket(seed, count));
    const attack = new Attack();
    const facts = readShared(source, []);
    expect(toldBeside(source, [], facts)).toEqual([]);
    attack.add(source, facts, (key) => key);
    expect(attack.truth.size).toBeGreaterThan(attack.shown.size);
    expect(attack.found()).toEqual([]);
    // The same for municipalities that know what they pay themselves, above all those that pay most.
    const paid = (code: string): number =>
      source.dataSet.rows
        .filter(({ municipality }) => municipality === code)
        .reduce((sum, { registration }) => sum + (registration.answers.yearlyPrice ?? 0), 0);
    const most = source.findings.answered.toSorted((one, other) => paid(other) - paid(one)).slice(0, 2);
    for (const code of most) {
      const own = new Map<string, number>();
      for (const { municipality, system, registration } of source.dataSet.rows) {
        const price = registration.answers.yearlyPrice ?? 0;
        if (municipality === code) own.set(`price:${system}`, (own.get(`price:${system}`) ?? 0) + price);
      }
      expect(attack.found(own)).toEqual([]);
    }
  });

  test.each(seeds)('seed %i: nor does an earlier version, before one correction', (seed) => {
    const before = aShareable(aMarket(seed, count));
    const now = aShareable(corrected(before.dataSet, seed));
    const said = ({ dataSet }: Shareable, system: string): string =>
      JSON.stringify(
        dataSet.rows.filter((row) => row.system === system).map(({ registration }) => registration.answers),
      );
    const changed = new Set(
      before.findings.systems
        .map(({ system }) => system)
        .filter((system) => said(before, system) !== said(now, system)),
    );
    const isSame = (key: string): boolean => {
      const [kind, system = ''] = key.split(':');
      return ['price', 'mean', 'points', 'cell'].includes(kind ?? '') && !changed.has(system);
    };
    const attack = new Attack();
    attack.add(before, readShared(before, []), (key) => (isSame(key) ? key : `${key} before`));
    const facts = readShared(now, [before]);
    expect(toldBeside(now, [before], facts)).toEqual([]);
    attack.add(now, facts, (key) => (isSame(key) ? key : `${key} now`));
    expect(attack.found()).toEqual([]);
  });
});
