import { jobs } from './job';
import type { JobMessage, JobRequest, JobResult, JobName } from './job';
import type { FilesRead } from './files-read';
import type { Surroundings } from './surroundings';

/** Does a job that was asked for, and says how it goes and what comes of it: the other end of `runIn`. */
export async function doJob(
  { name, input }: JobRequest,
  around: Omit<Surroundings, 'onProgress' | 'onPart'>,
  say: (message: JobMessage) => void,
): Promise<void> {
  // A request is made by `runIn`, whose name and input belong together.
  const job = jobs[name] as (
    input: JobRequest['input'],
    around: Surroundings,
  ) => JobResult<JobName> | Promise<JobResult<JobName>>;
  const onProgress = (done: number, total: number): void => {
    say({ kind: 'progress', done, total });
  };
  const onPart = (part: FilesRead): void => {
    say({ kind: 'part', part });
  };
  try {
    say({ kind: 'result', result: await job(input, { ...around, onProgress, onPart }) });
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
