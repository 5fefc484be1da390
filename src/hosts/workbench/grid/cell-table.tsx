import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Texts } from '../../../text/da';
import { columnLetters } from '../../../workbook/cell-reference';
import type { WorkbookLayout } from '../../../workbook/sheet';
import { cellText } from '../cell-text';
import { drawnColumns } from '../drawn-columns';
import { allowsInput, choicesAt, columnName } from './allows-input';
import { CellEditor } from './cell-editor';
import { nextPlace } from './next-place';
import type { Place } from './next-place';
import { TableCell, lineRowHeight } from './table-cell';
import { textRoom } from './text-room';

const pixelsPerPoint = 4 / 3;
/** The width of the rows' own numbers, in pixels. */
const numberWidth = 56;

const useStyles = makeStyles({
  scroll: { height: '100%', overflow: 'auto', position: 'relative' },
  table: {
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: 'left',
    padding: '4px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  number: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'center',
  },
  corner: { left: 0, zIndex: 2 },
});

export interface CellTableProps {
  readonly layout: WorkbookLayout;
  /** The sheet that is shown. */
  readonly sheetName: string;
  readonly texts: Texts;
  /** Something was written in a cell; row and column count from 0. */
  readonly onEdit: (row: number, column: number, text: string) => void;
  /** A link to another cell was followed. */
  readonly onOpen: (sheet: string, cell: string) => void;
}

/** A sheet as a table of the page: for screen readers and the keyboard, which no drawn grid serves. */
export function CellTable({ layout, sheetName, texts, onEdit, onOpen }: CellTableProps): ReactElement | null {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, index: 0 });
  const [editing, setEditing] = useState(false);
  const sheet = layout.sheets.find(({ name }) => name === sheetName);
  const rows = sheet?.rows ?? [];
  const heightOf = (row: number): number =>
    Math.max(lineRowHeight, Math.round((sheet?.rowHeights?.[row] ?? 0) * pixelsPerPoint));
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing memoized gets what this gives
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (row) => heightOf(row),
    overscan: 10,
    scrollPaddingStart: lineRowHeight,
  });
  if (sheet === undefined) return null;
  const columns = drawnColumns(sheet);
  const tableWidth = columns.reduce((sum, { width }) => sum + width, numberWidth);
  const focusOn = (next: Place): void => {
    setPlace(next);
    virtual.scrollToIndex(next.row);
    const cellOf = ({ row, index }: Place): HTMLElement | null | undefined =>
      scroll.current?.querySelector<HTMLElement>(`[data-place="${String(row)}-${String(index)}"]`);
    const present = cellOf(next);
    if (present) present.focus();
    // A far row is only in the page after the scrolling.
    else requestAnimationFrame(() => cellOf(next)?.focus());
  };
  const activate = ({ row, index }: Place): void => {
    const column = columns[index]?.column ?? 0;
    const link = sheet.rows[row]?.[column]?.link;
    if (link !== undefined) onOpen(link.sheet, link.cell);
    else if (allowsInput(sheet, row, column)) setEditing(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing) return;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      activate(place);
      return;
    }
    const next = nextPlace(event, place, { rows: rows.length, columns: columns.length });
    if (next === undefined) return;
    event.preventDefault();
    focusOn(next);
  };
  const finish = (text: string | undefined): void => {
    setEditing(false);
    const column = columns[place.index]?.column;
    if (text !== undefined && column !== undefined) onEdit(place.row, column, text);
    focusOn(place);
  };
  const shown = virtual.getVirtualItems();
  return (
    <div ref={scroll} className={styles.scroll}>
      <table
        role="grid"
        className={styles.table}
        style={{ width: tableWidth }}
        aria-label={texts.spreadsheet.table.label(sheetName)}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th
              scope="col"
              className={mergeClasses(styles.head, styles.number, styles.corner)}
              style={{ width: numberWidth }}
            >
              {texts.spreadsheet.table.row}
            </th>
            {columns.map(({ column, width }) => (
              <th key={column} scope="col" className={styles.head} style={{ width: `${String(width)}px` }}>
                {[columnLetters(column + 1), columnName(sheet, column)].filter(Boolean).join(' ')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={shown[0]?.start ?? 0} />
          {shown.map(({ index: row }) => (
            <tr key={row} aria-rowindex={row + 2} style={{ height: heightOf(row) }}>
              <th scope="row" className={styles.number}>
                {row + 1}
              </th>
              {columns.map(({ column, width }, index) => {
                const cell = rows[row]?.[column] ?? null;
                const isHere = place.row === row && place.index === index;
                return (
                  <TableCell
                    key={column}
                    {...{ cell, row, index, isHere, width }}
                    height={heightOf(row)}
                    isEditable={allowsInput(sheet, row, column)}
                    room={textRoom(rows[row] ?? [], columns, index)}
                    editor={
                      isHere && editing ? (
                        <CellEditor
                          label={[columnName(sheet, column), String(row + 1)].join(' ')}
                          text={cell === null ? '' : cellText(cell)}
                          choices={choicesAt(layout, sheet, row, column)}
                          emptyChoice={texts.spreadsheet.table.clear}
                          onDone={finish}
                        />
                      ) : undefined
                    }
                    onChoose={() => {
                      setPlace({ row, index });
                      if (cell?.link) onOpen(cell.link.sheet, cell.link.cell);
                    }}
                    onActivate={() => {
                      setPlace({ row, index });
                      activate({ row, index });
                    }}
                  />
                );
              })}
            </tr>
          ))}
          <Space height={virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

/** The room of the rows that are not in the page. */
function Space({ height }: { readonly height: number }): ReactElement | null {
  return height <= 0 ? null : (
    <tr aria-hidden="true">
      <td style={{ height: `${String(height)}px`, padding: 0 }} />
    </tr>
  );
}
