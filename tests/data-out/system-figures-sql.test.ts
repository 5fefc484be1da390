import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import type { SystemFinding } from '../../src/analysis/findings';
import { defaultSettings } from '../../src/analysis/settings';
import type { AnalysisSettings } from '../../src/analysis/settings';
import type { RatedArea } from '../../src/survey/questionnaire';
import { dataFiles } from '../../src/work/data-files';
import { aDatabase } from '../builders/duckdb';
import type { Database } from '../builders/duckdb';
import { aMarket } from '../builders/market';
import { richDataSet } from '../builders/rich-data-set';

const sql = readFileSync(path.resolve(__dirname, '../../docs/sql/systemtal.sql'), 'utf8');

/** Functions of standard SQL that DuckDB and Spark SQL (3.3 and later) both have, with the same meaning. */
const known = new Set([
  ...['ABS', 'AVG', 'COALESCE', 'COUNT', 'GREATEST', 'LEAST', 'LN', 'MAX', 'MIN', 'NULLIF'],
  ...['PERCENTILE_CONT', 'POWER', 'RANK', 'ROUND', 'SQRT', 'STDDEV_SAMP', 'SUM'],
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

/** What the program says of a system, by the columns of the query. */
function expected(finding: SystemFinding): Readonly<Record<string, string | number | null>> {
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
      problemtryk: finding.pressure,
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
  ) as Record<string, string | number | null>;
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
  overrides: { elasticity: 0.8, impact: null },
};

let database: Database;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.close());

test.each([
  ['answers with everything in them', () => richDataSet(11), defaultSettings],
  ['other weights', () => richDataSet(12), otherSettings],
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
  const wrong = findings.systems.flatMap((finding) => {
    const row = rows.get(finding.system) ?? {};
    const own = expected(finding);
    expect(Object.keys(row).toSorted()).toEqual(Object.keys(own).toSorted());
    return Object.entries(own)
      .filter(([key, value]) => !isSame(row[key], value))
      .map(([key, value]) => `${finding.system}.${key}: ${String(value)} ≠ ${String(row[key])}`);
  });
  expect(wrong).toEqual([]);
});

function plainFolder(name: string): string {
  return name.replace(/[^a-z]+/gu, '-');
}
