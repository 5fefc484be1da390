import { da } from './da';
import { benchmark } from './da/benchmark';
import { dataOut } from './da/data-out';
import { report } from './da/report';
import { sharing } from './da/sharing';

/** The texts with those of the files that go to others, which the pane itself has no use for. */
export const daOut = { ...da, benchmark, dataOut, report, sharing };

export type OutTexts = typeof daOut;
