import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Texts } from '../../../text/da';
import { columnLetters } from '../../../workbook/cell-reference';
import type { SheetCell, WorkbookLayout } from '../../../workbook/sheet';
import { cellText } from '../cell-text';
import { drawnColumns } from '../drawn-columns';
import { allowsInput, choicesAt, columnName } from './allows-input';
import { CellEditor } from './cell-editor';
import { nextPlace } from './next-place';
import type { Place } from './next-place';

const rowHeight = 28;

const useStyles = makeStyles({
  scroll: { height: '100%', overflow: 'auto', position: 'relative' },
  table: {
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: 'max-content',
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
    width: '44px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { left: 0, zIndex: 2 },
  cell: {
    height: '27px',
    boxSizing: 'border-box',
    padding: '4px 6px',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  input: { backgroundColor: tokens.colorNeutralBackground1Hover, cursor: 'text' },
  right: { textAlign: 'right' },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline', cursor: 'pointer' },
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
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing memoized gets what this gives
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: rowHeight,
  });
  if (sheet === undefined) return null;
  const columns = drawnColumns(sheet);
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
        aria-label={texts.spreadsheet.table.label(sheetName)}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={mergeClasses(styles.head, styles.number, styles.corner)}>
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
            <tr key={row} aria-rowindex={row + 2}>
              <th scope="row" className={styles.number}>
                {row + 1}
              </th>
              {columns.map(({ column }, index) => {
                const cell = rows[row]?.[column] ?? null;
                const here = place.row === row && place.index === index;
                const editable = allowsInput(sheet, row, column);
                return (
                  <td
                    key={column}
                    role="gridcell"
                    aria-colindex={index + 2}
                    aria-readonly={!editable}
                    data-place={`${String(row)}-${String(index)}`}
                    tabIndex={here ? 0 : -1}
                    className={mergeClasses(
                      styles.cell,
                      editable && styles.input,
                      typeof cell?.value === 'number' && styles.right,
                      cell?.link && styles.link,
                    )}
                    onClick={() => {
                      setPlace({ row, index });
                      if (cell?.link) onOpen(cell.link.sheet, cell.link.cell);
                    }}
                    onDoubleClick={() => {
                      setPlace({ row, index });
                      activate({ row, index });
                    }}
                  >
                    {here && editing ? (
                      <CellEditor
                        label={[columnName(sheet, column), String(row + 1)].join(' ')}
                        text={textOf(cell)}
                        choices={choicesAt(layout, sheet, row, column)}
                        emptyChoice={texts.spreadsheet.table.clear}
                        onDone={finish}
                      />
                    ) : (
                      textOf(cell)
                    )}
                  </td>
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

function textOf(cell: SheetCell | null): string {
  return cell === null ? '' : cellText(cell);
}

/** The room of the rows that are not in the page. */
function Space({ height }: { readonly height: number }): ReactElement | null {
  return height <= 0 ? null : (
    <tr aria-hidden="true">
      <td style={{ height: `${String(height)}px`, padding: 0 }} />
    </tr>
  );
}
