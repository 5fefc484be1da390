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
import type { JobInput, JobName, JobResult, RunJob, RunOptions } from '../../src/work/job';
import { aConsolidation } from './consolidation';
import { aNewId } from './registration';
import { aSurvey } from './survey';

/** Jobs that are done at once, in place of the real ones. */
export type QuickJobs = {
  readonly [N in JobName]?: (input: JobInput<N>, options: RunOptions) => JobResult<N> | Promise<JobResult<N>>;
};

function quickRun(jobs: QuickJobs): RunJob {
  const file = (name: string) => ({ name, type: 'x', bytes: new Uint8Array(24_000) });
  const all: QuickJobs = {
    consolidateFiles: () => aConsolidation(),
    inventInbox: () => [],
    inventSurvey: () => aSurvey(),
    writeMail: ({ name }) => file(name),
    writeResponse: ({ name }) => file(name),
    writeWorkbook: ({ name }) => file(name),
    ...jobs,
  };
  return async <N extends JobName>(name: N, input: JobInput<N>, options: RunOptions = {}) => {
    const job = all[name];
    if (job === undefined) throw new Error(`The pane asked for ${name}`);
    const result: unknown = await job(input, options);
    return result as JobResult<N>;
  };
}

/** Services that answer at once and touch nothing. */
export function someServices(parts: Partial<PaneServices> = {}, jobs: QuickJobs = {}): PaneServices {
  return {
    now: () => new Date(2026, 10, 23, 10, 42),
    newId: aNewId,
    run: quickRun(jobs),
    explain: (error) => (error instanceof Error ? error.message : null),
    copyText: () => Promise.resolve(true),
    version: '1.2.3',
    selfTest: null,
    ...parts,
  };
}

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
