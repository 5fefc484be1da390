import { Tab, TabList, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../text/da';
import type { WorkbookLayout } from '../../workbook/sheet';
import { SheetView } from './sheet-view';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  tabs: {
    overflowX: 'auto',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { width: 'max-content' },
  panel: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  empty: { margin: 'auto', padding: '24px', color: tokens.colorNeutralForeground3 },
});

/** A workbook as plain tables, one sheet at a time, with the tabs where a spreadsheet has them. */
export function WorkbookView(props: { layout: WorkbookLayout | null; texts: Texts }): ReactElement {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const { layout, texts } = props;
  const { workbench } = texts.pane;
  const sheets = (layout?.sheets ?? []).filter(({ hidden }) => hidden !== true);
  const sheet = sheets.find(({ name }) => name === chosen) ?? sheets[0];
  if (sheet === undefined) return <Text className={styles.empty}>{workbench.empty}</Text>;
  return (
    <div className={styles.view}>
      <div className={styles.panel} id="sheet" role="tabpanel" aria-label={sheet.name}>
        <SheetView key={sheet.name} sheet={sheet} texts={texts} onOpenSheet={setChosen} />
      </div>
      <div className={styles.tabs}>
        <TabList
          className={styles.list}
          size="small"
          aria-label={workbench.sheets}
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
