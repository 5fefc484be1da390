import type { DiskFault } from '../survey/issue';

/** What a job is given beside its input, by whoever has it done. */
export interface Surroundings {
  readonly newId: () => string;
  /** What a file on the disk holds, or why the disk does not give it. */
  readonly readFile: (path: string) => Promise<Uint8Array | DiskFault>;
  readonly onProgress: (done: number, total: number) => void;
}
