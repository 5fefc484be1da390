import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureConsolidating, measureDay } from './consolidating';
import type { Run } from './consolidating';
import type { Section } from './measure';
import { pageSizes } from './page-size';
import { measureReading } from './reading';
import { measureWriting } from './writing';

/**
 * Every measurement of the product in one run on one machine, beside named peers: only the ratios mean anything.
 * Prints the tables, keeps the figures in .cache/bench.json, and with `--docs` writes them into docs/performance.md.
 * `--small` leaves out what takes minutes.
 */
const small = process.argv.includes('--small');
const rounds = small ? 1 : 5;
const folder = mkdtempSync(path.join(os.tmpdir(), 'monopol-bench-'));

const number = (value: number, decimals = 0): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

function sectionTable({ title, lines }: Section): string {
  const rows = lines.map(({ name, cpu, ratio }) => `| ${name} | ${number(cpu)} ms | ${number(ratio, 2)} × |`);
  return [`### ${title}`, '', '| | CPU | beside ours |', '| --- | ---: | ---: |', ...rows].join('\n');
}

function runTable(title: string, runs: readonly Run[]): string {
  const rows = runs.map(
    (run) =>
      `| ${run.title} | ${number(run.wall / 1000, 1)} s | ${number(run.cpu / 1000, 1)} s | ${number(run.memory)} MiB | ${number(run.perResponse, 1)} ms |`,
  );
  return [
    `### ${title}`,
    '',
    '| | wall | CPU | memory | CPU a response |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function versions(): string {
  const names = ['hucre', '@e965/xlsx', 'exceljs', 'read-excel-file', 'fflate'];
  return names
    .map((name) => {
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
        version: string;
      };
      return `${name} ${version}`;
    })
    .join(' · ');
}

function writeDocs(tables: readonly string[]): void {
  const page = 'docs/performance.md';
  const before = readFileSync(page, 'utf8');
  const mark = '<!-- figures -->';
  const start = before.slice(0, before.indexOf(mark) + mark.length);
  writeFileSync(page, `${start}\n\n${tables.join('\n\n')}\n`);
}

try {
  const machine = `${os.cpus()[0]?.model ?? ''} · ${os.cpus().length} cores · Node ${process.version} · ${versions()}`;
  const reading = await measureReading(rounds);
  const writing = [await measureWriting(98, 60, rounds)];
  if (!small) writing.push(await measureWriting(98, 204, 1));
  const consolidating = await measureConsolidating(folder, small ? [98] : [98, 980, 9800]);
  const day = await measureDay(path.join(folder, 'day'));
  const pages = pageSizes('dist/web');
  const tables = [
    `Measured ${new Date().toISOString().slice(0, 10)} · ${machine}`,
    sectionTable(reading),
    ...writing.map(sectionTable),
    runTable('Consolidating on the command line', consolidating),
    runTable('A day: 98 responses, then ten corrections', day),
    ['### The pages', '', '| | fetched first, packed |', '| --- | ---: |']
      .concat(pages.map(({ title, bytes }) => `| ${title} | ${number(bytes / 1000)} kB |`))
      .join('\n'),
  ];
  process.stdout.write(`${tables.join('\n\n')}\n`);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(
    '.cache/bench.json',
    JSON.stringify({ machine, reading, writing, consolidating, day, pages }, null, 2),
  );
  if (process.argv.includes('--docs')) writeDocs(tables);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
