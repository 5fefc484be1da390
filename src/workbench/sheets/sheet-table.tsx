import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../text/da';
import type { WorkbookLayout } from '../../workbook/sheet';
import { CellTable } from './cell-table';
import type { CellPlace } from './type-in-cell';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  tabs: {
    overflowX: 'auto',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { width: 'max-content' },
  panel: { flex: '1 1 0', minHeight: 0 },
});

interface SheetTableProps {
  readonly layout: WorkbookLayout;
  readonly texts: Texts;
  readonly onEdit: (place: CellPlace, text: string) => void;
}

/** A workbook as tables of the page, one sheet at a time, with the tabs where a spreadsheet has them. */
export function SheetTable({ layout, texts, onEdit }: SheetTableProps): ReactElement | null {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const sheets = layout.sheets.filter(({ hidden }) => hidden !== true);
  const sheet = sheets.find(({ name }) => name === chosen) ?? sheets[0];
  if (sheet === undefined) return null;
  return (
    <div className={styles.view}>
      <div className={styles.panel} id="sheet" role="tabpanel" aria-label={sheet.name}>
        <CellTable
          key={sheet.name}
          layout={layout}
          sheetName={sheet.name}
          texts={texts}
          onEdit={(row, column, text) => {
            onEdit({ sheet: sheet.name, row, column }, text);
          }}
          onOpen={setChosen}
        />
      </div>
      <div className={styles.tabs}>
        <TabList
          className={styles.list}
          size="small"
          aria-label={texts.pane.workbench.sheets}
          selectedValue={sheet.name}
          onTabSelect={(_event, { value }) => {
            setChosen(String(value));
          }}
        >
          {sheets.map(({ name }) => (
            <Tab key={name} value={name} aria-controls="sheet">
              {name}
            </Tab>
          ))}
        </TabList>
      </div>
    </div>
  );
}
