import { useCallback, useState } from 'react';
import type { PaneServices } from '../pane-services';
import { readAside } from './survey-aside';
import type { SurveyAside } from './survey-aside';

/** What the pane keeps beside the workbook, and how it is changed. */
export interface AsideAccess {
  readonly aside: SurveyAside;
  readonly change: (change: (aside: SurveyAside) => SurveyAside) => void;
}

export function useAside({ aside: kept, now }: Pick<PaneServices, 'aside' | 'now'>): AsideAccess {
  const [aside, setAside] = useState(() => readAside(kept.read(), now().getFullYear()));
  const change = useCallback(
    (edit: (aside: SurveyAside) => SurveyAside) => {
      // Another page of the same browser may have written meanwhile.
      const next = edit(readAside(kept.read(), now().getFullYear()));
      kept.write(JSON.stringify(next));
      setAside(next);
    },
    [kept, now],
  );
  return { aside, change };
}
