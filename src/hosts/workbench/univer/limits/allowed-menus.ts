import type { Injector } from '@univerjs/core';
import { ContextMenuPosition, IMenuManagerService } from '@univerjs/ui';
import type { IMenuSchema } from '@univerjs/ui';

/**
 * What the context menus offer. Everything else is left out: what would change which columns and sheets there are,
 * and what has no Danish name.
 */
const offered = new Set([
  'sheet.command.copy',
  'sheet.command.cut',
  'sheet.command.paste',
  'sheet.command.clear-selection-content',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.remove-row-confirm',
  'sheet.command.hide-row-confirm',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.hide-col-confirm',
  'sheet.command.set-selected-cols-visible',
]);

/** Leaves only what is offered in every menu of the spreadsheet. */
export function limitMenus(injector: Injector): void {
  const menus = injector.get(IMenuManagerService);
  const all = menus.getMenuByPositionKey.bind(menus);
  menus.getMenuByPositionKey = (position) =>
    position === ContextMenuPosition.FOOTER_TABS.valueOf() ? [] : all(position).flatMap(limited);
}

function limited(entry: IMenuSchema): IMenuSchema[] {
  if (entry.children === undefined || entry.children.length === 0) {
    return offered.has(entry.key) ? [entry] : [];
  }
  const children = entry.children.flatMap(limited);
  return children.length === 0 ? [] : [{ ...entry, children }];
}
