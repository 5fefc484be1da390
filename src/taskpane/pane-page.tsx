import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  mergeClasses,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import type { LookSource } from '../hosts/look';
import type { WorkbookHost } from '../hosts/workbook-host';
import { Pane } from './pane';
import type { PaneServices } from './pane-services';
import type { Language } from './preferences';
import { usePreferences } from './use-preferences';
import { preferenceStorage } from './preference-storage';

const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

// The browser's own parts, the scroll bars among them, follow as well.
const useStyles = makeStyles({
  page: { height: '100dvh', colorScheme: 'light', '@media print': { height: 'auto' } },
  dark: { colorScheme: 'dark' },
});

/** The pane on a page of its own, as Excel shows it, in the look and the language of the Office around it. */
export function PanePage(props: {
  host: WorkbookHost;
  services: PaneServices;
  look: LookSource;
  language: Language;
}): ReactElement {
  const styles = useStyles();
  const look = useSyncExternalStore(props.look.follow, props.look.current);
  const [preferences, onPreferences] = usePreferences(preferenceStorage, props.language);
  return (
    <FluentProvider theme={themes[look]}>
      {/* A class on the provider itself would be put on every menu and list as well. */}
      <div className={mergeClasses(styles.page, look === 'dark' && styles.dark)}>
        <AriaLiveAnnouncer>
          <Pane
            host={props.host}
            services={props.services}
            preferences={preferences}
            onPreferences={onPreferences}
          />
        </AriaLiveAnnouncer>
      </div>
    </FluentProvider>
  );
}
