import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactElement } from 'react';
import { bands } from '../../workbook/palette';
import type { CellStyle, SheetCell } from '../../workbook/sheet';
import { cellText } from './cell-text';

const useStyles = makeStyles({
  cell: {
    padding: '2px 6px',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  // As in a spreadsheet, a text runs on over the empty cells at its right.
  overflowing: { overflow: 'visible', position: 'relative' },
  wrapped: { whiteSpace: 'pre-wrap', overflowWrap: 'break-word' },
  right: { textAlign: 'right' },
  link: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textDecorationLine: 'underline',
    cursor: 'pointer',
  },
});

/** The looks whose texts are meant to break into lines. */
const wrapping: ReadonlySet<CellStyle> = new Set(['wrapped', 'header', 'note', 'figureLabel']);

/** Whether a place in a row shows nothing. */
export function isEmpty(cell: SheetCell | null | undefined): boolean {
  return cell === null || cell === undefined || cell.value === null || cell.value === '';
}

/** One cell: its text as a spreadsheet shows it, and the little of its style that a plain table needs. */
export function SheetCellView(props: {
  cell: SheetCell | null;
  /** How many drawn columns it covers. */
  columnSpan: number;
  /** The cell at its right is empty. */
  hasRoom: boolean;
  onOpenSheet: (name: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { cell, columnSpan, hasRoom, onOpenSheet } = props;
  if (cell === null) return <td className={styles.cell} colSpan={columnSpan} />;
  const { value, link, style } = cell;
  const text = cellText(cell);
  const runsOn = typeof value === 'string' && hasRoom && style !== 'wrapped' && cell.band === undefined;
  const isWrapped = style !== undefined && wrapping.has(style) && !runsOn;
  return (
    <td
      colSpan={columnSpan}
      className={mergeClasses(
        styles.cell,
        runsOn && styles.overflowing,
        isWrapped && styles.wrapped,
        typeof value === 'number' && style !== 'figure' && styles.right,
      )}
      style={lookOf(cell)}
      {...(runsOn || isWrapped || text.length < 12 ? {} : { title: text })}
    >
      {link === undefined ? (
        text
      ) : (
        <button
          type="button"
          className={styles.link}
          onClick={() => {
            onOpenSheet(link.sheet);
          }}
        >
          {text}
        </button>
      )}
    </td>
  );
}

const bold: CSSProperties = { fontWeight: 600 };

/** The little of a cell's style that a plain table needs in order to be read. */
function lookOf({ style = 'text', band }: SheetCell): CSSProperties {
  switch (style) {
    case 'title':
      return { fontSize: '20px', lineHeight: '28px', fontWeight: 600 };
    case 'header':
      return band === undefined ? bold : { ...bold, backgroundColor: `#${bands[band].deep}`, color: '#fff' };
    case 'heading':
    case 'label':
      return bold;
    case 'figure':
      return { fontSize: '16px', lineHeight: '22px', fontWeight: 600 };
    case 'muted':
    case 'note':
    case 'figureLabel':
      return { color: tokens.colorNeutralForeground3 };
    case 'lead':
    case 'input':
    case 'text':
    case 'wrapped':
    case 'link':
      return {};
  }
}
