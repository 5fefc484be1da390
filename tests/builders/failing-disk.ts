import { type Disk, nodeDisk } from '../../src/entry/command-line/disk';

export interface FailingDisk {
  readonly disk: Disk;
  /** Each step that was taken, with the paths that it was about. */
  readonly steps: () => readonly string[];
}

/**
 * The real disk, but that its step of that number fails with that code, as a full, slow or broken one does; of a file that
 * is being written, the beginning may be there by then. No step has a number of -1.
 */
export function failingDisk(failing: number, code = 'ENOSPC'): FailingDisk {
  const steps: string[] = [];
  const names = Object.keys(nodeDisk) as (keyof Disk)[];
  const step = async (name: keyof Disk, args: readonly unknown[]): Promise<unknown> => {
    const fails = steps.length === failing;
    steps.push([name, ...args.filter((arg) => typeof arg === 'string')].join(' '));
    if (!fails) return (nodeDisk[name] as (...all: readonly unknown[]) => Promise<unknown>)(...args);
    if (name === 'write') await nodeDisk.write(args[0] as string, (args[1] as Uint8Array).subarray(0, 2));
    throw Object.assign(new Error(`${code}: ${name}`), { code });
  };
  return {
    disk: Object.fromEntries(
      names.map((name) => [name, (...args: unknown[]) => step(name, args)]),
    ) as unknown as Disk,
    steps: () => steps,
  };
}
