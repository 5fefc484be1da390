/**
 * What the figures of each system cost when the answers are far too many for Excel: writes invented registrations as Parquet,
 * partitioned as the product writes them, runs docs/sql/systemtal.sql on them in DuckDB, and prints time, memory and disk.
 * `npm run scale -- 10000000` asks for ten million; everything is in a temporary folder that is removed.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const root = path.resolve(import.meta.dirname, '..');
const wanted = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(wanted) || wanted < 1000)
  throw new Error('Skriv et helt antal registreringer, mindst 1000.');

const { municipalities } = JSON.parse(
  readFileSync(path.join(root, 'src/survey/data/municipalities.json'), 'utf8'),
);
const sql = readFileSync(path.join(root, 'docs/sql/systemtal.sql'), 'utf8');
/** So many registrations a system, whatever the number of them. */
const perSystem = 200;

const folder = mkdtempSync(path.join(tmpdir(), 'skala-'));
const limit = process.env.SCALE_MEMORY ?? '2GB';
const instance = await DuckDBInstance.create(path.join(folder, 'skala.duckdb'), {
  memory_limit: limit,
  temp_directory: path.join(folder, 'midlertidig'),
  preserve_insertion_order: 'false',
});
const connection = await instance.connect();
const run = (statement) => connection.runAndReadAll(statement);

/** A value at random, blank in one of five. */
const maybe = (value) => `CASE WHEN random() < 0.8 THEN ${value} END`;
const oneOf = (...values) =>
  `[${values.map((value) => `'${value}'`).join(', ')}][1 + floor(random() * ${values.length})::INT]`;
const rating = `1 + floor(random() * 5)::BIGINT`;
const areas = [
  'prissaetning',
  'tillaegsydelser',
  'vedligeholdelsesvilkaar',
  'kvalitet_fejlsituation',
  'forhandlingsmuligheder',
];
const flags = [
  ...[
    'konkurrent_forladt_markedet',
    'svaer_viden',
    'lille_domaene',
    'dobbelt_funktionalitet',
    'markedsdeling',
  ],
  ...['anden_model', 'binding_data', 'binding_snitflader', 'binding_rettigheder', 'binding_viden'],
];

/** Where each part of the scores reaches 100; all begin at 0. */
const endPoints = {
  ...{ problemtryk: 100, kendte_alternativer: 1, faelles_vindue: 0.5 },
  ...{ oensket_spor: 1, prisspredning: 0.35, vil_deltage: 1 },
};

