/** What a job is given beside its input, by whoever has it done. */
export interface Surroundings {
  readonly newId: () => string;
  /** What a file on the disk holds; null when the disk does not give it, or there is none. */
  readonly readFile: (path: string) => Promise<Uint8Array | null>;
  readonly onProgress: (done: number, total: number) => void;
}
