/**
 * Everything that proves the product, in one command: the checks of `npm run check`, then the comparison with a
 * spreadsheet program and the browser tests on the production build. Runs to the end and closes with one line that
 * counts every test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensurePrograms } from './prerequisites.mjs';

const root = path.resolve(import.meta.dirname, '..');
const onlyCheck = process.argv.includes('--check');
const results = path.join(root, '.cache', 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const steps = [
  { name: 'Typer', command: ['tsc', '-p', '.'] },
  { name: 'Kodestil', command: ['eslint', '.', '--cache', '--cache-location', '.cache/eslint/'] },
  { name: 'Formatering', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'Afhængigheder',
    command: ['depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  },
  { name: 'Ubrugt kode', command: ['knip', '--no-progress'] },
  { name: 'Ubrugte tekster', command: ['node', 'scripts/check-texts.mjs'] },
  { name: 'Byg', command: ['webpack', '--mode', 'production'] },
  { name: 'Browserkrav', command: ['eslint', '-c', 'eslint.built.config.js', 'dist/web'] },
  { name: 'Enheds- og rudetest', jest: ['unit', 'pane'] },
  ...(onlyCheck
    ? []
    : [
        { name: 'Regnearksprogram', jest: ['spreadsheet'] },
        { name: 'Browser', jest: ['e2e'], againAlone: true },
        { name: 'Firefox og WebKit', jest: ['engines'], workers: 1, againAlone: true },
      ]),
];

const counts = { passed: 0, failed: 0, skipped: 0 };
/** The name of each test that did not hold, with the first lines of its reason. */
const faults = [];

/** What held only when it was run once more, alone. */
const repeated = [];

/** Runs a program of the project's packages to its end; whether it held. */
function execute([program, ...args], quiet = false) {
  const { status } = spawnSync(
    program === 'node' ? process.execPath : path.join(root, 'node_modules/.bin', program),
    args,
    { cwd: root, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] },
  );
  return status === 0;
}

/** Runs the tests of a step, or only the named files of it: whether the run held, and what each file came to. */
function runTests({ jest, workers = 2, againAlone = false }, alone = []) {
  const report = path.join(results, `${[...jest, ...(alone.length > 0 ? ['alone'] : [])].join('-')}.json`);
  const options = ['--json', `--outputFile=${report}`, '--ci', '--reporters=default'];
  // A browser that would not start leaves its web server behind, and the run would wait for it for ever.
  if (againAlone) options.push('--forceExit');
  const concurrency = `--maxWorkers=${alone.length > 0 ? 1 : workers}`;
  const held = execute(['jest', ...alone, '--selectProjects', ...jest, ...options, concurrency], true);
  return { held, files: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [] };
}

/**
 * The tests of a step. A browser that the machine starved or killed says nothing of the product: where `againAlone`
 * is said, the files that failed are run once more, alone, and the run ends by naming them.
 */
function testStep(step) {
  const first = runTests(step);
  const failed = first.files.filter(({ status }) => status === 'failed');
  if (!step.againAlone || failed.length === 0) return tally(first.files) && first.held;
  repeated.push(...failed.flatMap(reasonsIn));
  const second = runTests(
    step,
    failed.map(({ name }) => name),
  );
  return tally([...first.files.filter((file) => !failed.includes(file)), ...second.files]) && second.held;
}

/** Runs one step and says whether it held. */
function run(step) {
  const started = Date.now();
  const ok = step.jest ? testStep(step) : execute(step.command);
  console.log(`${ok ? '✓' : '✕'} ${step.name} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  return ok;
}

/** Why a file failed, each with its name and the first lines: of each test that did not hold, else of the file. */
function reasonsIn({ name, status, message, assertionResults }) {
  if (status !== 'failed') return [];
  const failed = assertionResults.filter((each) => each.status === 'failed');
  const reasons = failed.map((each) => `${each.fullName}\n${each.failureMessages.join('\n')}`);
  return (reasons.length > 0 ? reasons : [message]).map(
    (reason) => `${path.relative(root, name)}: ${reason.split('\n').slice(0, 12).join('\n')}`,
  );
}

/** Adds files to the counts; a skipped test counts as a failure, and so does a step that ran nothing. */
function tally(files) {
  const outcomes = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = outcomes.filter((status) => status === 'passed').length;
  const reasons = files.flatMap(reasonsIn);
  const skipped = outcomes.filter((status) => status !== 'passed' && status !== 'failed').length;
  counts.passed += passed;
  counts.failed += reasons.length;
  counts.skipped += skipped;
  faults.push(...reasons);
  return passed > 0 && reasons.length === 0 && skipped === 0;
}

if (!onlyCheck) ensurePrograms();
const failed = steps.filter((step) => !run(step)).map(({ name }) => name);
for (const each of repeated) console.log(`\n↻ kørt igen alene: ${each}`);
for (const fault of faults) console.log(`\n✕ ${fault}`);
if (failed.length > 0) console.log(`Fejlede: ${failed.join(', ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(failed.length === 0 ? 0 : 1);
