/**
 * Reads every file of a folder as the program reads answers, each in a process that may be ended, and prints what became
 * of them. Nothing is written, and nothing of the files is shown but their names:
 *
 *     npm run corpus -- MAPPE [--sekunder 30] [--megabytes 700]
 */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleProgram } from './bundle-program.mjs';
import { readInProcesses } from './read-in-processes.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sekunder: { type: 'string', default: '30' }, megabytes: { type: 'string', default: '700' } },
});
const [folder] = positionals;
const limits = { seconds: Number(values.sekunder), megabytes: Number(values.megabytes) };
if (
  folder === undefined ||
  !statSync(folder, { throwIfNoEntry: false })?.isDirectory() ||
  !(limits.seconds > 0)
) {
  console.error('Brug: npm run corpus -- MAPPE [--sekunder 30] [--megabytes 700]');
  process.exit(2);
}

function* filesBelow(below) {
  for (const entry of readdirSync(below, { withFileTypes: true })) {
    const full = path.join(below, entry.name);
    if (entry.isDirectory() && entry.name !== '.git') yield* filesBelow(full);
    else if (entry.isFile()) yield full;
  }
}

const files = [...filesBelow(folder)].sort();
const counts = new Map();
const count = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
const readings = [];
const failures = [];
await readInProcesses(
  await bundleProgram('tests/robustness/reader.ts'),
  files.map((file) => ({ kind: 'file', path: file })),
  limits,
  ({ path: file }, reply) => {
    const name = path.relative(folder, file);
    if (reply.lost !== undefined)
      failures.push(`${reply.lost === 'hang' ? 'for længe' : 'gik ned'}  ${name}`);
    else if (reply.thrown !== null) failures.push(`fejl       ${name}\n${reply.thrown}`);
    else {
      readings.push({ name, ...reply });
      if (reply.megabytes > limits.megabytes)
        failures.push(`for meget hukommelse (${reply.megabytes} MB)  ${name}`);
      if (reply.verdicts.length === 0) count('intet svar');
      for (const { verdict, codes } of reply.verdicts) {
        count(verdict);
        if (verdict === 'rejected') for (const code of codes) count(`  ${verdict}: ${code}`);
      }
    }
  },
);

const list = (title, rows) => {
  if (rows.length > 0) console.log(`\n${title}\n${rows.map((row) => `  ${row}`).join('\n')}`);
};
const most = (key, text) =>
  readings
    .toSorted((one, other) => other[key] - one[key])
    .slice(0, 10)
    .map((reading) => `${text(reading)}  ${reading.name}`);
console.log(`${files.length} filer`);
list(
  'Udfald',
  [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, number]) => `${number}  ${key}`),
);
list(
  'Langsomst',
  most('milliseconds', ({ milliseconds }) => `${milliseconds} ms`),
);
list(
  'Størst',
  most('size', ({ size }) => `${(size / 1024 / 1024).toFixed(1)} MB`),
);
list('Gik galt', failures);
process.exit(failures.length === 0 ? 0 : 1);
