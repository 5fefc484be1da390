import { createExcelHost } from '../../src/hosts/excel/excel-host';
import type { ExcelHostOptions } from '../../src/hosts/excel/excel-host';
import { da } from '../../src/text/da';
import { describeWorkbookHost } from '../contracts/workbook-host-contract';
import { aNewId } from '../builders/registration';
import { createOfficeJs } from './client-layer';

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

describeWorkbookHost('Excel', () => {
  const { excel } = createOfficeJs();
  const options: ExcelHostOptions = {
    texts: da,
    thisYear: 2026,
    newId: aNewId,
    excel,
    download: null,
    changeDelay: 1,
  };
  const elsewhere = createExcelHost(options);
  return {
    host: createExcelHost(options),
    changeElsewhere: (changes) => elsewhere.applyChanges(changes),
    settle: aMoment,
  };
});
