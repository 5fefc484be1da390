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
        { name: 'Browser', jest: ['e2e'] },
        { name: 'Firefox og WebKit', jest: ['engines'], workers: 1 },
      ]),
];

const counts = { passed: 0, failed: 0, skipped: 0 };
/** The name of each test that did not hold, with the first lines of its reason. */
const faults = [];

/** Runs one step and says whether it held; a skipped test counts as a failure. */
function run(step) {
  const started = Date.now();
  const report = path.join(results, `${(step.jest ?? ['none']).join('-')}.json`);
  const command = step.jest
    ? [
        'jest',
        '--selectProjects',
        ...step.jest,
        '--json',
        `--outputFile=${report}`,
        '--ci',
        '--reporters=default',
        `--maxWorkers=${step.workers ?? 2}`,
      ]
    : step.command;
  const [program, ...args] = command;
  const { status } = spawnSync(
    program === 'node' ? process.execPath : path.join(root, 'node_modules/.bin', program),
    args,
    {
      cwd: root,
      stdio: ['ignore', step.jest ? 'ignore' : 'inherit', 'inherit'],
    },
  );
  let ok = status === 0;
  if (step.jest) ok = tally(report) && ok;
  console.log(`${ok ? '✓' : '✕'} ${step.name} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  return ok;
}

/** Adds a report to the counts; a run that left none, or that ran or skipped nothing it should, did not hold. */
function tally(report) {
  if (!existsSync(report)) return false;
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults } =
    JSON.parse(readFileSync(report, 'utf8'));
  for (const { name, status, message, assertionResults } of testResults) {
    if (status !== 'failed') continue;
    const failed = assertionResults.filter((each) => each.status === 'failed');
    const reasons = failed.map((each) => `${each.fullName}\n${each.failureMessages.join('\n')}`);
    for (const reason of reasons.length > 0 ? reasons : [message]) {
      faults.push(`${path.relative(root, name)}: ${reason.split('\n').slice(0, 12).join('\n')}`);
    }
  }
  counts.passed += numPassedTests;
  counts.failed += numFailedTests + numRuntimeErrorTestSuites;
  counts.skipped += numPendingTests;
  return numPassedTests > 0 && numPendingTests === 0;
}

if (!onlyCheck) ensurePrograms();
const failed = steps.filter((step) => !run(step)).map(({ name }) => name);
for (const fault of faults) console.log(`\n✕ ${fault}`);
if (failed.length > 0) console.log(`Fejlede: ${failed.join(', ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(failed.length === 0 ? 0 : 1);
