import type { Texts } from '../da';

export const sheets: Texts['sheets'] = {};
