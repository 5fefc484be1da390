import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { ReactElement } from 'react';
import type { NewBuild } from '../../hosts/workbench/offline/keep-offline';
import { TopBar } from '../../hosts/workbench/top-bar';
import type { WorkbenchHost } from '../../hosts/workbench/workbench-host';
import { WorkbookView } from '../../hosts/workbench/workbook-view';
import { Pane } from '../../taskpane/pane';
import type { PaneServices } from '../../taskpane/pane-services';
import { textsIn } from '../../taskpane/shared/texts-context';
import { usePreferences } from '../../taskpane/use-preferences';
import { preferenceStorage } from './preference-storage';
import { useFocusPlaces } from './use-focus-places';
import { useMediaQuery } from './use-media-query';
import { useShownWorkbook } from './use-shown-workbook';
import { useWorkClaim } from './use-work-claim';
import type { Work } from './use-work-claim';
import { useWorkbookFiles } from './use-workbook-files';
import { WorkbenchNotices } from './workbench-notices';
import { WorkbenchPlaces } from './workbench-places';

/** Below this the pane and the sheets have no room beside each other. */
const narrow = '(max-width: 900px)';

const useStyles = makeStyles({
  page: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface WorkbenchAppProps {
  readonly host: WorkbenchHost;
  readonly services: PaneServices;
  readonly work: Work;
  readonly newBuild: NewBuild;
}

/** The workbench in the look of the user's system. */
export function WorkbenchApp(props: WorkbenchAppProps): ReactElement {
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <WorkbenchPage {...props} />
    </FluentProvider>
  );
}

/** The bar, a line when there is something to say, and below them the workbook and the pane. */
function WorkbenchPage({ host, services, work, newBuild }: WorkbenchAppProps): ReactElement {
  const styles = useStyles();
  const isNarrow = useMediaQuery(narrow);
  const [preferences, onPreferences] = usePreferences(preferenceStorage);
  const { role, language } = preferences;
  const texts = textsIn(language);
  const files = useWorkbookFiles({ host, services, preferences, onPreferences });
  const workbook = useShownWorkbook(host, role);
  const { holder, takeOver } = useWorkClaim({ host, work, files, texts });
  const places = useFocusPlaces(workbook.spreadsheet);
  const { shown, layout, view, onView, onMounted } = workbook;
  const areSheetsSeen = layout !== null && (!isNarrow || places.place === 'sheets');
  const { say } = files;
  const onFailed = useCallback(() => {
    onView('table');
    say({ intent: 'warning', text: texts.pane.workbench.spreadsheetFailed });
  }, [onView, say, texts]);
  const save = (): void => {
    const current = workbook.current();
    if (current !== null) void files.save(current);
  };
  return (
    <div className={styles.page} onKeyDown={places.onKeyDown}>
      <header>
        {role !== null && (
          <TopBar
            {...{ texts, onView, fileName: workbook.fileName, canSave: layout !== null }}
            view={areSheetsSeen ? view : null}
            onOpen={(file) => void files.open(file)}
            onSave={save}
            onClear={() => void files.clear()}
          />
        )}
        <WorkbenchNotices
          {...{ files, texts, holder, newBuild, isKept: workbook.isKept }}
          onTakeOver={() => void takeOver()}
        />
      </header>
      <WorkbenchPlaces
        {...{ texts, places, isNarrow }}
        workbook={
          role && (
            <WorkbookView
              key={shown}
              {...{ host, shown, layout, texts, onMounted, onFailed }}
              kind={view}
              onLeave={places.toPane}
            />
          )
        }
        pane={<Pane key={files.generation} {...{ host, services, preferences, onPreferences }} />}
      />
    </div>
  );
}
