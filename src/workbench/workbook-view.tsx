import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookLayout } from '../workbook/sheet';
import { SheetTable } from './sheets/sheet-table';
import { SpreadsheetView } from './spreadsheet-view';
import type { SpreadsheetViewProps } from './spreadsheet-view';
import { typeInCell } from './sheets/type-in-cell';

/** How the workbook is shown: as a spreadsheet, or as plain tables. */
export type ViewKind = 'spreadsheet' | 'table';

const useStyles = makeStyles({
  empty: { margin: 'auto', padding: '24px', color: tokens.colorNeutralForeground3 },
});

interface WorkbookViewProps extends SpreadsheetViewProps {
  /** The sheets as the host holds them; null while there are none. */
  readonly layout: WorkbookLayout | null;
  readonly kind: ViewKind;
}

/** The workbook beside the pane, the way that was chosen. */
export function WorkbookView({ layout, kind, ...props }: WorkbookViewProps): ReactElement | null {
  const styles = useStyles();
  const { host, shown, texts } = props;
  if (layout === null) return <Text className={styles.empty}>{texts.pane.workbench.empty}</Text>;
  if (kind === 'spreadsheet') return <SpreadsheetView {...props} />;
  return (
    <SheetTable
      layout={layout}
      texts={texts}
      onEdit={(place, text) => void host.edit(shown, typeInCell(layout, place, text))}
    />
  );
}
