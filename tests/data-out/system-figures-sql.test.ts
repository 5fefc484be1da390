import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { directions } from '../../src/analysis/findings';
import type { Direction, SystemFinding } from '../../src/analysis/findings';
import { rankNumber } from '../../src/analysis/ranking';
import { pressure } from '../../src/analysis/rating-figures';
import { defaultSettings } from '../../src/analysis/settings';
import type { AnalysisSettings } from '../../src/analysis/settings';
import { compareWithLimit, sum } from '../../src/analysis/statistics';
import { wantedShare } from '../../src/analysis/wish-figures';
import type { DataRow, DataSet } from '../../src/consolidation/data-set';
import { municipalities } from '../../src/survey/municipalities';
import type { RatedArea } from '../../src/survey/questionnaire';
import type { Answers } from '../../src/survey/registration';
import { daOut } from '../../src/text/da-out';
import { dataFiles } from '../../src/work/data-files';
import { aDataSet, aRow } from '../builders/data-set';
import { aDatabase } from '../builders/duckdb';
import type { Database } from '../builders/duckdb';
import { aMarket } from '../builders/market';
import { richDataSet } from '../builders/rich-data-set';

const sql = readFileSync(path.resolve(__dirname, '../../docs/sql/systemtal.sql'), 'utf8');

/** Functions of standard SQL that DuckDB and Spark SQL (3.3 and later) both have, with the same meaning. */
const known = new Set([
  ...['ABS', 'AVG', 'CEIL', 'COALESCE', 'COUNT', 'GREATEST', 'LEAST', 'LN', 'MAX', 'MIN', 'MONTH', 'NULLIF'],
  ...['PERCENTILE_CONT', 'POWER', 'RANK', 'ROUND', 'SQRT', 'STDDEV_SAMP', 'SUM', 'YEAR'],
]);
/** Words of the language before a parenthesis. */
const words = new Set([
  ...[
    'AS',
    'AND',
    'CASE',
    'CAST',
    'DISTINCT',
    'FROM',
    'GROUP',
    'IN',
    'JOIN',
    'ON',
    'OR',
    'OVER',
    'THEN',
    'WHEN',
    'WHERE',
  ],
]);

