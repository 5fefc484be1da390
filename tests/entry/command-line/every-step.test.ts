import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import { type Disk, nodeDisk, tried } from '../../../src/entry/command-line/disk';
import { runProgram } from '../../../src/entry/command-line/program';
import type { DiskFault } from '../../../src/survey/issue';
import { da } from '../../../src/text/da';
import type { JobInput, JobName, JobResult, RunJob, RunOptions } from '../../../src/work/job';
import { runIn } from '../../../src/work/run-job';
import { writeResponse } from '../../../src/work/write-response';
import { failingDisk } from '../../builders/failing-disk';
import { aRegistration } from '../../builders/registration';
import { aRespondent, aSurvey } from '../../builders/survey';
import { aWorkplace } from '../../builders/workplace';

let home = '';
const inside = (...parts: readonly string[]): string => path.join(home, ...parts);

interface Told {
  readonly code: number;
  readonly said: string;
}

async function monopol(args: readonly string[], disk: Disk, run: RunJob = onDisk(disk)): Promise<Told> {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  let ids = 0;
  const bar = { update: () => undefined, stop: () => undefined };
  const code = await runProgram(args, '1.0.0', {
    terminal: { print: say, complain: say, progress: () => bar },
    disk,
    texts: da,
    today: '2026-11-25',
    newId: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
    run,
    signal: new AbortController().signal,
  });
  return { code, said: lines.join('\n') };
}

/** What jobs have made before, by what they were given: the same gives the same. */
const made = new Map<string, unknown>();

/** The jobs, whose files are read from the same disk. */
function onDisk(disk: Disk): RunJob {
  const job = async <N extends JobName>(
    name: N,
    input: JobInput<N>,
    options: RunOptions = {},
  ): Promise<JobResult<N>> => {
    const read = new Map<string, Uint8Array | DiskFault>();
    for (const file of 'files' in input ? input.files : []) {
      if (!('path' in file)) continue;
      const content = await tried(disk.read(file.path));
      read.set(file.path, 'fault' in content ? content.fault : content.value);
    }
    const run = runIn(() => aWorkplace({ readFile: (file) => Promise.resolve(read.get(file)!) }));
    const key = createHash('sha1')
      .update(serialize([name, input, read]))
      .digest('hex');
    if (!made.has(key)) made.set(key, await run(name, input, options));
    return made.get(key) as JobResult<N>;
  };
  return job;
}

/** Every file below the folder by its content, those that programs hide left out. */
async function standing(): Promise<Record<string, string>> {
  const names = await readdir(home, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.sort().map((file) => readFile(file, 'latin1')));
  return Object.fromEntries(files.map((file, index) => [path.relative(home, file), contents[index]!]));
}

/** Puts the folder back as it was, so that each run finds the same. */
async function putBack(files: Readonly<Record<string, string>>): Promise<void> {
  await rm(home, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(inside(name)), { recursive: true });
    await writeFile(inside(name), content, 'latin1');
  }
}

const codes = ['EACCES', 'EIO', 'ENOENT', 'EMFILE', 'ENOSPC'];

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'every-step-'));
  await mkdir(inside('svar', 'mere'), { recursive: true });
  await mkdir(inside('kitos'));
  await writeFile(
    inside('kitos', 'systemer.csv'),
    'IT System;IT-System (UUID);Leverandør;KLE ID\r\nFjordomsorg;11111111-1111-4111-8111-111111111111;Fjordsoft A/S;27.36.04\r\n',
  );
  await writeFile(
    inside('kitos', 'kontrakter.csv'),
    'IT Kontrakt;Leverandør;Gyldig til;Drift/år;IT Systemer;IT Systemer (UUID)\r\nDrift;Fjordsoft A/S;31-12-2027;1.250.000;Fjordomsorg;11111111-1111-4111-8111-111111111111\r\n',
  );
  for (const [file, municipality] of [
    ['svar/a.xlsx', '0751'],
    ['svar/mere/b.xlsx', '0101'],
  ] as const) {
    const registrations = [
      aRegistration({ answers: { system: `Sagsys ${municipality}`, vendor: 'Fjordsoft' } }),
    ];
    await writeFile(inside('brev.txt'), 'Emne: Monopol\nKære kommune');
    const survey = aSurvey({ respondent: aRespondent({ municipality }), registrations });
    await writeFile(inside(file), (await writeResponse({ survey, name: file })).bytes);
  }
});
afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

/** One command in a folder, and what is looked for in it after a step has failed. */
interface Case {
  readonly name: string;
  readonly args: () => readonly string[];
  /** What is run first, so that something stands there already. */
  readonly first?: () => readonly string[];
}

