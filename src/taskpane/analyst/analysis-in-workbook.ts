import { isExample } from '../../consolidation/invented-answers';
import type { WorkbookHost } from '../../hosts/workbook-host';
import { da } from '../../text/da';
import { readAnalysis } from '../../workbook/analysis/read-analysis';

/** What analysis stands in the workbook: one of invented answers may be replaced and removed, a real one is the analyst's. */
export async function analysisIn(host: WorkbookHost, thisYear: number): Promise<'none' | 'example' | 'real'> {
  const found = readAnalysis(await host.readWorkbook(), da, { thisYear });
  if (found === null) return 'none';
  return isExample(found.prior.submissions) ? 'example' : 'real';
}
