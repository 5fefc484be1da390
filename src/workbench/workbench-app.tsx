import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { NewBuild } from '../hosts/workbench/offline/keep-offline';
import { TopBar } from './top-bar';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';
import { WorkbookView } from './workbook-view';
import { Pane } from '../taskpane/pane';
import type { PaneServices } from '../taskpane/pane-services';
import { textsIn } from '../taskpane/shared/texts-context';
import { useKeptFocus } from '../taskpane/shared/use-kept-focus';
import { usePreferences } from '../taskpane/use-preferences';
import type { Texts } from '../text/da';
import type { Consolidation } from '../work/make-analysis';
import { preferenceStorage } from '../taskpane/preference-storage';
import { useForgetfulBrowser } from './use-forgetful-browser';
import { useFocusPlaces } from './use-focus-places';
import { lowWindow } from './low-window';
import { useMediaQuery } from './use-media-query';
import { useShownWorkbook } from './use-shown-workbook';
import type { ShownWorkbook } from './use-shown-workbook';
import { useWorkbookAnalysis } from './use-workbook-analysis';
import { useWorkClaim } from './use-work-claim';
import type { Work } from './use-work-claim';
import { useWorkbookFiles } from './use-workbook-files';
import type { WorkbookFiles } from './use-workbook-files';
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
    // The bar scrolls away with the rest.
    [lowWindow]: { display: 'block', height: 'auto', minHeight: '100dvh' },
    '@media print': { display: 'block', height: 'auto' },
  },
  // What is printed is what the pane shows, all of it; the sheets are printed from their file.
  bars: { '@media print': { display: 'none' } },
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
      <AriaLiveAnnouncer>
        <WorkbenchPage {...props} />
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

/** The head, and below it the workbook and the pane. */
function WorkbenchPage({ host, services, work, newBuild }: WorkbenchAppProps): ReactElement {
  const styles = useStyles();
  const isNarrow = useMediaQuery(narrow);
  const [preferences, onPreferences] = usePreferences(preferenceStorage, 'da');
  const { role, language } = preferences;
  const texts = textsIn(language);
  const files = useWorkbookFiles({ host, services, preferences, onPreferences });
  const workbook = useShownWorkbook(host, role);
  const { holder, takeOver } = useWorkClaim({ host, work, files, texts });
  const workbookAnalysis = useFollowedAnalysis({ host, services, files, texts });
  const places = useFocusPlaces(workbook.spreadsheet);
  useShowingOfCells(host, places, workbook);
  const isForgetful = useForgetfulBrowser(workbook.canClear);
  const header = useKeptFocus<HTMLElement>();
  const areSheetsSeen = !isNarrow || places.place === 'sheets';
  return (
    <div className={styles.page}>
      <header ref={header} className={styles.bars}>
        {role !== null && <WorkbookBar {...{ texts, files, workbook, areSheetsSeen }} />}
        <WorkbenchNotices
          {...{ files, texts, holder, newBuild, isForgetful, isKept: workbook.isKept }}
          onTakeOver={() => void takeOver()}
        />
      </header>
      <WorkbenchPlaces
        {...{ texts, places, isNarrow }}
        workbook={role && <Workbook {...{ host, texts, files, workbook }} onLeave={places.toPane} />}
        pane={
          <Pane
            key={files.generation}
            {...{ host, services, preferences, onPreferences, workbookAnalysis }}
          />
        }
      />
    </div>
  );
}

/** When the pane asks for a cell, the sheets are there to be seen, as a spreadsheet. */
function useShowingOfCells(
  host: WorkbenchHost,
  { onPlace }: ReturnType<typeof useFocusPlaces>,
  { onView }: ShownWorkbook,
): void {
  useEffect(
    () =>
      host.beforeShowing(() => {
        onPlace('sheets');
        onView('spreadsheet');
      }),
    [host, onPlace, onView],
  );
}

/** The analysis in the workbook, for the pane to go on from; a word when it cannot be made anew. */
function useFollowedAnalysis(options: {
  host: WorkbenchHost;
  services: PaneServices;
  files: WorkbookFiles;
  texts: Texts;
}): Consolidation | null {
  const { host, services, files, texts } = options;
  const { say, generation } = files;
  const onUnreadable = useCallback(() => {
    say({ intent: 'warning', text: texts.pane.workbench.notComputed });
  }, [say, texts]);
  return useWorkbookAnalysis({ host, services, generation, onUnreadable });
}

interface WorkbookProps {
  readonly texts: Texts;
  readonly files: WorkbookFiles;
  readonly workbook: ShownWorkbook;
}

/** What is open, and what can be done with it; how it is shown is chosen where it is seen. */
function WorkbookBar(props: WorkbookProps & { areSheetsSeen: boolean }): ReactElement {
  const { texts, files, workbook } = props;
  const { layout, view, onView, fileName, keptAt, canClear } = workbook;
  const [isSaving, setIsSaving] = useState(false);
  const save = async (): Promise<void> => {
    if (isSaving) return;
    setIsSaving(true);
    const current = await workbook.current();
    if (current !== null) await files.save(current);
    setIsSaving(false);
  };
  return (
    <TopBar
      {...{ texts, fileName, keptAt, canClear, onView, canSave: layout !== null }}
      view={props.areSheetsSeen && layout !== null ? view : null}
      onOpen={(file) => void files.open(file)}
      isSaving={isSaving}
      onSave={() => void save()}
      onClear={() => void files.clear()}
    />
  );
}

/** The workbook; as a table when the spreadsheet cannot be fetched. */
function Workbook(props: WorkbookProps & { host: WorkbenchHost; onLeave: () => void }): ReactElement {
  const { host, texts, onLeave } = props;
  const { shown, layout, view, onView, onMounted } = props.workbook;
  const { say } = props.files;
  const onFailed = useCallback(() => {
    onView('table');
    say({ intent: 'warning', text: texts.pane.workbench.spreadsheetFailed });
  }, [onView, say, texts]);
  return (
    <WorkbookView key={shown} {...{ host, shown, layout, texts, onMounted, onFailed, onLeave }} kind={view} />
  );
}
