import './no-made-code';
import { doJob } from '../work/do-job';
import type { JobMessage, JobRequest } from '../work/job';
import { newId } from './new-id';

/** A browser's worker reads no disk: what is to be read comes along. */
const around = { newId, readFile: () => Promise.resolve('gone' as const) };

onmessage = ({ data }: MessageEvent<JobRequest>) => {
  void doJob(data, around, (message: JobMessage) => {
    postMessage(message);
  });
};
