import type { OutTexts } from './da-out';
import { en } from './en';
import { dataOut } from './en/data-out';

/** The English twin. */
export const enOut: OutTexts = { ...en, dataOut };
