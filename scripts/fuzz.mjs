/**
 * Reads good files that have been changed where their structure can break (fields of zips, tags of XML, relations, parts of
 * mails, chains, lengths) and looks for one that ends the program, holds it up or fills the memory. What goes wrong is kept:
 *
 *     npm run fuzz [-- --antal 20000 --frø 1]
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleProgram } from './bundle-program.mjs';
import { readInProcesses } from './read-in-processes.mjs';

const { values } = parseArgs({
  options: { antal: { type: 'string', default: '20000' }, frø: { type: 'string', default: '1' } },
});
const [number, seed] = [Number(values.antal), Number(values['frø'])];
if (!(number > 0) || !Number.isInteger(seed)) {
  console.error('Brug: npm run fuzz [-- --antal 20000 --frø 1]');
  process.exit(2);
}
const limits = { seconds: 5, megabytes: 700, needsGoodFiles: true };
const folder = path.resolve(import.meta.dirname, '../.cache/fuzz');
const program = await bundleProgram('tests/robustness/reader.ts');
const bad = [];
let [read, refused, slowest, largest] = [0, 0, 0, 0];

await readInProcesses(
  program,
  Array.from({ length: number }, (_, index) => ({ kind: 'mutation', seed, index })),
  limits,
  (request, reply) => {
    const reason =
      reply.lost ?? reply.thrown ?? (reply.megabytes > limits.megabytes ? `${reply.megabytes} MB` : null);
    if (reason !== null) bad.push({ ...request, reason });
    else if (reply.verdicts.some(({ verdict }) => verdict !== 'rejected')) read += 1;
    else refused += 1;
    slowest = Math.max(slowest, reply.milliseconds ?? 0);
    largest = Math.max(largest, reply.megabytes ?? 0);
  },
);

// On a busy machine a file may only have had to wait: one that holds the reader up does so again when it is alone.
const held = bad.filter(({ reason }) => reason === 'hang');
for (const request of held) {
  await readInProcesses(program, [request], limits, (_, reply) => {
    if (reply.lost === 'hang') return;
    bad.splice(bad.indexOf(request), 1);
    if (reply.verdicts?.some(({ verdict }) => verdict !== 'rejected')) read += 1;
    else refused += 1;
  });
}

console.log(`${number} ændrede filer (frø ${seed}): ${read} læst, ${refused} afvist, ${bad.length} gik galt`);
console.log(`Langsomst ${slowest} ms, mest hukommelse ${largest} MB`);
if (bad.length > 0) {
  mkdirSync(folder, { recursive: true });
  const keep = bad.map(({ seed: from, index }) => ({ kind: 'keep', seed: from, index, folder }));
  await readInProcesses(program, keep, { ...limits, seconds: 60 }, () => undefined);
  for (const { index, reason } of bad) console.log(`  ${seed}-${index}: ${reason}`);
  console.log(`Filerne ligger i ${folder}`);
}
process.exit(bad.length === 0 ? 0 : 1);
