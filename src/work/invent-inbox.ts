import { exampleInbox } from '../examples/example-inbox';
import type { IsoDate } from '../survey/calendar';
import { da } from '../text/da';
import { writeExampleFiles } from './example-files';
import type { NamedBytes } from './input-file';

export interface InventInboxInput {
  /** How many have answered, 1–98. */
  readonly municipalities: number;
  readonly seed: number;
  readonly date: IsoDate;
}

/** An invented inbox as files, for those who want to try; the same for the same seed on the same day. */
export function inventInbox(input: InventInboxInput): Promise<readonly NamedBytes[]> {
  return writeExampleFiles(exampleInbox(input), da);
}
