import { describeWorkbookHost } from '../contracts/workbook-host-contract';
import { aMoment, anExcelWorkbook } from './excel-workbook';

jest.setTimeout(60_000);

describeWorkbookHost('Excel', () => {
  const { host, otherHost, strict } = anExcelWorkbook();
  return {
    host,
    selected: () => strict.workbook.selected?.split(':')[0] ?? null,
    changeElsewhere: (changes) => otherHost.applyChanges(changes),
    settle: aMoment,
  };
});
