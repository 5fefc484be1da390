import type { KeptFiles } from '../../src/taskpane/kept-files';
import type { KeptText } from '../../src/taskpane/kept-text';
import type { PaneServices } from '../../src/taskpane/pane-services';
import type { JobInput, JobName, JobResult, RunJob, RunOptions } from '../../src/work/job';
import type { PickedFile } from '../../src/work/input-file';
import { aConsolidation } from './consolidation';
import { aNewId } from './registration';
import { aSurvey } from './survey';

/** Jobs that are done at once, in place of the real ones. */
export type QuickJobs = {
  readonly [N in JobName]?: (input: JobInput<N>, options: RunOptions) => JobResult<N> | Promise<JobResult<N>>;
};

function quickRun(jobs: QuickJobs): RunJob {
  const file = (name: string) => ({ name, type: 'x', bytes: new Uint8Array(24_000) });
  const all: QuickJobs = {
    analyseReadings: ({ readings }) => aConsolidation(readings),
    inventExports: () => [],
    inventInbox: () => [],
    readInputs: ({ files }, { onPart }) => {
      for (const _file of files) onPart?.({ readings: [], analysis: null });
      return files.length;
    },
    inventSurvey: () => aSurvey(),
    writeMail: ({ name }) => file(name),
    writeResponse: ({ name }) => file(name),
    writeWorkbook: ({ name }) => ({ ...file(name), left: [] }),
    ...jobs,
  };
  return async <N extends JobName>(name: N, input: JobInput<N>, options: RunOptions = {}) => {
    const job = all[name];
    if (job === undefined) throw new Error(`The pane asked for ${name}`);
    const result: unknown = await job(input, options);
    return result as JobResult<N>;
  };
}

/** A text that is kept as long as the test. */
export function aKeptText(): KeptText {
  let kept: string | null = null;
  return {
    read: () => kept,
    write: (text) => {
      kept = text;
    },
  };
}

/** Files that are kept as long as the test. */
export function someKeptFiles(first: readonly PickedFile[] = []): KeptFiles {
  let kept = first;
  return {
    load: () => Promise.resolve(kept),
    add: (files) => {
      kept = [...kept, ...files];
      return Promise.resolve();
    },
    dropLast: (count) => {
      kept = kept.slice(0, kept.length - count);
      return Promise.resolve();
    },
    clear: () => {
      kept = [];
      return Promise.resolve();
    },
  };
}

/** Services that answer at once and touch nothing. */
export function someServices(parts: Partial<PaneServices> = {}, jobs: QuickJobs = {}): PaneServices {
  return {
    now: () => new Date(2026, 10, 23, 10, 42),
    newId: aNewId,
    aside: aKeptText(),
    analystAside: aKeptText(),
    keptFiles: someKeptFiles(),
    run: quickRun(jobs),
    explain: (error) => (error instanceof Error ? error.message : null),
    inputEndings: () => Promise.resolve({ picked: ['.xlsx', '.xls', '.eml'], told: ['.xlsx', '.eml'] }),
    copyText: () => Promise.resolve(true),
    copyPicture: () => Promise.resolve(true),
    version: '1.2.3',
    selfTest: null,
    ...parts,
  };
}
