import { da } from './da';
import { dataOut } from './da/data-out';

/** The texts with those of the files that go to others, which the pane itself has no use for. */
export const daOut = { ...da, dataOut };

export type OutTexts = typeof daOut;
