/** Measures in processor time and as ratios: what else runs on the machine then matters little. */

export interface Contestant {
  readonly name: string;
  readonly work: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** Median of the rounds, in milliseconds of processor time. */
  readonly cpu: number;
  /** How many times the first contestant's. */
  readonly ratio: number;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Measured[];
}

/** Processor time of one piece of work, in milliseconds; all threads of this process count. */
export async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Every contestant is warmed up, then all are measured in turns, so that a busy moment meets them alike. */
export async function compare(
  title: string,
  contestants: readonly Contestant[],
  rounds: number,
): Promise<Section> {
  for (const { work } of contestants) await work();
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { work }] of contestants.entries()) times[index]?.push(await processorTime(work));
  }
  const medians = times.map(median);
  const lines = contestants.map(({ name }, index) => ({
    name,
    cpu: medians[index] ?? NaN,
    ratio: (medians[index] ?? NaN) / (medians[0] ?? NaN),
  }));
  return { title, lines };
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
