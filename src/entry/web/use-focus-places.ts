import { useCallback, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import type { Spreadsheet } from '../../hosts/workbench/grid/spreadsheet';

interface FocusPlaces {
  readonly pane: RefObject<HTMLElement | null>;
  readonly sheets: RefObject<HTMLElement | null>;
  readonly toPane: () => void;
  readonly onPaneFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** F6 takes the keyboard from the pane to the sheets and back to where it was in the pane, as in Excel. */
export function useFocusPlaces(spreadsheet: RefObject<Spreadsheet | null>): FocusPlaces {
  const pane = useRef<HTMLElement>(null);
  const sheets = useRef<HTMLElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const toPane = useCallback(() => {
    const known = last.current?.isConnected === true ? last.current : null;
    const first = pane.current?.querySelector<HTMLElement>('button, input, select, textarea, a[href]');
    (known ?? first ?? pane.current)?.focus();
  }, []);
  const toSheets = (): void => {
    if (spreadsheet.current !== null) spreadsheet.current.focus();
    else sheets.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  };
  return {
    pane,
    sheets,
    toPane,
    onPaneFocus: ({ target }) => {
      last.current = target instanceof HTMLElement ? target : null;
    },
    onKeyDown: (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      if (sheets.current?.contains(document.activeElement) === true) toPane();
      else toSheets();
    },
  };
}
