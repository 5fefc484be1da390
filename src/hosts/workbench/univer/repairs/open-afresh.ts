import type { Injector } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  LexerTreeBuilder,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';

/**
 * Has a workbook opened after another as the first one was: with its own names, and the values that came with it.
 *
 * The spreadsheet remembers how it has read a formula by the formula's text alone, with the ranges put in for the
 * names; the same formula in the next workbook then reckoned with the ranges of the one before. And a table that is
 * told of after the parts for formulas have started has everything computed anew that came computed.
 *
 * @returns what opens a workbook
 */
export function openAfresh(injector: Injector): (open: () => void) => void {
  const dirty = injector.get(IActiveDirtyManagerService);
  const get = dirty.get.bind(dirty);
  let opening = 0;
  dirty.get = (id) => (opening > 0 && id === SetSuperTableMutation.id ? undefined : get(id));
  return (open) => {
    // What takes the formulas apart has nothing to dispose of but what it remembers; it can be used afterwards.
    injector.get(LexerTreeBuilder).dispose();
    opening += 1;
    try {
      open();
    } finally {
      // The tables are told of in the same turn of the event loop, after this.
      setTimeout(() => {
        opening -= 1;
      }, 0);
    }
  };
}
