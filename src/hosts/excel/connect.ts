import type { Texts } from '../../text/da';
import type { LookSource } from '../look';
import type { SelfTestReport } from '../self-test-report';
import type { WorkbookHost } from '../workbook-host';
import { createExcelHost } from './excel-host';
import type { ExcelHostOptions } from './excel-host';
import { officeLook } from './office/office-theme';
import { runSelfTest } from './self-test/run-self-test';

/** What the page has when it lies in Excel. */
export interface ExcelConnection {
  readonly host: (options: Pick<ExcelHostOptions, 'texts' | 'thisYear' | 'newId'>) => WorkbookHost;
  readonly selfTest: (texts: Texts, newId: () => string) => Promise<SelfTestReport>;
  readonly look: LookSource;
  /** The language of Office's own menus, as a tag such as `da-DK`; older Offices tell none. */
  readonly displayLanguage: string | undefined;
}

/**
 * Waits for Excel, however long it takes: the page itself tells whoever waits what is missing.
 *
 * @returns `blocked` when Office.js did not come; `outside` when Office says that this page lies in no Excel
 */
export async function connectToExcel(): Promise<ExcelConnection | 'blocked' | 'outside'> {
  if (typeof Office === 'undefined') return 'blocked';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'outside';
  return {
    host: createExcelHost,
    selfTest: (texts, newId) => runSelfTest({ excel: Excel, office: Office.context, texts, newId }),
    look: officeLook(Office, window),
    displayLanguage: Office.context.displayLanguage,
  };
}
