import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookHost } from '../../hosts/workbook-host';
import { Pane } from '../../taskpane/pane';
import type { PaneServices } from '../../taskpane/pane-services';
import { usePreferences } from '../../taskpane/use-preferences';
import { preferenceStorage } from './preference-storage';

const useStyles = makeStyles({ page: { height: '100dvh' } });

/** The pane on a page of its own, as Excel shows it. */
export function TaskpaneApp(props: {
  host: WorkbookHost;
  services: PaneServices;
  isDark: boolean;
}): ReactElement {
  const styles = useStyles();
  const [preferences, onPreferences] = usePreferences(preferenceStorage);
  return (
    <FluentProvider theme={props.isDark ? webDarkTheme : webLightTheme}>
      {/* A class on the provider itself would be put on every menu and list as well. */}
      <div className={styles.page}>
        <Pane
          host={props.host}
          services={props.services}
          preferences={preferences}
          onPreferences={onPreferences}
        />
      </div>
    </FluentProvider>
  );
}
