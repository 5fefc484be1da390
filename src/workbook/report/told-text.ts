import type { ToldFigure } from '../../analysis/told-findings';
import type { IsoDate } from '../../survey/calendar';
import { formatDanishNumber } from '../../survey/danish-notation';
import type { OutTexts } from '../../text/da-out';

/** A figure in words: what is withheld is the dot, what does not exist a dash. */
export function toldText(
  { value, withheld }: ToldFigure,
  { sharing }: OutTexts,
  write: (value: number) => string,
): string {
  if (withheld !== null) return sharing.dot;
  return value === null ? '–' : write(value);
}

/** How to read a page, with why something on it is withheld. */
export function noteOf(
  figures: readonly ToldFigure[],
  { sharing }: OutTexts,
  ...lines: readonly string[]
): string | null {
  const reasons = [...new Set(figures.flatMap(({ withheld }) => withheld ?? []))];
  const why = reasons.map((reason) => sharing.why[reason]).join('; ');
  const all = [...lines, why === '' ? '' : `${sharing.dot}: ${why}.`].filter((line) => line !== '');
  return all.length === 0 ? null : all.join(' ');
}

export const whole = (value: number): string => formatDanishNumber(value, 0);
export const decimal = (value: number): string => value.toFixed(1).replace('.', ',');
export const percent = (value: number): string => `${formatDanishNumber(value * 100, 0)} %`;

/** An amount as people say it in a room: millions with one decimal, less in whole thousands. */
export function kroner(value: number, { report }: OutTexts): string {
  if (value >= 1_000_000) return report.millions(formatDanishNumber(value / 1_000_000, 1));
  return report.kroner(formatDanishNumber(value < 1000 ? value : Math.round(value / 1000) * 1000, 0));
}

/** Two amounts, from and to, in one unit; one when they read the same. */
export function kronerRange(from: number, to: number, texts: OutTexts): string {
  const [low, high] = [kroner(from, texts), kroner(to, texts)];
  if (low === high) return high;
  const unit = to >= 1_000_000 ? 1_000_000 : 1;
  const least = unit === 1 ? Math.round(from / 1000) * 1000 : from / unit;
  return `${formatDanishNumber(least, unit === 1 ? 0 : 1)} – ${high}`;
}

/** A month in words: `januar 2028`. */
export function monthText(date: IsoDate, { report }: OutTexts): string {
  const [year = '', month = ''] = date.split('-');
  return `${report.months[Number(month) - 1] ?? ''} ${year}`;
}

/** A name that somebody typed, no longer than a line has room for. */
export function shortName(name: string, longest: number): string {
  const letters = Array.from(name);
  return letters.length <= longest
    ? name
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
