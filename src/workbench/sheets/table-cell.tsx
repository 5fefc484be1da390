import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { CellStyle, SheetCell } from '../../workbook/sheet';
import { cellText } from './cell-text';
import { wrapsText } from '../../workbook/wraps-text';

/** The height of a row of one line, in pixels. */
export const lineRowHeight = 28;
const padding = 6;

const useStyles = makeStyles({
  cell: {
    boxSizing: 'border-box',
    padding: `4px ${String(padding)}px`,
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // The sheets' own texts speak of the yellow cells.
  input: { backgroundColor: tokens.colorPaletteYellowBackground1, cursor: 'text' },
  header: { backgroundColor: tokens.colorNeutralBackground4 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  right: { textAlign: 'right' },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline', cursor: 'pointer' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis' },
  wrapped: { whiteSpace: 'normal' },
});

const strong: ReadonlySet<CellStyle> = new Set(['title', 'heading', 'header', 'label', 'figure']);
const quiet: ReadonlySet<CellStyle> = new Set(['lead', 'note', 'muted', 'figureLabel']);

interface TableCellProps {
  readonly cell: SheetCell | null;
  /** The row, and the number among the columns that are drawn; both from 0. */
  readonly row: number;
  readonly index: number;
  readonly isEditable: boolean;
  /** Whether this is the one cell that the keyboard reaches. */
  readonly isHere: boolean;
  /** How many pixels wide the cell is, and how far its text reaches when it is on one line. */
  readonly width: number;
  readonly room: number;
  /** How many pixels the row is high; in a row of more than one line, texts are broken where the sheet breaks them. */
  readonly height: number;
  /** What stands in the cell instead of its text while it is being written. */
  readonly editor: ReactNode;
  readonly onChoose: () => void;
  readonly onActivate: () => void;
}

/** One cell of a sheet that is shown as a table of the page. */
export function TableCell(props: TableCellProps): ReactElement {
  const styles = useStyles();
  const { cell, row, index, isEditable, isHere, height, editor, onChoose, onActivate } = props;
  const style = cell?.style ?? 'text';
  const hasLines = height > lineRowHeight && cell !== null && wrapsText(cell);
  const room = hasLines ? props.width : props.room;
  return (
    <td
      role="gridcell"
      aria-colindex={index + 2}
      aria-readonly={!isEditable}
      data-place={`${String(row)}-${String(index)}`}
      tabIndex={isHere ? 0 : -1}
      className={mergeClasses(
        styles.cell,
        isEditable && styles.input,
        (style === 'header' || style === 'optionalHeader') && styles.header,
        strong.has(style) && styles.strong,
        quiet.has(style) && styles.quiet,
        typeof cell?.value === 'number' && style !== 'figure' && styles.right,
        cell?.link && styles.link,
      )}
      onClick={onChoose}
      onDoubleClick={onActivate}
    >
      {editor ?? (
        <div
          className={mergeClasses(styles.text, hasLines && styles.wrapped)}
          style={{ maxHeight: height - 2 * 4, width: room < Infinity ? room - 2 * padding : 'max-content' }}
        >
          {cell === null ? '' : cellText(cell)}
        </div>
      )}
    </td>
  );
}