async function writeRegistrations() {
  await run('SELECT setseed(0.42)');
  await run(
    `CREATE TABLE kommuner AS SELECT * FROM (VALUES ${municipalities
      .map(({ code, population }, place) => `(${place}, '${code}', ${population}::BIGINT)`)
      .join(', ')}) AS k(nr, kommunekode, indbyggere)`,
  );
  const systems = Math.ceil(wanted / perSystem);
  await run(`COPY (
    SELECT
      'System ' || (i % ${systems}) AS system,
      'omraade_' || ((i % ${systems}) % 13) AS omraade,
      (i % ${systems}) % 50 = 0 AS systemet_er_under_udfasning,
      k.kommunekode,
      k.indbyggere,
      CASE WHEN random() < 0.95 THEN 'Færdig' ELSE 'Kladde' END AS status,
      ${maybe(oneOf('Monopol (én leverandør)', 'De facto-monopol (2–3 leverandører)', 'Monopollignende (bundet til leverandøren)', 'Konkurrence', 'Ved ikke'))} AS monopolstatus,
      ${flags.map((flag) => `random() < 0.3 AS ${flag}`).join(', ')},
      ${maybe('round(k.indbyggere * (1 + (i % 40)) * (0.5 + random()))')} AS aarlig_pris_kr,
      ${maybe('round(random() * 100000)')} AS tillaegsydelser_seneste_aar_kr,
      ${maybe('round(random() * 400 - 100) / 10')} AS prisstigning_seneste_3_aar_pct,
      ${areas.map((area) => `${maybe(rating)} AS vurdering_${area}, CASE WHEN random() < 0.1 THEN 'Ved ikke' END AS vurdering_${area}_uden_tal`).join(', ')},
      ${maybe('1 + floor(random() * 4)::BIGINT')} AS antal_tilbud,
      ${maybe('random() < 0.4')} AS senest_konkurrenceudsat_aar_aldrig,
      ${maybe(oneOf('EU-udbud', 'SKI', 'Direkte tildeling', 'Ved ikke'))} AS indkoebsform,
      ${maybe('random() < 0.5')} AS kender_alternativ_beregnet,
      ${maybe('floor(random() * 13)')} AS opsigelsesvarsel_maaneder,
      ${maybe("DATE '2026-01-01' + floor(random() * 1800)::INT")} AS udgang_beregnet,
      ${maybe("DATE '2025-07-01' + floor(random() * 1800)::INT")} AS opsiges_senest_beregnet,
      ${maybe(oneOf('Monopolbrud (udbud)', 'Koordineret forhandling', 'Begge', 'Ingen handling', 'Ved ikke'))} AS oensket_spor,
      ${maybe(oneOf('Ja', 'Måske', 'Nej'))} AS vil_deltage_i_faelles_indsats
    FROM range(${wanted}) AS r(i) JOIN kommuner k ON k.nr = (i * 7 + i // ${systems}) % 98
  ) TO '${path.join(folder, 'besvarelser')}' (FORMAT parquet, PARTITION_BY (omraade))`);
  await run(`CREATE TABLE vaegte AS SELECT DATE '2026-11-25' AS analysedato, 98 AS kommuner_der_har_svaret, 0.9::DOUBLE AS stoerrelseselasticitet,
    100::DOUBLE AS point_monopol, 75::DOUBLE AS point_de_facto_monopol, 50::DOUBLE AS point_monopollignende, 0::DOUBLE AS point_konkurrence,
    1::DOUBLE AS vaegt_prissaetning, 1::DOUBLE AS vaegt_tillaegsydelser, 1::DOUBLE AS vaegt_vedligeholdelsesvilkaar, 1::DOUBLE AS vaegt_kvalitet,
    1::DOUBLE AS vaegt_forhandlingsmuligheder, 1::DOUBLE AS vaegt_monopolgrad, 2::DOUBLE AS vaegt_problemtryk, 1::DOUBLE AS vaegt_omfang,
    1::DOUBLE AS vaegt_oekonomi, 5::DOUBLE AS mindst_for_rang, 3::DOUBLE AS for_faa_svar_faerre_kommuner_end,
    50::DOUBLE AS overvaag_monopolgrad_under, 40::DOUBLE AS overvaag_problemtryk_under, 5::DOUBLE AS begge_spor_scorerne_afviger_mindre_end,
    12::DOUBLE AS udbudstid_maaneder, 0.833333333333333::DOUBLE AS enige_ad_indeks_til_og_med, 50::DOUBLE AS forsyningsrisiko_monopolgrad_fra,
    ${Object.entries(endPoints)
      .map(([part, high]) => `0::DOUBLE AS ${part}_0_point_ved, ${high}::DOUBLE AS ${part}_100_point_ved`)
      .join(', ')},
    NULL::DOUBLE AS hoej_betydning_egen_graense_for_aarlig_pris_kr`);
  await run(
    `CREATE VIEW besvarelser AS SELECT * FROM read_parquet('${path.join(folder, 'besvarelser')}/*/*.parquet', hive_partitioning = true)`,
  );
}

function bytesIn(place) {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((total, entry) => total + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

const seconds = async (work) => {
  const start = process.hrtime.bigint();
  const result = await work();
  return [Number(process.hrtime.bigint() - start) / 1e9, result];
};

try {
  const [writing] = await seconds(writeRegistrations);
  const before = process.resourceUsage().maxRSS;
  const [reckoning, count] = await seconds(() =>
    run(`CREATE TABLE systemtal AS ${sql}`).then(() => run('SELECT COUNT(*) FROM systemtal')),
  );
  const lines = {
    Registreringer: wanted.toLocaleString('da-DK'),
    Systemer: Number(count.getRows()[0][0]).toLocaleString('da-DK'),
    'Skrevet som Parquet (s)': writing.toFixed(1),
    'Parquet (MB)': (bytesIn(path.join(folder, 'besvarelser')) / 1e6).toFixed(0),
    'Tal beregnet (s)': reckoning.toFixed(1),
    'Hukommelse, højst (MB)': (process.resourceUsage().maxRSS / 1024).toFixed(0),
    'Heraf efter skrivning (MB)': (before / 1024).toFixed(0),
    Hukommelsesgrænse: limit,
    Maskine: `${availableParallelism()} kerner, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.versions.node}`,
  };
  for (const [name, value] of Object.entries(lines)) console.log(`${name}: ${value}`);
} finally {
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true, force: true });
}
