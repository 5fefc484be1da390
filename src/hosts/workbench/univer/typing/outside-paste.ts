import type { Injector } from '@univerjs/core';
import { ISheetClipboardService } from '@univerjs/sheets-ui';

/**
 * What is pasted from outside comes in as text, cell by cell, read the Danish way: no formulas, links, pictures or
 * looks of others. What was copied in this spreadsheet is pasted as the spreadsheet does it, formulas and all.
 */
export function pasteFromOutsideAsText(injector: Injector, pasteText: (text: string) => boolean): void {
  const clipboard = injector.get(ISheetClipboardService);
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  const paste = clipboard.paste.bind(clipboard);
  const isOurs = (html: string): boolean => {
    const [, id] = /data-copy-id="([^"]+)"/.exec(html) ?? [];
    return id !== undefined && clipboard.copyContentCache().get(id) !== undefined;
  };
  clipboard.legacyPaste = async (html = '', text = '') =>
    isOurs(html) ? legacyPaste(html, text) : pasteText(text);
  clipboard.paste = async (item, type) => {
    const read = async (kind: string): Promise<string> =>
      item.types.includes(kind) ? (await item.getType(kind)).text() : '';
    return isOurs(await read('text/html')) ? paste(item, type) : pasteText(await read('text/plain'));
  };
}
