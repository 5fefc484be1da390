import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Disk, nodeDisk, tried } from '../../../src/entry/command-line/disk';
import { runProgram } from '../../../src/entry/command-line/program';
import type { DiskFault } from '../../../src/survey/issue';
import { da } from '../../../src/text/da';
import { runIn } from '../../../src/work/run-job';
import { writeResponse } from '../../../src/work/write-response';
import { aNewId, aRegistration } from '../../builders/registration';
import { aRespondent, aSurvey } from '../../builders/survey';
import { aWorkplace } from '../../builders/workplace';

let home = '';
const inside = (...parts: readonly string[]): string => path.join(home, ...parts);

async function readFromDisk(file: string): Promise<Uint8Array | DiskFault> {
  const content = await tried(nodeDisk.read(file));
  return 'fault' in content ? content.fault : content.value;
}

const monopol = (...args: readonly string[]): Promise<readonly [number, string]> => runOn(nodeDisk, args);

async function runOn(disk: Disk, args: readonly string[]): Promise<readonly [number, string]> {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  const code = await runProgram(args, '1.0.0', {
    terminal: {
      print: say,
      complain: say,
      progress: () => ({ update: () => undefined, stop: () => undefined }),
    },
    disk,
    texts: da,
    today: '2026-11-25',
    newId: aNewId,
    run: runIn(() => aWorkplace({ readFile: readFromDisk })),
    signal: new AbortController().signal,
  });
  return [code, lines.join('\n')];
}

async function answer(municipality: string, system: string): Promise<void> {
  const registrations = [aRegistration({ answers: { system, vendor: 'Fjordsoft', domain: 'elections' } })];
  const survey = aSurvey({ respondent: aRespondent({ municipality }), registrations });
  const name = `${municipality}.xlsx`;
  await writeFile(inside(name), (await writeResponse({ survey, name })).bytes);
}

const all = (): readonly string[] => [
  'konsolider',
  home,
  '--ud',
  inside('a.xlsx'),
  '--csv',
  inside('csv'),
  '--parquet',
  inside('parquet'),
];

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'data-ud-'));
  await answer('0751', 'Sagsys');
});
afterEach(() => rm(home, { recursive: true, force: true }));

test('answers and findings come as CSV and as Parquet, and the next run fills the same folders anew', async () => {
  const [code, said] = await monopol(...all());
  expect(code).toBe(0);
  expect(said).toContain(`Skrev ${inside('csv')}`);
  const tables = [
    'besvarelser',
    'fagomraader',
    'kle_grupper',
    'kommuner',
    'kontrakter',
    'leverandoerer',
    'systemer',
    'vaegte',
  ];
  const dictionaries = ['data-dictionary.csv', 'datablad.csv'];
  expect((await readdir(inside('csv'))).toSorted()).toEqual(
    [...tables.map((name) => `${name}.csv`), ...dictionaries].toSorted(),
  );
  expect((await readdir(inside('parquet'))).toSorted()).toEqual(
    [
      'besvarelser',
      ...tables.filter((name) => name !== 'besvarelser').map((name) => `${name}.parquet`),
      ...dictionaries,
    ].toSorted(),
  );
  expect(await readdir(inside('parquet', 'besvarelser'))).toHaveLength(14);

  // The folders lie among the answers, and are none.
  await answer('0101', 'Plansys');
  const [second, saidThen] = await monopol(...all());
  expect([second, saidThen.split('\n')[0]]).toEqual([0, 'Læst: 2 filer (2 accepteret med advarsler)']);
  const csv = await readFile(inside('csv', 'besvarelser.csv'), 'utf8');
  expect(csv.split('\r\n').filter((line) => line !== '')).toHaveLength(3);
});

test('a folder with something else in it is let be, and nothing is written', async () => {
  await monopol('konsolider', home, '--ud', inside('b.xlsx'), '--csv', inside('csv'));
  await rm(inside('csv', 'datablad.csv'));
  const [code, said] = await monopol('konsolider', home, '--ud', inside('c.xlsx'), '--csv', inside('csv'));
  expect(code).toBe(2);
  expect(said).toContain('findes med et andet indhold');
  expect(await readdir(home)).not.toContain('c.xlsx');
});

test('one folder cannot hold both', async () => {
  const both = ['--csv', inside('d'), '--parquet', inside('d')];
  const [code, said] = await monopol('konsolider', home, '--ud', inside('a.xlsx'), ...both);
  expect([code, said]).toEqual([2, `${inside('d')} er valgt til både CSV og Parquet. Vælg to mapper.`]);
});

test('when one of the files cannot be put in its place, none is there, nor the folders', async () => {
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  const disk: Disk = {
    ...nodeDisk,
    move: (from, to) => (to.endsWith('vaegte.parquet') ? Promise.reject(full) : nodeDisk.move(from, to)),
  };
  const [code, said] = await runOn(disk, all());
  expect([code, said]).toEqual([2, expect.stringContaining('vaegte.parquet')]);
  expect(await readdir(home)).toEqual(['0751.xlsx']);
});
