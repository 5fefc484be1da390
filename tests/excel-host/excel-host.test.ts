import { describeWorkbookHost } from '../contracts/workbook-host-contract';
import { aMoment, anExcelWorkbook } from './excel-workbook';

jest.setTimeout(60_000);

describeWorkbookHost('Excel', () => {
  const { host, otherHost } = anExcelWorkbook();
  return { host, changeElsewhere: (changes) => otherHost.applyChanges(changes), settle: aMoment };
});
