import { useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Sheet } from '../../workbook/sheet';
import type { DrawnColumn } from './drawn-columns';
import { allowsInput } from './allows-input';
import { nextPlace } from './next-place';
import type { Place } from './next-place';

interface TablePlaceOptions {
  readonly sheet: Sheet;
  readonly columns: readonly DrawnColumn[];
  /** What holds the cells. */
  readonly scroll: RefObject<HTMLElement | null>;
  readonly scrollToRow: (row: number) => void;
  readonly onEdit: (row: number, column: number, text: string) => void;
  readonly onOpen: (sheet: string, cell: string) => void;
}

/** The one cell of a table that the keyboard reaches, whether it is being written, and what people do with it. */
export interface TablePlace {
  readonly place: Place;
  readonly isEditing: boolean;
  /** A cell was pressed: it is the place now, and a link in it is followed. */
  readonly choose: (place: Place) => void;
  /** A cell was pressed twice: it is written in, when it is there for that. */
  readonly activate: (place: Place) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The writing has ended; undefined when nothing shall change. */
  readonly finish: (text: string | undefined) => void;
}

export function useTablePlace(options: TablePlaceOptions): TablePlace {
  const { sheet, columns, scroll, scrollToRow, onEdit, onOpen } = options;
  const [place, setPlace] = useState<Place>({ row: 0, index: 0 });
  const [isEditing, setEditing] = useState(false);
  const columnAt = ({ index }: Place): number => columns[index]?.column ?? 0;
  const follow = (at: Place): boolean => {
    const link = sheet.rows[at.row]?.[columnAt(at)]?.link;
    if (link !== undefined) onOpen(link.sheet, link.cell);
    return link !== undefined;
  };
  const activate = (at: Place): void => {
    setPlace(at);
    if (!follow(at) && allowsInput(sheet, at.row, columnAt(at))) setEditing(true);
  };
  const focusOn = (next: Place): void => {
    setPlace(next);
    scrollToRow(next.row);
    focusCell(scroll, next);
  };
  return {
    place,
    isEditing,
    activate,
    choose: (at) => {
      setPlace(at);
      follow(at);
    },
    onKeyDown: (event) => {
      if (isEditing) return;
      const isEntering = event.key === 'Enter' || event.key === 'F2';
      const next = nextPlace(event, place, { rows: sheet.rows.length, columns: columns.length });
      if (!isEntering && next === undefined) return;
      event.preventDefault();
      if (isEntering) activate(place);
      else if (next !== undefined) focusOn(next);
    },
    finish: (text) => {
      setEditing(false);
      const column = columns[place.index]?.column;
      if (text !== undefined && column !== undefined) onEdit(place.row, column, text);
      focusOn(place);
    },
  };
}

function focusCell(scroll: RefObject<HTMLElement | null>, { row, index }: Place): void {
  const cell = (): HTMLElement | null | undefined =>
    scroll.current?.querySelector<HTMLElement>(`[data-place="${String(row)}-${String(index)}"]`);
  const present = cell();
  if (present) present.focus();
  // A far row is only in the page after the scrolling.
  else requestAnimationFrame(() => cell()?.focus());
}
