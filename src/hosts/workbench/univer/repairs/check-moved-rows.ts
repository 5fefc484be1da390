import { ICommandService, isFormulaString } from '@univerjs/core';
import type { Injector, ISheetDataValidationRule } from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import { InsertRowMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { IInsertRowMutationParams } from '@univerjs/sheets';

const movesRows: ReadonlySet<string> = new Set([InsertRowMutation.id, RemoveRowMutation.id]);

type Sheet = Pick<IInsertRowMutationParams, 'unitId' | 'subUnitId'>;

/**
 * A rule that is a formula keeps what it found by the place of each row, under its name. When rows come or go it goes on
 * saying what it said of the row that stood there, and marks what is right as wrong: its rules get new names, and are
 * computed anew.
 */
export function checkMovedRows(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const rules = injector.get(DataValidationModel);
  let renamings = 0;
  const renamed = (rule: ISheetDataValidationRule): ISheetDataValidationRule => ({
    ...rule,
    uid: `${rule.uid.split('~')[0] ?? ''}~${String(renamings)}`,
  });
  const renameRules = (sheet: Sheet): void => {
    const formulas = rules
      .getRules(sheet.unitId, sheet.subUnitId)
      .filter(({ formula1 }) => isFormulaString(formula1));
    for (const rule of formulas) {
      renamings += 1;
      commands.syncExecuteCommand(RemoveDataValidationMutation.id, { ...sheet, ruleId: rule.uid });
      commands.syncExecuteCommand(AddDataValidationMutation.id, { ...sheet, rule: renamed(rule) });
    }
  };
  commands.onCommandExecuted(({ id, params }) => {
    if (!movesRows.has(id)) return;
    const { unitId, subUnitId } = params as Sheet;
    // Once the rules themselves have followed the rows.
    setTimeout(() => {
      renameRules({ unitId, subUnitId });
    }, 0);
  });
  forgetOldNames(rules);
}

/** Ctrl+Z asks for a change of the rules as they were named then. */
function forgetOldNames(rules: DataValidationModel): void {
  const update = rules.updateRule.bind(rules);
  rules.updateRule = (unitId, subUnitId, ruleId, ...change) => {
    if (rules.getRuleById(unitId, subUnitId, ruleId) !== undefined)
      update(unitId, subUnitId, ruleId, ...change);
  };
}
