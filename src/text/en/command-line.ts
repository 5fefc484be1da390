import type { Texts } from '../da';

export const commandLine: Texts['commandLine'] = {};
