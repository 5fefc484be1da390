import { IUniverInstanceService } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * The spreadsheet checks the rules of the sheets behind when it is idle. By then the workbook may have been replaced or
 * closed, which it takes for an error.
 */
export function forgiveLateChecks(injector: Injector): void {
  const units = injector.get(IUniverInstanceService);
  const checks = injector.get(SheetsDataValidationValidatorService);
  const check = checks.validatorRanges.bind(checks);
  checks.validatorRanges = async (unitId, sheetId, ranges) => {
    const sheet = units.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    return sheet ? check(unitId, sheetId, ranges) : [];
  };
}
