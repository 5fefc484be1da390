import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../text/da';
import { columnLetters } from '../../workbook/cell-reference';
import type { Sheet } from '../../workbook/sheet';
import { drawnColumns, spanOf } from './drawn-columns';
import { SheetCellView, isEmpty } from './sheet-cell-view';

const rowsAPage = 100;
/** Pixels for the row numbers. */
const edgeWidth = 48;
const pixels = (count: number): string => `${String(count)}px`;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', minHeight: 0, flex: '1 1 0' },
  scroll: { flex: '1 1 0', minHeight: 0, overflow: 'auto', position: 'relative' },
  table: {
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  edge: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'center',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '2px 4px',
  },
  letter: { position: 'sticky', top: 0, zIndex: 1 },
  number: { position: 'sticky', left: 0, zIndex: 1 },
  corner: { position: 'sticky', top: 0, left: 0, zIndex: 2 },
  pager: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { padding: '8px 12px', color: tokens.colorNeutralForeground3 },
});

interface SheetViewProps {
  readonly sheet: Sheet;
  readonly texts: Texts;
  readonly onOpenSheet: (name: string) => void;
}

/** One sheet as a table that anyone can read, a page of rows at a time. */
export function SheetView({ sheet, texts, onOpenSheet }: SheetViewProps): ReactElement {
  const styles = useStyles();
  const { workbench } = texts.pane;
  const [page, setPage] = useState(0);
  const from = page * rowsAPage;
  const to = Math.min(from + rowsAPage, sheet.rows.length);
  const columns = drawnColumns(sheet);
  const tableWidth = columns.reduce((sum, { width }) => sum + width, edgeWidth);
  const charts = sheet.charts?.length ?? 0;
  return (
    <div className={styles.view}>
      {charts > 0 && (
        <Text size={200} className={styles.note}>
          {workbench.charts(charts)}
        </Text>
      )}
      <div className={styles.scroll} role="region" aria-label={workbench.sheet(sheet.name)} tabIndex={0}>
        <table className={styles.table} aria-label={sheet.name} style={{ width: pixels(tableWidth) }}>
          <colgroup>
            <col style={{ width: pixels(edgeWidth) }} />
            {columns.map(({ column, width }) => (
              <col key={column} style={{ width: pixels(width) }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td className={mergeClasses(styles.edge, styles.corner)} />
              {columns.map(({ column }) => (
                <th key={column} scope="col" className={mergeClasses(styles.edge, styles.letter)}>
                  {columnLetters(column + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.slice(from, to).map((row, place) => (
              <tr key={from + place}>
                <th scope="row" className={mergeClasses(styles.edge, styles.number)}>
                  {from + place + 1}
                </th>
                {columns.map(({ column }, index) => {
                  const columnSpan = spanOf(sheet, columns, from + place, column);
                  return columnSpan === 0 ? null : (
                    <SheetCellView
                      key={column}
                      cell={row[column] ?? null}
                      columnSpan={columnSpan}
                      hasRoom={isEmpty(row[columns[index + columnSpan]?.column ?? -1])}
                      onOpenSheet={onOpenSheet}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sheet.rows.length > rowsAPage && (
        <div className={styles.pager}>
          <Button
            size="small"
            appearance="subtle"
            aria-label={workbench.previousRows}
            icon={<ChevronLeft20Regular />}
            disabled={from === 0}
            onClick={() => {
              setPage(page - 1);
            }}
          />
          <Text size={200} role="status">
            {workbench.rowsShown(from + 1, to, sheet.rows.length)}
          </Text>
          <Button
            size="small"
            appearance="subtle"
            aria-label={workbench.nextRows}
            icon={<ChevronRight20Regular />}
            disabled={to === sheet.rows.length}
            onClick={() => {
              setPage(page + 1);
            }}
          />
        </div>
      )}
    </div>
  );
}
