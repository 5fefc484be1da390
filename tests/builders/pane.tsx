import { AnnounceProvider, FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { useAnnounce } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import type { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { WorkbookHost } from '../../src/hosts/workbook-host';
import { Pane } from '../../src/taskpane/pane';
import type { PaneServices } from '../../src/taskpane/pane-services';
import { firstPreferences } from '../../src/taskpane/preferences';
import type { Preferences } from '../../src/taskpane/preferences';
import { someServices } from './services';
import type { QuickJobs } from './services';

function PaneWithMemory(props: {
  host: WorkbookHost;
  services: PaneServices;
  initial: Preferences;
  announce: ReturnType<typeof useAnnounce>['announce'];
}): ReactElement {
  const [preferences, onPreferences] = useState(props.initial);
  return (
    <FluentProvider theme={webLightTheme}>
      <AnnounceProvider value={props}>
        <Pane
          host={props.host}
          services={props.services}
          preferences={preferences}
          onPreferences={onPreferences}
        />
      </AnnounceProvider>
    </FluentProvider>
  );
}

/** What a screen reader is given to say, and how urgently. */
export interface Heard {
  readonly text: string;
  readonly isPolite: boolean;
}

/** The pane over a workbook in memory, as the user finds it. */
export function renderPane(
  parts: {
    host?: MemoryHost;
    services?: Partial<PaneServices>;
    jobs?: QuickJobs;
    preferences?: Partial<Preferences>;
  } = {},
): { host: MemoryHost; heard: readonly Heard[] } {
  const heard: Heard[] = [];
  const host = parts.host ?? createMemoryHost();
  render(
    <PaneWithMemory
      host={host}
      services={someServices(parts.services, parts.jobs)}
      announce={(text, { polite = false } = {}) => {
        heard.push({ text, isPolite: polite });
      }}
      initial={{ ...firstPreferences, ...parts.preferences }}
    />,
  );
  return { host, heard };
}
