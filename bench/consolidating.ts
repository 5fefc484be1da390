import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { responseFile, responseFiles } from './answered-responses';

/** What one run of the command line took. */
export interface Run {
  readonly title: string;
  readonly wall: number;
  readonly cpu: number;
  /** The most memory that was in use, in MiB. */
  readonly memory: number;
  readonly perResponse: number;
}

/** Whole runs of `konsolider` as a user starts it, over folders of responses of 20 systems. */
export async function measureConsolidating(
  folder: string,
  sizes: readonly number[],
): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (const size of sizes) {
    const inbox = path.join(folder, String(size));
    mkdirSync(inbox, { recursive: true });
    for (let index = 0; index < size; index += 1) {
      const { name, bytes } = await responseFile(index, 20);
      writeFileSync(path.join(inbox, name), bytes);
    }
    runs.push(
      consolidate(`${size} responses × 20 systems`, [inbox], path.join(folder, `${size}.xlsx`), size),
    );
  }
  return runs;
}

/** The story of a day: 98 answers, then ten corrections into the same analysis. */
export async function measureDay(folder: string): Promise<readonly Run[]> {
  const [inbox, late] = [path.join(folder, 'answers'), path.join(folder, 'corrections')];
  for (const name of [inbox, late]) mkdirSync(name, { recursive: true });
  for (const { name, bytes } of await responseFiles(98, 20)) writeFileSync(path.join(inbox, name), bytes);
  for (let index = 0; index < 10; index += 1) {
    const { name, bytes } = await responseFile(index, 20, 2);
    writeFileSync(path.join(late, name), bytes);
  }
  const analysis = path.join(folder, 'analysis.xlsx');
  return [
    consolidate('98 responses', [inbox], analysis, 98),
    consolidate('then ten corrections', [late], analysis, 10),
  ];
}

function consolidate(title: string, inputs: readonly string[], output: string, responses: number): Run {
  const told = `${output}.json`;
  const tell = `import { writeFileSync } from 'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(told)},JSON.stringify(process.resourceUsage())))`;
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(tell)}`,
      'dist/command-line/monopolafdaekning.cjs',
      'konsolider',
      ...inputs,
      '--ud',
      output,
    ],
    { encoding: 'utf8' },
  );
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`konsolider: ${status}: ${stderr}`);
  const used = JSON.parse(readFileSync(told, 'utf8')) as NodeJS.ResourceUsage;
  const cpu = (used.userCPUTime + used.systemCPUTime) / 1000;
  return { title, wall, cpu, memory: used.maxRSS / 1024, perResponse: cpu / responses };
}
