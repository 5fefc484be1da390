import { formatDanishNumber } from '../../survey/danish-notation';

/** A file's size for people: whole kilobytes, from one megabyte on with a decimal. */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatDanishNumber(Math.max(1, Math.round(bytes / 1000)), 0)} kB`
    : `${formatDanishNumber(bytes / 1_000_000, 1)} MB`;
}
