import { ICommandService, isFormulaString } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { InsertRowMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { IInsertRowMutationParams } from '@univerjs/sheets';
import {
  DataValidationCacheService,
  DataValidationCustomFormulaService,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';

const movesRows: ReadonlySet<string> = new Set([InsertRowMutation.id, RemoveRowMutation.id]);

/**
 * A rule that is a formula keeps what it found by the place of each row. When rows come or go it goes on saying that of
 * the row before or after, and marks what is right as wrong: the rules of the sheet are registered anew.
 */
export function checkMovedRows(injector: Injector): void {
  const rules = injector.get(SheetDataValidationModel);
  const formulas = injector.get(DataValidationCustomFormulaService);
  const found = injector.get(DataValidationCacheService);
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (!movesRows.has(id)) return;
    const { unitId, subUnitId } = params as Pick<IInsertRowMutationParams, 'unitId' | 'subUnitId'>;
    // Once the rules themselves have followed the rows.
    setTimeout(() => {
      for (const rule of rules.getRules(unitId, subUnitId)) {
        if (!isFormulaString(rule.formula1)) continue;
        formulas.deleteByRuleId(unitId, subUnitId, rule.uid);
        formulas.addRule(unitId, subUnitId, rule);
        found.markRangeDirty(unitId, subUnitId, rule.ranges);
      }
    }, 0);
  });
}
