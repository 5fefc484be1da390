import type { RawValue } from '../raw-workbook';
import { momentValue } from './serial-clock';

/** What a number format makes of a number: a day or a time of day, a length of time, a share of a hundred, or itself. */
export type Shown = 'moment' | 'duration' | 'percent' | 'plain';

/**
 * What a number format, in spreadsheets' own English notation, shows. Only the section for positive numbers counts.
 * Quoted text, escaped and padding characters, colours, conditions and locales in brackets say nothing.
 */
export function shownBy(code: string): Shown {
  const [section = ''] = code.replace(/"[^"]*"|[\\_*]./g, '').split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return 'duration';
  const bare = section.replace(/\[[^\]]*\]/g, '').replace(/general|standard/gi, '');
  if (/[dmyhs]/i.test(bare)) return 'moment';
  return bare.includes('%') ? 'percent' : 'plain';
}

/** What a cell holds that keeps a number and shows it so. */
export function numberValue(number: number, shown: Shown): RawValue {
  switch (shown) {
    case 'moment':
      return momentValue(number);
    case 'duration':
    case 'percent':
      return { kind: 'number', number, shown };
    case 'plain':
      return { kind: 'number', number };
  }
}
