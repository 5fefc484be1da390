import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { ExcelApi } from '../../src/hosts/excel/excel-batch';
import { StrictExcel } from './strict/strict-excel';
import type { RequestBody } from './strict/request';

/** The interface that the program requires of Excel; whatever is newer fails as it would there. */
const apiVersion = 14;

interface ClientLayer {
  readonly Excel: ExcelApi;
  readonly OfficeExtension: {
    readonly CommonUtility: {
      _doApiNotSupportedCheck: boolean;
      isSetSupported: (set: string, version: string) => boolean;
    };
    readonly SessionBase: { _overrideSession: unknown };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
  };
}

const file = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
const script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });

/** Microsoft's own client layer, unchanged, over a strict Excel of its own. */
export function createOfficeJs(): { readonly excel: ExcelApi; readonly strict: StrictExcel } {
  const { Excel: excel, OfficeExtension: extension } = loadClientLayer();
  const strict = new StrictExcel();
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
  extension.CommonUtility.isSetSupported = (set, version) =>
    set === 'DelayForCellEdit' || (set === 'ExcelApi' && Number(version.split('.')[1]) <= apiVersion);
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  strict.deliverMessage = (message) => {
    extension._testTriggerRichApiMessageEvent(message);
  };
  return { excel, strict };
}

function loadClientLayer(): ClientLayer {
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    performance,
    process,
    navigator: { userAgent: 'Mozilla/5.0 Edg/140' },
    document: { URL: 'https://localhost/' },
    location: { href: 'https://localhost/', search: '' },
  };
  globals['window'] = globals;
  vm.createContext(globals);
  script.runInContext(globals);
  return globals as unknown as ClientLayer;
}
