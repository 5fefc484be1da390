import type { IsoDate } from '../../survey/calendar';
import { municipalityByCode } from '../../survey/municipalities';
import type { Texts } from '../../text/da';
import type { RunJob } from '../../work/job';
import type { Disk } from './disk';
import type { Terminal } from './terminal';

/** 0 all accepted · 1 something rejected · 2 wrong usage or nothing to do · 130 interrupted from the keyboard, as shells expect. */
export type ExitCode = 0 | 1 | 2 | 130;

/** What every command is given from outside. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly disk: Disk;
  readonly texts: Texts;
  /** The day it is where the user is. */
  readonly today: IsoDate;
  readonly newId: () => string;
  /** Has heavy work done beside the terminal. */
  readonly run: RunJob;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** A value, or the sentence that tells the user why there is none. */
export type Checked<T> = { readonly value: T } | { readonly problem: string };

/** Says what is wrong; nothing has been written. */
export function refuse({ terminal }: Surroundings, problem: string): 2 {
  terminal.complain(problem);
  return 2;
}

/** The code of a municipality, its leading zero forgiven; undefined when there is none. */
export function municipalityCode(text: string): string | undefined {
  return /^\d{3,4}$/.test(text) ? municipalityByCode(text.padStart(4, '0'))?.code : undefined;
}