/** Two lists out of KITOS, and an answer of the municipality to fill in. */
const forudfyld = (): readonly string[] => [
  'forudfyld',
  '--kitos',
  inside('kitos', 'systemer.csv'),
  inside('kitos', 'kontrakter.csv'),
  '--ud',
  inside('udfyldt.xlsx'),
  '--kommune',
  '0751',
  '--json',
  inside('plan.json'),
];
const konsolider = (): readonly string[] => [
  'konsolider',
  inside('svar'),
  '--ud',
  inside('analyse.xlsx'),
  '--json',
  inside('fund.json'),
];
const cases: readonly Case[] = [
  { name: 'konsolider', args: konsolider },
  { name: 'konsolider onto an analysis', args: konsolider, first: konsolider },
  { name: 'kontroller', args: () => ['kontroller', inside('svar/a.xlsx'), inside('svar/mere/b.xlsx')] },
  { name: 'skabelon', args: () => ['skabelon', '--ud', inside('skema.xlsx')] },
  {
    name: 'skabelon over an empty form',
    args: () => ['skabelon', '--ud', inside('skema.xlsx'), '--kommune', '0101'],
    first: () => ['skabelon', '--ud', inside('skema.xlsx')],
  },
  {
    name: 'udsend',
    args: () => ['udsend', '--ud', inside('breve.zip'), '--brev', inside('brev.txt')],
  },
  {
    name: 'paamind',
    args: () => ['paamind', inside('analyse.xlsx'), '--ud', inside('rykker.zip')],
    first: konsolider,
  },
  {
    name: 'tilbagemeld',
    args: () => ['tilbagemeld', inside('analyse.xlsx'), '--ud', inside('svarene.zip')],
    first: konsolider,
  },
  {
    name: 'del',
    args: () => ['del', inside('analyse.xlsx'), '--ud', inside('delt')],
    first: konsolider,
  },
  { name: 'forudfyld', args: forudfyld },
  { name: 'forudfyld onto an answer', args: forudfyld, first: forudfyld },
  { name: 'eksempler', args: () => ['eksempler', '--ud', inside('eks'), '--kommuner', '1'] },
];

describe.each(cases)('$name', ({ args, first }) => {
  it('does all or nothing, whichever step of the disk fails, and says which file it was', async () => {
    const bare = await standing();
    if (first !== undefined) expect((await monopol(first(), nodeDisk)).code).toBe(0);
    const before = await standing();
    const counting = failingDisk(-1);
    const whole = await monopol(args(), counting.disk);
    expect(whole.code).toBe(0);
    const after = await standing();
    const steps = counting.steps();
    expect(steps.length).toBeGreaterThan(3);
    const wrong: unknown[] = [];
    for (const [index, step] of steps.entries()) {
      await putBack(before);
      const code = codes[index % codes.length]!;
      const { code: exit, said } = await monopol(args(), failingDisk(index, code).disk);
      const now = await standing();
      const right = {
        // All of it, and nothing has happened: a step that only tidies up, or one that was not needed.
        0: isSame(now, after) && said === whole.said,
        // One answer could not be read, which is told; the other is read.
        1: readTheRest(said, fileOf(step)) && Object.keys(now).length === Object.keys(after).length,
        2: isSame(now, before) && said.includes(fileOf(step)),
      }[exit];
      if (right !== true) wrong.push({ step, code, exit, now: Object.keys(now), said });
    }
    expect(wrong).toEqual([]);
    await putBack(bare);
  }, 60_000);
});

/** The name that the user knows the file of a step by: what stands beside it for a moment is named after it. */
function fileOf(step: string): string {
  return path.basename(step).replace(/^\.(.*)\.\d+\.(?:tmp|old)$/, '$1');
}

/** The files that must be there, with the content that must be the same; when a file was made does not count. */
function isSame(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function readTheRest(said: string, file: string): boolean {
  const isTold = said.includes(file) && /kan ikke læses/.test(said);
  return (
    isTold &&
    /^Læst: (?:systemer|kontrakter)\.csv|Dækning [12]\/98|(?:Aarhus|København) Kommune, revision 1/m.test(
      said,
    )
  );
}

test('a thread that dies is told with what it was doing, and nothing is written', async () => {
  const dying: RunJob = (_, __, { onProgress } = {}) => {
    onProgress?.(1, 2);
    return Promise.reject(new Error(da.commandLine.problem.outOfMemory));
  };
  const before = await standing();
  const { code, said } = await monopol(konsolider(), nodeDisk, dying);
  expect([code, said]).toEqual([
    2,
    'Programmet gik i stå, mens svarene blev læst og samlet (mere/b.xlsx): hukommelsen slap op. Intet er skrevet. Kør igen uden den fil.',
  ]);
  expect(await standing()).toEqual(before);
});

test('an analysis that another program has saved meanwhile is let be, and so is one that has come', async () => {
  for (const there of [true, false]) {
    if (there) expect((await monopol(konsolider(), nodeDisk)).code).toBe(0);
    const real = onDisk(nodeDisk);
    const meanwhile = (async (...job: Parameters<RunJob>) => {
      await writeFile(inside('analyse.xlsx'), 'saved by Excel');
      return real(...job);
    }) as RunJob;
    const { code, said } = await monopol(konsolider(), nodeDisk, meanwhile);
    expect([code, said.split('\n').at(-1)]).toEqual([
      2,
      `${inside('analyse.xlsx')} er blevet ændret af et andet program undervejs. Intet er skrevet. Luk filen, og kør igen.`,
    ]);
    expect((await standing())['analyse.xlsx']).toBe('saved by Excel');
    await rm(inside('analyse.xlsx'));
  }
});
