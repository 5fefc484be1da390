import {
  FluentProvider,
  Tab,
  TabList,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Spreadsheet } from '../../hosts/workbench/grid/spreadsheet';
import { NoticeBar } from '../../hosts/workbench/notice-bar';
import { layoutShown } from '../../hosts/workbench/shown-layout';
import { TopBar } from '../../hosts/workbench/top-bar';
import type { WorkbenchHost } from '../../hosts/workbench/workbench-host';
import { WorkbookView } from '../../hosts/workbench/workbook-view';
import { Pane } from '../../taskpane/pane';
import type { PaneServices } from '../../taskpane/pane-services';
import { textsIn } from '../../taskpane/shared/texts-context';
import { usePreferences } from '../../taskpane/use-preferences';
import { preferenceStorage } from './preference-storage';
import { useFocusPlaces } from './use-focus-places';
import { useKeptAt } from './use-kept-at';
import { useMediaQuery } from './use-media-query';
import { useStandingAnalysis } from './use-standing-analysis';
import { useView, useWorkbench } from './use-workbench';
import { useWorkbookFiles } from './use-workbook-files';
import type { Notice } from './use-workbook-files';

/** Below this the pane and the sheets have no room beside each other. */
const narrow = '(max-width: 900px)';

const useStyles = makeStyles({
  page: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flex: '1 1 0', minHeight: 0, display: 'flex' },
  workbook: { flex: '1 1 0', minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  pane: {
    width: '360px',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  alone: { width: '100%', borderLeft: 'none' },
  // What is begun in one place stays there while the other is looked at.
  away: { display: 'none' },
});

interface WorkbenchAppProps {
  readonly host: WorkbenchHost;
  readonly services: PaneServices;
  /** Whether this tab is the one that keeps the work. */
  readonly isOurs: boolean;
}

/** The workbench: the workbook on the left, the pane on the right, as in Excel; on a small screen one at a time. */
export function WorkbenchApp({ host, services, isOurs }: WorkbenchAppProps): ReactElement {
  const styles = useStyles();
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isNarrow = useMediaQuery(narrow);
  const [place, setPlace] = useState<'pane' | 'sheets'>('pane');
  const [preferences, onPreferences] = usePreferences(preferenceStorage);
  const files = useWorkbookFiles({ host, services, preferences, onPreferences });
  const { state, isKept } = useWorkbench(host);
  const keptAt = useKeptAt(host);
  const { role, language } = preferences;
  const shown = role === 'analyst' ? 'analysis' : 'response';
  const [view, setView] = useView(shown);
  const spreadsheet = useRef<Spreadsheet>(null);
  const { pane, sheets, toPane, onPaneFocus, onKeyDown } = useFocusPlaces(spreadsheet);
  const texts = textsIn(language);
  const { workbench } = texts.pane;
  const layout = layoutShown(shown, state);
  const showsSheets = role !== null && (!isNarrow || place === 'sheets');
  const showsPane = role === null || !isNarrow || place === 'pane';
  const notice = files.notice ?? standingNotice(workbench, isOurs, isKept);
  const undo = notice?.undo;
  const onMounted = useCallback((mounted: Spreadsheet | null) => {
    spreadsheet.current = mounted;
  }, []);
  const { say } = files;
  const onFailed = useCallback(() => {
    setView('table');
    say({ intent: 'warning', text: workbench.spreadsheetFailed });
  }, [setView, say, workbench]);
  const onUnreadable = useCallback(() => {
    say({ intent: 'warning', text: workbench.notComputed });
  }, [say, workbench]);
  const { generation } = files;
  const standing = useStandingAnalysis({ host, services, language, generation, onUnreadable });
  const save = (): void => {
    host.settle();
    const current = spreadsheet.current?.current() ?? layoutShown(shown, host.state());
    if (current !== null) void files.save(current);
  };
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className={styles.page} onKeyDown={onKeyDown}>
        {role !== null && (
          <TopBar
            texts={texts}
            fileName={state.fileNames[shown]}
            keptAt={isKept ? keptAt : null}
            canSave={layout !== null}
            canClear={state.survey !== null || state.analysis !== null}
            view={showsSheets && layout !== null ? view : null}
            onView={setView}
            onOpen={(file) => void files.open(file)}
            onSave={save}
            onClear={() => void files.clear()}
          />
        )}
        {role !== null && isNarrow && (
          <TabList
            size="small"
            aria-label={workbench.view}
            selectedValue={place}
            onTabSelect={(_event, { value }) => {
              setPlace(value === 'sheets' ? 'sheets' : 'pane');
            }}
          >
            <Tab value="pane">{workbench.pane}</Tab>
            <Tab value="sheets">{workbench.sheets}</Tab>
          </TabList>
        )}
        {notice !== null && (
          <NoticeBar
            {...notice}
            texts={texts}
            onUndo={undo === undefined ? undefined : () => void files.dismiss(undo)}
            onClose={() => void files.dismiss(null)}
          />
        )}
        <div className={styles.main}>
          {role !== null && (
            <section
              ref={sheets}
              className={mergeClasses(styles.workbook, !showsSheets && styles.away)}
              aria-label={workbench.workbook}
            >
              <WorkbookView
                key={shown}
                {...{ host, shown, layout, texts, onMounted, onFailed }}
                kind={view}
                onLeave={toPane}
              />
            </section>
          )}
          <section
            ref={pane}
            tabIndex={-1}
            onFocus={onPaneFocus}
            className={mergeClasses(
              styles.pane,
              (role === null || isNarrow) && styles.alone,
              !showsPane && styles.away,
            )}
            aria-label={workbench.pane}
          >
            <Pane
              key={files.generation}
              host={host}
              services={services}
              preferences={preferences}
              onPreferences={onPreferences}
              standing={standing}
            />
          </section>
        </div>
      </div>
    </FluentProvider>
  );
}

/** What has to be known all the time: that the work is not kept here, and why. */
function standingNotice(
  { openElsewhere, notKept }: { openElsewhere: string; notKept: string },
  isOurs: boolean,
  isKept: boolean,
): Notice | null {
  if (!isOurs) return { intent: 'warning', text: openElsewhere };
  return isKept ? null : { intent: 'warning', text: notKept };
}
