import type { DiskFault } from '../../survey/issue';

export const diskFaults: Readonly<Record<DiskFault, string>> = {
  denied: 'You have no access to it. Ask for access, or copy it to a folder of your own.',
  gone: 'It is no longer there, or the link to it is broken.',
  busy: 'It is in use by another program. Close it there, and run again.',
  full: 'The disk is full. Make room, and run again.',
  many: 'The machine has too many files open at once. Close other programs, and run again.',
  large: 'It is too large to be read at once. Split it.',
  broken: 'The disk or network drive answers with an error. Run again, or use another drive.',
};
