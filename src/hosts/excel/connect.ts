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
}

/** Office.js comes from Microsoft's network; null without it, or outside Excel. */
export async function connectToExcel(): Promise<ExcelConnection | null> {
  if (typeof Office === 'undefined') return null;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  return {
    host: createExcelHost,
    selfTest: (texts, newId) => runSelfTest({ excel: Excel, office: Office.context, texts, newId }),
    look: officeLook(Office, window),
  };
}

/** The look of a page that lies in no Excel: the system's contrast alone. */
export function lookWithoutExcel(): LookSource {
  return officeLook({ context: {} }, window);
}
