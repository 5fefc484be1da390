import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { NoticeBar } from '../../hosts/workbench/notice-bar';
import { TopBar } from '../../hosts/workbench/top-bar';
import type { WorkbenchHost } from '../../hosts/workbench/workbench-host';
import type { WorkbenchState } from '../../hosts/workbench/workbench-state';
import { WorkbookView } from '../../hosts/workbench/workbook-view';
import { Pane } from '../../taskpane/pane';
import type { PaneServices } from '../../taskpane/pane-services';
import type { Role } from '../../taskpane/preferences';
import { textsIn } from '../../taskpane/shared/texts-context';
import { usePreferences } from '../../taskpane/use-preferences';
import { layOutResponse } from '../../workbook/response/lay-out-response';
import type { WorkbookLayout } from '../../workbook/sheet';
import { preferenceStorage } from './preference-storage';
import { useDarkScheme } from './use-dark-scheme';
import { useWorkbookFiles } from './use-workbook-files';
import type { Notice } from './use-workbook-files';

const narrow = '@media (max-width: 760px)';

const useStyles = makeStyles({
  page: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // On a narrow screen the workbook follows below the pane instead of vanishing.
  flowing: { [narrow]: { height: 'auto' } },
  main: { flex: '1 1 0', minHeight: 0, display: 'flex', [narrow]: { flexDirection: 'column' } },
  workbook: {
    flex: '1 1 0',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    [narrow]: {
      order: 2,
      flex: 'none',
      height: '80dvh',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  pane: {
    width: '360px',
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { width: '100%', height: 'calc(100dvh - 45px)', borderLeft: 'none' },
  },
  alone: { width: '100%', borderLeft: 'none' },
});

/** The workbench: the workbook on the left, the pane on the right, as in Excel. */
export function WorkbenchApp({
  host,
  services,
}: {
  host: WorkbenchHost;
  services: PaneServices;
}): ReactElement {
  const styles = useStyles();
  const isDark = useDarkScheme();
  const [preferences, onPreferences] = usePreferences(preferenceStorage);
  const files = useWorkbookFiles({ host, services, preferences, onPreferences });
  const { state, isKept } = useWorkbench(host);
  const { role, language } = preferences;
  const texts = textsIn(language);
  const { workbench } = texts.pane;
  const layout = useMemo(() => layoutOf(role, state), [role, state]);
  const notKept: Notice | null = isKept ? null : { intent: 'warning', text: workbench.notKept };
  const notice = files.notice ?? notKept;
  const undo = notice?.undo;
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className={mergeClasses(styles.page, role !== null && styles.flowing)}>
        {role !== null && (
          <TopBar
            texts={texts}
            fileName={state.fileName}
            canSave={layout !== null}
            onOpen={(file) => void files.open(file)}
            onSave={() => void (layout !== null && files.save(layout))}
            onClear={() => void files.clear()}
          />
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
            <section className={styles.workbook} aria-label={workbench.workbook}>
              <WorkbookView key={role} layout={layout} texts={texts} />
            </section>
          )}
          <section
            className={mergeClasses(styles.pane, role === null && styles.alone)}
            aria-label={workbench.pane}
          >
            <Pane
              key={files.generation}
              host={host}
              services={services}
              preferences={preferences}
              onPreferences={onPreferences}
            />
          </section>
        </div>
      </div>
    </FluentProvider>
  );
}

function useWorkbench(host: WorkbenchHost): { state: WorkbenchState; isKept: boolean } {
  const follow = useCallback((listener: () => void) => host.onChanged(listener), [host]);
  return {
    state: useSyncExternalStore(follow, host.state),
    isKept: useSyncExternalStore(follow, host.isKept),
  };
}

/** What stands on the left: the answer for the municipality, the analysis for KOMBIT. */
function layoutOf(role: Role | null, { survey, analysis }: WorkbenchState): WorkbookLayout | null {
  if (role === 'analyst') return analysis;
  return survey === null ? null : layOutResponse(survey, textsIn('da'));
}
