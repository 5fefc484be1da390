import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../text/da';
import { columnLetters } from '../../workbook/cell-reference';
import type { Sheet, WorkbookLayout } from '../../workbook/sheet';
import { cellText } from './cell-text';
import { drawnColumns } from './drawn-columns';
import type { DrawnColumn } from './drawn-columns';
import { allowsInput, choicesAt, columnName } from './allows-input';
import { CellEditor } from './cell-editor';
import { TableCell, lineRowHeight } from './table-cell';
import { textRoom } from './text-room';
import { useTablePlace } from './use-table-place';
import type { TablePlace } from './use-table-place';

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
export function CellTable(props: CellTableProps): ReactElement | null {
  const sheet = props.layout.sheets.find(({ name }) => name === props.sheetName);
  return sheet === undefined ? null : <SheetCells {...props} sheet={sheet} />;
}

function SheetCells(props: CellTableProps & { readonly sheet: Sheet }): ReactElement {
  const { sheet, texts, onEdit, onOpen } = props;
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const heightOf = (row: number): number =>
    Math.max(lineRowHeight, Math.round((sheet.rowHeights?.[row] ?? 0) * pixelsPerPoint));
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing memoized gets what this gives
  const virtual = useVirtualizer({
    count: sheet.rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (row) => heightOf(row),
    overscan: 10,
    scrollPaddingStart: lineRowHeight,
  });
  const columns = drawnColumns(sheet);
  const scrollToRow = (row: number): void => {
    virtual.scrollToIndex(row);
  };
  const here = useTablePlace({ sheet, columns, scroll, scrollToRow, onEdit, onOpen });
  const shown = virtual.getVirtualItems();
  return (
    <div ref={scroll} className={styles.scroll}>
      <table
        role="grid"
        className={styles.table}
        style={{ width: columns.reduce((sum, { width }) => sum + width, numberWidth) }}
        aria-label={texts.spreadsheet.table.label(sheet.name)}
        aria-rowcount={sheet.rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={here.onKeyDown}
      >
        <Head {...{ sheet, columns, texts }} />
        <tbody>
          <Space height={shown[0]?.start ?? 0} />
          {shown.map(({ index: row }) => (
            <Row key={row} {...props} {...{ row, columns, here }} height={heightOf(row)} />
          ))}
          <Space height={virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly sheet: Sheet;
  readonly columns: readonly DrawnColumn[];
  readonly texts: Texts;
}

/** The columns' letters, with the names that the sheet's table gives them. */
function Head({ sheet, columns, texts }: HeadProps): ReactElement {
  const styles = useStyles();
  return (
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
  );
}

interface RowProps extends HeadProps {
  readonly layout: WorkbookLayout;
  readonly row: number;
  readonly height: number;
  readonly here: TablePlace;
}

function Row({ layout, sheet, columns, texts, row, height, here }: RowProps): ReactElement {
  const styles = useStyles();
  const cells = sheet.rows[row] ?? [];
  const editor = (column: number): ReactElement => {
    const cell = cells[column] ?? null;
    return (
      <CellEditor
        label={[columnName(sheet, column), String(row + 1)].join(' ')}
        text={cell === null ? '' : cellText(cell)}
        choices={choicesAt(layout, sheet, row, column)}
        emptyChoice={texts.spreadsheet.table.clear}
        onDone={here.finish}
      />
    );
  };
  return (
    <tr aria-rowindex={row + 2} style={{ height }}>
      <th scope="row" className={styles.number}>
        {row + 1}
      </th>
      {columns.map(({ column, width }, index) => {
        const isHere = here.place.row === row && here.place.index === index;
        return (
          <TableCell
            key={column}
            {...{ row, index, isHere, width, height }}
            cell={cells[column] ?? null}
            isEditable={allowsInput(sheet, row, column)}
            room={textRoom(cells, columns, index)}
            editor={isHere && here.isEditing ? editor(column) : undefined}
            onChoose={() => {
              here.choose({ row, index });
            }}
            onActivate={() => {
              here.activate({ row, index });
            }}
          />
        );
      })}
    </tr>
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
