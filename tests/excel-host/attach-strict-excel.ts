import type { RequestBody } from './strict/request';
import type { StrictExcel } from './strict/strict-excel';

/** The interface that the program requires of Excel; whatever is newer fails as it would there. */
const apiVersion = 14;

/** What the tests use of the inside of Microsoft's client layer. */
export interface OfficeExtensionInside {
  readonly CommonUtility: {
    _doApiNotSupportedCheck: boolean;
    isSetSupported: (set: string, version: string) => boolean;
  };
  readonly SessionBase: { _overrideSession: unknown };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
}

/** Whether the Excel of the tests knows a requirement set; of others than Excel's own it knows only one. */
export function isSetSupported(set: string, version = '1.1'): boolean {
  return set === 'DelayForCellEdit' || (set === 'ExcelApi' && Number(version.split('.')[1]) <= apiVersion);
}

/** Puts a strict Excel behind Microsoft's client layer, which may run in Node or in a browser. */
export function attachStrictExcel(extension: OfficeExtensionInside, strict: StrictExcel): void {
  extension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'http://excel/', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, flags: number, message: { Body: RequestBody }) => ({
        HttpStatusCode: 200,
        Body: await strict.execute(message.Body, flags),
      }),
    }),
  };
  // This build switches the check on where nobody looks for it.
  extension.CommonUtility._doApiNotSupportedCheck = true;
  extension.CommonUtility.isSetSupported = isSetSupported;
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  strict.deliverMessage = (message) => {
    extension._testTriggerRichApiMessageEvent(message);
  };
}
