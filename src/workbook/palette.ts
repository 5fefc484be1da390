import type { Band, ChartTone, Highlight } from './sheet';

/** The house's colours, RRGGBB. Text on each of them has a contrast of at least 4.5 : 1. */
export const ink = {
  body: '262626',
  heading: '1F3864',
  muted: '666666',
  white: 'FFFFFF',
  link: '0563C1',
  line: 'D9D9D9',
  inputFill: 'FFF9E3',
  inputLine: 'D8CFA8',
} as const;

/** Each band: a tint for its cells and a deep tone for its header and tab. */
export const bands: Readonly<Record<Band, { readonly tint: string; readonly deep: string }>> = {
  band1: { tint: 'E1E9F4', deep: '1F4E79' },
  band2: { tint: 'E6F0DF', deep: '3B6B2A' },
  band3: { tint: 'FBEBDD', deep: '8F480C' },
  band4: { tint: 'EBE4F2', deep: '5B3F87' },
  band5: { tint: 'F7E6E6', deep: '8C3838' },
  band6: { tint: 'DFF0EF', deep: '1B6663' },
  band7: { tint: 'EFEBE0', deep: '665930' },
  band8: { tint: 'E5E8ED', deep: '3F4A5F' },
  band9: { tint: 'F4E6F1', deep: '7F2D69' },
};

/** What a conditional format puts over a cell. */
export const highlights: Readonly<Record<Highlight, { readonly fill?: string; readonly text: string }>> = {
  gap: { fill: 'FFF2CC', text: '7F6000' },
  wrong: { fill: 'F8D7DA', text: '842029' },
  done: { fill: 'E2EFDA', text: '2B5B1E' },
  good: { fill: 'D9EAD3', text: '2B5B1E' },
  moderate: { fill: 'FFE8B8', text: '7A4B00' },
  bad: { fill: 'F4C7C3', text: '8C1D18' },
  quiet: { text: '767676' },
};

/** Calm, middle and alarming, for colour scales. */
export const scaleColours = { calm: 'DCEBD8', middle: 'FFF4D6', alarm: 'F2B8AE' } as const;

/** One colour per series of a chart, or per slice of a pie. */
export const chartColours = ['1F4E79', 'C2691B', '3B8070', '7A5BA6', 'A63D40', '8A7B3D', '5B6B82', 'A24C8C'];

/** What is said by a colour on a chart. The tracks can be told apart in grey as well, and by those who see no red. */
export const chartTones: Readonly<Record<Exclude<ChartTone, 'none'>, string>> = {
  breakUp: '1F4E79',
  negotiate: 'C2691B',
  unsettled: '6B7280',
  quiet: 'B5BAC4',
  light: 'B9CBE0',
  strong: '1F4E79',
};
