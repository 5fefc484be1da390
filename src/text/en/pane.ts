import type { Texts } from '../da';

export const pane: Texts['pane'] = {};
