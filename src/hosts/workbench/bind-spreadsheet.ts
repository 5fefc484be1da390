import type { Spreadsheet } from './spreadsheet';
import { layoutShown } from './state/shown-layout';
import type { Shown } from './state/shown-layout';
import type { WorkbenchHost } from './workbench-host';

/** What the pane asks to see of the analysis is brought into view where the analysis is shown. */
function shownCells(spreadsheet: Spreadsheet, host: WorkbenchHost, shown: Shown): () => void {
  if (shown !== 'analysis') return () => undefined;
  return host.onShowCell((sheet, cell) => {
    spreadsheet.open(sheet, cell);
  });
}

/**
 * Keeps the spreadsheet and the host alike: what is written in the grid goes to the host, and what the host holds
 * after that, or after a change in the pane, goes to the grid. The host asks for edits that are still on their way
 * before it changes anything itself, so neither side writes over the other with something older.
 *
 * @returns how to stop, when the latest edits have been handed over
 */
export function bindSpreadsheet(spreadsheet: Spreadsheet, host: WorkbenchHost, shown: Shown): () => void {
  let known = layoutShown(shown, host.state());
  if (known !== null) spreadsheet.show(known);
  const takeOver = (): void => {
    const layout = layoutShown(shown, host.state());
    if (layout === null || layout === known) return;
    known = layout;
    spreadsheet.update(layout);
  };
  const handOver = (): void => {
    const layout = spreadsheet.current();
    if (layout === null) return;
    // The analysis is kept as it stands; the answer is read, and laid out anew with what was missing.
    if (shown === 'analysis') known = layout;
    const before = known;
    void host.edit(shown, layout);
    // What could not be read as an answer is put back.
    if (shown === 'response' && known === before && known !== null) spreadsheet.update(known);
  };
  const settle = (): void => {
    spreadsheet.settle();
  };
  const stops = [
    host.restFirst(() => spreadsheet.atRest()),
    host.onChanged(takeOver),
    spreadsheet.onEdited(handOver),
    host.askBefore(settle),
    shownCells(spreadsheet, host, shown),
  ];
  addEventListener('pagehide', settle);
  return () => {
    settle();
    removeEventListener('pagehide', settle);
    for (const stop of stops) stop();
  };
}
