import { useCallback, useEffect, useRef, useState } from 'react';
import type { FocusEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Spreadsheet } from '../hosts/workbench/spreadsheet';

/** Where one can be in the workbench; on a small screen one of them is looked at. */
export type Place = 'pane' | 'sheets';

export interface FocusPlaces {
  /** The place that is looked at when there is room for one. */
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly sheets: RefObject<HTMLElement | null>;
  readonly toPane: () => void;
  readonly onPaneFocus: (event: FocusEvent) => void;
}

/** F6 takes the keyboard from the pane to the sheets and back to where it was in the pane, as in Excel. */
export function useFocusPlaces(spreadsheet: RefObject<Spreadsheet | null>): FocusPlaces {
  const [place, setPlace] = useState<Place>('pane');
  const pane = useRef<HTMLDivElement>(null);
  const sheets = useRef<HTMLElement>(null);
  const last = useRef<HTMLElement | null>(null);
  // What is not shown takes no focus, so the place is shown first.
  const show = (next: Place): void => {
    flushSync(() => {
      setPlace(next);
    });
  };
  const toPane = useCallback(() => {
    show('pane');
    const known = last.current?.isConnected === true ? last.current : null;
    const first = pane.current?.querySelector<HTMLElement>('button, input, select, textarea, a[href]');
    (known ?? first ?? pane.current)?.focus();
  }, []);
  const toSheets = (): void => {
    if (sheets.current === null) return;
    show('sheets');
    const cell = sheets.current.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
    if (spreadsheet.current !== null) spreadsheet.current.focus();
    else (cell ?? sheets.current).focus();
  };
  const go = useRef<() => void>(() => undefined);
  useEffect(() => {
    go.current = () => {
      if (sheets.current?.contains(document.activeElement) === true) toPane();
      else toSheets();
    };
  });
  // On the document: nothing may have the keyboard, as after a reload, or after a click on a button in Safari.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      go.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return {
    place,
    onPlace: setPlace,
    pane,
    sheets,
    toPane,
    onPaneFocus: ({ target }) => {
      last.current = target instanceof HTMLElement ? target : null;
    },
  };
}
