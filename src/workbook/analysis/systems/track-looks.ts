import type { Track } from '../../../analysis/findings';
import type { Highlight } from '../../sheet';

/** How the tracks are told apart at a glance; their names stand in the cells as well. */
export const trackLooks: readonly (readonly [Track, Highlight])[] = [
  ['breakUp', 'bad'],
  ['negotiate', 'gap'],
  ['both', 'wrong'],
  ['unsettled', 'moderate'],
  ['tooFew', 'quiet'],
  ['phaseOut', 'quiet'],
];
