import type { DiskFault } from '../survey/issue';
import type { FilesRead } from './files-read';

/** What a job is given beside its input, by whoever has it done. */
export interface Surroundings {
  readonly newId: () => string;
  /** What a file on the disk holds, or why the disk does not give it. */
  readonly readFile: (path: string) => Promise<Uint8Array | DiskFault>;
  readonly onProgress: (done: number, total: number) => void;
  /** What has been read so far that is not lost when the job is stopped: one file after the other. */
  readonly onPart: (part: FilesRead) => void;
}
