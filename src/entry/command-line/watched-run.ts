import type { JobInput, JobName, JobResult, RunJob, RunOptions } from '../../work/job';

/** The job that was begun last, and the file that it is at. */
export interface Step {
  readonly job: JobName;
  readonly file: string | null;
}

/** Has jobs done, and remembers how far they came, so that one that is lost can be told by what it was doing. */
export function watchedRun(run: RunJob): { readonly run: RunJob; readonly lost: () => Step | null } {
  let lost: Step | null = null;
  const watched = async <N extends JobName>(
    job: N,
    input: JobInput<N>,
    options: RunOptions = {},
  ): Promise<JobResult<N>> => {
    const names = 'files' in input ? input.files.map(({ name }) => name) : [];
    lost = { job, file: null };
    const onProgress = (done: number, total: number): void => {
      lost = { job, file: names[done] ?? null };
      options.onProgress?.(done, total);
    };
    const result = await run(job, input, { ...options, onProgress });
    lost = null;
    return result;
  };
  return { run: watched, lost: () => lost };
}
