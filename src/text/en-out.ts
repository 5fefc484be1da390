import type { OutTexts } from './da-out';
import { en } from './en';
import { benchmark } from './en/benchmark';
import { dataOut } from './en/data-out';
import { report } from './en/report';
import { sharing } from './en/sharing';

/** The English twin. */
export const enOut: OutTexts = { ...en, benchmark, dataOut, report, sharing };
