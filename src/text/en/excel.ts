import type { Texts } from '../da';

export const excel: Texts['excel'] = {};