test('the file uses only functions that Spark SQL knows as well', () => {
  const code = sql.replace(/--[^\n]*/gu, '').replace(/'[^']*'/gu, "''");
  const called = [...code.matchAll(/\b([A-Za-z_]+)\s*\(/gu)].map(([, name]) => name!.toUpperCase());
  const functions = new Set(called.filter((name) => !words.has(name)));
  expect([...functions].filter((name) => !known.has(name))).toEqual([]);
  expect([...known].filter((name) => !functions.has(name))).toEqual([]);
});

const areas: Readonly<Record<RatedArea, string>> = {
  pricing: 'prissaetning',
  addOns: 'tillaegsydelser',
  maintenance: 'vilkaar',
  quality: 'kvalitet',
  negotiation: 'forhandling',
};

const { systems: cellWords, tracks } = daOut.sheets;

type Figures = Readonly<Record<string, string | number | null>>;

/** Rang, the scores and what they are made of, Retning and the quadrant, by the columns of the query. */
function verdict(
  finding: SystemFinding,
  settings: AnalysisSettings,
  ranked: readonly SystemFinding[],
): Figures {
  const { scores, scoreParts, partCounts, ratings, exits, wanted, ad } = finding;
  const means = Object.fromEntries(Object.entries(ratings).map(([area, { mean }]) => [area, mean])) as Record<
    RatedArea,
    number | null
  >;
  // Of systems with one Prioritet the program's rank goes by name; the query gives all of them the first of their ranks.
  const alike = ranked.filter(({ priority }) => rankNumber(priority) === rankNumber(finding.priority));
  const agrees = ad !== null && compareWithLimit(ad, settings.thresholds.agreement) <= 0;
  return {
    rang: finding.rank === null ? null : Math.min(...alike.map(({ rank }) => rank!)),
    score_monopolbrud: scores.breakUp,
    monopolbrud_vilkaar_og_kvalitet_point: scoreParts.breakUp.pressure,
    monopolbrud_alternativer_point: scoreParts.breakUp.alternatives,
    monopolbrud_vindue_point: scoreParts.breakUp.window,
    monopolbrud_oensker_point: scoreParts.breakUp.wish,
    problemtryk_vilkaar_og_kvalitet: pressure(means, settings.areaWeights, ['maintenance', 'quality']),
    i_faelles_vindue_andel:
      exits.stated === 0 ? null : (finding.window?.municipalities ?? 0) / finding.municipalities,
    oensker_monopolbrud_andel: wantedShare(wanted, 'breakUp'),
    score_forhandling: scores.negotiate,
    forhandling_pris_og_forhandling_point: scoreParts.negotiate.pressure,
    forhandling_prisspredning_point: scoreParts.negotiate.spread,
    forhandling_deltagelse_point: scoreParts.negotiate.join,
    forhandling_oensker_point: scoreParts.negotiate.wish,
    problemtryk_pris_og_forhandling: pressure(means, settings.areaWeights, [
      'pricing',
      'addOns',
      'negotiation',
    ]),
    oensker_forhandling_andel: wantedShare(wanted, 'negotiate'),
    svar_bag_vilkaar_og_kvalitet: partCounts.breakUp.pressure,
    svar_bag_alternativer: partCounts.breakUp.alternatives,
    svar_bag_vindue: partCounts.breakUp.window,
    svar_bag_pris_og_forhandling: partCounts.negotiate.pressure,
    svar_bag_prisspredning: partCounts.negotiate.spread,
    svar_bag_deltagelse: partCounts.negotiate.join,
    svar_bag_oensker: partCounts.breakUp.wish,
    enige: ad === null ? null : agrees ? cellWords.agreeing : cellWords.disagreeing,
    retning: tracks[finding.direction],
    kraljic_kvadrant: finding.kraljic && cellWords.kraljic[finding.kraljic],
  };
}

/** What the program says of a system's answers, by the columns of the query. */
function expected(finding: SystemFinding): Figures {
  const { price, n, intervals, exits, wanted, bindings, models } = finding;
  const share = (name: string, key: keyof typeof intervals): object => ({
    [`${name}_andel`]: finding[key],
    [`${name}_fra`]: intervals[key]?.[0] ?? null,
    [`${name}_til`]: intervals[key]?.[1] ?? null,
    [`${name}_n`]: n[key],
  });
  const rated = Object.entries(areas).map(([area, name]) => {
    const { mean, median, n: count, dontKnow, dissatisfied, interval } = finding.ratings[area as RatedArea];
    return {
      [`${name}_middel`]: mean,
      [`${name}_median`]: median,
      [`${name}_n`]: count,
      [`${name}_ved_ikke`]: dontKnow,
      [`${name}_utilfredse`]: dissatisfied,
      [`${name}_utilfredse_fra`]: interval?.[0] ?? null,
      [`${name}_utilfredse_til`]: interval?.[1] ?? null,
    };
  });
  return Object.assign(
    {
      system: finding.system,
      registreringer: finding.registrations,
      kommuner: finding.municipalities,
      indbyggere_daekket: finding.population,
      ...Object.fromEntries(Object.entries(models).map(([model, count]) => [`model_${model}`, count])),
      binding_data: bindings.data,
      binding_snitflader: bindings.interfaces,
      binding_rettigheder: bindings.rights,
      binding_viden: bindings.knowledge,
      bindinger_n: bindings.n,
      monopolgrad: finding.monopolyDegree,
      monopolgrad_n: n.monopolyDegree,
      monopolgrad_efter_indbyggere: finding.weighted.monopolyDegree.population,
      monopolgrad_efter_pris: finding.weighted.monopolyDegree.spend,
      problemtryk: finding.pressure,
      problemtryk_n: sum(Object.values(finding.ratings).map(({ n: ratings }) => ratings)),
      problemtryk_efter_indbyggere: finding.weighted.pressure.population,
      problemtryk_efter_pris: finding.weighted.pressure.spend,
      aarlig_pris: price.total,
      kommuner_med_pris: price.n,
      kr_pr_indbygger_median: price.perCapita.median,
      kr_pr_indbygger_min: price.perCapita.min,
      kr_pr_indbygger_maks: price.perCapita.max,
      maks_min: price.perCapita.ratio,
      variationskoefficient: price.perCapita.cv,
      kommuner_med_pristal: price.pristalN,
      prisspredning: price.spread,
      besparelse_fra: price.savings?.from ?? null,
      besparelse_til: price.savings?.to ?? null,
      usaedvanlige_priser: price.outlierExcess,
      besparelse_n: price.pristalN - (price.outliers?.length ?? 0),
      tillaeg_andel: finding.addOnShare,
      tillaeg_n: n.addOnShare,
      prisstigning_median: finding.increaseMedian,
      prisstigning_n: n.increaseMedian,
      udgang_oplyst: exits.stated,
      forpasset: exits.forfeited,
      udloebet: exits.expired,
      oensker_monopolbrud: wanted.breakUp,
      oensker_forhandling: wanted.negotiate,
      oensker_begge: wanted.both,
      oensker_ingen: wanted.none,
      vil_deltage: finding.joinShare,
      vil_deltage_n: n.joinShare,
      enighed: finding.ad,
      omfang: finding.reach,
      oekonomi: finding.economy,
      prioritet: finding.priority,
    },
    share('et_tilbud', 'singleBidShare'),
    share('aldrig', 'neverTenderedShare'),
    share('direkte', 'directAwardShare'),
    share('alternativ', 'alternativesShare'),
    ...rated,
  ) as Figures;
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return (one ?? null) === (other ?? null);
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

const otherSettings: AnalysisSettings = {
  ...defaultSettings,
  statusPoints: { monopoly: 90, deFacto: 60, monopolyLike: 35.5, competition: 5 },
  areaWeights: { pricing: 3, addOns: 0, maintenance: 0.25, quality: 1, negotiation: 2 },
  priorityWeights: { monopolyDegree: 2, pressure: 0.5, reach: 1.5, economy: 0 },
  thresholds: {
    ...defaultSettings.thresholds,
    ...{
      fewAnswers: 4,
      rank: 8,
      monopolyDegree: 20,
      pressure: 30,
      scoreMargin: 12,
      leadMonths: 2.5,
      agreement: 1.1,
    },
    supplyRisk: 45,
  },
  endPoints: {
    pressure: { low: 20, high: 70 },
    alternatives: { low: 0.1, high: 0.6 },
    window: { low: 0.05, high: 0.3 },
    wish: { low: 0.25, high: 0.8 },
    spread: { low: 0.1, high: 0.9 },
    // Not in order: this part is missing.
    join: { low: 0.5, high: 0.5 },
  },
  overrides: { elasticity: 0.8, impact: 90_000 },
};

/** As usual, but with the first window so far ahead that few exits are in reach, and a low limit of doing something. */
const farAhead: AnalysisSettings = {
  ...defaultSettings,
  thresholds: { ...defaultSettings.thresholds, leadMonths: 30, monopolyDegree: 0, pressure: 0 },
};

const seen = new Set<Direction>();

/** Systems in which a single day, month or answer decides, on the analysis date 15-06-2026. */
function onTheEdge(): DataSet {
  const says = (system: string, answers: Answers, count = 5): readonly DataRow[] =>
    municipalities.slice(0, count).map(({ code }) => aRow({ municipality: code, system, answers }));
  const acts: Answers = { monopolyStatus: 'monopoly' };
  return aDataSet({
    date: '2026-06-15',
    rows: [
      // The last day of the last window, and the day after it, of a lead of 12 months and of one of 2.5, which is rounded to 3.
      ...['2033-05-31', '2033-06-01', '2032-08-31', '2032-09-01'].flatMap((boundUntil) =>
        says(`Bundet til ${boundUntil}`, { boundUntil }),
      ),
      // The first day of the first window, and the day before it.
      ...['2027-06-01', '2027-05-31', '2026-09-01', '2026-08-31'].flatMap((contractExpiry) =>
        says(`Udløb ${contractExpiry}`, { contractExpiry }),
      ),
      // The last day of notice is today; it was yesterday.
      ...says('Frist i dag', { contractExpiry: '2026-12-15', noticeMonths: 6 }),
      ...says('Frist i går', { contractExpiry: '2026-12-14', noticeMonths: 6 }),
      // Two windows with equally many, one municipality with two contracts.
      ...says('To vinduer', { contractExpiry: '2028-01-31' }, 2),
      ...says('To vinduer', { contractExpiry: '2030-01-31' }, 1),
      ...says('To vinduer', { contractExpiry: '2030-02-28' }, 1),
      ...says('Udløbet i går', { contractExpiry: '2026-06-14', noticeMonths: 120 }),
      ...says('Udløber i dag', { contractExpiry: '2026-06-15' }),
      // Only one of the scores has parts enough.
      ...says('Kun forhandling', { ...acts, 'rating:pricing': 1, wantedTrack: 'negotiate', willJoin: 'yes' }),
      ...says('Ingen ønsker', { ...acts, 'rating:pricing': 1, willJoin: 'yes' }),
      ...says('Kun brud', { ...acts, 'rating:quality': 1, knownAlternatives: 'Plan B' }),
      ...says('Lige scorer', { ...acts, 'rating:pricing': 1, 'rating:quality': 1, wantedTrack: 'both' }),
    ],
  });
}

let database: Database;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.close());

test.each([
  ['answers with everything in them', () => richDataSet(11), defaultSettings],
  ['other weights', () => richDataSet(12), otherSettings],
  ['what a day or an answer decides', onTheEdge, defaultSettings],
  ['what a day or an answer decides, other weights', onTheEdge, otherSettings],
  ['exits out of reach', () => richDataSet(13, { municipalities: 12 }), farAhead],
  ['a market with prices that dwarf the others', () => aMarket(3, 98, 30), defaultSettings],
])('every figure of every system is the program’s own: %s', async (name, make, settings) => {
  const dataSet = make();
  const findings = analyse(dataSet, { ...noAnalystInput, settings }, 1);
  const files = await dataFiles({ dataSet, findings, settings, format: 'parquet', zip: null });
  const folder = plainFolder(name);
  await database.put(files.map((file) => ({ ...file, name: `${folder}/${file.name}` })));
  const at = `${database.folder}/${folder}`;
  await database.rows(
    `CREATE OR REPLACE VIEW besvarelser AS SELECT * FROM read_parquet('${at}/besvarelser/*/*.parquet', hive_partitioning = true)`,
  );
  await database.rows(`CREATE OR REPLACE VIEW vaegte AS SELECT * FROM '${at}/vaegte.parquet'`);
  const rows = new Map((await database.rows(sql)).map((row) => [row['system'], row]));
  expect(rows.size).toBe(findings.systems.length);
  const ranked = findings.systems.filter(({ rank }) => rank !== null);
  const wrong = findings.systems.flatMap((finding) => {
    const row = rows.get(finding.system) ?? {};
    const own = { ...expected(finding), ...verdict(finding, settings, ranked) };
    seen.add(finding.direction);
    expect(Object.keys(row).toSorted()).toEqual(Object.keys(own).toSorted());
    return Object.entries(own)
      .filter(([key, value]) => !isSame(row[key], value))
      .map(([key, value]) => `${finding.system}.${key}: ${String(value)} ≠ ${String(row[key])}`);
  });
  expect(wrong).toEqual([]);
});

test('the answers compared point every way there is', () => {
  expect(seen).toEqual(new Set(directions));
});

function plainFolder(name: string): string {
  return name.replace(/[^a-z]+/gu, '-');
}
