import { AriaLiveAnnouncer, FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import type { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { Survey } from '../../src/survey/registration';
import { Pane } from '../../src/taskpane/pane';
import { someServices } from '../builders/services';
import { handOn } from './hand';
import { paneStates } from './pane-states';
import type { PaneState } from './pane-state';

export type Theme = 'light' | 'dark';

/** What a test reaches: the names of all states, one of them at a time, and what the workbook holds in it. */
export interface StatesPage {
  readonly names: readonly string[];
  readonly show: (name: string, theme: Theme) => Promise<void>;
  readonly survey: () => Survey | null;
}

declare global {
  interface Window {
    states?: StatesPage;
  }
}

function StatePane(props: { state: PaneState; host: MemoryHost; theme: Theme }): ReactElement {
  const { state, host, theme } = props;
  const [preferences, onPreferences] = useState({ role: state.role, language: 'da' as const });
  const [services] = useState(() => someServices(state.services, state.jobs));
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme}>
      <div style={{ height: '100dvh', colorScheme: theme }}>
        <AriaLiveAnnouncer>
          <Pane
            {...{ host, services, preferences }}
            onPreferences={(chosen) => {
              onPreferences({ ...chosen, language: 'da' });
            }}
          />
        </AriaLiveAnnouncer>
      </div>
    </FluentProvider>
  );
}

/** The host of a state: a workbook in memory, which refuses every change where the state says so. */
function hostOf({ survey, refuses }: PaneState): MemoryHost {
  const host = createMemoryHost(survey ?? undefined);
  return refuses === true ? { ...host, applyChanges: () => Promise.reject(new Error()) } : host;
}

function oneAtATime(): StatesPage {
  let root: Root | null = null;
  let host: MemoryHost | null = null;
  return {
    names: paneStates.map(({ name }) => name),
    survey: () => host?.survey() ?? null,
    show: async (name, theme) => {
      const state = paneStates.find((one) => one.name === name);
      if (state === undefined) throw new Error(`No such state: ${name}`);
      root?.unmount();
      host = hostOf(state);
      // A dialog hides what is around it, also once it has gone with its state.
      const container = document.createElement('div');
      document.body.replaceChildren(container);
      root = createRoot(container);
      root.render(<StatePane {...{ state, host, theme }} />);
      const hand = handOn(host);
      await hand.see.findAllByRole('heading', { level: 1 });
      await state.reach?.(hand);
    },
  };
}

/** Every state side by side, each in a page of its own as Excel shows it. */
function Overview(): ReactElement {
  const [theme, setTheme] = useState<Theme>('light');
  const [width, setWidth] = useState(320);
  return (
    <main style={{ fontFamily: 'sans-serif', padding: 16 }}>
      <h1>The pane, state by state ({paneStates.length})</h1>
      <button
        type="button"
        onClick={() => {
          setTheme(theme === 'light' ? 'dark' : 'light');
        }}
      >
        {theme}
      </button>{' '}
      <button
        type="button"
        onClick={() => {
          setWidth(width === 320 ? 720 : 320);
        }}
      >
        {width} px
      </button>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16 }}>
        {paneStates.map(({ name }) => (
          <figure key={name} style={{ margin: 0 }}>
            <figcaption>{name}</figcaption>
            <iframe
              title={name}
              loading="lazy"
              width={width}
              height={640}
              src={`?state=${encodeURIComponent(name)}&theme=${theme}`}
            />
          </figure>
        ))}
      </div>
    </main>
  );
}

async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (container === null) throw new Error('The page is not whole');
  const asked = new URLSearchParams(location.search);
  const name = asked.get('state');
  if (name === null) {
    createRoot(container).render(<Overview />);
    return;
  }
  window.states = oneAtATime();
  if (name !== '') await window.states.show(name, asked.get('theme') === 'dark' ? 'dark' : 'light');
}

void start();
