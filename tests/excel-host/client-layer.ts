import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { ExcelApi } from '../../src/hosts/excel/office/excel-batch';
import { attachStrictExcel } from './attach-strict-excel';
import type { OfficeExtensionInside } from './attach-strict-excel';
import { StrictExcel } from './strict/strict-excel';

interface ClientLayer {
  readonly Excel: ExcelApi;
  readonly OfficeExtension: OfficeExtensionInside;
}

const file = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
const script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });

/** Microsoft's own client layer, unchanged, over a strict Excel of its own. */
export function createOfficeJs(): { readonly excel: ExcelApi; readonly strict: StrictExcel } {
  const { Excel: excel, OfficeExtension: extension } = loadClientLayer();
  const strict = new StrictExcel();
  attachStrictExcel(extension, strict);
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
