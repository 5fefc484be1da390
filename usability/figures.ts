import { lookUpSeconds, secondsOf } from './keystroke-level';
import type { Tally } from './keystroke-level';

/** What a story took, for all its systems together. */
export interface Figure {
  readonly name: string;
  readonly systems: number;
  readonly tally: Tally;
}

const marks = ['<!-- figures, written by npm run usability -->', '<!-- end of figures -->'] as const;

/** The document with other figures between its marks. */
export function withFigures(document: string, figures: string): string {
  const [from, to] = marks.map((mark) => document.indexOf(mark));
  if (from === undefined || to === undefined || from < 0 || to < from) {
    throw new Error('The document has no place for the figures');
  }
  return `${document.slice(0, from + marks[0].length)}\n\n${figures}\n\n${document.slice(to)}`;
}

const headers = [
  'A system at a time',
  'Clicks',
  'Keys',
  'of them text',
  'Decisions',
  'Look-ups',
  'Seconds',
  'with look-ups',
  'Minutes for 20',
];

/** A table for people: everything for one system, on the average of the story. */
export function figuresTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, systems, tally }) => {
    const each = (count: number): string => (count / systems).toFixed(1).replace(/\.0$/, '');
    const all = secondsOf(tally);
    const lookedUp = tally.lookUps * lookUpSeconds;
    return [
      name,
      each(tally.clicks),
      each(tally.keys),
      each(tally.typed),
      each(tally.decisions),
      each(tally.lookUps),
      ((all - lookedUp) / systems).toFixed(0),
      (all / systems).toFixed(0),
      ((all / systems) * (20 / 60)).toFixed(0),
    ];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
