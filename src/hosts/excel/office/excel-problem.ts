import type { Texts } from '../../../text/da';

/** A situation in which Excel did not do as asked; the message is for people, in the pane's language. */
export class ExcelProblem extends Error {
  override readonly name = 'ExcelProblem';

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}

/** The code that Office gives an error, or '' for an error of another kind. */
export function officeCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/**
 * What passes by itself, as Microsoft describes it: Excel is busy, the service is away for a moment, or two requests
 * met. Doing the whole visit again does no harm, since it begins by reading what stands there.
 */
const passing: ReadonlySet<string> = new Set([
  'ActivityLimitReached',
  'Conflict',
  // Another workbook in front is also told of as these two, for whatever needs the window.
  'GeneralException',
  'InactiveWorkbook',
  'InvalidOperationInCellEditMode',
  'InvalidSelection',
  'RequestAborted',
  'ServiceNotAvailable',
]);

export function passesByItself(error: unknown): boolean {
  return passing.has(officeCode(error));
}

/** What Office reports, in words for people; anything else is a fault of ours and passes unchanged. */
export function problemOf(error: unknown, texts: Texts): unknown {
  const code = officeCode(error);
  if (code === '') return error;
  return new ExcelProblem(messageOf(code, texts), error);
}

function messageOf(code: string, { excel }: Texts): string {
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return excel.busy;
    case 'AccessDenied':
      return excel.denied;
    case 'InactiveWorkbook':
      return excel.otherWorkbook;
    case 'GeneralException':
    case 'InvalidSelection':
      return excel.notInFront;
    case 'FilteredRangeConflict':
      return excel.filtered;
    case 'InsertDeleteConflict':
    case 'MergedRangeConflict':
    case 'NonBlankCellOffSheet':
      return excel.rowsStuck;
    case 'ActivityLimitReached':
    case 'Conflict':
    case 'RequestAborted':
    case 'ServiceNotAvailable':
      return excel.away;
    case 'MemoryLimitReached':
    case 'RequestPayloadSizeLimitExceeded':
      return excel.tooMuch;
    case 'RangeExceedsLimit':
    case 'ResponsePayloadSizeLimitExceeded':
      return excel.tooBig;
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'UnsupportedOperation':
      return excel.tooOld;
    case 'ItemNotFound':
    case 'InvalidObjectPath':
      return excel.changed;
    default:
      return excel.failed({ code });
  }
}
