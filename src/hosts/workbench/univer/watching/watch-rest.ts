import { CommandType, ICommandService, LifecycleService, LifecycleStages } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

/** How long nothing must have happened, in milliseconds; computing begins 100 ms after the change that asks for it. */
const quiet = 250;

/** Whether the spreadsheet still has something to do with what it was given. */
export interface Rest {
  /** Calls back once, when nothing is left to do; at once when that is so already. */
  readonly whenAtRest: (callback: () => void) => void;
}

/**
 * Follows the spreadsheet from loading through every change and computing that follows from it.
 *
 * @param changed called when it has become busy or has come to rest
 */
export function watchRest(injector: Injector, changed: (isBusy: boolean) => void): Rest {
  const session = injector.get(FormulaCalculationSessionService);
  const waiting = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDrawn = false;
  let isBusy = true;
  /** Computings that were asked for and have not ended: a second one begins before the first has, and ends after it. */
  let running = 0;
  const look = (): void => {
    timer = undefined;
    const { started, resultApplied, stopped, completed, resultEmitted } = session.state;
    if (!isDrawn || running > 0 || (started && !(resultApplied && (stopped || completed || resultEmitted)))) {
      timer = setTimeout(look, quiet);
      return;
    }
    isBusy = false;
    changed(false);
    for (const callback of waiting) callback();
    waiting.clear();
  };
  const stir = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, quiet);
    if (!isBusy) changed(true);
    isBusy = true;
  };
  injector.get(ICommandService).onCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.MUTATION) return;
    if (id === SetFormulaCalculationStartMutation.id) running += 1;
    if (id === SetFormulaCalculationNotificationMutation.id && isEnd(params)) running -= 1;
    stir();
  });
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      isDrawn = true;
    });
  stir();
  return {
    whenAtRest: (callback) => {
      if (isBusy) waiting.add(callback);
      else callback();
    },
  };
}

/** Whether it tells that one computing has come to its end, stopped or not. */
function isEnd(params: object | undefined): boolean {
  const { stageInfo } = (params ?? {}) as Partial<ISetFormulaCalculationNotificationMutation>;
  return stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED;
}
