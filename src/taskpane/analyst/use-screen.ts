import { useState } from 'react';
import type { PaneServices } from '../pane-services';
import { readKeptDecisions } from './kept-decisions';
import type { Screen } from './kept-decisions';

/** Which of the four screens is shown, kept between visits. */
export function useScreen({
  analystAside,
}: Pick<PaneServices, 'analystAside'>): readonly [Screen, (screen: Screen) => void] {
  const [screen, setScreen] = useState(() => readKeptDecisions(analystAside.read()).screen);
  return [
    screen,
    (chosen) => {
      setScreen(chosen);
      const kept = readKeptDecisions(analystAside.read());
      analystAside.write(JSON.stringify({ ...kept, screen: chosen }));
    },
  ];
}
