import type { Texts } from '../da';

export const responseWorkbook: Texts['responseWorkbook'] = {};
